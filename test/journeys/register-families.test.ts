/** A spreadsheet of families: every fault is named by row, the good rows are registered once, and letters leave slowly. */
import { untyped } from '../../src/database';
import { randomUUID } from 'node:crypto';
import type { RegisterFamiliesMutation, RegisterFamilyInput } from '../../packages/sdk/src';
import { onBothEngines } from '../support/engines';
import { until } from '../support/letters';
import { plantedFile } from '../support/faulty-families';
import { expectType, type Person } from '../support/world';

jest.setTimeout(120_000);

type Batch = Extract<RegisterFamiliesMutation['registerFamilies'], { __typename: 'FamilyBatch' }>;
type Row = Batch['rows'][number];

onBothEngines('Registering the families of a spreadsheet', (world) => {
  const call = async (
    by: Person,
    families: RegisterFamilyInput[],
    options: { dryRun?: boolean; allOrNothing?: boolean } = {},
  ): Promise<Batch> =>
    expectType(
      (await by.sdk.RegisterFamilies({ input: { dryRun: false, ...options, families } })).registerFamilies,
      'FamilyBatch',
    );
  /** A file in calls of 50; the rows in the order of the file. */
  const send = async (by: Person, families: RegisterFamilyInput[], dryRun = false): Promise<Row[]> => {
    const rows: Row[] = [];
    for (let start = 0; start < families.length; start += 50)
      rows.push(...(await call(by, families.slice(start, start + 50), { dryRun })).rows);
    return rows;
  };
  const count = async (table: string): Promise<number> =>
    (await world().server.service.database.all(untyped<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`)))[0]!.n;
  const everything = async (): Promise<number[]> =>
    Promise.all(['patient', 'account', 'caregiver', 'outbox', 'request', 'audit_event'].map(count));
  const reasonOf = ({ refusal }: Row): string | undefined =>
    refusal?.__typename === 'InvalidInput'
      ? refusal.problems.map(({ path, code }) => `${path} ${code}`).join(', ')
      : refusal?.__typename;
  const statuses = (rows: Row[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { status } of rows) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  };

  it('registers 153 of 200, names the 47 planted faults by path and code, and does nothing when it is sent again', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const { families, faults } = plantedFile(() => unit.familyInput());
    expect(new Set(faults.values()).size).toBe(20);

    const before = await everything();
    const dry = await send(by, families, true);
    expect(await everything()).toEqual(before);
    expect(statuses(dry)).toEqual({ READY: 153, REFUSED: 47 });

    const letters = await count('outbox');
    const done = await send(by, families);
    expect(statuses(done)).toEqual({ REGISTERED: 153, REFUSED: 47 });
    // The dry run named the same rows for the same reasons, in the same words.
    expect(done.map(({ refusal }) => refusal)).toEqual(dry.map(({ refusal }) => refusal));
    const found = new Map(done.flatMap((row, place) => (row.refusal ? [[place, reasonOf(row)] as const] : [])));
    expect([...found]).toEqual([...faults]);
    for (const { refusal } of done) if (refusal) expect(refusal.nextStep).toMatch(/\.$/);
    expect((await by.sdk.Patients({ first: 1 })).patients.totalCount).toBe(153);
    expect((await count('outbox')) - letters).toBe(153);

    const after = await everything();
    const again = await send(by, families);
    expect(statuses(again)).toEqual({ ALREADY_REGISTERED: 153, REFUSED: 47 });
    expect(again.map(({ patient }) => patient?.id)).toEqual(done.map(({ patient }) => patient?.id));
    // All but the last: the access log has the 153 children that were shown.
    expect((await everything()).slice(0, -1)).toEqual(after.slice(0, -1));
    expect(statuses(await send(by, families, true))).toEqual({ ALREADY_REGISTERED: 153, REFUSED: 47 });
  });

  it('gives a row what registerFamily gives for it, warnings included, in a dry run too', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const known = await unit.family();
    const sibling = unit.familyInput();
    sibling.caregivers = [{ ...known.input.caregivers[0]!, phone: '6641234567' }];
    const [dry] = (await call(by, [sibling], { dryRun: true })).rows;
    const [done] = (await call(by, [sibling])).rows;
    expect(dry!.status).toBe('READY');
    expect(dry!.patient).toBeNull();
    expect(done!.warnings.map(({ path, code }) => `${path} ${code}`)).toEqual(['caregivers.0.phone KEPT']);
    expect(dry!.warnings).toEqual(done!.warnings);
    // A repeated request is known by either operation.
    const { registerFamily } = await by.sdk.RegisterFamily({ input: sibling });
    expect(expectType(registerFamily, 'FamilyRegistered').patient.id).toBe(done!.patient!.id);
    const taken = { ...unit.familyInput(), patient: known.input.patient };
    expect((await call(by, [taken])).rows.map(reasonOf)).toEqual(['PatientAlreadyRegistered']);
  });

  it('registers all or nothing when it is asked to', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const [good, bad, other] = [unit.familyInput(), unit.familyInput({ icd10: 'J450' }), unit.familyInput()];
    const before = await everything();
    const nothing = await call(by, [good, bad, other], { allOrNothing: true });
    expect(nothing).toMatchObject({ ready: 2, registered: 0, alreadyRegistered: 0, refused: 1 });
    expect(await everything()).toEqual(before);
    const all = await call(by, [good, other], { allOrNothing: true });
    expect(all).toMatchObject({ ready: 0, registered: 2, refused: 0 });
    expect(all.rows.map(({ patient }) => patient?.curp)).toEqual([good.patient.curp, other.patient.curp]);
    expect(await call(by, [good, other], { allOrNothing: true })).toMatchObject({ alreadyRegistered: 2 });
  });

  it('takes one to fifty rows, and says of the unit of others the same as of one that does not exist', async () => {
    const unit = world().unit();
    const elsewhere = world().unit('Cancún');
    await elsewhere.open();
    const by = await unit.socialWorker();
    const tooMany = Array.from({ length: 51 }, () => unit.familyInput());
    for (const [families, code] of [
      [[], 'REQUIRED'],
      [tooMany, 'TOO_MANY'],
    ] as const) {
      const { registerFamilies } = await by.sdk.RegisterFamilies({ input: { dryRun: true, families: [...families] } });
      expect(expectType(registerFamilies, 'InvalidInput').problems).toMatchObject([{ path: 'families', code }]);
    }
    const mine = unit.familyInput();
    const theirs = { ...unit.familyInput(), medicalUnitClues: elsewhere.clues };
    const nobodys = { ...unit.familyInput(), medicalUnitClues: 'QRIMS999908' };
    const { rows } = await call(by, [theirs, mine, nobodys]);
    expect(rows.map(({ status }) => status)).toEqual(['REFUSED', 'REGISTERED', 'REFUSED']);
    expect(rows[0]!.refusal).toEqual(rows[2]!.refusal);
    expect(reasonOf(rows[0]!)).toBe('medicalUnitClues NOT_YOURS');
  });

  it('registers each family once when the same call arrives ten times at once', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    await by.token();
    const families = Array.from({ length: 10 }, () => unit.familyInput());
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, turn) => call(by, families, { allOrNothing: turn % 2 === 1 })),
    );
    const rows = answers.flatMap((answer) => answer.rows);
    expect(statuses(rows)).toEqual({ REGISTERED: 10, ALREADY_REGISTERED: 90 });
    expect((await by.sdk.Patients({ first: 1 })).patients.totalCount).toBe(10);
  });

  it('writes each registered child into the access log, and nothing of a row that was undone', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const log = async (patientId: string): Promise<{ operation: string; outcome: string; accountId: string }[]> =>
      world().server.service.database.all(
        untyped('SELECT operation, outcome, accountId FROM audit_event WHERE patientId=? ORDER BY id'),
        [patientId],
      );
    const [each, together] = [unit.familyInput(), unit.familyInput()];
    const before = await count('audit_event');
    await call(by, [each, together], { dryRun: true });
    expect(await count('audit_event')).toBe(before);
    const ids = [(await call(by, [each])).rows[0]!, (await call(by, [together], { allOrNothing: true })).rows[0]!];
    const written = { operation: 'registerFamilies', outcome: 'WRITE', accountId: by.id };
    for (const { patient } of ids) expect(await log(patient!.id)).toEqual([written]);
    await call(by, [each], { dryRun: true });
    expect(await log(ids[0]!.patient!.id)).toEqual([written, { ...written, outcome: 'READ' }]);
  });

  it('has rows of requestIds that are not there refused one by one', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const { rows } = await call(by, [{ ...unit.familyInput(), requestId: ' ' }, unit.familyInput()], { dryRun: true });
    expect(rows.map(reasonOf)).toEqual(['requestId REQUIRED', undefined]);
    const long = { ...unit.familyInput(), requestId: `${randomUUID()}${randomUUID()}` };
    expect((await call(by, [long])).rows.map(reasonOf)).toEqual(['requestId TOO_LONG']);
  });
});

onBothEngines('The letters of a spreadsheet', (world) => {
  it('leave at most one a second, open sessions, and do not keep others waiting', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const families = Array.from({ length: 6 }, () => unit.familyInput());
    const { registerFamilies } = await by.sdk.RegisterFamilies({
      input: { dryRun: false, allOrNothing: true, families },
    });
    expect(expectType(registerFamilies, 'FamilyBatch').registered).toBe(6);
    const began = Date.now();
    const single = unit.familyInput();
    expectType((await by.sdk.RegisterFamily({ input: single })).registerFamily, 'FamilyRegistered');
    await world().credentials(single.caregivers[0]!.email);
    expect(Date.now() - began).toBeLessThan(2_000);

    const sent = (): Promise<{ sentAt: number }[]> =>
      world().server.service.database.all(
        untyped("SELECT sentAt FROM outbox WHERE isPaced=1 AND status='SENT' ORDER BY sentAt"),
      );
    await until(async () => (await sent()).length === 6, 20_000);
    const times = (await sent()).map(({ sentAt }) => sentAt);
    // Claimed a second apart; what sending takes varies, on a busy machine by half of that.
    for (const [place, time] of times.slice(1).entries()) expect(time - times[place]!).toBeGreaterThan(500);
    expect(times.at(-1)! - times[0]!).toBeGreaterThan(4_500);
    const { curp, password } = await world().credentials(families[5]!.caregivers[0]!.email);
    expectType(await world().login(curp, password), 'Session');
  });
});
