/** A carnet ends: after a death nothing is told, asked for or sent; undone, every row is as before; other ends have their own words. */
import { untyped } from '../../src/database';
import { operation } from '../support/client';
import { endCarnet, everyRow, lettersLeft, revisionOf, settle } from '../support/ended';
import { onBothEngines } from '../support/engines';
import { fetchFeed, issue, read } from '../support/feed';
import { book, carnet as booked, inHours, move, noticesOf, plan, reschedule } from '../support/schedule';
import {
  atNoon,
  carnet,
  medication,
  ONE_M2,
  plusDays,
  protocolOf,
  record,
  setStatus,
  start,
  supply,
  tell,
  TODAY,
  treated,
  type Treated,
} from '../support/treatment';
import type { Person, World } from '../support/world';
import { sweep } from '../../src/modules/cartilla/cartilla.jobs';
import { createContext } from '../../src/http/authentication';
import { randomUUID } from 'node:crypto';
import { DAY, HOUR } from '../support/clock';

const LAST = plusDays(TODAY, 400);

const END = 'query($id: ID!) { patient(id: $id) { end { outcome state note recordedBy { id } confirmedBy { id } } } }';
const endOf = async (by: Person, id: string) => (await tell<{ end: object | null }>(by, END, { id })).end;

/** A child with 24 appointments and a surgery to come, and a treatment under way of which one dose was given. */
async function inTheMiddle(world: World): Promise<Treated & { worker: Person }> {
  const protocol = protocolOf(6, 21, [
    medication(),
    medication({ name: 'Vincristina', atc: 'L01CA02', days: [1, 8], dose: 1.5, maxDose: 2 }),
  ]);
  const family = await treated(world, protocol, plusDays(TODAY, -21), { born: '2011-01-15' });
  const { clinician, child, cycles } = family;
  await record(clinician, cycles[0]!.administrations[0]!.id, {
    status: 'GIVEN',
    givenAt: `${plusDays(TODAY, -21)}T18:00:00Z`,
  });
  for (let week = 0; week < 24; week++) await book(clinician, child.id, inHours(world, 30 + week * 7 * 24));
  await plan(clinician, child.id, inHours(world, 200));
  await supply(clinician, [cycles[3]!.administrations[0]!.id], 'AT_RISK');
  return { ...family, worker: await family.unit.socialWorker() };
}

/** The numbers of what waits to reach somebody because of this child or its family. */
async function waiting(world: World, { child, mother, worker }: Treated & { worker: Person }) {
  const count = async (sql: string, ...values: string[]): Promise<number> =>
    (await world.server.service.database.all(untyped<{ n: number }>(sql), values))[0]!.n;
  const calls = await tell<{ edges: { node: { patient: { id: string } } }[] }>(
    worker,
    '{ unacknowledgedNotices(first: 100) { edges { node { patient { id } } } } }',
    {},
  );
  const extensions = await tell<{ edges: { node: { patient: { id: string } } }[] }>(
    worker,
    '{ upcomingExtensions(first: 100) { edges { node { patient { id } } } } }',
    {},
  );
  const registrations = await tell<{ edges: { node: { patient: { id: string } } }[] }>(
    worker,
    '{ registrations(first: 100) { edges { node { patient { id } } } } }',
    {},
  );
  const ofChild = ({ edges }: typeof calls): number => edges.filter(({ node }) => node.patient.id === child.id).length;
  const { actions } = await tell<{ actions: { status: string }[] }>(
    mother,
    'query($id: ID!) { patient(id: $id) { cartilla { actions { status } } } }',
    { id: child.id },
  ).then((patient) => (patient as unknown as { cartilla: { actions: { status: string }[] } }).cartilla);
  return {
    notices: await count('SELECT COUNT(*) AS n FROM notice WHERE patientId=? AND acknowledgedAt IS NULL', child.id),
    letters: await count(
      `SELECT COUNT(*) AS n FROM outbox WHERE accountId=? AND status IN ('QUEUED','SENDING')`,
      mother.id,
    ),
    callRows: ofChild(calls),
    reminders: ofChild(extensions),
    registrations: ofChild(registrations),
    dueActions: actions.filter(({ status }) => ['DUE', 'OVERDUE', 'DEFERRED', 'UPCOMING'].includes(status)).length,
    openDoses: (await carnet(mother, child.id, plusDays(TODAY, -60), LAST)).cycles
      .flatMap(({ administrations }) => administrations)
      .filter(({ status }) => ['PLANNED', 'POSTPONED', 'ON_HOLD'].includes(status)).length,
    bookings: (({ appointments, surgeries }) =>
      [...appointments, ...surgeries].filter(({ status }) => ['BOOKED', 'PREPARATION'].includes(status)).length)(
      await booked(mother, child.id, plusDays(TODAY, -60), LAST),
    ),
  };
}

const NOTHING = {
  notices: 0,
  letters: 0,
  callRows: 0,
  reminders: 0,
  registrations: 0,
  dueActions: 0,
  openDoses: 0,
  bookings: 0,
};

