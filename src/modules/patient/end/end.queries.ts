/** Reads of the ends of carnets. */
import type { Context } from '../../../core/context';
import { byKey, createLoader } from '../../../core/loader';
import { columns, columnsOf, computed, inList, one, select, type RowOf } from '../../../database';
import { Account } from '../../identity';
import { notOver } from '../authority/link';
import { MedicalUnitRow, NoticeRow } from '../patient.entity';
import { CarnetEndRow } from './end.entity';

/** Condition for a WHERE clause: the child whose id is in column `patientId` has died. */
export const hasDied = (patientId: string): string =>
  `EXISTS (SELECT 1 FROM carnet_end e WHERE e.patientId = ${patientId} AND e.inForce = 1 AND e.outcome = 'DIED')`;

const END = columnsOf(CarnetEndRow, 'e');
const IN_FORCE = 'FROM carnet_end e WHERE e.inForce = 1 AND e.patientId';

/** The end of a child's carnet that is in force. Only for a child that the viewer may see. */
export const endByPatient = createLoader<CarnetEndRow>(async (ctx, ids) => {
  const wanted = inList(ids);
  return byKey(
    await ctx.db.all(select('endByPatient', END, `${IN_FORCE} IN ${wanted.sql}`), wanted.values),
    'patientId',
  );
});

const LOCKED_END = select('lockedEnd', END, `${IN_FORCE} = ?`);

/** The end in force, inside a transaction that holds the child. */
export const lockedEnd = (tx: Context, patientId: string): Promise<CarnetEndRow | undefined> =>
  one(tx.db, LOCKED_END, [patientId]);

const EARLIER = select(
  'earlierEnd',
  END,
  `FROM carnet_end e WHERE e.patientId=? AND e.state <> 'UNDONE' AND e.id < ? ORDER BY e.id DESC LIMIT 1`,
);

/** The end that an end replaced; undefined for the first. */
export const earlierEnd = (tx: Context, { patientId, id }: CarnetEndRow): Promise<CarnetEndRow | undefined> =>
  one(tx.db, EARLIER, [patientId, id]);

const BY_ID = select(
  'endById',
  columns(END, columnsOf(MedicalUnitRow, 'u', ['timeZone'])),
  `FROM carnet_end e JOIN patient p ON p.id = e.patientId JOIN medical_unit u ON u.clues = p.medicalUnitClues
    WHERE e.id=?`,
);

/** The end with this id and the zone of the child's unit. Only for the account that recorded it. */
export const endById = (ctx: Context, id: string): Promise<RowOf<typeof BY_ID> | undefined> => one(ctx.db, BY_ID, [id]);

const CAREGIVER = select(
  'caregiversOfEnded',
  columns(
    columnsOf(Account, 'a', ['id']),
    computed<{ others: number; latestOfOthers: number | null }>({
      others: `(SELECT COUNT(*) FROM caregiver o WHERE o.accountId = a.id AND o.patientId <> c.patientId
        AND ${notOver('o')} AND NOT ${hasDied('o.patientId')})`,
      latestOfOthers:
        '(SELECT MAX(n.occurredAt) FROM notice n WHERE n.accountId = a.id AND n.patientId <> c.patientId)',
    }),
  ),
  'FROM caregiver c JOIN account a ON a.id = c.accountId WHERE c.patientId=? AND c.revokedAt IS NULL',
);

/** The caregivers of a child, each with the number of other children and the time of the latest notice about one of those. */
export const caregiversOfEnded = (tx: Context, patientId: string): Promise<RowOf<typeof CAREGIVER>[]> =>
  tx.db.all(CAREGIVER, [tx.now(), patientId]);

export const OPEN_NOTICES = 'patientId=? AND acknowledgedAt IS NULL';
const NOTICES = select(
  'openNotices',
  columnsOf(NoticeRow, 'n'),
  'FROM notice n WHERE n.patientId=? AND n.acknowledgedAt IS NULL',
);

/** The notices of a child that were not acknowledged. */
export const openNotices = (tx: Context, patientId: string): Promise<NoticeRow[]> => tx.db.all(NOTICES, [patientId]);

const UNANSWERED = select(
  'invitedOfEnded',
  computed<{ invitedId: string }>({ invitedId: 'i.invitedId' }),
  'FROM caregiver_invitation i WHERE i.patientId=? AND i.answeredAt IS NULL AND i.withdrawnAt IS NULL',
);

/** The accounts whose invitation to care for a child waits for an answer. */
export const invitedOfEnded = async (tx: Context, patientId: string): Promise<string[]> =>
  (await tx.db.all(UNANSWERED, [patientId])).map(({ invitedId }) => invitedId);
