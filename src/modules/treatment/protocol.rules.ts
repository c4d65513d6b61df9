/**
 * Defining protocols. A version is never changed: a known code gets the next version, and a treatment stays with the version
 * that it was started from.
 */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { Problems } from '../../core/validation';
import { invalidInput, type InvalidInput } from '../../core/refusal';
import { databaseTrouble } from '../../database/errors';
import { validateProtocol } from './protocol.validation';
import { normalDefinition } from './normal-protocol';
import type { DefineProtocolInput } from './protocol.inputs';
import { protocolMessages } from './protocol.messages';
import { nextVersion, type PackedDefinition, type PackedMedication, type WholeProtocol } from './protocol.queries';
import type { ProtocolDefinition, ProtocolMedication } from './protocol.types';
import { ProtocolRow } from './treatment.entity';

/** The limit of a TEXT column on MySQL and MariaDB, in bytes. */
const LARGEST_DEFINITION = 65_535;
/** Attempts to take the next version number while others define versions of the same code. */
const MOST_TRIES = 40;

/** `value` without its fields that are null or an empty list, which {@link PackedDefinition} has by default. */
const compact = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== null && !(Array.isArray(field) && field.length === 0)),
  ) as Partial<T>;

/** The definition in the form of its column; see {@link PackedDefinition}. */
function packed({ icd10, phases }: ProtocolDefinition): string {
  const places = new Map<string, number>();
  const placeOf = (medication: ProtocolMedication): number => {
    const key = JSON.stringify(compact(medication));
    if (!places.has(key)) places.set(key, places.size);
    return places.get(key)!;
  };
  const packedPhases = phases.map((phase) => ({
    ...phase,
    cycles: phase.cycles.map(({ number, lengthDays, medications, startCriteria, steps }) => ({
      number,
      lengthDays,
      medications: medications.map(placeOf),
      ...compact({ startCriteria, steps }),
    })),
  }));
  const medications = [...places.keys()].map((key) => JSON.parse(key) as PackedMedication);
  return JSON.stringify({ icd10, medications, phases: packedPhases } satisfies PackedDefinition);
}

/** Writes the next version of the protocol with this code; InvalidInput lists all problems. */
export async function defineProtocol(ctx: Context, input: DefineProtocolInput): Promise<WholeProtocol | InvalidInput> {
  const problems = new Problems(ctx);
  validateProtocol(problems, input);
  const content = normalDefinition(input);
  const definition = packed(content);
  if (Buffer.byteLength(definition) > LARGEST_DEFINITION)
    problems.add('phases', 'TOO_LARGE', protocolMessages.tooLarge);
  if (problems.any) return invalidInput(ctx, problems.list);
  const { accountId } = await signedIn(ctx);
  for (let tries = 1; ; tries++) {
    const code = input.code.trim();
    const row: ProtocolRow = {
      code,
      version: await nextVersion(ctx, code),
      name: input.name.trim(),
      definition,
      definedAt: ctx.now(),
      definedBy: accountId,
    };
    try {
      await insert(ctx.db, 'defineProtocol', ProtocolRow, [row]);
      return { code, version: row.version, name: row.name, ...content };
    } catch (error) {
      // Another writer has just defined this version: take the next number.
      if (databaseTrouble(error) !== 'DUPLICATE' || tries === MOST_TRIES) throw error;
    }
  }
}
