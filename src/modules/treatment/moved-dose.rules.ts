/** The amount of a dose that was moved to another day: a protocol may give it by the age on that day. */
import type { Context } from '../../core/context';
import { update } from '../../database';
import type { Day } from '../../core/time';
import type { DoseToChange } from './administration.queries';
import { doseOn } from './dose';
import { lineOf } from './dose-safety.view';
import { protocolDefinition } from './protocol.queries';
import { AdministrationRow } from './treatment.entity';
import { treatmentToChange } from './treatment.queries';

/** The child of moved doses, and the revision under which they are written. */
export interface MovedFor {
  readonly id: string;
  readonly birthDate: Day;
  readonly revision: number;
}

/**
 * The new amounts of doses of one treatment that move to another day, by id, in their units; only those that differ. An
 * amount that is not the protocol's for the day before stays.
 */
export async function amountsOnNewDays(
  tx: Context,
  child: Pick<MovedFor, 'id' | 'birthDate'>,
  moved: readonly { dose: DoseToChange; to: Day }[],
): Promise<Map<string, number>> {
  const [first] = moved;
  if (!first) return new Map();
  const { protocolCode: code, protocolVersion: version, treatmentId } = first.dose;
  const [definition, body] = await Promise.all([
    protocolDefinition(tx, { code, version, name: '' }),
    treatmentToChange(tx, child.id, treatmentId),
  ]);
  return new Map(
    moved.flatMap(({ dose, to }) => {
      const line = lineOf(definition, dose);
      if (!line || (line.byAge.length === 0 && line.bands.length === 0)) return [];
      const [before, after] = [dose.plannedOn, to].map((day) => doseOn(line, body, child.birthDate, day));
      return before !== after && dose.plannedDose === before ? [[dose.id, after!] as const] : [];
    }),
  );
}

/** Writes the new amounts of doses that move to another day. In the caller's transaction. */
export async function writeAmountsOnNewDays(
  tx: Context,
  child: MovedFor,
  moved: readonly { dose: DoseToChange; to: Day }[],
): Promise<void> {
  const amounts = await amountsOnNewDays(tx, child, moved);
  for (const { dose } of moved) {
    const plannedDose = amounts.get(dose.id);
    if (plannedDose === undefined) continue;
    const key = { patientId: child.id, cycleId: dose.cycleId, id: dose.id };
    await update(tx.db, 'writeAmountsOnNewDays', AdministrationRow, key, { plannedDose, revision: child.revision });
  }
}
