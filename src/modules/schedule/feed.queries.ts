/** The statements of a calendar feed: its owner, its entries, and how it is replaced and removed. */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { byKey, createLoader } from '../../core/loader';
import { columnsOf, computed, deleteStatement, inList, insert, one, select, update } from '../../database';
import { instants, showsRecord } from '../patient';
import type { Day, Instant } from '../../core/time';
import type { ChildEvents } from '../patient';
import { AppointmentRow, CalendarFeedRow, SurgeryRow } from './appointment.entity';

const FEED = select(
  'feedByDigest',
  columnsOf(CalendarFeedRow, 'f', ['patientId', 'accountId', 'readOn']),
  `FROM calendar_feed f
     JOIN caregiver c ON c.patientId = f.patientId AND c.accountId = f.accountId AND ${showsRecord('c')} AND c.registeredAt <= f.issuedAt
     JOIN account a ON a.id = f.accountId AND a.closedAt IS NULL
      AND (a.suspendedUntil IS NULL OR a.suspendedUntil <= ?) WHERE f.digest=?`,
);

/**
 * The caregiver and the child of an address, while that adult still cares for that child. An address that is older than
 * the link stays invalid when a revoked caregiver is registered again.
 */
export const feedByDigest = (
  ctx: Context,
  digest: string,
): Promise<Pick<CalendarFeedRow, 'patientId' | 'accountId' | 'readOn'> | undefined> =>
  one(ctx.db, FEED, [...instants(ctx.now()), ctx.now(), digest]);

/** The viewer's own addresses by child: the same condition as for a fetch. Only for a caregiver of the child. */
export const ownFeedByPatient = createLoader<Pick<CalendarFeedRow, 'patientId' | 'sealed'>>(async (ctx, patientIds) => {
  const wanted = inList(patientIds);
  const own = select(
    'ownFeedByPatient',
    columnsOf(CalendarFeedRow, 'f', ['patientId', 'sealed']),
    `FROM calendar_feed f
       JOIN caregiver c ON c.patientId = f.patientId AND c.accountId = f.accountId AND ${showsRecord('c')} AND c.registeredAt <= f.issuedAt
      WHERE f.accountId=? AND f.patientId IN ${wanted.sql}`,
  );
  const values = [...instants(ctx.now()), (await signedIn(ctx)).accountId, ...wanted.values];
  return byKey(await ctx.db.all(own, values), 'patientId');
});

const REPLACING = {
  mysql: 'ON DUPLICATE KEY UPDATE digest=VALUES(digest), sealed=VALUES(sealed), issuedAt=VALUES(issuedAt), readOn=NULL',
  sqlite:
    'ON CONFLICT(patientId, accountId) DO UPDATE SET digest=excluded.digest, sealed=excluded.sealed, issuedAt=excluded.issuedAt, readOn=NULL',
};

/** Stores `row` in the place of an earlier address of that caregiver for that child. */
export const replaceFeed = (ctx: Context, row: CalendarFeedRow): Promise<void> =>
  insert(ctx.database, 'replaceFeed', CalendarFeedRow, [row], REPLACING[ctx.database.engine]);

/** Notes the day of the latest read of an address. */
export const noteReadDay = (
  ctx: Context,
  { patientId, accountId }: Pick<CalendarFeedRow, 'patientId' | 'accountId'>,
  readOn: Day,
): Promise<number> => update(ctx.database, 'noteReadDay', CalendarFeedRow, { patientId, accountId }, { readOn });

const DELETE_FEED = deleteStatement('deleteFeed', CalendarFeedRow, 'patientId=? AND accountId=?');

/** Removes the address; false when there was none. */
export const deleteFeed = async (ctx: Context, patientId: string, accountId: string): Promise<boolean> =>
  (await ctx.database.run(DELETE_FEED, [patientId, accountId])) > 0;

const APPOINTMENTS = select(
  'entriesByPatient',
  columnsOf(AppointmentRow, 'a'),
  'FROM appointment a WHERE a.patientId=? ORDER BY a.startsAt, a.id',
);
const SURGERIES = select(
  'entriesByPatient',
  columnsOf(SurgeryRow, 's'),
  'FROM surgery s WHERE s.patientId=? ORDER BY s.startsAt, s.id',
);

/** All appointments and surgeries of a child, by time. Only for a child that the viewer may see. */
export async function entriesByPatient(
  ctx: Context,
  patientId: string,
): Promise<{ appointments: AppointmentRow[]; surgeries: SurgeryRow[] }> {
  const [appointments, surgeries] = await Promise.all([
    ctx.db.all(APPOINTMENTS, [patientId]),
    ctx.db.all(SURGERIES, [patientId]),
  ]);
  return { appointments, surgeries };
}

const BOOKED_BETWEEN = select(
  'bookingEvents',
  computed<{ at: Instant }>({ at: 'a.startsAt' }),
  `FROM appointment a WHERE a.patientId=? AND a.startsAt BETWEEN ? AND ?
    UNION ALL SELECT s.startsAt AS at FROM surgery s WHERE s.patientId=? AND s.startsAt BETWEEN ? AND ?`,
);

/** When appointments and surgeries of a child begin, for the rules of the access log. */
export const bookingEvents: ChildEvents = async (ctx, patientId, from, to) =>
  (await ctx.db.all(BOOKED_BETWEEN, [patientId, from, to, patientId, from, to])).map(({ at }) => at);
