/** Children in treatment for whom an extension of rights has to be asked for. */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { columns, columnsOf, inList, nullable, select, type RowOf, type SqlValue } from '../../database';
import { openPage, page, type Page, type PageArgs } from '../../core/pagination';
import { zonedOrNull, type Day } from '../../core/time';
import { Role, unitsWith } from '../../core/viewer';
import { hasDied, MedicalUnitRow, PatientRow } from '../patient';
import { isInTreatment } from '../treatment';
import { ExtensionReminderRow } from './coverage-extension.entity';

const IN_TREATMENT = `${isInTreatment('p.id')} AND NOT ${hasDied('p.id')}`;

const CHILD = columns(
  columnsOf(PatientRow, 'p', ['id', 'birthDate', 'agregadoMedico', 'extensionKind', 'extensionValidUntil']),
  columnsOf(MedicalUnitRow, 'u', ['timeZone']),
);
export type Nearing = RowOf<typeof CHILD>;

const NEARING = select(
  'nearingSixteen',
  CHILD,
  `FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues
    WHERE p.birthDate >= ? AND p.birthDate <= ? AND ${IN_TREATMENT}
      AND NOT EXISTS (SELECT 1 FROM extension_reminder r WHERE r.patientId = p.id) ORDER BY p.id`,
);

/** Children in treatment born in this range, ends included, whose families have had no reminder yet. */
export const nearingSixteen = (ctx: Context, bornFrom: Day, bornTo: Day): Promise<Nearing[]> =>
  ctx.db.all(NEARING, [bornFrom, bornTo]);

/** A child on the list of the social workers; the resolver adds the computed fields. */
export interface Upcoming {
  patientId: string;
  birthDate: Day;
  familyToldAt: string | null;
}

const UPCOMING = columns(
  columnsOf(PatientRow, 'p', ['id', 'birthDate']),
  columnsOf(MedicalUnitRow, 'u', ['timeZone']),
  nullable(columnsOf(ExtensionReminderRow, 'r', ['toldAt'])),
);

/** Children of the viewer's units in treatment, born up to `bornTo`, whose extension is missing or ends before `needsUntil`; the eldest first. */
export async function extensionsToAskFor(
  ctx: Context,
  bornTo: Day,
  needsUntil: Day,
  args: PageArgs,
): Promise<Page<Upcoming>> {
  const after = openPage(ctx, args);
  const units = inList(unitsWith(await signedIn(ctx), Role.SOCIAL_WORKER));
  const values: SqlValue[] = [...units.values, bornTo, needsUntil];
  if (after) values.push(after[0]!, after[0]!, after[1]!);
  const rows = await ctx.db.all(
    select(
      'extensionsToAskFor',
      UPCOMING,
      `FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues
         LEFT JOIN extension_reminder r ON r.patientId = p.id
        WHERE p.medicalUnitClues IN ${units.sql} AND p.birthDate <= ? AND ${IN_TREATMENT}
          AND (p.agregadoMedico IS NULL OR p.agregadoMedico LIKE '3%' OR p.agregadoMedico LIKE '6%')
          AND (p.extensionKind IS NULL OR p.extensionValidUntil < ?)
          ${after ? 'AND (p.birthDate > ? OR (p.birthDate = ? AND p.id > ?))' : ''} ORDER BY p.birthDate, p.id LIMIT ${args.first + 1}`,
    ),
    values,
  );
  return page(
    ctx,
    args,
    rows,
    (row) => [row.birthDate, row.id],
    (row) => ({ patientId: row.id, birthDate: row.birthDate, familyToldAt: zonedOrNull(row.toldAt, row.timeZone) }),
  );
}
