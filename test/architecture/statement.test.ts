/** A carnet costs a fixed number of statements, at most eight, however much there is in it; so do lists of children. */
import { randomUUID } from 'node:crypto';
import { addDays } from '../../src/core/time';
import { untyped, insertInto } from '../../src/database';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { overrides, statementsOf } from '../support/treatment';
import { expectType, type Family, type Person, type World } from '../support/world';

const MOST = 8;
/** One more tells whether an act was undone that the client has seen. */
const MOST_OF_CHANGES = 9;
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
    (
      await by.StartTreatment({
        input: { ...input({}), protocolCode, startsOn: TODAY, heightCm: 120, weightKg: 22, overrides },
      })
    ).startTreatment,
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

/** Makes many rows of one by SQL: five hundred requests would take too long. */
async function multiply({ server }: World, table: string, id: string): Promise<void> {
  const { database } = server.service;
  const [row] = await database.all(untyped(`SELECT * FROM ${table} WHERE id=?`), [id]);
  await insertInto(
    database,
    table,
    days(MANY - 1).map((n) => ({ ...row, id: `${id.slice(0, 20)}${String(n).padStart(6, '0')}` })),
  );
}

// Without dispatcher and sweeps, whose statements would be counted with those of the requests.
onBothEngines(
  'the statements of',
  (world, engine) => {
    let clinician: Person;
    let socialWorker: Person;
    let few: Family;
    let many: Family;
    beforeAll(async () => {
      const unit = world().unit('Tijuana');
      clinician = await unit.clinician();
      socialWorker = await unit.socialWorker();
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

    /** What each of three requests costs: always the same, or it is no cost that anybody could name. */
    async function cost(
      person: Person,
      request: (tries: number) => { query: string; variables: object },
    ): Promise<number> {
      await person.token();
      const costs: number[] = [];
      for (let tries = 0; tries < 3; tries++) {
        const { query, variables } = request(tries);
        const statements = await statementsOf(world(), async () => {
          const { body } = await person.post(query, variables);
          if (body.errors) throw new Error(JSON.stringify(body.errors));
        });
        costs.push(statements.length);
      }
      expect(new Set(costs).size).toBe(1);
      return costs[0]!;
    }

    /** The cost of a carnet that is not cached, in a document that is new each time or one that is known. */
    const carnetCost = (reader: Person, { child }: Family, query: string, document: 'new' | 'known'): Promise<number> =>
      cost(reader, (tries) => ({
        query: document === 'new' ? `${query}\n# ${randomUUID()}` : query,
        variables: { patientId: child.id, from: SPAN.from, to: addDays(SPAN.to, -tries) },
      }));

    const readers = ['mother', 'clinician'] as const;
    const readerOf = (reader: (typeof readers)[number], family: Family): Person =>
      reader === 'mother' ? family.mother : clinician;

    it('a carnet are counted with five hundred rows of each kind', async () => {
      const whole = await many.mother.sdk.Carnet({ patientId: many.child.id, ...SPAN });
      const { appointments, surgeries, cycles, followUps } = whole.carnet!;
      const administrations = cycles.flatMap((cycle) => cycle.administrations);
      const counts = [appointments, surgeries, administrations, followUps].map((rows) => rows.length);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(MANY);
    });

    it.each(['new', 'known'] as const)(
      'a carnet are eight at most, the same for one row of each kind and for five hundred, in a document that is %s',
      async (document) => {
        for (const reader of readers) {
          const costOf = (family: Family) =>
            carnetCost(readerOf(reader, family), family, operation('carnet'), document);
          const [one, fiveHundred] = [await costOf(few), await costOf(many)];
          expect(fiveHundred).toBe(one);
          expect(one).toBeLessThanOrEqual(MOST);
        }
      },
      60_000,
    );

    it('a carnet are one more for a social worker, who sees invitations, than for a clinician', async () => {
      const costFor = (reader: Person) =>
        cost(reader, (tries) => ({
          query: operation('carnet'),
          variables: { patientId: few.child.id, from: SPAN.from, to: addDays(SPAN.to, -20 - tries) },
        }));
      expect(await costFor(socialWorker)).toBe((await costFor(clinician)) + 1);
    });

    it('a carnet do not grow where its rows are looked at from all sides either', async () => {
      const deep = `query($patientId: ID!, $from: Date!, $to: Date!) { carnet(patientId: $patientId, from: $from, to: $to) {
      appointments { id patient { fullName caregivers { user { fullName } } } history { changedBy { fullName } } }
      cycles { id treatment { id patient { fullName } } administrations { id records { reason } } }
      followUps { id } } }`;
      expect(await carnetCost(clinician, many, deep, 'new')).toBe(await carnetCost(clinician, few, deep, 'new'));
      expect(await carnetCost(clinician, many, deep, 'known')).toBe(await carnetCost(clinician, few, deep, 'known'));
    }, 60_000);

    if (engine === 'mariadb')
      it('a carnet make no table on disk', async () => {
        const { database } = world().server.service;
        const made = async (): Promise<number> => {
          const [row] = await database.all(
            untyped<{ Value: string }>(`SHOW GLOBAL STATUS LIKE 'Created_tmp_disk_tables'`),
          );
          return Number(row!.Value);
        };
        for (const reader of readers) {
          // The count is of the whole server, on which other suites may be at work: some try has the carnet alone.
          const tries: number[] = [];
          for (const earlier of days(60)) {
            if (tries.includes(0)) break;
            const before = await made();
            const to = addDays(SPAN.to, -earlier);
            await readerOf(reader, many).sdk.Carnet({ patientId: many.child.id, from: SPAN.from, to });
            tries.push((await made()) - before);
          }
          expect(Math.min(...tries)).toBe(0);
        }
      }, 60_000);

    it('what is new on a carnet are as many, and as few', async () => {
      for (const reader of readers) {
        const costOf = (family: Family): Promise<number> =>
          cost(readerOf(reader, family), () => ({
            query: operation('changes-since'),
            variables: { patientId: family.child.id, revision: 0 },
          }));
        const [one, fiveHundred] = [await costOf(few), await costOf(many)];
        expect(fiveHundred).toBe(one);
        expect(one).toBeLessThanOrEqual(MOST_OF_CHANGES);
      }
    }, 60_000);

    it('a list of children do not grow with the list', async () => {
      const unit = world().unit('Cancún');
      const social = await unit.socialWorker();
      await unit.family();
      const query =
        '{ patients(first: 50) { edges { node { id fullName medicalUnit { name } caregivers { user { fullName } } } } } }';
      const alone = await cost(social, () => ({ query, variables: {} }));
      for (let more = 0; more < 4; more++) await unit.family({ caregivers: ['MOTHER', 'FATHER'] });
      expect(await cost(social, () => ({ query, variables: {} }))).toBe(alone);
    }, 60_000);

    it('are prepared without end, though a connection keeps so many', async () => {
      await world().server.service.database.transaction(async (db) => {
        const ask = async (n: number): Promise<unknown> => (await db.all(untyped(`SELECT ${n} AS n`)))[0];
        const all = Array.from({ length: 1_100 }, (_, n) => n);
        for (const n of all) expect(await ask(n)).toEqual({ n });
        for (const n of [0, 1, 500, 1_099, 0]) expect(await ask(n)).toEqual({ n });
      });
    }, 60_000);

    it('what asks row by row are seen to grow', async () => {
      const { database } = world().server.service;
      const rowByRow = (ids: readonly string[]) => () =>
        Promise.all(ids.map((id) => database.all(untyped('SELECT id FROM patient WHERE id=?'), [id])));
      expect(await world().statementsOf(rowByRow([few.child.id, many.child.id]))).toBeGreaterThan(
        await world().statementsOf(rowByRow([few.child.id])),
      );
    });
  },
  {},
  { background: false },
);
