/** Notices as the API shows them. */
import type { Context } from '../../../core/context';
import { say } from '../../../core/i18n';
import type { Page } from '../../../core/pagination';
import { dayOf, zoned, zonedOrNull, type Day } from '../../../core/time';
import { endNotices } from '../end/end.messages';
import { noticeTexts } from './notice.messages';
import type { NoticeFound } from './notice.queries';
import type { Notice, NoticeKind } from './notice.types';

/** A notice; `followUpIds` are of the results that it reports. */
export type NoticeNode = Notice & { patient: { id: string }; followUpIds: readonly string[] };

/** The page of the portal that shows a change; null for one that its day shows. */
const PAGES: Readonly<Record<NoticeKind, string | null>> = {
  APPOINTMENT_BOOKED: null,
  APPOINTMENT_RESCHEDULED: null,
  APPOINTMENT_CANCELLED: null,
  SURGERY_SCHEDULED: null,
  SURGERY_RESCHEDULED: null,
  SURGERY_OUTCOME_RECORDED: 'tratamiento',
  TREATMENT_STARTED: 'tratamiento',
  TREATMENT_STATUS_CHANGED: 'tratamiento',
  CYCLE_POSTPONED: 'tratamiento',
  DOSE_CHANGED: 'tratamiento',
  PLAN_ADJUSTED: 'tratamiento',
  DOSE_SUPPLY_AT_RISK: null,
  DOSE_SUPPLY_UNAVAILABLE: null,
  FOLLOW_UP_RELEASED: 'resultados',
  RECORD_CORRECTED: 'datos',
  BOOKING_CORRECTED: null,
  FOLLOW_UP_CORRECTED: 'resultados',
  FOLLOW_UP_WITHDRAWN: 'resultados',
  EXTENSION_NEEDED: 'cartilla',
  UNIT_CHANGED: 'calendario',
  CAREGIVERS_CHANGED: 'datos',
  AUTHORITY_ENDING: 'datos',
  VISIT_ANSWERED: null,
  QUESTION_ANSWERED: 'preguntas',
  CARNET_ENDED: 'datos',
  DATA_REQUEST_ANSWERED: 'derechos',
};

/** The day at the hospital that a notice is about, in the zone of the unit; null for none. */
function dayOfNotice({ day, fromStartsAt, toStartsAt, timeZone }: NoticeFound): Day | null {
  const startsAt = toStartsAt ?? fromStartsAt;
  return day ?? (startsAt === null ? null : dayOf(startsAt, timeZone));
}

/** The days to whose page a notice belongs: for an entry that was moved, both. */
export const daysOfNotice = (row: NoticeFound): ReadonlySet<Day> =>
  new Set(
    [row.fromStartsAt, row.toStartsAt]
      .flatMap((at) => (at === null ? [] : dayOf(at, row.timeZone)))
      .concat(row.day ?? []),
  );

/** Where the portal shows a change, relative to its address. */
function pathOf({ kind, patientId }: NoticeFound, day: Day | null): string {
  const page = PAGES[kind];
  return page === null && day !== null ? `/dia/${day}` : `/carnet/${patientId}/${page ?? 'calendario'}`;
}

export const noticeNode = (ctx: Context, row: NoticeFound): NoticeNode => {
  const day = dayOfNotice(row);
  return {
    id: row.id,
    kind: row.kind,
    subjectId: row.subjectId,
    message: say(ctx, row.outcome && row.outcome !== 'DIED' ? endNotices[row.outcome] : noticeTexts[row.kind]),
    occurredAt: zoned(row.occurredAt, row.timeZone),
    acknowledgedAt: zonedOrNull(row.acknowledgedAt, row.timeZone),
    fromStartsAt: zonedOrNull(row.fromStartsAt, row.timeZone),
    toStartsAt: zonedOrNull(row.toStartsAt, row.timeZone),
    reason: row.reason,
    day,
    path: pathOf(row, day),
    patient: { id: row.patientId },
    followUpIds: row.followUpIds === null ? [] : (JSON.parse(row.followUpIds) as string[]),
  };
};

export const noticePage = (ctx: Context, { edges, pageInfo }: Page<NoticeFound>): Page<NoticeNode> => ({
  edges: edges.map(({ cursor, node }) => ({ cursor, node: noticeNode(ctx, node) })),
  pageInfo,
});
