/** The open doses of a unit in a span of days, by the index of doses by child and day: it starts from the unit's children in treatment. */
import type { Context } from '../../core/context';
import type { Day } from '../../core/time';
import { columns, columnsOf, select, type RowOf } from '../../database';
import { PatientRow } from '../patient';
import { DOSE } from './administration.queries';
import { OPEN } from './treatment.queries';

const NEEDED = columns(DOSE, columnsOf(PatientRow, 'p', ['searchName']));
/** An open dose of an active treatment, with the name by which its child is ordered. */
export type NeededDose = RowOf<typeof NEEDED>;

const NEEDED_DOSES = select(
  'neededDoses',
  NEEDED,
  `FROM patient p JOIN treatment t ON t.patientId = p.id AND t.status = 'ACTIVE'
     JOIN medication_administration a ON a.patientId = t.patientId AND a.treatmentId = t.id
    WHERE p.medicalUnitClues=? AND a.plannedOn BETWEEN ? AND ? AND ${OPEN}`,
);

/** The doses that are planned or postponed to a day of the span, of active treatments of the unit's children. */
export const neededDoses = (ctx: Context, clues: string, from: Day, to: Day): Promise<NeededDose[]> =>
  ctx.db.all(NEEDED_DOSES, [clues, from, to]);
