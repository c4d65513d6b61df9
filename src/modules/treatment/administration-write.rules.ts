/** Writes records of doses: what is to be written is checked first, of one dose or of several, and then saved. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { RecordKind } from '../../core/record-kind';
import { fieldChanges, writeHistories } from '../../core/record-history';
import { addDays, dayOf, daysBetween, zonedOrNull, type Day } from '../../core/time';
import type { Problems } from '../../core/validation';
import { inList, insert, update, updateStatement } from '../../database';
import type { VisiblePatient } from '../patient';
import type { RecordAdministrationInput } from './administration.inputs';
import { newestRecord, newestSequences, type DoseToChange } from './administration.queries';
import { AdministrationStatus } from './administration.types';
import { isGiven, validateRecordOfDose } from './administration.validation';
import { doseWarnings } from './dose-safety.view';
import { saveMovedDose } from './moved-plan.rules';
import type { GivenDose } from './safety.queries';
import { WarningSeverity, type SafetyWarning } from './safety.types';
import { AdministrationRecordRow, AdministrationRow, type NewAdministrationRecord } from './treatment.entity';
import { shownAdministration, type ShownAdministration } from './treatment.view';

const { PLANNED, POSTPONED, OMITTED } = AdministrationStatus;

/** An outcome of a dose; `plannedOn` is its day before the record that is corrected. */
export interface RecordToWrite {
  dose: DoseToChange;
  plannedOn: Day;
  input: RecordAdministrationInput;
  correctionReason: string | null;
}

/** A checked record, with the warnings that stand against it; not saved yet. */
export interface PreparedRecord {
  dose: DoseToChange;
  row: Omit<NewAdministrationRecord, 'sequence' | 'needsCheck'>;
  outcome: Pick<AdministrationRow, 'status' | 'plannedOn' | 'givenAt' | 'givenOn' | 'givenDose' | 'reason'>;
  warnings: SafetyWarning[];
}

/** The dose as it would be given; undefined for one that is not given. */
export const givenDoseOf = (
  { dose: { id, patientId, atc, route }, input }: RecordToWrite,
  timeZone: string,
): GivenDose | undefined =>
  isGiven(input.status)
    ? {
        id,
        patientId,
        atc,
        route,
        givenAt: input.givenAt!,
        givenOn: dayOf(input.givenAt!, timeZone),
        givenDose: input.givenDose!,
      }
    : undefined;

/** Checks a record of a dose; `together` are other doses that the same act records as given. */
export async function prepareRecord(
  tx: Context,
  patient: VisiblePatient,
  record: RecordToWrite,
  together: readonly GivenDose[] = [],
): Promise<PreparedRecord | Problems> {
  const { dose, plannedOn, input, correctionReason } = record;
  const { timeZone } = patient.medicalUnit;
  const problems = validateRecordOfDose(tx, dose, plannedOn, input, timeZone);
  if (problems.any) return problems;
  const given = givenDoseOf(record, timeZone);
  const { status } = input;
  const outcome = {
    status,
    plannedOn: input.postponedTo ?? plannedOn,
    givenAt: given?.givenAt ?? null,
    givenOn: given?.givenOn ?? null,
    givenDose: given?.givenDose ?? null,
    reason: input.reason?.trim() || null,
  };
  const { givenAt, givenDose, reason } = outcome;
  return {
    dose,
    outcome,
    row: {
      id: ulid(tx.now()),
      patientId: patient.id,
      administrationId: dose.id,
      status,
      plannedOn,
      postponedTo: input.postponedTo ?? null,
      givenAt,
      givenDose,
      reason,
      correctionReason,
      recordedAt: tx.now(),
      recordedBy: (await signedIn(tx)).accountId,
      revision: patient.revision,
    },
    warnings: given ? await doseWarnings(tx, patient, dose, { ...given, status, plannedOn }, together) : [],
  };
}

/** What a record says of a dose, under the names of the fields of the inputs. */
const outcomeTexts = (
  { status, plannedOn, givenAt, givenDose, reason }: Omit<PreparedRecord['outcome'], 'givenOn'>,
  timeZone: string,
): Record<string, string | null> => ({
  status,
  postponedTo: plannedOn,
  givenAt: zonedOrNull(givenAt, timeZone),
  givenDose: givenDose === null ? null : String(givenDose),
  reason,
});

/** Saves a checked record; `isNews` says whether the family has to be told, because the plan to come is another one. */
export const saveRecord = async (tx: Context, patient: VisiblePatient, record: PreparedRecord): Promise<SavedRecord> =>
  (await saveRecords(tx, patient, [record]))[0]!;

export interface SavedRecord {
  shown: ShownAdministration;
  isNews: boolean;
}

