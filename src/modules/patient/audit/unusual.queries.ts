/** Reads of what makes an access unusual. Only for auditors of the child's unit. */
import { AuditEvent, RecordChangeRow } from '../../../core/core.entity';
import type { Context } from '../../../core/context';
import { firstIdAt } from '../../../core/ids';
import { byKey, groupedBy } from '../../../core/loader';
import type { Instant } from '../../../core/time';
import { columns, columnsOf, computed, inList, select, type RowOf } from '../../../database';
import { Account } from '../../identity';
import { CaregiverRow, PatientRow } from '../patient.entity';
import { PatientTransferRow } from '../transfer/transfer.entity';
import { childEvents } from './child-events';
import { NEAR_MS, type Access, type Actor, type ChildFacts } from './unusual';

const HOUR = 3_600_000;
const SURNAMES = columnsOf(Account, 'a', ['id', 'firstSurname', 'secondSurname']);
const CHILD = select(
  'auditedChild',
  columnsOf(PatientRow, 'p', ['firstSurname', 'secondSurname', 'registeredAt', 'medicalUnitClues']),
  'FROM patient p WHERE p.id=?',
);
const CAREGIVERS = select(
  'auditedCaregivers',
  columns(
    SURNAMES,
    columnsOf(CaregiverRow, 'c', ['registeredAt']),
    computed<{ isColleague: number }>({
      isColleague: `EXISTS (SELECT 1 FROM account_role s JOIN patient p ON p.medicalUnitClues = s.medicalUnitClues
        WHERE s.accountId = a.id AND p.id = c.patientId AND s.role IN ('SOCIAL_WORKER','CLINICIAN','ADMINISTRATOR','AUDITOR')
          AND (s.endsAt IS NULL OR s.endsAt > ?))`,
    }),
  ),
  'FROM caregiver c JOIN account a ON a.id = c.accountId WHERE c.patientId=?',
);
const TRANSFERS = select(
  'auditedTransfers',
  columnsOf(PatientTransferRow, 't', ['fromClues', 'transferredAt']),
  'FROM patient_transfer t WHERE t.patientId=? ORDER BY t.id',
);
const IDENTITY = select(
  'identityRequests',
  columnsOf(RecordChangeRow, 'r', ['requestId']),
  'FROM record_change r WHERE r.patientId=? AND r.isIdentity = 1',
);

const surnamesOf = ({ firstSurname, secondSurname }: { firstSurname: string; secondSurname: string | null }) =>
  secondSurname ? [firstSurname, secondSurname] : [firstSurname];

/** What is known of a child and of the persons of these accesses, by account. */
export async function auditFacts(
  ctx: Context,
  patientId: string,
  timeZone: string,
  accesses: readonly Access[],
): Promise<{ child: ChildFacts; actors: ReadonlyMap<string, Actor> }> {
  const times = accesses.map(({ at }) => at);
  const [from, to] = [Math.min(...times) - NEAR_MS, Math.max(...times) + NEAR_MS];
  const [[patient], caregivers, transfers, identity, events] = await Promise.all([
    ctx.db.all(CHILD, [patientId]),
    ctx.db.all(CAREGIVERS, [ctx.now(), patientId]),
    ctx.db.all(TRANSFERS, [patientId]),
    ctx.db.all(IDENTITY, [patientId]),
    childEvents(ctx, patientId, from, to),
  ]);
  const registered = [patient!, ...caregivers].map(({ registeredAt }) => registeredAt);
  const child = {
    timeZone,
    surnames: [patient!, ...caregivers].flatMap(surnamesOf),
    colleagues: caregivers.filter(({ isColleague }) => isColleague === 1).map(({ id }) => id),
    events: [...events, ...registered, ...transfers.map(({ transferredAt }) => transferredAt)],
    identityRequests: new Set(identity.map(({ requestId }) => requestId)),
  };
  const family = new Set(caregivers.map(({ id }) => id));
  return { child, actors: await actorsOf(ctx, accesses, family, transfers) };
}

const PERSON = columns(
  SURNAMES,
  computed<{ role: string | null; clues: string | null }>({
    role: 's.role',
    clues: 's.medicalUnitClues',
  }),
);

async function actorsOf(
  ctx: Context,
  accesses: readonly Access[],
  family: ReadonlySet<string>,
  transfers: readonly Pick<PatientTransferRow, 'fromClues' | 'transferredAt'>[],
): Promise<Map<string, Actor>> {
  const wanted = inList([...new Set(accesses.map(({ accountId }) => accountId))]);
  const from = `FROM account a LEFT JOIN account_role s ON s.accountId = a.id
    AND s.role IN ('SOCIAL_WORKER','CLINICIAN','ADMINISTRATOR') WHERE a.id IN ${wanted.sql}`;
  const rows = groupedBy(await ctx.db.all(select('auditedActors', PERSON, from), wanted.values), 'id');
  const actors = new Map<string, Actor>();
  for (const [id, roles] of rows) {
    const units = new Set(roles.map(({ clues }) => clues));
    const isStaff = roles.some(({ role }) => role !== null);
    actors.set(id, {
      surnames: surnamesOf(roles[0]!),
      isStaff,
      isFamily: family.has(id),
      leftUnitAt: transfers.find(({ fromClues }) => units.has(fromClues))?.transferredAt ?? null,
      looks: isStaff ? await looksOf(ctx, id, accesses) : [],
    });
  }
  return actors;
}

const LOOK = columnsOf(AuditEvent, 'e', ['id', 'at', 'patientId']);

/** The looks of an account within an hour of its accesses, in one statement for each stretch of time. */
async function looksOf(ctx: Context, accountId: string, accesses: readonly Access[]): Promise<RowOf<typeof LOOK>[]> {
  const times = accesses.flatMap((access) => (access.accountId === accountId ? access.at : [])).sort((a, b) => a - b);
  const stretches: { from: Instant; to: Instant }[] = [];
  for (const at of times) {
    const last = stretches.at(-1);
    if (last && at - HOUR <= last.to) last.to = at + HOUR;
    else stretches.push({ from: at - HOUR, to: at + HOUR });
  }
  // Ids begin with their time: the range of the primary key.
  const where = 'FROM audit_event e WHERE e.id >= ? AND e.id < ? AND e.accountId=?';
  const statement = select('looksOf', LOOK, where);
  const found = await Promise.all(
    stretches.map(({ from, to }) => ctx.db.all(statement, [firstIdAt(from), firstIdAt(to), accountId])),
  );
  return [...byKey(found.flat(), 'id').values()].sort((a, b) => a.at - b.at);
}
