/** Children in treatment for whom an extension of rights has to be asked for. */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { inList, type SqlValue } from '../../database';
import { openPage, page, type Page, type PageArgs } from '../../core/pagination';
import { zonedOrNull, type Day, type Instant } from '../../core/time';
import { Role, unitsWith } from '../../core/viewer';
import type { PatientRow } from '../patient';
import { isInTreatment } from '../treatment';

const IN_TREATMENT = isInTreatment('p.id');

export type Nearing = Pick<
  PatientRow,
  'id' | 'birthDate' | 'agregadoMedico' | 'extensionKind' | 'extensionValidUntil'
> & { timeZone: string };

/** Children in treatment who were born in this span and whose families were not told yet. */
export async function nearingSixteen(ctx: Context, bornFrom: Day, bornTo: Day): Promise<Nearing[]> {
  return ctx.db.all<Nearing>(
    `SELECT p.id, p.birthDate, p.agregadoMedico, p.extensionKind, p.extensionValidUntil, u.timeZone
       FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues
      WHERE p.birthDate >= ? AND p.birthDate <= ? AND ${IN_TREATMENT}
        AND NOT EXISTS (SELECT 1 FROM extension_reminder r WHERE r.patientId = p.id) ORDER BY p.id`,
    [bornFrom, bornTo],
  );
}

/** A child on the list of the social workers; the resolver adds the rest. */
export interface Upcoming {
  patientId: string;
  birthDate: Day;
  familyToldAt: string | null;
}

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
  const rows = await ctx.db.all<{ id: string; birthDate: Day; timeZone: string; toldAt: Instant | null }>(
    `SELECT p.id, p.birthDate, u.timeZone, r.toldAt FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues
       LEFT JOIN extension_reminder r ON r.patientId = p.id
      WHERE p.medicalUnitClues IN ${units.sql} AND p.birthDate <= ? AND ${IN_TREATMENT}
        AND (p.agregadoMedico IS NULL OR p.agregadoMedico LIKE '3%' OR p.agregadoMedico LIKE '6%')
        AND (p.extensionKind IS NULL OR p.extensionValidUntil < ?)
        ${after ? 'AND (p.birthDate > ? OR (p.birthDate = ? AND p.id > ?))' : ''} ORDER BY p.birthDate, p.id LIMIT ${args.first + 1}`,
    values,
  );
  return page(
    ctx,
    args.first,
    rows,
    (row) => [row.birthDate, row.id],
    (row) => ({ patientId: row.id, birthDate: row.birthDate, familyToldAt: zonedOrNull(row.toldAt, row.timeZone) }),
  );
}
