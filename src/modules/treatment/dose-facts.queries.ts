/** Facts of doses and treatments for the modules above, without a check of the viewer. */
import type { Context } from '../../core/context';
import { addDays, dayOf, instantOf, startOfDay, type Day, type Instant } from '../../core/time';
import { columns, columnsAs, columnsOf, computed, one, select, type RowOf } from '../../database';
import { AT_HOME, DOSES } from './administration.queries';
import { HomeDoseRecordRow } from './home-dose.entity';
import { AdjustmentProposalRow } from './plan-version.entity';
import { AdministrationRow, CycleChangeRow, CycleRow, TreatmentChangeRow, TreatmentRow } from './treatment.entity';
import { GIVEN, OPEN, UNDER_WAY } from './treatment.queries';

const TREATMENT_STATUS = columnsAs(TreatmentRow, 't', { treatmentStatus: 'status' });
const MISSING = columnsOf(AdministrationRow, 'a', ['id', 'plannedOn', 'supplyRevision', 'medication']);
/** A planned dose without its medicine. */
export type MissingDose = RowOf<typeof MISSING>;

const MISSING_DOSES = select(
  'missingDoses',
  MISSING,
  `FROM ${DOSES} WHERE a.patientId=? AND a.plannedOn >= ? AND ${OPEN} AND a.supply IN ('AT_RISK','UNAVAILABLE')
    AND t.status = 'ACTIVE' ORDER BY a.plannedOn, a.id`,
);

/** The open doses of active treatments from `from` on whose medicine is at risk or unavailable, by day. */
export const missingDoses = (ctx: Context, patientId: string, from: Day): Promise<MissingDose[]> =>
  ctx.db.all(MISSING_DOSES, [patientId, from]);

const HOME = columns(
  columnsOf(AdministrationRow, 'a', ['id', 'treatmentId', 'cycleId', 'status', 'plannedOn', 'plannedTime', 'revision']),
  TREATMENT_STATUS,
);
/** A dose at home. */
export type HomeDoseFacts = RowOf<typeof HOME>;

const HOME_DOSES = select(
  'homeDosesFrom',
  HOME,
  `FROM ${DOSES} WHERE a.patientId=? AND ${AT_HOME} AND a.plannedOn >= ? ORDER BY a.plannedOn, a.plannedTime`,
);

/** The doses at home that are planned for `from` or later, whatever became of them, by day. */
export const homeDosesFrom = (ctx: Context, patientId: string, from: Day): Promise<HomeDoseFacts[]> =>
  ctx.db.all(HOME_DOSES, [patientId, from]);

/** Whether a dose at home is planned from `from` until `before`, by its hour or its day, whatever became of it. */
export async function hasHomeDose(
  ctx: Context,
  patientId: string,
  { from, before, timeZone }: { from: Instant; before: Instant; timeZone: string },
): Promise<boolean> {
  const doses = await homeDosesFrom(ctx, patientId, dayOf(from, timeZone));
  return doses.some(({ plannedOn, plannedTime }) =>
    plannedTime === null
      ? startOfDay(plannedOn, timeZone) < before
      : instantOf(plannedOn, plannedTime, timeZone) >= from && instantOf(plannedOn, plannedTime, timeZone) < before,
  );
}

const MOVE = columnsOf(CycleChangeRow, 'c', ['cycleId', 'fromStartsOn', 'toStartsOn', 'changedAt']);

/** The moves of the child's cycles since an instant. */
export const cycleMovesSince = (ctx: Context, patientId: string, since: Instant): Promise<RowOf<typeof MOVE>[]> =>
  ctx.db.all(select('cycleMovesSince', MOVE, 'FROM cycle_change c WHERE c.patientId=? AND c.changedAt >= ?'), [
    patientId,
    since,
  ]);

const PROPOSAL = columnsOf(AdjustmentProposalRow, 'p', ['treatmentId', 'proposedAt']);
const PROPOSALS = select(
  'openProposals',
  PROPOSAL,
  `FROM adjustment_proposal p JOIN treatment t ON t.patientId = p.patientId AND t.id = p.treatmentId
    WHERE p.patientId=? AND p.endedAt IS NULL AND ${UNDER_WAY} ORDER BY p.id`,
);

/** The proposed changes of the child's plans under way that wait for a clinician. */
export const openProposals = (ctx: Context, patientId: string): Promise<RowOf<typeof PROPOSAL>[]> =>
  ctx.db.all(PROPOSALS, [patientId]);

const NEXT_OPEN = select(
  'nextOpenDose',
  columnsOf(AdministrationRow, 'a', ['plannedOn', 'plannedTime']),
  `FROM medication_administration a WHERE a.patientId=? AND a.treatmentId=? AND a.plannedOn >= ? AND ${OPEN}
    ORDER BY a.atHome DESC, a.plannedOn, a.plannedTime LIMIT 1`,
);

/** The day and hour of the next open dose at home of a treatment from `from` on; of one without any, of the next open dose. */
export const nextOpenDose = (
  ctx: Context,
  patientId: string,
  treatmentId: string,
  from: Day,
): Promise<{ plannedOn: Day; plannedTime: string | null } | undefined> =>
  one(ctx.db, NEXT_OPEN, [patientId, treatmentId, from]);

