/**
 * The demo: synthetic people with carnets worth looking at, dated around today. Everything goes through the operations that
 * staff use. An interrupted seed is begun again only on an empty database: remove the data folder to start anew.
 */
import { ulid } from 'ulid';
import type { GraphQLSchema } from 'graphql';
import { createContext } from '../http/authentication';
import { Role } from '../core/viewer';
import type { Service } from '../core/context';
import { one, untyped } from '../database';
import { isRefusal } from '../core/refusal';
import { dayOf } from '../core/time';
import { inTransaction } from '../core/transaction';
import { accountByCurp, activateAccount, makeFirstAdministrator } from '../modules/identity';
import { registerWithoutCaregiver } from '../modules/patient';
import type { Child } from './cast';
import families from './data/families.json';
import people from './data/people.json';
import protocols from './data/protocols.json';
import units from './data/units.json';
import { DEFINE_PROTOCOL, DEFINE_UNIT, REGISTER_FAMILY, REGISTER_STAFF } from './operations';
import { staffMember, type Staff } from './staff';
import { recordChild } from './record-child';

const DAY_MS = 86_400_000;
/** How long ago the children's treatments began, in days; the families were registered three days before. */
const STARTED_DAYS_AGO: Readonly<Record<string, number>> = { F1: 40, F2: 76, F3: 33, F4: 58, F6: 20 };

export const DEMO_LOGINS = {
  mother: people.caregivers[0]!,
  socialWorker: people.socialWorker.curp,
  clinician: people.clinician.curp,
  administrator: people.administrator.curp,
  auditor: people.auditor.curp,
  password: people.password,
};

/** Seeds an empty database; does nothing to one that holds any account. */
export async function seedDemo(
  service: Service,
  schema: GraphQLSchema,
  progress: (step: string) => void,
): Promise<void> {
  if (await one(service.database, untyped('SELECT /* seedDemo */ id FROM account LIMIT 1'))) return;
  progress('seeding the demo: units and staff');
  const now = service.now();
  const long = now - 120 * DAY_MS;
  const clues = units.map((unit) => unit.clues);
  const boot = createContext({ ...service, now: () => long }, { address: 'demo' });
  const made = await makeFirstAdministrator(boot, people.administrator);
  if (isRefusal(made)) throw new Error('The demo could not be seeded: the first administrator was refused');
  const administratorId = (await accountByCurp(boot, people.administrator.curp))!.id;
  const administrator = staffMember(service, schema, administratorId, [Role.ADMINISTRATOR], []);
  for (const unit of units) await administrator.send(DEFINE_UNIT, unit, long);
  const staffIds: string[] = [];
  for (const [person, role] of [
    [people.socialWorker, Role.SOCIAL_WORKER],
    [people.clinician, Role.CLINICIAN],
    [people.auditor, Role.AUDITOR],
    [people.secondClinician, Role.CLINICIAN],
  ] as const)
    staffIds.push((await administrator.send(REGISTER_STAFF, { requestId: ulid(), ...person, roles: [role] }, long)).id);
  for (const protocol of protocols) await administrator.send(DEFINE_PROTOCOL, protocol, long);

  const socialWorker = staffMember(service, schema, staffIds[0]!, [Role.SOCIAL_WORKER], clues);
  const clinician = staffMember(service, schema, staffIds[1]!, [Role.CLINICIAN], clues);
  const secondClinician = staffMember(service, schema, staffIds[3]!, [Role.CLINICIAN], clues);
  for (const family of families) {
    progress(`seeding the demo: family ${family.key}`);
    const startedAt = now - STARTED_DAYS_AGO[family.key]! * DAY_MS;
    const child = await registerChild(service, socialWorker, family, startedAt - 3 * DAY_MS);
    await recordChild(service, { ...child, startedAt }, { socialWorker, clinician, secondClinician });
  }
  await openAccounts(service);
}

type Family = (typeof families)[number];

async function registerChild(
  service: Service,
  socialWorker: Staff,
  family: Family,
  at: number,
): Promise<Omit<Child, 'startedAt'>> {
  const unit = units.find(({ clues }) => clues === family.medicalUnitClues)!;
  const patient = {
    ...family.patient,
    diagnosis: { ...family.patient.diagnosis, diagnosedOn: dayOf(at - DAY_MS, unit.timeZone) },
  };
  const { key, protocolCode } = family;
  const common = { key, protocolCode, timeZone: unit.timeZone, unitName: unit.name };
  if (family.caregivers.length === 0) {
    const ctx = createContext({ ...service, now: () => at }, { address: 'demo' });
    const registrar = await accountByCurp(ctx, people.socialWorker.curp);
    return {
      ...common,
      id: await inTransaction(ctx, (tx) =>
        registerWithoutCaregiver(tx, patient, family.medicalUnitClues, registrar!.id),
      ),
    };
  }
  const input = {
    requestId: ulid(),
    medicalUnitClues: family.medicalUnitClues,
    patient,
    caregivers: family.caregivers,
  };
  const { patient: registered } = await socialWorker.send(REGISTER_FAMILY, input, at);
  return { ...common, id: (registered as { id: string }).id };
}

/** The demo's people have one password and wait for no letters. */
async function openAccounts(service: Service): Promise<void> {
  const ctx = createContext(service, { address: 'demo' });
  const passwordHash = await service.passwords.hash(people.password);
  const curps = [people.administrator, people.socialWorker, people.clinician, people.secondClinician, people.auditor]
    .map(({ curp }) => curp)
    .concat(people.caregivers);
  await inTransaction(ctx, async (tx) => {
    for (const curp of curps) {
      const account = await accountByCurp(tx, curp);
      if (account) await activateAccount(tx, account.id, passwordHash);
    }
    await tx.db.run(
      `UPDATE /* openAccounts */ outbox SET status='CANCELLED', sealed=NULL, mergeKey=NULL WHERE status IN ('QUEUED','SENDING')`,
    );
  });
}