onBothEngines(
  'the end of a carnet',
  (world) => {
    beforeEach(() => atNoon(world()));

    it('after a death: no notice, letter, reminder, call or due action; undone, every row is as before', async () => {
      const family = await inTheMiddle(world());
      const { child, mother, clinician, worker } = family;
      await lettersLeft(world());
      // Past the time in which an act can be undone.
      world().clock.advance(32_000);
      await lettersLeft(world());
      const seenAt = world().clock.now();
      const before = await waiting(world(), family);
      expect(before).toMatchObject({
        notices: 27,
        callRows: 27,
        reminders: 1,
        registrations: 1,
        bookings: 25,
      });
      const address = await issue(mother, child.id);
      await fetchFeed(world(), address);
      const rows = await everyRow(world());

      const ended = await endCarnet(clinician, child.id, 'DIED');
      expect(ended).toMatchObject({
        __typename: 'CarnetEnded',
        appointments: 24,
        surgeries: 1,
        doses: before.openDoses,
        noticesWithdrawn: 27,
        end: { outcome: 'DIED', state: 'RECORDED', recordedBy: { id: clinician.id } },
      });
      expect(await waiting(world(), family)).toEqual(NOTHING);
      expect(read((await fetchFeed(world(), address)).text).events).toEqual([]);
      // The family goes on reading, and reads neither names of staff nor a note.
      expect(await endOf(mother, child.id)).toMatchObject({ outcome: 'DIED', recordedBy: null, note: null });

      // Later writes of the record tell nobody either, nor do the jobs.
      const { treatmentId, cycles } = family;
      expect(await book(clinician, child.id, inHours(world(), 50))).toMatchObject({ __typename: 'WrongState' });
      expect(await setStatus(clinician, treatmentId, 'ACTIVE')).toMatchObject({ __typename: 'WrongState' });
      await tell(clinician, operation('record-follow-up'), {
        input: {
          requestId: randomUUID(),
          patientId: child.id,
          kind: 'NOTE',
          note: 'Patología',
          release: true,
          takenAt: `${TODAY}T18:00:00Z`,
        },
      });
      await sweep(createContext(world().server.service, { address: 'tests' }));
      expect(await waiting(world(), family)).toEqual(NOTHING);
      expect((await noticesOf(mother)).length).toBe(0);
      await world().server.service.database.run('DELETE FROM follow_up WHERE patientId=?', [child.id]);

      // Confirmed by a second person, and undone within a day.
      expect(await settle(clinician, child.id, 'CONFIRM')).toMatchObject({ __typename: 'WrongState' });
      expect(await settle(worker, child.id, 'CONFIRM')).toMatchObject({
        __typename: 'Patient',
        end: { state: 'CONFIRMED' },
      });
      world().clock.advance(23 * HOUR);
      expect(await settle(worker, child.id, 'UNDO')).toMatchObject({
        problems: [{ path: 'reason', code: 'REQUIRED' }],
      });
      expect(await settle(worker, child.id, 'UNDO', 'Era otro expediente')).toMatchObject({
        __typename: 'Patient',
        end: null,
      });
      await atNoon(world());
      world().clock.set(seenAt + 2000);
      expect(await everyRow(world())).toEqual(rows);
      // A letter of before may have left by now.
      expect(await waiting(world(), family)).toEqual({ ...before, letters: expect.any(Number) as number });
      expect(read((await fetchFeed(world(), address)).text).events).toHaveLength(25);
      // A copy at a client is refreshed.
      const { appointments } = await tell<{ appointments: { status: string }[] }>(
        mother,
        'query($id: ID!, $since: Int!) { changesSince(patientId: $id, revision: $since) { appointments { status } } }',
        { id: child.id, since: (await revisionOf(mother, child.id)) - 1 },
      );
      expect(appointments.map(({ status }) => status)).toEqual(new Array(24).fill('BOOKED'));
      expect(cycles).toHaveLength(6);
    });

    it('can be undone as long as nobody has confirmed it, and no longer a day after that; then another end corrects it', async () => {
      const { child, clinician, unit, mother } = await treated(world(), protocolOf(2, 21, [medication()]), TODAY);
      const worker = await unit.socialWorker();
      await endCarnet(clinician, child.id, 'DIED');
      expect(await endCarnet(worker, child.id, 'DIED')).toMatchObject({ __typename: 'WrongState' });
      world().clock.advance(3 * DAY);
      await settle(worker, child.id, 'CONFIRM');
      expect(await settle(worker, child.id, 'CONFIRM')).toMatchObject({ __typename: 'WrongState' });
      world().clock.advance(DAY + HOUR);
      expect(await settle(worker, child.id, 'UNDO', 'Era otra persona')).toMatchObject({ __typename: 'WrongState' });
      expect(await endCarnet(clinician, child.id, 'MOVED_AWAY')).toMatchObject({ __typename: 'CarnetEnded', doses: 0 });
      expect((await noticesOf(mother)).map(({ kind }) => kind)).toEqual(['CARNET_ENDED']);
      expect(await settle(worker, child.id, 'UNDO', 'Era otra persona')).toMatchObject({
        end: { outcome: 'DIED', state: 'CONFIRMED' },
      });
      expect(await noticesOf(mother)).toEqual([]);
    });

    it('a cure needs treatments that are over, keeps the visits and lets plan new ones', async () => {
      const { child, clinician, treatmentId, mother } = await treated(
        world(),
        protocolOf(1, 21, [medication()]),
        TODAY,
      );
      await book(clinician, child.id, inHours(world(), 30));
      expect(await endCarnet(clinician, child.id, 'CURED')).toMatchObject({ __typename: 'WrongState' });
      expect(await endOf(mother, child.id)).toBeNull();
      await setStatus(clinician, treatmentId, 'REVOKED');
      expect(await endCarnet(clinician, child.id, 'CURED')).toMatchObject({
        __typename: 'CarnetEnded',
        appointments: 0,
      });
      expect(await book(clinician, child.id, inHours(world(), 60))).toMatchObject({ __typename: 'Appointment' });
      expect((await booked(mother, child.id, TODAY, LAST)).appointments.map(({ status }) => status)).toEqual([
        'BOOKED',
        'BOOKED',
      ]);
      expect((await noticesOf(mother)).map(({ kind }) => kind)).toContain('CARNET_ENDED');
    });

    it.each(['MOVED_AWAY', 'TRANSFERRED_OUT', 'ABANDONED'])(
      '%s cancels visits, holds treatments, tells once and refuses plans',
      async (outcome) => {
        const protocol = protocolOf(2, 21, [medication()]);
        const { child, clinician, treatmentId, mother } = await treated(world(), protocol, TODAY);
        const visit = await book(clinician, child.id, inHours(world(), 30));
        const surgery = await plan(clinician, child.id, inHours(world(), 60));
        await lettersLeft(world());
        const rows = await everyRow(world());
        expect(await endCarnet(clinician, child.id, outcome, { note: 'Nota interna' })).toMatchObject({
          appointments: 1,
          surgeries: 1,
          doses: 0,
          noticesWithdrawn: 0,
        });
        expect((await noticesOf(mother)).map(({ kind }) => kind).slice(-1)).toEqual(['CARNET_ENDED']);
        expect(await endOf(mother, child.id)).toMatchObject({ outcome, note: null });
        expect(await endOf(clinician, child.id)).toMatchObject({ outcome, note: 'Nota interna' });
        const words = await tell<{ notices: { edges: { node: { message: string } }[] } }>(
          mother,
          '{ viewer { notices(first: 1) { edges { node { message } } } } }',
          {},
        );
        expect(words.notices.edges[0]!.node.message).toMatch(
          { MOVED_AWAY: /domicilio/, TRANSFERRED_OUT: /otro hospital/, ABANDONED: /volver/ }[outcome]!,
        );
        expect((await carnet(mother, child.id, TODAY, LAST)).cycles[0]!.treatment.status).toBe('ON_HOLD');
        const again = { ...ONE_M2, requestId: randomUUID(), protocolCode: protocol.code, startsOn: TODAY };
        for (const refused of [
          await book(clinician, child.id, inHours(world(), 90)),
          await plan(clinician, child.id, inHours(world(), 90)),
          await reschedule(clinician, visit.id, inHours(world(), 90)),
          await move(clinician, surgery.id, inHours(world(), 90)),
          await setStatus(clinician, treatmentId, 'ACTIVE'),
          await start(clinician, { ...again, patientId: child.id }),
        ])
          expect(refused).toMatchObject({ __typename: 'WrongState', nextStep: expect.stringContaining('deshacer') });
        await settle(clinician, child.id, 'UNDO', 'La familia se queda');
        expect(await everyRow(world())).toEqual(rows);
      },
    );

    it('refuses a day to come, one before the birth, and an end by strangers', async () => {
      const { child, mother, clinician } = await treated(world(), protocolOf(1, 21, [medication()]), TODAY, {
        born: '2019-03-02',
      });
      for (const endedOn of [plusDays(TODAY, 1), '2019-03-01'])
        expect(await endCarnet(clinician, child.id, 'DIED', { endedOn })).toMatchObject({
          problems: [{ path: 'endedOn', code: 'RANGE' }],
        });
      expect(await settle(clinician, child.id, 'CONFIRM')).toMatchObject({ __typename: 'WrongState' });
      await expect(endCarnet(mother, child.id, 'DIED')).rejects.toThrow('FORBIDDEN');
      const stranger = await world().unit('Cancún').clinician();
      await expect(endCarnet(stranger, child.id, 'DIED', { expectedRevision: 1 })).rejects.toThrow();
    });
  },
  { CARNET_UNDO_SECONDS: '30' },
);
