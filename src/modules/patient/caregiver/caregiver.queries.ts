/** Reads of caregivers' links and of registrations by the state of their credentials. */
import { signedIn } from '../../../core/access';
import { recordRead } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { columns, columnsOf, computed, inList, one, select, type RowOf, type SqlValue } from '../../../database';
import { counted, openPage, page, totalOf, type Page, type PageArgs } from '../../../core/pagination';
import { zoned, type Instant } from '../../../core/time';
import { Role, unitsWith } from '../../../core/viewer';
import { CredentialsStatus } from '../../identity';
import { instants, notOver, showsRecord } from '../authority/link';
import { hasDied } from '../end/end.queries';
import { PatientRow, CaregiverRow, MedicalUnitRow } from '../patient.entity';
import type { CredentialRequestRow } from './invitation.entity';

const LINKS = select(
  'caregiverLinks',
  columnsOf(CaregiverRow, 'c', ['id', 'accountId']),
  `FROM caregiver c WHERE c.patientId=? AND ${notOver('c')} AND c.relationship <> 'SELF'`,
);

/** The links of adults to a child that are not over. */
export const caregiverLinks = (
  ctx: Pick<Context, 'db' | 'now'>,
  patientId: string,
): Promise<{ id: string; accountId: string }[]> => ctx.db.all(LINKS, [patientId, ctx.now()]);

const LINK = select('linkOf', columnsOf(CaregiverRow, 'c'), 'FROM caregiver c WHERE c.patientId=? AND c.accountId=?');

/** An account's link to a child, in any state; undefined when there never was one. */
export const linkOf = (
  ctx: Pick<Context, 'db'>,
  patientId: string,
  accountId: string,
): Promise<CaregiverRow | undefined> => one(ctx.db, LINK, [patientId, accountId]);

const ANY_CHILD = select(
  'caresForAnyChild',
  computed<{ found: number }>({ found: '1' }),
  `FROM caregiver c WHERE c.accountId=? AND ${showsRecord('c')} LIMIT 1`,
);

/** Whether the account sees the record of any child. */
export const caresForAnyChild = async (ctx: Pick<Context, 'db' | 'now'>, accountId: string): Promise<boolean> =>
  (await one(ctx.db, ANY_CHILD, [accountId, ...instants(ctx.now())])) !== undefined;

const UNITS_OF_CHILDREN = select(
  'unitsOfChildren',
  computed<Pick<MedicalUnitRow, 'clues' | 'timeZone'>>({ clues: 'u.clues', timeZone: 'u.timeZone' }),
  `FROM caregiver c JOIN patient p ON p.id = c.patientId JOIN medical_unit u ON u.clues = p.medicalUnitClues
    WHERE c.accountId=? AND ${notOver('c')} GROUP BY u.clues, u.timeZone ORDER BY u.clues`,
);

/** The units of the children for whom an account cares or will care: those of links that are not over. */
export const unitsOfChildren = (
  ctx: Pick<Context, 'db' | 'now'>,
  accountId: string,
): Promise<{ clues: string; timeZone: string }[]> => ctx.db.all(UNITS_OF_CHILDREN, [accountId, ctx.now()]);

const CHILDREN_OF = select(
  'childrenOf',
  columns(columnsOf(PatientRow, 'p', ['id', 'curp']), columnsOf(CaregiverRow, 'c', ['relationship'])),
  'FROM caregiver c JOIN patient p ON p.id = c.patientId WHERE c.accountId=? AND c.revokedAt IS NULL ORDER BY p.id',
);

/** The children with a link to an account that was not revoked, by id. Only for rules about this account. */
export const childrenOf = (ctx: Pick<Context, 'db'>, accountId: string): Promise<RowOf<typeof CHILDREN_OF>[]> =>
  ctx.db.all(CHILDREN_OF, [accountId]);

const OTHER_ADMINISTRATOR = select(
  'otherAdministratorAsked',
  computed<{ found: number }>({ found: '1' }),
  'FROM credential_request WHERE accountId=? AND askedBy<>? AND what=? AND askedAt>?',
);

/** Whether an administrator other than `askedBy` has asked for the same reset since `since`. */
export const otherAdministratorAsked = async (
  { database }: Pick<Context, 'database'>,
  { accountId, askedBy, what }: Pick<CredentialRequestRow, 'accountId' | 'askedBy' | 'what'>,
  since: Instant,
): Promise<boolean> => (await one(database, OTHER_ADMINISTRATOR, [accountId, askedBy, what, since])) !== undefined;

const COUNT = computed<{ n: number }>({ n: 'COUNT(*)' });
const REGISTRATION = columns(
  columnsOf(CaregiverRow, 'c', ['registeredAt', 'patientId', 'accountId']),
  columnsOf(MedicalUnitRow, 'u', ['timeZone']),
);

interface RegistrationNode {
  registeredAt: string;
  patient: { id: string };
  user: { id: string };
}

/** Every caregiver of the viewer's units, those of children that have died left out, newest first; with `status` those whose credentials are in that state. */
export async function registrationsByUnit(
  ctx: Context,
  status: CredentialsStatus | null | undefined,
  args: PageArgs,
): Promise<Page<RegistrationNode> & { totalCount: number }> {
  const after = openPage(ctx, args);
  const viewer = await signedIn(ctx);
  const wanted = inList(unitsWith(viewer, Role.SOCIAL_WORKER));
  const from = `FROM caregiver c${status ? ' JOIN account a ON a.id = c.accountId' : ''}`;
  const where = [`c.unitClues IN ${wanted.sql}`, notOver('c'), `NOT ${hasDied('c.patientId')}`];
  const values: SqlValue[] = [...wanted.values, ctx.now()];
  // EXPIRED is not stored; the condition is that of identity's credentialsStatusAt.
  const expired = `(a.credentialsStatus <> 'ACTIVATED' AND a.temporaryExpiresAt IS NOT NULL AND a.temporaryExpiresAt <= ?)`;
  if (status === CredentialsStatus.EXPIRED) {
    where.push(expired);
    values.push(ctx.now());
  } else if (status) {
    where.push(`a.credentialsStatus=? AND NOT ${expired}`);
    values.push(status, ctx.now());
  }
  const countStatement = select('registrationsByUnit', COUNT, counted(`${from} WHERE ${where.join(' AND ')}`));
  const counts = [...values];
  if (after) {
    where.push(
      'c.registeredAt <= ?',
      '(c.registeredAt < ? OR (c.registeredAt = ? AND (c.patientId > ? OR (c.patientId = ? AND c.accountId > ?))))',
    );
    values.push(Number(after[0]), Number(after[0]), Number(after[0]), after[1]!, after[1]!, after[2]!);
  }
  const rows = await ctx.db.all(
    select(
      'registrationsByUnit',
      REGISTRATION,
      `${from} JOIN medical_unit u ON u.clues = c.unitClues WHERE ${where.join(' AND ')}
      ORDER BY c.registeredAt DESC, c.patientId, c.accountId LIMIT ${args.first + 1}`,
    ),
    values,
  );
  const totalCount = await totalOf(args, rows, () => one(ctx.db, countStatement, counts));
  // The page shows contacts of the child's family, so each of its children has a row in the access log.
  for (const { patientId } of rows.slice(0, args.first)) recordRead(ctx, viewer.accountId, patientId);
  const listed = page(
    ctx,
    args,
    rows,
    (row) => [String(row.registeredAt), row.patientId, row.accountId],
    (row) => ({
      registeredAt: zoned(row.registeredAt, row.timeZone),
      patient: { id: row.patientId },
      user: { id: row.accountId },
    }),
  );
  return { ...listed, totalCount };
}
