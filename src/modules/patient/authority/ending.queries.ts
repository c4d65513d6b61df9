/** Children whose adults are told that their authority ends or is to be reviewed. */
import type { Context } from '../../../core/context';
import type { Day, Instant } from '../../../core/time';
import { columns, columnsOf, computed, one, select, type RowOf } from '../../../database';
import { hasDied } from '../end/end.queries';
import { MedicalUnitRow, PatientRow } from '../patient.entity';
import { instants, showsRecord } from './link';

/** When the adults of a child were told last. */
const TOLD = computed<{ toldAt: Instant | null }>({
  toldAt: `(SELECT MAX(n.occurredAt) FROM notice n WHERE n.patientId = p.id AND n.kind='AUTHORITY_ENDING')`,
});
const TOLD_AT = select('toldOfEnding', TOLD, 'FROM patient p WHERE p.id=?');

/** When the adults of a child were last told that their authority ends; null for never. */
export const toldOfEnding = async (tx: Pick<Context, 'db'>, patientId: string): Promise<Instant | null> =>
  (await one(tx.db, TOLD_AT, [patientId]))?.toldAt ?? null;

/** Children without an adult to tell are left out: nothing would mark them as told, and each round would raise their revision. */
const NEARING = select(
  'nearingEighteen',
  columns(columnsOf(PatientRow, 'p', ['id', 'birthDate']), columnsOf(MedicalUnitRow, 'u', ['timeZone']), TOLD),
  `FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues
    WHERE p.birthDate >= ? AND p.birthDate <= ? AND NOT ${hasDied('p.id')} AND EXISTS
      (SELECT 1 FROM caregiver c JOIN account a ON a.id = c.accountId
        WHERE c.patientId = p.id AND c.relationship <> 'SELF' AND a.closedAt IS NULL AND ${showsRecord('c')}) ORDER BY p.id`,
);

/** The children born within two days who have an adult to tell, each with the time when these were told last. */
export const nearingEighteen = (
  ctx: Pick<Context, 'db' | 'now'>,
  bornFrom: Day,
  bornUntil: Day,
): Promise<RowOf<typeof NEARING>[]> => ctx.db.all(NEARING, [bornFrom, bornUntil, ...instants(ctx.now())]);
export type Nearing = RowOf<typeof NEARING>;
