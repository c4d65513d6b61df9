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
import type { DefineProtocolInput, ProtocolMedicationInput } from './protocol.inputs';
import { protocolMessages } from './protocol.messages';
import { nextVersion, type PackedDefinition, type WholeProtocol } from './protocol.queries';
import { DosePer, type ProtocolDefinition, type ProtocolMedication } from './protocol.types';
import { ProtocolRow } from './treatment.entity';
import { normalAtc } from './substances';

/** The limit of a TEXT column on MySQL and MariaDB, in bytes. */
const LARGEST_DEFINITION = 65_535;
/** Attempts to take the next version number while others define versions of the same code. */
const MOST_TRIES = 40;

function normalMedication(medication: ProtocolMedicationInput): ProtocolMedication {
  const { name, atc, route, basis, dose, unit, maxDose, minIntervalHours, days, times, dosePer, bands, byAge, note } =
    medication;
  return {
    name: name.trim(),
    atc: normalAtc(atc),
    route,
    basis,
    dose,
    unit: unit.trim(),
    maxDose: maxDose ?? null,
    ...(minIntervalHours != null && { minIntervalHours }),
    days: [...days].sort((a, b) => a - b),
    times: times ?? [],
    dosePer: dosePer ?? DosePer.ADMINISTRATION,
    bands: (bands ?? []).map((band) => ({
      underMonths: band.underMonths ?? null,
      underKg: band.underKg ?? null,
      basis: band.basis,
      dose: band.dose,
      maxDose: band.maxDose ?? null,
    })),
    byAge: (byAge ?? []).map(({ minYears, maxYears, dose: byYears }) => ({
      minYears,
      maxYears: maxYears ?? null,
      dose: byYears,
    })),
    note: note?.trim() || null,
  };
}

const normalDefinition = (input: DefineProtocolInput): ProtocolDefinition => ({
  icd10: [...new Set(input.icd10)],
  phases: input.phases.map((phase) => ({
    code: phase.code.trim(),
    name: phase.name.trim(),
    plainName: phase.plainName?.trim() || null,
    cycles: phase.cycles.map(({ number, lengthDays, medications }) => ({
      number,
      lengthDays,
      medications: medications.map(normalMedication),
    })),
  })),
});

/** The definition in the form of its column; see {@link PackedDefinition}. */
function packed({ icd10, phases }: ProtocolDefinition): string {
  const places = new Map<string, number>();
  const placeOf = (medication: ProtocolMedication): number => {
    const key = JSON.stringify(medication);
    if (!places.has(key)) places.set(key, places.size);
    return places.get(key)!;
  };
  const packedPhases = phases.map((phase) => ({
    ...phase,
    cycles: phase.cycles.map((cycle) => ({ ...cycle, medications: cycle.medications.map(placeOf) })),
  }));
  const medications = [...places.keys()].map((key) => JSON.parse(key) as ProtocolMedication);
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