const WORD = columns(
  columnsOf(HomeDoseRecordRow, 'h', [
    'id',
    'administrationId',
    'requestId',
    'outcome',
    'at',
    'recordedBy',
    'recordedAt',
  ]),
  computed<{ holdStatus: string | null }>({
    holdStatus: `(SELECT c.toStatus FROM treatment_change c
      WHERE c.patientId = a.patientId AND c.treatmentId = a.treatmentId AND c.changedAt <= h.at
      ORDER BY c.changedAt DESC, c.id DESC LIMIT 1)`,
  }),
);
/** A word of the family about a dose at home; `holdStatus` is the status of the treatment at the time of the word. */
export type HomeWord = RowOf<typeof WORD>;

const WORDS = select(
  'homeWordsSince',
  WORD,
  `FROM home_dose_record h JOIN medication_administration a ON a.patientId = h.patientId AND a.id = h.administrationId
    WHERE h.patientId=? AND h.voidedAt IS NULL AND h.administrationId IN (
      SELECT r.administrationId FROM home_dose_record r WHERE r.patientId=? AND r.recordedAt >= ?)`,
);

/** All words about the doses of which a word was recorded since an instant; voided ones left out. */
export const homeWordsSince = (ctx: Context, patientId: string, since: Instant): Promise<HomeWord[]> =>
  ctx.db.all(WORDS, [patientId, patientId, since]);

const FOUND = computed<{ found: number }>({ found: '1' });
const GIVEN_SINCE = select(
  'isGivenSince',
  FOUND,
  `FROM medication_administration a WHERE a.patientId=? AND a.atHome = 0 AND ${GIVEN} AND a.givenAt >= ? LIMIT 1`,
);

/** Whether a dose that is not given at home was given at or after an instant. */
export const isGivenSince = async (ctx: Context, patientId: string, since: Instant): Promise<boolean> =>
  (await one(ctx.db, GIVEN_SINCE, [patientId, since])) !== undefined;

const RECORDED_SINCE = select(
  'isDoseRecordedSince',
  FOUND,
  'FROM administration_record r WHERE r.patientId=? AND r.recordedAt > ? LIMIT 1',
);

/** Whether the outcome of a dose was recorded after an instant. */
export const isDoseRecordedSince = async (ctx: Context, patientId: string, since: Instant): Promise<boolean> =>
  (await one(ctx.db, RECORDED_SINCE, [patientId, since])) !== undefined;

const COURSE = columns(
  columnsOf(TreatmentRow, 't', ['id', 'status']),
  computed<{ isFirstPhase: number }>({
    isFirstPhase: `EXISTS (SELECT 1 FROM treatment_cycle f
      JOIN treatment_cycle c ON c.patientId = f.patientId AND c.treatmentId = f.treatmentId AND c.phase = f.phase
      WHERE f.patientId = t.patientId AND f.treatmentId = t.id AND f.sequence = 1 AND c.startsOn <= ? AND c.endsOn >= ?)`,
  }),
);
const COURSES = select('coursesOn', COURSE, 'FROM treatment t WHERE t.patientId=? AND t.startsOn <= ?');
const CHANGE = columnsOf(TreatmentChangeRow, 'c', ['treatmentId', 'fromStatus', 'toStatus', 'changedAt']);
const STATUS_CHANGES = select(
  'statusChanges',
  CHANGE,
  'FROM treatment_change c WHERE c.patientId=? ORDER BY c.treatmentId, c.changedAt, c.id',
);

/** The statuses of the child's treatments over time, by treatment, oldest change first. */
export const statusChanges = (ctx: Context, patientId: string): Promise<RowOf<typeof CHANGE>[]> =>
  ctx.db.all(STATUS_CHANGES, [patientId]);

/**
 * Where a child was in its treatment on a day, at an instant of it: in the first phase of a protocol under way, in a later
 * phase, or in no treatment under way.
 */
export async function stageOn(
  ctx: Context,
  patientId: string,
  day: Day,
  at: Instant,
): Promise<'FIRST_PHASE' | 'LATER_PHASE' | 'NONE'> {
  const courses = await ctx.db.all(COURSES, [day, day, patientId, day]);
  const changes = courses.length > 0 ? await statusChanges(ctx, patientId) : [];
  const underWay = courses.filter(({ id, status }) => {
    const own = changes.filter(({ treatmentId }) => treatmentId === id);
    const then = own.findLast(({ changedAt }) => changedAt <= at)?.toStatus ?? own[0]?.fromStatus ?? status;
    return then === 'ACTIVE' || then === 'ON_HOLD';
  });
  if (underWay.some(({ isFirstPhase }) => isFirstPhase === 1)) return 'FIRST_PHASE';
  return underWay.length > 0 ? 'LATER_PHASE' : 'NONE';
}

const RUNNING = select('isUnderWay', FOUND, `FROM treatment t WHERE t.patientId=? AND ${UNDER_WAY} LIMIT 1`);

/** Whether the child has a treatment under way. */
export const isUnderWay = async (ctx: Context, patientId: string): Promise<boolean> =>
  (await one(ctx.db, RUNNING, [patientId])) !== undefined;

const CYCLE_START = select(
  'dateOfCycleDay',
  columnsOf(CycleRow, 'c', ['startsOn']),
  'FROM treatment_cycle c WHERE c.patientId=? AND c.id=?',
);

/** The date on which a day of a cycle, 1 being its first, falls now; undefined for a cycle that is not the child's. */
export async function dateOfCycleDay(
  ctx: Context,
  patientId: string,
  cycleId: string,
  day: number,
): Promise<Day | undefined> {
  const cycle = await one(ctx.db, CYCLE_START, [patientId, cycleId]);
  return cycle && day >= 1 ? addDays(cycle.startsOn, day - 1) : undefined;
}
