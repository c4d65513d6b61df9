/** Lists of a unit are found by index: they hold what a scan would find, after corrections, transfers, undone acts and ended links. */
import { randomUUID } from 'node:crypto';
import { createContext } from '../../src/http/authentication';
import { insertInto, untyped } from '../../src/database';
import { completeLists } from '../../src/modules/patient';
import { operation } from '../support/client';
import { endCarnet, settle } from '../support/ended';
import { onBothEngines } from '../support/engines';
import { type FamilyPapers } from '../support/people';
import { appointment, book, inHours } from '../support/schedule';
import { tell } from '../support/treatment';
import { type Person, type Unit, type World } from '../support/world';

const DAY_MS = 86_400_000;
const AGENDA = 'query($c: String!, $d: Date!) { unitAgenda(medicalUnitClues: $c, day: $d) { appointments { id } } }';
const UNSEEN = '{ unacknowledgedNotices(first: 50) { edges { node { kind caregiversTold patient { id } } } } }';

const undo = (by: Person, id: string, kind = 'PATIENT'): Promise<{ __typename: string }> =>
  tell(by, operation('undo-act'), { record: { kind, id } });
const transfer = (by: Person, patientId: string, to: Unit): Promise<{ __typename: string }> =>
  tell(by, operation('transfer-patient'), {
    input: { requestId: randomUUID(), patientId, toMedicalUnitClues: to.clues, reason: 'Cambio de casa' },
  });
const correct = (by: Person, patientId: string, set: object): Promise<{ __typename: string }> =>
  tell(by, operation('correct-patient'), {
    input: { requestId: randomUUID(), patientId, expectedRevision: 1_000_000, reason: 'Se escribió mal', set },
  });
const withNames = (input: FamilyPapers, givenNames: string): FamilyPapers => ({
  ...input,
  patient: { ...input.patient, givenNames },
});
const found = async (by: Person, search: string): Promise<string[]> =>
  (await by.sdk.Patients({ first: 50, search })).patients.edges.map(({ node }) => node.id);
const agenda = async (world: World, by: Person, unit: Unit): Promise<string[]> => {
  const variables = { c: unit.clues, d: new Date(world.clock.now() + DAY_MS).toISOString().slice(0, 10) };
  return (await tell<{ appointments: { id: string }[] }>(by, AGENDA, variables)).appointments.map(({ id }) => id);
};
const unseen = async (by: Person): Promise<{ kind: string; caregiversTold: number; patient: { id: string } }[]> =>
  (await tell<{ edges: { node: never }[] }>(by, UNSEEN, {})).edges.map(({ node }) => node);

