/** Every field of the inputs of correct… is corrected over the API, and leaves its row in the history and in the access log. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInputObjectType } from 'graphql';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { historyOf } from '../support/history';
import { curpOf, nssOf, someone } from '../support/people';
import { book, inHours, plan } from '../support/schedule';
import { followUp, tell, TODAY } from '../support/treatment';
import type { Family, Person, Unit, World } from '../support/world';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'), {
  assumeValidSDL: true,
});
const fieldsOf = (input: string): string[] => {
  const type = schema.getType(input);
  return isInputObjectType(type) ? Object.keys(type.getFields()).sort() : [];
};

interface Ward {
  world: World;
  unit: Unit;
  family: Family;
  socialWorker: Person;
  clinician: Person;
}
/** A record of one kind, and by what its facts are corrected. */
interface Case {
  input: string;
  kind: string;
  document: string;
  /** For each field what it should be, and more fields that it needs. */
  values: Record<string, (ward: Ward) => object>;
  record(ward: Ward, field: string): Promise<{ id: string; by: Person; input: object }>;
}

const common = { expectedRevision: 1_000_000, reason: 'Estaba mal escrito' };
const ofSurgery: ReadonlySet<string> = new Set(['procedure', 'preparation']);

const CASES: readonly Case[] = [
  {
    input: 'PatientCorrectionInput',
    kind: 'PATIENT',
    document: 'correct-patient',
    record: ({ family, socialWorker }) =>
      Promise.resolve({ id: family.child.id, by: socialWorker, input: { patientId: family.child.id, ...common } }),
    values: {
      curp: ({ family: { child, input } }) => ({
        curp: curpOf(
          { ...input.patient, secondSurname: input.patient.secondSurname! },
          child.birthDate,
          input.patient.agregadoMedico!.includes('H') ? 'MALE' : 'FEMALE',
        ),
      }),
      nss: () => ({ nss: nssOf() }),
      agregadoMedico: () => ({ agregadoMedico: null }),
      givenNames: () => ({ givenNames: 'Otra' }),
      firstSurname: () => ({ firstSurname: 'Beltran' }),
      secondSurname: () => ({ secondSurname: null }),
      birthDate: ({ family: { input } }) => ({
        birthDate: '2016-03-04',
        curp: curpOf({ ...input.patient, secondSurname: input.patient.secondSurname! }, '2016-03-04', 'FEMALE'),
        agregadoMedico: null,
      }),
      sex: ({ family: { child, input } }) => ({
        sex: 'FEMALE',
        curp: curpOf({ ...input.patient, secondSurname: input.patient.secondSurname! }, child.birthDate, 'FEMALE'),
        agregadoMedico: null,
      }),
      recordNumber: () => ({ recordNumber: 'EXP-OTRO' }),
      bloodType: () => ({ bloodType: 'AB-' }),
      allergies: () => ({ allergies: ['Yodo'] }),
      diagnosis: () => ({ diagnosis: { icd10: 'C920', diagnosedOn: TODAY } }),
    },
  },
  {
    input: 'AccountCorrectionInput',
    kind: 'ACCOUNT',
    document: 'correct-account',
    record: ({ family, socialWorker }) =>
      Promise.resolve({
        id: family.mother.id,
        by: socialWorker,
        input: { userId: family.mother.id, reason: common.reason },
      }),
    values: {
      curp: ({ family }) => ({ curp: curpOf(family.mother.papers, '1981-02-03', 'FEMALE') }),
      givenNames: () => ({ givenNames: 'Otra' }),
      firstSurname: () => ({ firstSurname: 'Beltran' }),
      secondSurname: () => ({ secondSurname: null }),
      email: () => ({ email: someone().email }),
      phone: () => ({ phone: '6641234567' }),
    },
  },
  {
    input: 'BookingCorrectionInput',
    kind: 'APPOINTMENT',
    document: 'correct-booking',
    record: async ({ world, family, clinician }, field) => {
      const isSurgery = ofSurgery.has(field);
      const { id } = await (isSurgery ? plan : book)(clinician, family.child.id, inHours(world, -30));
      const record = { kind: isSurgery ? 'SURGERY' : 'APPOINTMENT', id };
      return { id, by: clinician, input: { record, ...common } };
    },
    values: {
      kind: () => ({ kind: 'DENTAL' }),
      specialty: () => ({ specialty: 'Hematología' }),
      startsAt: ({ world }) => ({ startsAt: inHours(world, -50) }),
      durationMinutes: () => ({ durationMinutes: 75 }),
      practitioner: () => ({ practitioner: 'Dra. Sintética' }),
      location: () => ({ location: 'Piso 4' }),
      instructions: () => ({ instructions: 'En ayunas' }),
      procedure: () => ({ procedure: 'Biopsia' }),
      preparation: () => ({ preparation: 'En ayunas' }),
      confidential: () => ({ confidential: true }),
    },
  },
  {
    input: 'FollowUpCorrectionInput',
    kind: 'FOLLOW_UP',
    document: 'correct-follow-up',
    record: async ({ family, clinician }) => {
      const value = { kind: 'NEUTROPHILS', takenAt: `${TODAY}T08:00:00Z`, value: 900, unit: '/uL', note: 'Control' };
      const { id } = await followUp(clinician, family.child.id, value);
      return { id, by: clinician, input: { id, ...common } };
    },
    values: {
      kind: () => ({ kind: 'PLATELETS', value: 250_000, unit: '/uL' }),
      takenAt: () => ({ takenAt: `${TODAY}T06:00:00Z` }),
      value: () => ({ value: 950 }),
      unit: () => ({ unit: '10*3/uL', value: 0.9 }),
      note: () => ({ note: 'Otra nota' }),
      released: () => ({ released: false }),
      confidential: () => ({ confidential: true }),
    },
  },
];

const LOG = `query($id: ID!) { patient(id: $id) { accessLog(first: 3) { edges { node { operation outcome } } } } }`;

onBothEngines('every correction', (world) => {
  it.each(CASES)('of $input has a value here', ({ input, values }) =>
    expect(Object.keys(values).sort()).toEqual(fieldsOf(input)),
  );

  it.each(CASES.flatMap((each) => Object.keys(each.values).map((field) => ({ ...each, field }))))(
    '$input.$field is in the history and in the access log',
    async ({ record, values, field, document, kind }) => {
      world().clock.set(Date.parse(`${TODAY}T12:00:00Z`));
      const unit = world().unit();
      const [family, auditor] = [await unit.family({ sex: 'MALE' }), await unit.auditor()];
      const [socialWorker, clinician] = [await unit.socialWorker(), await unit.clinician()];
      const ward = { world: world(), unit, family, socialWorker, clinician };
      const { id, by, input } = await record(ward, field);
      const told = await tell(by, operation(document), { input: { ...input, set: values[field]!(ward) } });
      expect(['InvalidInput', 'WrongState', 'RecordChanged', 'NotEligible']).not.toContain(told.__typename);
      const of = ofSurgery.has(field) ? 'SURGERY' : kind;
      const rows = await historyOf(by, of, id);
      expect(rows.map(([, name]) => name)).toContain(field);
      const { accessLog } = await tell<{ accessLog: { edges: { node: { operation: string; outcome: string } }[] } }>(
        auditor,
        LOG,
        { id: family.child.id },
      );
      const written = accessLog.edges.map(({ node }) => `${node.operation} ${node.outcome}`);
      expect(written.some((entry) => /^correct\w+( \(unreleased\))? WRITE$/.test(entry))).toBe(true);
    },
  );
});