/** {@link saveRecord} for several doses of one act, in their order: one statement for each table where no dose moves. */
export async function saveRecords(
  tx: Context,
  patient: VisiblePatient,
  records: readonly PreparedRecord[],
): Promise<SavedRecord[]> {
  const { timeZone } = patient.medicalUnit;
  const newest = await newestSequences(
    tx,
    patient.id,
    records.map(({ dose }) => dose.id),
  );
  const rows = records.map(({ dose, row, outcome, warnings }): NewAdministrationRecord => ({
    ...row,
    sequence: (newest.get(dose.id) ?? 0) + 1,
    needsCheck: Number(
      warnings.some(({ severity }) => severity === WarningSeverity.SECOND_PERSON) ||
        (dose.requiresSecondCheck === 1 && isGiven(outcome.status)),
    ),
  }));
  await insert(tx.db, 'saveRecords', AdministrationRecordRow, rows);
  const changed = records.map(({ dose, outcome }) => ({
    record: { kind: RecordKind.ADMINISTRATION, id: dose.id },
    changes: fieldChanges(outcomeTexts(dose, timeZone), outcomeTexts(outcome, timeZone)),
  }));
  // Records of one act have one reason.
  await writeHistories(tx, patient, changed, records[0]?.row.correctionReason);
  const isPlain = records.length > 1 && records.every(({ dose, outcome }) => !followsPlan(dose, outcome));
  if (isPlain) await updateOutcomes(tx, patient, records);
  const saved: SavedRecord[] = [];
  for (const { dose, outcome } of records) {
    const written = isPlain ? outcome : await updateDose(tx, patient, dose, outcome);
    const shown = shownAdministration(tx, { ...dose, ...written }, dose.treatmentStatus, timeZone);
    saved.push({ shown, isNews: isNews(tx, patient, dose, outcome, written) });
  }
  return saved;
}

const OUTCOME_COLUMNS = ['status', 'plannedOn', 'givenAt', 'givenOn', 'givenDose', 'reason'] as const;

/** Writes the outcomes of doses that stay on their day, in one statement. */
async function updateOutcomes(
  tx: Context,
  patient: VisiblePatient,
  records: readonly Pick<PreparedRecord, 'dose' | 'outcome'>[],
): Promise<void> {
  const each = records.map(() => 'WHEN ? THEN ?').join(' ');
  const set = OUTCOME_COLUMNS.map((name) => `${name}=CASE id ${each} END`).join(', ');
  const wanted = inList(records.map(({ dose }) => dose.id));
  await tx.db.run(
    updateStatement('updateOutcomes', AdministrationRow, `${set}, revision=?`, `patientId=? AND id IN ${wanted.sql}`),
    [
      ...OUTCOME_COLUMNS.flatMap((name) => records.flatMap(({ dose, outcome }) => [dose.id, outcome[name]])),
      patient.revision,
      patient.id,
      ...wanted.values,
    ],
  );
}

/**
 * Whether the family has to be told: the dose has another day, or from today on is omitted, or is to be given after all. Not
 * of a dose that was to be given again and that the plan omits: the change of the plan was told.
 */
export function isNews(
  ctx: Context,
  { medicalUnit }: VisiblePatient,
  before: Pick<AdministrationRow, 'plannedOn'>,
  asked: Partial<AdministrationRow>,
  written: Partial<AdministrationRow>,
): boolean {
  const { status, plannedOn } = { ...before, ...asked, ...written };
  if (plannedOn !== before.plannedOn) return true;
  const isToCome = plannedOn >= dayOf(ctx.now(), medicalUnit.timeZone);
  return isToCome && status === asked.status && (status === OMITTED || status === PLANNED);
}

/** Whether the plan decides what follows from a change: the dose moves, or is to be given after all. */
function followsPlan({ plannedOn, status }: DoseToChange, changes: Partial<AdministrationRow>): boolean {
  const isMoved = changes.plannedOn !== undefined && changes.plannedOn !== plannedOn;
  const isToBeGiven = changes.status === PLANNED || changes.status === POSTPONED;
  const isOmissionUndone = status === OMITTED && changes.status !== undefined && changes.status !== OMITTED;
  return isMoved || isToBeGiven || isOmissionUndone;
}

/** Writes columns of a dose, with what follows when it moves or is to be given again; returns what was written. */
export async function updateDose(
  tx: Context,
  patient: VisiblePatient,
  dose: DoseToChange,
  changes: Partial<AdministrationRow>,
): Promise<Partial<AdministrationRow>> {
  const { cycleId, id } = dose;
  if (followsPlan(dose, changes)) return saveMovedDose(tx, patient, dose, changes);
  const row = { ...changes, revision: patient.revision };
  await update(tx.db, 'updateDose', AdministrationRow, { patientId: patient.id, cycleId, id }, row);
  return changes;
}

/** The day for which a dose was planned before its newest record; its cycle may have been moved since. */
export async function dayBeforeRecord(tx: Context, dose: DoseToChange): Promise<Day> {
  const wrong = dose.status === POSTPONED ? await newestRecord(tx, dose) : undefined;
  return wrong?.postponedTo
    ? addDays(dose.plannedOn, -daysBetween(wrong.plannedOn, wrong.postponedTo))
    : dose.plannedOn;
}