onBothEngines(
  'The lists of a unit',
  (world) => {
    let [here, there]: [Unit, Unit] = [undefined as never, undefined as never];
    beforeEach(async () => {
      world().clock.set('2026-11-23T18:00:00Z');
      [here, there] = [world().unit('Tijuana'), world().unit('Tijuana')];
      await there.open();
    });

    it('find a child by every piece of its names and numbers, as a scan does', async () => {
      const [by, { child }] = [await here.socialWorker(), await here.family()];
      await here.family();
      const { database } = world().server.service;
      const [row] = await database.all(
        untyped<{ searchName: string; curp: string; nss: string; recordNumber: string }>(
          'SELECT searchName, curp, nss, recordNumber FROM patient WHERE id=?',
        ),
        [child.id],
      );
      const { searchName, curp, nss, recordNumber } = row!;
      const pieces = [searchName.split(' ')[0]!, curp, nss, recordNumber].flatMap((text) => [
        text,
        text.slice(0, 3),
        text.slice(2, 5),
        text.slice(-4),
        text.slice(1, 2),
      ]);
      for (const piece of pieces.filter((text) => /^[A-Z0-9]+$/.test(text))) {
        const scan = await database.all(
          untyped<{ id: string }>(
            `SELECT id FROM patient WHERE medicalUnitClues=? AND (searchName LIKE ? OR curp LIKE ? OR nss LIKE ? OR UPPER(recordNumber) LIKE ?) ORDER BY searchName, id`,
          ),
          [here.clues, ...Array<string>(4).fill(`%${piece}%`)],
        );
        expect([piece, await found(by, piece)]).toEqual([piece, scan.map(({ id }) => id)]);
      }
      expect(await found(by, 'qqzzqq')).toEqual([]);
    });

    it('find the same children by a word that is too common to be looked for by its parts', async () => {
      const by = await here.socialWorker();
      for (const givenNames of ['Ximena Zoe', 'Ximena Abril', 'Emilia'])
        await by.sdk.RegisterFamily({ input: withNames(here.familyInput(), givenNames) });
      const page = async (after?: string) => (await by.sdk.Patients({ first: 1, search: 'ximena', after })).patients;
      const pages = async (): Promise<unknown[]> => {
        const first = await page();
        const second = await page(first.pageInfo.endCursor!);
        return [first, second].map(({ totalCount, edges }) => [totalCount, edges.map(({ node }) => node.id)]);
      };
      const before = await pages();
      expect(new Set(before.flatMap((each) => (each as [number, string[]])[1])).size).toBe(2);
      const parts = Array.from({ length: 500 }, (_, n) => ({
        medicalUnitClues: here.clues,
        part: 'XIMENA',
        patientId: `NOBODY${n}`,
      }));
      await insertInto(world().server.service.database, 'patient_part', parts);
      expect(await pages()).toEqual(before);
    });

    it('follow a correction of the name, a transfer, and the undoing of both', async () => {
      const [by, { child }] = [await here.socialWorker(), await here.family()];
      const [theirs, theirClinician] = [await there.socialWorker(), await there.clinician()];
      const visit = (await book(by, child.id, inHours(world(), 24))).id;
      const set = { givenNames: 'Zuleyma Itzayana' };
      expect(await correct(by, child.id, set)).toMatchObject({ __typename: 'PatientCorrected' });
      expect([await found(by, 'zayan'), await found(by, 'Zuléyma')]).toEqual([[child.id], [child.id]]);
      expect(await undo(by, child.id)).toMatchObject({ __typename: 'ActUndone' });
      expect(await found(by, 'zayan')).toEqual([]);
      expect(await correct(by, child.id, set)).toMatchObject({ __typename: 'PatientCorrected' });

      const lists = async (staff: Person, reader: Person, unit: Unit): Promise<unknown[]> => [
        await found(staff, 'zayan'),
        await agenda(world(), reader, unit),
        (await staff.sdk.Registrations({ first: 50 })).registrations.edges.map(({ node }) => node.patient.id),
      ];
      const all = [[child.id], [visit], [child.id]];
      const none = [[], [], []];
      expect([await lists(by, by, here), await lists(theirs, theirClinician, there)]).toEqual([all, none]);
      expect(await transfer(by, child.id, there)).toMatchObject({ __typename: 'PatientTransferred' });
      expect([await lists(by, by, here), await lists(theirs, theirClinician, there)]).toEqual([none, all]);
      expect(await undo(by, child.id)).toMatchObject({ __typename: 'ActUndone' });
      expect([await lists(by, by, here), await lists(theirs, theirClinician, there)]).toEqual([all, none]);
    });

    it('follow what comes back after a transfer: an act that is undone, and the end of a carnet', async () => {
      await here.open();
      const by = await world().employ(['SOCIAL_WORKER'], [here.clues, there.clues]);
      const [{ child }, reader] = [await here.family(), await there.clinician()];
      const visit = (await book(by, child.id, inHours(world(), 24))).id;
      await tell(by, operation('void-record'), { kind: 'APPOINTMENT', id: visit, reason: 'Era del hermano' });
      expect(await transfer(by, child.id, there)).toMatchObject({ __typename: 'PatientTransferred' });
      expect(await undo(by, visit, 'APPOINTMENT')).toMatchObject({ __typename: 'ActUndone' });
      expect(await agenda(world(), reader, there)).toEqual([visit]);

      expect(await endCarnet(by, child.id, 'MOVED_AWAY')).toMatchObject({ appointments: 1 });
      expect(await transfer(by, child.id, here)).toMatchObject({ __typename: 'PatientTransferred' });
      expect(await settle(by, child.id, 'UNDO', 'La familia se queda')).toMatchObject({ end: null });
      expect((await appointment(by, visit))!.status).toBe('BOOKED');
      expect(await agenda(world(), await here.clinician(), here)).toEqual([visit]);
    });

    it('show a change again when the only adult who acknowledged it has no access any more', async () => {
      const [by, family] = [await here.socialWorker(), await here.family({ caregivers: ['MOTHER', 'FATHER'] })];
      const [, father] = family.caregivers as [Person, Person];
      await book(by, family.child.id, inHours(world(), 48));
      world().clock.advance(60_000);
      expect(await unseen(by)).toMatchObject([{ kind: 'APPOINTMENT_BOOKED', caregiversTold: 2 }]);
      const { edges } = (await father.sdk.Notices({ first: 10 })).viewer.notices;
      await father.sdk.AcknowledgeNotices({ ids: edges.map(({ node }) => node.id) });
      expect(await unseen(by)).toEqual([]);
      await by.sdk.RevokeCaregiver({ patientId: family.child.id, userId: father.id, reason: 'Lo pidió el juzgado' });
      expect((await unseen(by)).filter(({ kind }) => kind === 'APPOINTMENT_BOOKED')).toMatchObject([
        { caregiversTold: 1, patient: { id: family.child.id } },
      ]);
    });

    it('miss nothing for longer than an hour that a process of the version before has written', async () => {
      const [by, { child }] = [await here.socialWorker(), await here.family()];
      await book(by, child.id, inHours(world(), 24));
      const seen = async () => [
        await found(by, child.curp),
        await agenda(world(), by, here),
        (await unseen(by)).length,
      ];
      const before = await seen();
      expect([before[0], (before[1] as string[]).length]).toEqual([[child.id], 1]);
      const { service } = world().server;
      for (const table of ['appointment', 'caregiver', 'notice'])
        await service.database.run(`UPDATE ${table} SET unitClues='' WHERE patientId=?`, [child.id]);
      // A part that is left does not keep the others from coming.
      await service.database.run('DELETE FROM patient_part WHERE patientId=? AND part <> ?', [
        child.id,
        child.curp.slice(-4),
      ]);
      expect(await seen()).toEqual([[], [], 0]);
      const complete = (): Promise<void> => completeLists(createContext(service, { address: 'lists' }));
      await Promise.all([complete(), complete()]);
      expect(await seen()).toEqual(before);
    });

    it('count up to a thousand exactly; 1,001 stands for more', async () => {
      const [by, { child }] = [await here.socialWorker(), await here.family()];
      const { database } = world().server.service;
      const [row] = await database.all(untyped('SELECT * FROM patient WHERE id=?'), [child.id]);
      const copies = (from: number, to: number): Promise<unknown> =>
        insertInto(
          database,
          'patient',
          Array.from({ length: to - from }, (_, n) => {
            const tail = `${here.clues.slice(-4)}${String(from + n).padStart(6, '0')}`;
            return { ...row, id: `${child.id.slice(0, 16)}${tail}`, curp: `XXXX1601${tail}` };
          }),
        );
      const total = async (): Promise<number> => (await by.sdk.Patients({ first: 1 })).patients.totalCount;
      await copies(0, 999);
      expect(await total()).toBe(1000);
      await copies(999, 1100);
      expect(await total()).toBe(1001);
    });
  },
  { CARNET_UNDO_SECONDS: '30' },
);
