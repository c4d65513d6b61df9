/** Doses at home as the API shows them, with the tablets of the day and the words of the family. */
import type { Context } from '../../core/context';
import { badUserInput } from '../../core/faults';
import { say } from '../../core/i18n';
import { byKey, groupedBy } from '../../core/loader';
import { addDays, dayOf, daysBetween, startOfDay, zoned, type Day } from '../../core/time';
import { Problems } from '../../core/validation';
import { visiblePatientById, type VisiblePatient } from '../patient';
import { weekdayOf } from './dispensing';
import { tabletsText } from './dispensing.messages';
import { dispensingsUpTo, holdsOn, medicineKey, tabletsOf } from './dispensing.view';
import type { HomeDoseRecordRow } from './home-dose.entity';
import { homeDoseMessages as messages } from './home-dose.messages';
import {
  homeDoseRowsBetween,
  homeDoseRowsByIds,
  homeDoseRowsOn,
  wordsByDose,
  wordsOfHolds,
  type HomeDoseRow,
} from './home-dose.queries';
import {
  HomeDoseOutcome,
  type HomeAdherence,
  type HomeDose,
  type HomeDoseOnHold,
  type HomeDoseRecord,
} from './home-dose.types';
import { inOrderOfWords, standingOfWords } from './home-word';
import { shownAdministration } from './treatment.view';
import { TreatmentStatus } from './treatment.types';

const LONGEST_RANGE_DAYS = 366;

/** The doses at home of one day, by hour and medicine. */
export async function homeDosesOf(ctx: Context, patientId: string, on: Day): Promise<HomeDose[]> {
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient) return [];
  const hourOf = ({ plannedTime }: HomeDoseRow): string => plannedTime ?? '~';
  const keyOf = (row: HomeDoseRow): string => `${hourOf(row)} ${row.medication} ${row.id}`;
  const rows = (await homeDoseRowsOn(ctx, patientId, on)).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return shownHomeDoses(ctx, patient, rows);
}

/** The doses of a child that the viewer sees, in the order of `rows`. */
export async function shownHomeDoses(
  ctx: Context,
  patient: VisiblePatient,
  rows: readonly HomeDoseRow[],
): Promise<HomeDose[]> {
  if (rows.length === 0) return [];
  const last = rows
    .map(({ plannedOn }) => plannedOn)
    .sort()
    .at(-1)!;
  const [words, { holding, days }] = await Promise.all([
    Promise.all(rows.map(({ id }) => wordsByDose(ctx, id))),
    dispensingsUpTo(ctx, patient.id, last),
  ]);
  const { timeZone } = patient.medicalUnit;
  return rows.map((row, place) => {
    const ofDose = inOrderOfWords(words[place] ?? []);
    const held = holding.find((one) => medicineKey(one.row) === medicineKey(row) && holdsOn(one, row.plannedOn));
    const times = days.find((day) => medicineKey(day) === medicineKey(row) && day.plannedOn === row.plannedOn)?.times;
    return {
      id: `${row.id}.home`,
      administration: shownAdministration(ctx, row, row.treatmentStatus, timeZone),
      text: textOf(ctx, row, held?.row, times || 1),
      ...standingOfWords(ofDose),
      records: ofDose.map((word) => shownWord(word, timeZone)),
    };
  });
}

const shownWord = (
  { id, requestId, outcome, at, note, recordedBy }: HomeDoseRecordRow,
  timeZone: string,
): HomeDoseRecord => ({ id, requestId, outcome, at: zoned(at, timeZone), note, by: { id: recordedBy } });

/**
 * The doses that the family gave during a hold of their treatment, as told on the day `since` or later. A dose whose valid
 * word is by now that it was not given is left out.
 */
export async function homeDosesOnHoldOf(ctx: Context, patientId: string, since: Day): Promise<HomeDoseOnHold[]> {
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient) return [];
  const { timeZone } = patient.medicalUnit;
  const words = await wordsOfHolds(ctx, patient.id, startOfDay(since, timeZone));
  if (words.length === 0) return [];
  const doses = byKey(await homeDoseRowsByIds(ctx, [...new Set(words.map((word) => word.administrationId))]), 'id');
  const shown = await Promise.all(
    words.map(async (word) => {
      const dose = doses.get(word.administrationId);
      const { outcome } = standingOfWords((await wordsByDose(ctx, word.administrationId)) ?? []);
      if (!dose || outcome === HomeDoseOutcome.NOT_GIVEN) return [];
      const administration = shownAdministration(ctx, dose, dose.treatmentStatus, timeZone);
      return [{ administration, record: shownWord(word, timeZone) }];
    }),
  );
  return shown.flat();
}

/** What to give: the tablets of the day, divided among its hours where they can be. */
function textOf(
  ctx: Context,
  { treatmentStatus, plannedOn, plannedDose, unit }: HomeDoseRow,
  dispensing: { tablets: string; parts: number } | undefined,
  times: number,
): string {
  if (treatmentStatus === TreatmentStatus.ON_HOLD) return say(ctx, messages.onHold);
  if (treatmentStatus !== TreatmentStatus.ACTIVE) return say(ctx, messages.ended);
  if (!dispensing) return say(ctx, messages.askHowMany(plannedDose, unit));
  const tablets = tabletsOf(dispensing)[weekdayOf(plannedOn)]!;
  const isDivisible = Number.isInteger((tablets * dispensing.parts) / times);
  if (isDivisible) return tabletsText(ctx.language, tablets / times);
  return say(ctx, messages.inTimes([tabletsText('es', tablets), tabletsText('en', tablets)], times));
}

/** How the doses at home of past days were given. Throws BAD_USER_INPUT for a span that is reversed or too long. */
export async function homeAdherenceOf(ctx: Context, patientId: string, from: Day, to: Day): Promise<HomeAdherence> {
  const problems = new Problems(ctx);
  if (from > to) problems.add('to', 'RANGE', messages.rangeReversed);
  else if (daysBetween(from, to) >= LONGEST_RANGE_DAYS)
    problems.add('to', 'RANGE_TOO_LONG', messages.rangeTooLong(LONGEST_RANGE_DAYS));
  if (problems.any) throw badUserInput(ctx, problems.list);
  const patient = await visiblePatientById(ctx, patientId);
  const yesterday = patient && addDays(dayOf(ctx.now(), patient.medicalUnit.timeZone), -1);
  const last = yesterday && yesterday < to ? yesterday : to;
  const rows = yesterday && from <= last ? await homeDoseRowsBetween(ctx, patientId, from, last) : [];
  const outcomes = await Promise.all(
    rows.map(async ({ id }) => ({ outcome: standingOfWords((await wordsByDose(ctx, id)) ?? []).outcome ?? 'UNKNOWN' })),
  );
  const counted = groupedBy(outcomes, 'outcome');
  const count = (outcome: HomeDoseOutcome | 'UNKNOWN'): number => counted.get(outcome)?.length ?? 0;
  return {
    from,
    to,
    planned: rows.length,
    given: count(HomeDoseOutcome.GIVEN),
    notGiven: count(HomeDoseOutcome.NOT_GIVEN),
    vomited: count(HomeDoseOutcome.VOMITED),
    unknown: count('UNKNOWN'),
  };
}
