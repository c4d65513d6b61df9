/** A carnet costs a fixed number of statements, at most eight, however much there is in it; so do lists of children. */
import { randomUUID } from 'node:crypto';
import { addDays } from '../../src/core/zone';
import { insert } from '../../src/core/database';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { expectType, type Family, type Person, type World } from '../support/world';

const MOST = 8;
const MANY = 500;
const TODAY = new Date().toISOString().slice(0, 10);
const SPAN = { from: addDays(TODAY, -400), to: addDays(TODAY, 400) };

const medication = {
  name: 'Mercaptopurina',
  atc: 'L01BB02',
  route: 'ORAL' as const,
  basis: 'PER_M2' as const,
  dose: 50,
  unit: 'mg',
};
const days = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const protocol = (code: string, cycles: number, medicines: number, dosesEach: number) => ({
  input: {
    code,
    name: code,
    icd10: ['C910'],
    phases: [
      {
        code: 'A',
        name: 'A',
        cycles: days(cycles).map((number) => ({
          number,
          lengthDays: 15,
          medications: days(medicines).map(() => ({ ...medication, days: days(dosesEach) })),
        })),
      },
    ],
  },
});

/** One of everything on the carnet of a family. */
async function oneOfEach(
  clinician: Person,
  { child: { id: patientId } }: Family,
  protocolCode: string,
): Promise<{ appointment: string; surgery: string; followUp: string }> {
  const by = clinician.sdk;
  const input = (more: object) => ({ requestId: randomUUID(), patientId, ...more });
  const startsAt = `${addDays(TODAY, 3)}T15:00:00Z`;
  const { scheduleAppointment } = await by.ScheduleAppointment({
    input: { ...input({}), kind: 'CONSULTATION', startsAt },
  });
  const { scheduleSurgery } = await by.ScheduleSurgery({ input: { ...input({}), procedure: 'Biopsia', startsAt } });
  expectType(
    (await by.StartTreatment({ input: { ...input({}), protocolCode, startsOn: TODAY, heightCm: 120, weightKg: 22 } }))
      .startTreatment,
    'Treatment',
  );
  const { recordFollowUp } = await by.RecordFollowUp({
    input: { ...input({}), kind: 'NOTE', takenAt: `${addDays(TODAY, -1)}T15:00:00Z`, note: 'Bien', release: true },
  });
  return {
    appointment: expectType(scheduleAppointment, 'Appointment').id,
    surgery: expectType(scheduleSurgery, 'Surgery').id,
    followUp: expectType(recordFollowUp, 'FollowUp').id,
  };
}

/** Makes many rows of one, by hand: nobody has to wait for five hundred requests. */
async function multiply({ server }: World, table: string, id: string): Promise<void> {
  const { database } = server.service;
  const [row] = await database.all(`SELECT * FROM ${table} WHERE id=?`, [id]);
  await insert(
    database,
    table,
    days(MANY - 1).map((n) => ({ ...row, id: `${id.slice(0, 20)}${String(n).padStart(6, '0')}` })),
  );
}

onBothEngines('the statements of', (world) => {
  let clinician: Person;
  let few: Family;
  let many: Family;
  beforeAll(async () => {
    const unit = world().unit('Tijuana');
    clinician = await unit.clinician();
    for (const variables of [protocol('CORTO', 1, 1, 1), protocol('LARGO', 10, 4, 13)])
      expectType((await clinician.sdk.DefineProtocol(variables)).defineProtocol, 'Protocol');
    [few, many] = [await unit.family(), await unit.family()];
    await oneOfEach(clinician, few, 'CORTO');
    const { appointment, surgery, followUp } = await oneOfEach(clinician, many, 'LARGO');
    for (const [table, id] of [
      ['appointment', appointment],
      ['surgery', surgery],
      ['follow_up', followUp],
    ] as const)
      await multiply(world(), table, id);
  }, 60_000);

  /** What one request costs; of five, because the dispatcher runs statements of its own now and then. */
  async function cost(person: Person, query: string, variables: object): Promise<number> {
    const costs: number[] = [];
    for (let tries = 0; tries < 5; tries++)
      costs.push(
        await world().statementsOf(async () => {
          const { body } = await person.post(query, variables);
          if (body.errors) throw new Error(JSON.stringify(body.errors));
        }),
      );
    return Math.min(...costs);
  }

  it('a carnet are eight at most, the same for one row of each kind and for five hundred', async () => {
    const whole = await many.mother.sdk.Carnet({ patientId: many.child.id, ...SPAN });
    const { appointments, surgeries, cycles, followUps } = whole.carnet!;
    expect(
      [appointments, surgeries, cycles.flatMap(({ administrations }) => administrations), followUps].every(
        (rows) => rows.length >= MANY,
      ),
    ).toBe(true);
    for (const reader of ['mother', 'clinician'] as const) {
      const costs = [];
      for (const family of [few, many])
        costs.push(
          await cost(reader === 'mother' ? family.mother : clinician, operation('carnet'), {
            patientId: family.child.id,
            ...SPAN,
          }),
        );
      expect(costs[1]).toBe(costs[0]);
      expect(costs[0]).toBeLessThanOrEqual(MOST);
    }
  }, 60_000);

  it('a carnet grow not even where its rows are looked at from all sides', async () => {
    const deep = `query($patientId: ID!, $from: Date!, $to: Date!) { carnet(patientId: $patientId, from: $from, to: $to) {
      appointments { id patient { fullName caregivers { user { fullName } } } history { changedBy { fullName } } }
      cycles { id treatment { id patient { fullName } } administrations { id records { reason } } }
      followUps { id } } }`;
    const costs = [];
    for (const family of [few, many])
      costs.push(await cost(clinician, deep, { patientId: family.child.id, from: TODAY, to: addDays(TODAY, 20) }));
    expect(costs[1]).toBe(costs[0]);
  }, 60_000);

  it('a list of children do not grow with the list', async () => {
    const unit = world().unit('Cancún');
    const social = await unit.socialWorker();
    await unit.family();
    const query =
      '{ patients(first: 50) { edges { node { id fullName medicalUnit { name } caregivers { user { fullName } } } } } }';
    const alone = await cost(social, query, {});
    for (let more = 0; more < 4; more++) await unit.family({ caregivers: ['MOTHER', 'FATHER'] });
    expect(await cost(social, query, {})).toBe(alone);
  }, 60_000);

  it('what asks row by row are seen to grow', async () => {
    const { database } = world().server.service;
    const rowByRow = (ids: readonly string[]) => () =>
      Promise.all(ids.map((id) => database.all('SELECT id FROM patient WHERE id=?', [id])));
    expect(await world().statementsOf(rowByRow([few.child.id, many.child.id]))).toBeGreaterThan(
      await world().statementsOf(rowByRow([few.child.id])),
    );
  });
});
