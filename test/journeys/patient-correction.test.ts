/** Facts of a child are put right: validated like a registration, kept in the history, and told to the family once where it matters. */
import { curpOf, nssOf } from '../support/people';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { noticesOf, problemsOf, tell, TODAY, type Told } from '../support/treatment';
import type { Family, Person } from '../support/world';

interface Change {
  record: { kind: string; id: string };
  field: string;
  oldValue: string | null;
  newValue: string | null;
  operation: string;
  reason: string | null;
  identity: boolean;
  by: { id: string };
}
interface Corrected extends Omit<Told, 'changes' | 'warnings'> {
  patient: Record<string, unknown> & { id: string; revision: number; cartilla: { folio: string } };
  changes: Change[];
  warnings: { path: string; code: string }[];
  caregiversTold: number;
  revision: number;
}
interface History {
  edges: { node: Omit<Change, 'record'> }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const LATE = 1_000_000;
const LOG = `query($id: ID!) { patient(id: $id) { revision accessLog(first: 5) { edges { node { operation outcome actor { id } } } } } }`;
interface Logged {
  revision: number;
  accessLog: { edges: { node: { operation: string; outcome: string; actor: { id: string } } }[] };
}

const correct = (by: Person, patientId: string, set: object, more: object = {}): Promise<Corrected> =>
  tell(by, operation('correct-patient'), {
    input: { patientId, expectedRevision: LATE, reason: 'La madre trajo el acta', set, ...more },
  });
const ALLERGIES = `query($id: ID!, $day: Date!) { carnet(patientId: $id, from: $day, to: $day) { patient { id allergies } } }`;
const seenBy = async (by: Person, id: string): Promise<object> =>
  (await tell<{ patient: object }>(by, ALLERGIES, { id, day: TODAY })).patient;
const history = (by: Person, id: string, more: object = {}, kind = 'PATIENT'): Promise<History | null> =>
  tell(by, operation('record-history'), { record: { kind, id }, first: 20, ...more });

onBothEngines('facts of a child that were wrong', (world) => {
  const registered = async () => {
    const unit = world().unit();
    const family: Family = await unit.family();
    return { unit, ...family, socialWorker: await unit.socialWorker(), clinician: await unit.clinician() };
  };

  it('are corrected with a reason: history, access log, and every answer from the next one on', async () => {
    const { child, mother, clinician, socialWorker } = await registered();
    const set = { allergies: ['Penicilina', 'Látex'], bloodType: 'O-' };
    const told = await correct(clinician, child.id, set);
    expect(told).toMatchObject({
      __typename: 'PatientCorrected',
      patient: { id: child.id, allergies: ['Penicilina', 'Látex'], bloodType: 'O-' },
      caregiversTold: 1,
      warnings: [],
    });
    expect(told.changes).toMatchObject([
      { field: 'bloodType', newValue: 'O-', identity: false },
      { field: 'allergies', newValue: 'Penicilina, Látex' },
    ]);
    expect(told.patient.revision).toBeGreaterThan(1);
    expect(await seenBy(mother, child.id)).toMatchObject({ allergies: set.allergies });
    expect((await noticesOf(mother)).map(({ kind }) => kind)).toEqual(['RECORD_CORRECTED']);
    const { edges } = (await history(socialWorker, child.id))!;
    expect(edges.map(({ node }) => [node.field, node.newValue, node.reason, node.by.id])).toEqual([
      ['allergies', 'Penicilina, Látex', 'La madre trajo el acta', clinician.id],
      ['bloodType', 'O-', 'La madre trajo el acta', clinician.id],
    ]);
    const { accessLog } = await tell<Logged>(mother, LOG, { id: child.id });
    expect(accessLog.edges.map(({ node }) => node)).toContainEqual({
      operation: 'correctPatient',
      outcome: 'WRITE',
      actor: { id: clinician.id },
    });
  });

  it('of identity keep id, links, history and folio, and are marked; nobody is told', async () => {
    const { child, input, mother, socialWorker } = await registered();
    const before = await correct(socialWorker, child.id, { recordNumber: 'EXP-1' });
    const { givenNames, secondSurname } = input.patient;
    const firstSurname = 'Beltran';
    const curp = curpOf({ givenNames, firstSurname, secondSurname: secondSurname! }, '2016-03-04', 'FEMALE');
    const nss = nssOf();
    const set = { curp, nss, firstSurname, agregadoMedico: null };
    const told = await correct(socialWorker, child.id, set);
    expect(told).toMatchObject({
      __typename: 'PatientCorrected',
      patient: { id: child.id, curp, nss, birthDate: '2016-03-04', sex: 'FEMALE', recordNumber: 'EXP-1' },
      caregiversTold: 0,
    });
    expect(told.patient.cartilla.folio).toBe(before.patient.cartilla.folio);
    const marked = told.changes.filter(({ identity }) => identity).map(({ field }) => field);
    expect(marked).toEqual(expect.arrayContaining(['curp', 'firstSurname', 'birthDate']));
    expect(told.changes.find(({ field }) => field === 'nss')).toMatchObject({ identity: false, oldValue: child.nss });
    expect((await history(socialWorker, child.id))!.edges.at(-1)!.node).toMatchObject({ field: 'recordNumber' });
    expect(await noticesOf(mother)).toEqual([]);
    expect(await seenBy(mother, child.id)).toMatchObject({ id: child.id });
    const found = `query($search: String!) { patients(search: $search, first: 5) { edges { node { id } } } }`;
    expect(await tell(socialWorker, found, { search: `Beltran ${givenNames}` })).toMatchObject({
      edges: [{ node: { id: child.id } }],
    });
  });

  it('are validated like those of a registration', async () => {
    const { unit, child, socialWorker } = await registered();
    const other = await unit.family({ born: child.birthDate });
    const problems = async (set: object, more: object = {}) =>
      problemsOf(await correct(socialWorker, child.id, set, more));
    expect(await problems({}, {})).toEqual(['set NOTHING_CHANGED']);
    expect(await problems({ givenNames: null, curp: null })).toEqual(['set.curp REQUIRED', 'set.givenNames REQUIRED']);
    expect(await problems({ nss: '12345678901' })).toEqual(['set.nss CHECK_DIGIT']);
    expect(await problems({ birthDate: '2001-01-01' })).toContain('set.birthDate DOB_MISMATCH');
    expect(await problems({ bloodType: 'A+' }, { reason: 'no' })).toEqual(['reason TOO_SHORT']);
    expect(await problems({ recordNumber: other.input.patient.recordNumber })).toEqual(['set.recordNumber TAKEN']);
    const taken = await correct(socialWorker, child.id, { curp: other.child.curp, agregadoMedico: null });
    expect(taken.__typename).toBe('PatientAlreadyRegistered');
    const benign = { diagnosis: { icd10: 'J450', diagnosedOn: TODAY } };
    expect((await correct(socialWorker, child.id, benign)).__typename).toBe('NotEligible');
    await correct(socialWorker, child.id, { bloodType: 'A+' });
    expect(await problems({ bloodType: 'A+' })).toEqual(['set NOTHING_CHANGED']);
  });

  it('are not overwritten by a second person who has not seen the first correction', async () => {
    const { child, mother, clinician, socialWorker } = await registered();
    const { revision } = await tell<Logged>(mother, LOG, { id: child.id });
    await correct(clinician, child.id, { allergies: ['Látex'] }, { expectedRevision: revision });
    const told = await correct(socialWorker, child.id, { allergies: ['Yodo'] }, { expectedRevision: revision });
    expect(told).toMatchObject({
      __typename: 'RecordChanged',
      revision: revision + 1,
      changes: [{ field: 'allergies', newValue: 'Látex', by: { id: clinician.id } }],
    });
    const again = { expectedRevision: told.revision };
    expect(await correct(socialWorker, child.id, { allergies: ['Yodo'] }, again)).toMatchObject({ caregiversTold: 1 });
  });

  it('are answered alike to a repeated request, and changed once', async () => {
    const { child, mother, clinician, socialWorker } = await registered();
    const request = { requestId: 'la-misma-solicitud' };
    const first = await correct(clinician, child.id, { allergies: ['Yodo'] }, request);
    expect(await correct(clinician, child.id, { allergies: ['Yodo'] }, request)).toEqual(first);
    expect((await history(socialWorker, child.id))!.edges).toHaveLength(1);
    expect(await noticesOf(mother)).toHaveLength(1);
  });

  it('are for social work; clinicians correct what is clinical, and other units nothing', async () => {
    const { child, clinician, mother } = await registered();
    await expect(correct(clinician, child.id, { nss: nssOf() })).rejects.toThrow('FORBIDDEN');
    await expect(correct(mother, child.id, { bloodType: 'A+' })).rejects.toThrow('FORBIDDEN');
    await expect(history(mother, child.id)).rejects.toThrow('FORBIDDEN');
    const stranger = await world().unit().socialWorker();
    await expect(correct(stranger, child.id, { bloodType: 'A+' })).rejects.toThrow('NOT_FOUND');
    expect(await history(stranger, child.id)).toBeNull();
    expect(await history(stranger, '01ARZ3NDEKTSV4RRFFQ69G5FAV')).toBeNull();
  });

  it('come in pages, newest first', async () => {
    const { child, clinician } = await registered();
    for (const allergy of ['Uno', 'Dos', 'Tres']) await correct(clinician, child.id, { allergies: [allergy] });
    const { edges, pageInfo } = (await history(clinician, child.id, { first: 2 }))!;
    expect(edges.map(({ node }) => node.newValue)).toEqual(['Tres', 'Dos']);
    expect(pageInfo.hasNextPage).toBe(true);
    const rest = (await history(clinician, child.id, { first: 2, after: pageInfo.endCursor }))!;
    expect(rest.edges.map(({ node }) => [node.oldValue, node.newValue])).toEqual([[null, 'Uno']]);
  });
});
