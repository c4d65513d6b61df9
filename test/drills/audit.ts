/** Holds a database against the ledger of a load: what was acknowledged is there, whole, and once. */
import { untyped } from '../../src/database';
import type { Database } from '../../src/database';
import type { Load } from './load';

export interface Accounts {
  /** In the ledger, but not in this database. */
  readonly lost: string[];
  /** A row is repeated or incomplete. */
  readonly wrong: string[];
}

/** Holds a database against the ledger. */
export async function audit(database: Database, load: Load): Promise<Accounts> {
  const lost: string[] = [];
  const wrong: string[] = [];
  const patients = new Map(
    (await database.all(untyped<{ id: string; curp: string }>('SELECT id, curp FROM patient'))).map(({ id, curp }) => [
      id,
      curp,
    ]),
  );
  const appointments = new Set(
    (await database.all(untyped<{ id: string }>('SELECT id FROM appointment'))).map(({ id }) => id),
  );
  const caregivers = new Map<string, string[]>();
  for (const { patientId, curp } of await database.all(
    untyped<{ patientId: string; curp: string }>(
      'SELECT c.patientId, a.curp FROM caregiver c JOIN account a ON a.id=c.accountId',
    ),
  ))
    caregivers.set(patientId, [...(caregivers.get(patientId) ?? []), curp]);
  for (const family of load.families) {
    if (patients.get(family.patientId) !== family.curp) lost.push(`family ${family.patientId}`);
    else if (family.caregivers.some((curp) => !caregivers.get(family.patientId)?.includes(curp)))
      wrong.push(`half a family: ${family.patientId}`);
    for (const id of family.appointments) if (!appointments.has(id)) lost.push(`appointment ${id}`);
  }
  if (patients.size !== load.families.length)
    wrong.push(`${patients.size} families for ${load.families.length} acknowledged ones`);
  const booked = load.families.reduce((sum, { appointments: ids }) => sum + ids.length, 0);
  if (appointments.size !== booked) wrong.push(`${appointments.size} appointments for ${booked} acknowledged ones`);
  for (const { accountId, n } of await database.all(
    untyped<{ accountId: string; n: number }>(
      `SELECT accountId, COUNT(*) AS n FROM outbox WHERE kind='CREDENTIALS' GROUP BY accountId HAVING COUNT(*) > 1`,
    ),
  ))
    wrong.push(`${n} letters of credentials for ${accountId}`);
  const [{ without } = { without: 0 }] = await database.all(
    untyped<{ without: number }>(
      `SELECT COUNT(*) AS without FROM patient p WHERE NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.patientId=p.id AND e.operation='registerFamily' AND e.outcome='WRITE')`,
    ),
  );
  if (without > 0) wrong.push(`${without} families without a line in the access log`);
  return { lost, wrong };
}
