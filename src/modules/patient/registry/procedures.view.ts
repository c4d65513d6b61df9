/** The procedures in the language of the request; their texts are data (data/procedures.json). */
import type { Role } from '../../../core/viewer';
import type { Context } from '../../../core/context';
import { say, type Text } from '../../../core/i18n';
import data from './data/procedures.json';
import type { Procedure } from './procedures.types';

interface Written {
  id: string;
  name: Text;
  purpose: Text;
  requirements: readonly Text[];
  place: Text;
  url: string | null;
  operations: string[];
  roles: Role[];
}

const PROCEDURES = data as unknown as readonly Written[];

export const procedures = (ctx: Context): Procedure[] =>
  PROCEDURES.map(({ name, purpose, requirements, place, ...rest }) => ({
    ...rest,
    name: say(ctx, name),
    purpose: say(ctx, purpose),
    requirements: requirements.map((text) => say(ctx, text)),
    place: say(ctx, place),
  }));
