/** The amount of a dose that was moved to another day: a protocol may give it by the age on that day. */
import type { Context } from '../../core/context';
import { update } from '../../database';
import type { Day } from '../../core/time';
import type { DoseToChange } from './administration.queries';
import { workedDose } from './dose';
import { amountColumns } from './planned-dose';
import { lineOf } from './protocol-line';
import { protocolDefinition } from './protocol.queries';
import type { ProtocolMedication } from './protocol.types';
import { AdministrationRow } from './treatment.entity';
import { treatmentToChange } from './treatment.queries';

/** Whether the dose of a line, or of a substance of its mixture, depends on the child's age. */
const goesByAge = ({ byAge, bands, components }: ProtocolMedication): boolean =>
  byAge.length > 0 || bands.length > 0 || components.some((component) => component.bands.length > 0);

/** The child of moved doses, and the revision under which they are written. */
export interface MovedFor {
  readonly id: string;
  readonly birthDate: Day;
  readonly revision: number;
}

/**
 * The columns of the new amounts of doses of one treatment that move to another day, by id; only those that differ. An
 * amount that is not the protocol's for the day before stays.
 */
export async function amountsOnNewDays(
  tx: Context,
  child: Pick<MovedFor, 'id' | 'birthDate'>,
  moved: readonly { dose: DoseToChange; to: Day }[],
): Promise<Map<string, ReturnType<typeof amountColumns>>> {
  const [first] = moved;
  if (!first) return new Map();
  const { protocolCode: code, protocolVersion: version, treatmentId } = first.dose;
  const [definition, body] = await Promise.all([
    protocolDefinition(tx, { code, version }),
    treatmentToChange(tx, child.id, treatmentId),
  ]);
  return new Map(
    moved.flatMap(({ dose, to }) => {
      const line = lineOf(definition, dose);
      if (!line || !goesByAge(line)) return [];
      const [before, after] = [dose.plannedOn, to].map((day) =>
        amountColumns(workedDose(line, body, child.birthDate, day)),
      );
      const isSame = before!.plannedDose === after!.plannedDose && before!.components === after!.components;
      return !isSame && dose.plannedDose === before!.plannedDose ? [[dose.id, after!] as const] : [];
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
    const amount = amounts.get(dose.id);
    if (!amount) continue;
    const key = { patientId: child.id, cycleId: dose.cycleId, id: dose.id };
    await update(tx.db, 'writeAmountsOnNewDays', AdministrationRow, key, { ...amount, revision: child.revision });
  }
}
