/** How tests speak of the end of a carnet, and of everything that is in the tables. */
import { randomUUID } from 'node:crypto';
import { untyped, type Row } from '../../src/database';
import { operation } from './client';
import { TODAY, tell } from './treatment';
import type { Person, World } from './world';

export interface EndTold {
  __typename: string;
  message: string;
  nextStep: string | null;
  problems: { path: string; code: string }[];
  appointments: number;
  surgeries: number;
  doses: number;
  noticesWithdrawn: number;
  revision: number;
  end: { id: string; outcome: string; state: string; undoableUntil: string; recordedBy: { id: string } | null } | null;
}

export const revisionOf = async (by: Person, id: string): Promise<number> =>
  (await tell<{ revision: number }>(by, 'query($id: ID!) { patient(id: $id) { revision } }', { id })).revision;

export const endCarnet = async (by: Person, patientId: string, outcome: string, more: object = {}): Promise<EndTold> =>
  tell(by, operation('end-carnet'), {
    input: {
      requestId: randomUUID(),
      patientId,
      outcome,
      endedOn: TODAY,
      expectedRevision: await revisionOf(by, patientId),
      ...more,
    },
  });

export const settle = (by: Person, patientId: string, decision: string, reason?: string): Promise<EndTold> =>
  tell(by, operation('settle-carnet-end'), { patientId, decision, ...(reason && { reason }) });

/** Tables that an undone end does not restore: what happened stays in them, as do sign-ins; tasks are opened anew, and the job of
 * reminders goes on. */
const KEPT = [
  'account',
  'act',
  'act_image',
  'audit_event',
  'changed_record',
  'task',
  'contact_attempt',
  'task_contact',
  'task_watch',
  'reminder',
  'reminder_run',
  'carnet_end',
  'row_image',
  'record_change',
  'account_event',
  'request',
  'session',
  'refresh_token',
  'throttle',
  'migration',
  'migration_lease',
];

/** Every row of every other table, without the revisions, which rise with each write, and the times at which letters leave. */
export async function everyRow({ server }: World): Promise<Record<string, string[]>> {
  const { database } = server.service;
  const named =
    database.engine === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%'`
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema=DATABASE()';
  const tables = (await database.all(untyped<{ name: string }>(named)))
    .map(({ name }) => name)
    .filter((name) => !KEPT.includes(name));
  const rows = await Promise.all(tables.map((name) => database.all(untyped<Row>(`SELECT * FROM \`${name}\``))));
  const text = ({ revision: _, nextAttemptAt: _later, ...row }: Row): string => JSON.stringify(row);
  return Object.fromEntries(tables.map((name, index) => [name, rows[index]!.map(text).sort()]));
}

/** Waits until the letters that are due have left. */
export async function lettersLeft(world: World): Promise<void> {
  const { database, now } = world.server.service;
  for (;;) {
    const [row] = await database.all(
      untyped<{ n: number }>(
        `SELECT COUNT(*) AS n FROM outbox WHERE status='SENDING' OR (status='QUEUED' AND nextAttemptAt <= ?)`,
      ),
      [now()],
    );
    if (row!.n === 0) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
}
