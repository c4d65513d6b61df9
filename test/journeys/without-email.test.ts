/** A family without a mailbox: nothing is mailed, and the letter with the credentials is printed. */
import { untyped } from '../../src/database';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { textOf } from '../support/pdf';
import { expectType } from '../support/world';

onBothEngines('A family without a mailbox', (world) => {
  const posted = async (): Promise<number> =>
    (await world().server.service.database.all<{ n: number }>(untyped('SELECT COUNT(*) n FROM outbox'), []))[0]!.n;

  it('is registered without a letter, waits in the list, and signs in with the printed one', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const papers = unit.familyInput();
    const { email, ...mother } = papers.caregivers[0]!;
    const input = (caregiver: object) => ({ input: { ...papers, caregivers: [caregiver] } });
    const problemsOf = async (caregiver: object) =>
      expectType((await by.sdk.RegisterFamily(input(caregiver) as never)).registerFamily, 'InvalidInput').problems;
    expect(await problemsOf(mother)).toMatchObject([{ path: 'caregivers.0.email', code: 'EMAIL' }]);
    expect(await problemsOf({ ...mother, email, withoutEmail: true })).toMatchObject([
      { path: 'caregivers.0.email', code: 'NOT_EXPECTED' },
    ]);
    const before = await posted();
    const { patient } = expectType(
      (await by.sdk.RegisterFamily(input({ ...mother, withoutEmail: true }) as never)).registerFamily,
      'FamilyRegistered',
    );
    const { user } = patient.caregivers[0]!;
    expect(user).toMatchObject({ email: null, credentials: { status: 'TO_PRINT', emailedAt: null } });
    expect(await posted()).toBe(before);
    const listed = await by.sdk.Registrations({ status: 'TO_PRINT', first: 5 });
    expect(listed.registrations.edges.map(({ node }) => node.user.id)).toContain(user.id);
    expectType(await world().login(mother.curp, ''), 'WrongCredentials');
    expectType((await by.sdk.ResendCredentials({ userId: user.id })).resendCredentials, 'InvalidInput');

    const { pdf } = expectType(
      (await by.sdk.PrintCredentials({ userId: user.id })).printCredentials,
      'CredentialsPrinted',
    );
    const password = /\b(?:[a-z0-9]{4}-){3}[a-z0-9]{4}\b/.exec(await textOf(Buffer.from(pdf, 'base64')))![0];
    expect(expectType(await world().login(mother.curp, password), 'Session').mustChangePassword).toBe(true);
    expect(await posted()).toBe(before);
    expectType(
      (await by.sdk.ResendCredentials({ userId: user.id, email: email })).resendCredentials,
      'CredentialsSent',
    );
    expect(await posted()).toBe(before + 1);
  });

  it('is told of changes in the portal alone, also in a file of families', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const papers = unit.familyInput();
    const { email: _e, ...mother } = papers.caregivers[0]!;
    const families = [{ ...papers, caregivers: [{ ...mother, withoutEmail: true }] }];
    const before = await posted();
    const { body } = await by.post<{ registerFamilies: { rows: { patient: { id: string } | null }[] } }>(
      operation('register-families'),
      { input: { dryRun: false, families } },
    );
    expect(JSON.stringify(body)).toContain('REGISTERED');
    const found = (await by.sdk.Patients({ search: papers.patient.curp, first: 1 })).patients.edges[0]!.node;
    const startsAt = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 19) + 'Z';
    const appointment = { requestId: 'sin correo', patientId: found.id, kind: 'CONSULTATION' as const, startsAt };
    expectType((await by.sdk.ScheduleAppointment({ input: appointment })).scheduleAppointment, 'Appointment');
    expect(await posted()).toBe(before);
  });
});
