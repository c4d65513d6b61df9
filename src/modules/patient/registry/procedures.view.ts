/** The procedures in the reader's language; they are data, so that a clinic's words can be mended without code. */
import type { Role } from '../../../core/viewer';
import type { Context } from '../../../core/context';
import { say } from '../../../core/i18n';
import data from './data/procedures.json';
import type { Procedure } from './procedures.types';

type Words = readonly [es: string, en: string];
interface Written {
  id: string;
  name: Words;
  purpose: Words;
  requirements: readonly Words[];
  place: Words;
  url: string | null;
  operations: string[];
  roles: Role[];
}

const PROCEDURES = data as unknown as readonly Written[];

export const procedures = (ctx: Context): Procedure[] =>
  PROCEDURES.map(({ name, purpose, requirements, place, ...rest }) => ({
    ...rest,
    name: say(ctx, ...name),
    purpose: say(ctx, ...purpose),
    requirements: requirements.map((words) => say(ctx, ...words)),
    place: say(ctx, ...place),
  }));
