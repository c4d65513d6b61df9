/** What the service really sends: the letters, posted by the operations that people use, says nothing clinical. */
import { untyped } from '../../src/database';
import type { LetterKind } from '../../src/core/outbox';
import families from '../../src/demo/data/families.json';
import people from '../../src/demo/data/people.json';
import { LETTER_KINDS, writeLetter } from '../../src/delivery/letters';
import { createContext } from '../../src/http/authentication';
import { postDueReminders } from '../../src/modules/coordination';
import { sealLog } from '../../src/modules/identity';
import { operation, sdk } from '../support/client';
import { HOUR } from '../support/clock';
import { CLINICAL } from '../support/clinical';
import { demoPeople, startDemo, type Demo } from '../support/demo';
import { credentialsTo, lettersIn, until } from '../support/letters';
import { expectType } from '../support/world';
import { familyPapers } from '../support/people';
import { runScenario } from '../support/scenario';

interface Sent {
  kind: string;
  subject: string;
  text: string;
  html: string;
}

/** One more child for a mother who has an account, and new credentials on paper for a mother whose address is proven. */
async function whatTheStoryLeavesOut({ running }: Demo): Promise<void> {
  // The scenario has ended the sessions of its own people.
  const send = demoPeople(running.url);
  const told = await send('caregiver', '{ viewer { patients { id } } }', {});
  const { patients } = told.body.data!.viewer as { patients: { id: string }[] };
  const listed = await send('socialWorker', '{ patients(first: 20) { edges { node { id } } } }', {});
  const { edges } = listed.body.data!.patients as { edges: { node: { id: string } }[] };
  const patientId = edges.map(({ node }) => node.id).find((id) => !patients.some((child) => child.id === id))!;
  const caregiver = { ...families[0]!.caregivers[0]!, relationship: 'GUARDIAN' };
  const added = await send('socialWorker', operation('add-caregiver'), { patientId, caregiver });
  expect(added.body.data!.addCaregiver).toMatchObject({ __typename: 'Patient' });
  await printedCredentials(running);
  for (const { id } of patients) {
    const asked = await send('caregiver', operation('send-message'), {
      input: { patientId: id, text: '¿A qué hora?' },
    });
    const question = asked.body.data?.sendMessage as { id?: string } | undefined;
    const answer = { patientId: id, questionId: question?.id, text: 'A las ocho' };
    if (question?.id) await send('socialWorker', operation('send-message'), { input: answer });
  }
  const isDue = "status='SENDING' OR (status='QUEUED' AND kind NOT IN ('CHANGED','ANSWERED','REMINDER'))";
  await until(
    async () => (await running.service.database.all(untyped(`SELECT id FROM outbox WHERE ${isDue}`))).length === 0,
    // Letters of acts wait until the act can no longer be undone.
    60_000,
  );
  await sealedDay(running);
  await reminders(running);
}

/** The reminders of the next two days. */
async function reminders({ service }: Demo['running']): Promise<void> {
  for (let hours = 0; hours < 48; hours += 2) {
    const now = (): number => service.now() + hours * HOUR;
    await postDueReminders(createContext({ ...service, now }, { address: 'test' }));
  }
}

/** The access log is sealed today and tomorrow: the auditor gets the head of today. */
async function sealedDay({ service }: Demo['running']): Promise<void> {
  const { database, now } = service;
  await database.run('UPDATE account SET provenEmail=email WHERE curp=?', [people.auditor.curp]);
  for (const later of [HOUR, 25 * HOUR])
    await sealLog(createContext({ ...service, now: () => now() + later }, { address: 'test' }));
}

/** A mother who has read her first letter forgets her password: the printed one is told to that address. */
async function printedCredentials({ url, service }: Demo['running']): Promise<void> {
  const send = demoPeople(url);
  const input = familyPapers(families[0]!.medicalUnitClues);
  const registered = await send('socialWorker', operation('register-family'), { input });
  expect(registered.body.data!.registerFamily).toMatchObject({ __typename: 'FamilyRegistered' });
  const { email } = input.caregivers[0]!;
  const { curp, password } = await credentialsTo(service.config.dataDir, email);
  const { accessToken, user } = expectType((await sdk(url).Login({ curp, password })).login, 'Session');
  const change = { currentPassword: password, newPassword: 'tres nubes sobre Tepic' };
  expectType((await sdk(url, () => accessToken).ChangePassword(change)).changePassword, 'Session');
  const printed = await send('socialWorker', operation('print-credentials'), { userId: user.id });
  expect(printed.body.data!.printCredentials).toMatchObject({ __typename: 'CredentialsPrinted' });
  expectType((await sdk(url).RequestPasswordReset({ curp })).requestPasswordReset, 'ResetRequested');
  const set = { email: 'otra.casa@correo.example' };
  const corrected = await send('socialWorker', operation('correct-account'), {
    input: { userId: user.id, reason: 'Cambió de correo', set },
  });
  expect(corrected.body.data!.correctAccount).toMatchObject({ __typename: 'User', email });
}

describe('The letters of a day in the hospital', () => {
  let demo: Demo | undefined;
  let sent: Sent[] = [];
  beforeAll(async () => {
    demo = await startDemo('sqlite');
    await runScenario(demo.send, Date.now());
    await whatTheStoryLeavesOut(demo);
    const { database, secrets, config } = demo.running.service;
    const waiting = await database.all(
      untyped<{ kind: LetterKind; sealed: string }>("SELECT kind, sealed FROM outbox WHERE status='QUEUED'"),
    );
    sent = [
      ...(await lettersIn(config.dataDir)),
      ...waiting.map(({ kind, sealed }) => {
        const { variables } = JSON.parse(secrets.open(sealed)!) as { variables: never };
        return { kind, ...writeLetter(kind, variables, { publicUrl: 'https://carnet.example' }) };
      }),
    ];
  }, 120_000);
  afterAll(() => demo?.end());

  it('are of every kind', () => {
    expect([...new Set(sent.map(({ kind }) => kind))].sort()).toEqual([...LETTER_KINDS].sort());
  });

  it('say nothing clinical, and nothing of a child', async () => {
    const children = await demo!.running.service.database.all(
      // The CURP is the user name of a child with an own account, whose letter of credentials names it.
      untyped<{ curp: string; nss: string; recordNumber: string; user: string | null }>(
        'SELECT p.curp, p.nss, p.recordNumber, a.id AS user FROM patient p LEFT JOIN account a ON a.curp = p.curp',
      ),
    );
    const found = sent.flatMap(({ kind, subject, text, html }) => {
      const words = `${subject}\n${text}\n${html}`;
      const ofChild = children
        .flatMap(({ curp, nss, recordNumber, user }) => [kind === 'CREDENTIALS' && user ? '' : curp, nss, recordNumber])
        .filter((fact) => fact && words.includes(fact));
      return [...new Set([...ofChild, ...(CLINICAL.exec(words) ?? [])])].map((word) => `${kind}: ${word}`);
    });
    expect([...new Set(found)]).toEqual([]);
  });
});
