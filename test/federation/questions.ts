/** Requests beside the examples: those that are refused, and those whose answer lies in several modules. */
import { examples } from '../../src/http/examples';
import { post, type Answer } from '../support/client';
import type { Actor, Send } from '../support/scenario';

const UNKNOWN_ID = '01JDZZZZZZZZZZZZZZZZZZZZZZ';
const query = (name: string): string => examples().find((example) => example.name === name)!.query;

interface Known {
  own: string;
  foreign: string;
}

interface Question {
  readonly question: string;
  readonly as: Actor;
  readonly query: string;
  readonly variables?: (known: Known) => object;
}

const SPAN = { from: '2026-01-01', to: '2026-12-31' };
const WRONG_FAMILY = {
  requestId: 'r-1',
  medicalUnitClues: 'JCIMS000325',
  patient: {
    curp: 'XXXX',
    nss: '1',
    givenNames: '',
    firstSurname: 'A',
    recordNumber: '1',
    diagnosis: { icd10: 'C9', diagnosedOn: '2199-01-01' },
  },
  caregivers: [],
};
const WIDE = `query($id: ID!, $from: Date!, $to: Date!) {
  carnet(patientId: $id, from: $from, to: $to) {
    __typename
    revision
    patient { fullName caregivers { user { fullName email patients { id } } } }
    appointments { __typename id patient { fullName medicalUnit { name } } history { reason changedBy { fullName } } }
    surgeries { id patient { id recordNumber } }
    cycles { id treatment { id patient { fullName birthDate } protocol { name } } administrations { id records { reason } } }
    followUps { id kind releasedAt }
  }
}`;

export const QUESTIONS: readonly Question[] = [
  {
    question: 'a carnet without a session',
    as: 'anyone',
    query: query('carnet'),
    variables: ({ own }) => ({ patientId: own, ...SPAN }),
  },
  {
    question: 'a role that sees no child asks for one',
    as: 'administrator',
    query: query('carnet'),
    variables: ({ own }) => ({ patientId: own, ...SPAN }),
  },
  {
    question: "another family's child",
    as: 'caregiver',
    query: query('carnet'),
    variables: ({ foreign }) => ({ patientId: foreign, ...SPAN }),
  },
  {
    question: 'a child that does not exist',
    as: 'caregiver',
    query: query('carnet'),
    variables: () => ({ patientId: UNKNOWN_ID, ...SPAN }),
  },
  {
    question: 'a span turned round',
    as: 'caregiver',
    query: query('carnet'),
    variables: ({ own }) => ({ patientId: own, from: '2026-02-01', to: '2026-01-01' }),
  },
  {
    question: 'a date that does not exist',
    as: 'caregiver',
    query: query('carnet'),
    variables: ({ own }) => ({ patientId: own, from: '2026-02-30', to: '2026-03-01' }),
  },
  {
    question: 'a role that may never do it',
    as: 'socialWorker',
    query: query('release-follow-up'),
    variables: () => ({ id: UNKNOWN_ID }),
  },
  {
    question: 'a thing that does not exist',
    as: 'clinician',
    query: query('release-follow-up'),
    variables: () => ({ id: UNKNOWN_ID }),
  },
  {
    question: 'an appointment that does not exist',
    as: 'clinician',
    query: query('appointment'),
    variables: () => ({ id: UNKNOWN_ID }),
  },
  {
    question: 'a change to a thing that does not exist',
    as: 'clinician',
    query: query('cancel-appointment'),
    variables: () => ({ id: UNKNOWN_ID, reason: 'x' }),
  },
  {
    question: 'much that is wrong at once',
    as: 'socialWorker',
    query: query('register-family'),
    variables: () => ({ input: WRONG_FAMILY }),
  },
  {
    question: 'a wrong password',
    as: 'anyone',
    query: query('login'),
    variables: () => ({ curp: 'RASG881212MJCMLD92', password: 'no es esta' }),
  },
  {
    question: 'an unknown refresh token',
    as: 'anyone',
    query: query('refresh-session'),
    variables: () => ({ refreshToken: 'no' }),
  },
  {
    question: 'an unknown cursor',
    as: 'socialWorker',
    query: query('patients'),
    variables: () => ({ first: 5, after: 'no' }),
  },
  { question: 'a page too large', as: 'socialWorker', query: query('patients'), variables: () => ({ first: 101 }) },
  {
    question: 'what lies in four modules',
    as: 'caregiver',
    query: WIDE,
    variables: ({ own }) => ({ id: own, ...SPAN }),
  },
  { question: 'the same for staff', as: 'clinician', query: WIDE, variables: ({ own }) => ({ id: own, ...SPAN }) },
  {
    question: 'two fields of two modules',
    as: 'clinician',
    query:
      '{ viewer { fullName roles patients { id } } protocols(first: 3) { edges { node { code } } } medicalUnits { clues name } }',
  },
  {
    question: 'fragments on an interface',
    as: 'clinician',
    query: `mutation { recordAttendance(input: { id: "${UNKNOWN_ID}", status: ARRIVED }) { ... on Refusal { __typename message } ... on Appointment { patient { fullName } } } }`,
  },
  {
    question: 'aliases of one child',
    as: 'caregiver',
    query:
      'query($id: ID!) { a: patient(id: $id) { fullName } b: patient(id: $id) { caregivers { relationship } treatments { status protocol { code } } } }',
    variables: ({ own }) => ({ id: own }),
  },
];

export interface Asked {
  readonly question: string;
  readonly answer: Answer<unknown>;
}

/** Sends every question in Spanish, and those without a session in English as well. */
export async function askEverything(url: string, send: Send): Promise<Asked[]> {
  const childOf = async (actor: Actor): Promise<string> => {
    const { body } = await send(actor, '{ viewer { patients { id } } }', {});
    return (body.data as unknown as { viewer: { patients: { id: string }[] } }).viewer.patients[0]!.id;
  };
  const known: Known = { own: await childOf('caregiver'), foreign: await childOf('otherCaregiver') };
  const asked: Asked[] = [];
  for (const { question, as, query: text, variables } of QUESTIONS)
    asked.push({ question, answer: await send(as, text, variables?.(known) ?? {}) });
  const english = await post(
    url,
    { query: query('carnet'), variables: { patientId: known.own, ...SPAN } },
    { headers: { 'accept-language': 'en' } },
  );
  return [...asked, { question: 'in English', answer: english }];
}
