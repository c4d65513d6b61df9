/** How tests speak of protocols, treatments and doses: by the documents that clients send. */
import { randomUUID } from 'node:crypto';
import type { Database, Db } from '../../src/database';
import demoProtocols from '../../src/demo/data/protocols.json';
import { operation } from './client';
import type { DefineProtocolInput, WarningCode } from '../../packages/sdk/src/graphql-request';
import type { Family, Person, Unit, World } from './world';

export interface Amount {
  value: number;
  unit: string;
}
export interface DoseRecord {
  status: string;
  plannedOn: string;
  postponedTo: string | null;
  givenAt: string | null;
  givenDose: Amount | null;
  reason: string | null;
  correctionReason: string | null;
}
export interface Dose {
  id: string;
  day: number;
  status: string;
  medication: string;
  atc: string;
  plannedOn: string;
  plannedAt?: string | null;
  plannedDose: Amount;
  route: string;
  givenAt: string | null;
  givenDose: Amount | null;
  reason: string | null;
  supply: string;
  records: DoseRecord[];
}
export interface Cycle {
  id: string;
  number: number;
  phase: string;
  status: string;
  startsOn: string;
  endsOn: string;
  treatment: { id: string; status: string; protocol: { code: string; name: string } };
  changes: { fromStartsOn: string; toStartsOn: string; fromEndsOn: string; toEndsOn: string; reason: string }[];
  administrations: Dose[];
}
export interface FollowUp {
  id: string;
  kind: string;
  takenAt: string;
  value: number | null;
  unit: string | null;
  note: string | null;
  releasedAt: string | null;
}
/** What an answer may hold: a treatment, a dose, a follow-up or a refusal. */
export interface Told extends Omit<Dose, 'day'>, Omit<FollowUp, 'unit'> {
  __typename: string;
  startsOn: string;
  statusReason: string | null;
  protocol: { code: string; version: number; name: string };
  cycles: Cycle[];
  cumulativeDoses: { medication: string; atc: string; total: Amount; totalPerM2: number; isAnthracycline: boolean }[];
  warnings: { code: string }[];
  changes: { fromStatus: string; toStatus: string; reason: string | null }[];
  administrations: Dose[];
  unit: string | null;
  code: string;
  version: number;
  message: string;
  nextStep: string | null;
  problems: { path: string; code: string; message: string }[];
}

/** The first field of the answer; a GraphQL error is thrown as its code. */
export async function tell<T = Told>(by: Person, document: string, variables: object): Promise<T> {
  const { body } = await by.post<Record<string, T>>(document, variables);
  if (body.errors)
    throw new Error(
      body.errors
        .map(({ extensions: { code, cost, limit } }) => (cost ? `${code} ${String(cost)} of ${String(limit)}` : code))
        .join(' '),
    );
  return Object.values(body.data!)[0]!;
}

/** `path CODE` of each problem, in order. */
export const problemsOf = ({ problems }: Pick<Told, 'problems'>): string[] =>
  problems.map(({ path, code }) => `${path} ${code}`).sort();

export const define = (by: Person, input: object): Promise<Told> => tell(by, operation('define-protocol'), { input });
/** A reason for every warning that there is: for tests of other things. */
export const overrides = (
  [
    'WEIGHT_FOR_AGE',
    'HEIGHT_FOR_AGE',
    'MEASURE_CHANGE',
    'VALUE_IMPLAUSIBLE',
    'DIAGNOSIS_MISMATCH',
    'LIFETIME_LIMIT',
    'PROTOCOL_OPEN',
    'DUPLICATE_DOSE',
    'INTERVAL_SHORT',
    'DOSE_OVER_CAP',
    'DOSE_HIGH',
    'DOSE_LOW',
    'WRONG_DAY',
    'BEFORE_TREATMENT',
    'TREATMENT_ON_HOLD',
    'ALLERGY',
    'COUNTS_OUT_OF_RANGE',
  ] satisfies WarningCode[]
).map((code) => ({ code, reason: 'Se revisó' }));
export const start = (by: Person, input: object): Promise<Told> =>
  tell(by, operation('start-treatment'), { input: { overrides, ...input } });
export const record = (by: Person, administrationId: string, more: object): Promise<Told> =>
  tell(by, operation('record-administration'), { input: { administrationId, overrides, ...more } });
export const correct = (by: Person, administrationId: string, more: object): Promise<Told> =>
  tell(by, operation('correct-administration'), {
    input: { administrationId, correctionReason: 'Se registró otra dosis', overrides, ...more },
  });
export const postpone = (by: Person, id: string, startsOn: string, reason = 'Neutropenia'): Promise<Told> =>
  tell(by, operation('postpone-cycle'), { id, startsOn, reason });
export const setStatus = (by: Person, id: string, status: string, more: object = {}): Promise<Told> =>
  tell(by, operation('set-treatment-status'), { input: { id, status, reason: 'Decisión médica', ...more } });
export const supply = (by: Person, administrationIds: string[], value: string): Promise<Told> =>
  tell(by, operation('set-dose-supply'), { administrationIds, supply: value });
export const followUp = (by: Person, patientId: string, more: object): Promise<Told> =>
  tell(by, operation('record-follow-up'), {
    input: { requestId: randomUUID(), patientId, kind: 'NOTE', release: true, overrides, ...more },
  });
export const release = (by: Person, id: string): Promise<Told> => tell(by, operation('release-follow-up'), { id });
export const treatment = (by: Person, id: string): Promise<Told | null> => tell(by, operation('treatment'), { id });

export interface ClinicalCarnet {
  cycles: Cycle[];
  administrations: Dose[];
  followUps: FollowUp[];
}
const CARNET = `query($id: ID!, $from: Date!, $to: Date!) { carnet(patientId: $id, from: $from, to: $to) {
  cycles { id number phase status startsOn endsOn treatment { id status protocol { code name } }
    administrations(from: $from, to: $to) { id day status medication plannedOn plannedDose { value unit } route givenAt givenDose { value unit } reason supply } }
  administrations { id }
  followUps { id kind takenAt value unit note releasedAt } } }`;
/** The treatment's part of a carnet. */
export const carnet = (by: Person, id: string, from: string, to: string): Promise<ClinicalCarnet> =>
  tell(by, CARNET, { id, from, to });

/** What a caregiver was told, the oldest first. */
export async function noticesOf(by: Person): Promise<{ kind: string; subjectId: string }[]> {
  const viewer = await tell<{ notices: { edges: { node: { kind: string; subjectId: string } }[] } }>(
    by,
    '{ viewer { notices(first: 100) { edges { node { kind subjectId } } } } }',
    {},
  );
  return viewer.notices.edges.map(({ node }) => node).reverse();
}

/** `day` moved by whole days. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The day on which these tests take place, at noon in Tijuana. */
export const TODAY = '2026-11-22';

/** Makes it be noon of TODAY. A session that was opened in what is the future now is not good yet, so it is forgotten. */
export async function atNoon(world: World): Promise<void> {
  world.clock.set(`${TODAY}T20:00:00Z`);
  (await world.administrator()).forgetSession();
}

/** The statements of the requests in `work`: a request has a deadline, and jobs and the dispatcher of letters have none. */
export async function statementsOf(world: World, work: () => Promise<unknown>): Promise<string[]> {
  const { database } = world.server.service;
  const plain = { ...database };
  const run: string[] = [];
  const heard = (db: Db): Db => ({
    engine: db.engine,
    all: (sql, values) => (run.push(sql), db.all(sql, values)),
    run: (sql, values) => (run.push(sql), db.run(sql, values)),
  });
  const listening = (open: Database): Database => ({
    ...open,
    ...heard(open),
    transaction: (within) => open.transaction((db) => within(heard(db))),
    within: (deadline) => listening(open.within(deadline)),
  });
  database.within = (deadline) => listening(plain.within(deadline));
  try {
    await work();
  } finally {
    Object.assign(database, plain);
  }
  return run;
}

export const LLA = demoProtocols[0] as DefineProtocolInput;
export const allProtocols = demoProtocols as DefineProtocolInput[];

type Medication = DefineProtocolInput['phases'][number]['cycles'][number]['medications'][number];
export const medication = (more: Partial<Medication> = {}): Medication => ({
  name: 'Doxorrubicina',
  atc: 'L01DB01',
  route: 'INTRAVENOUS',
  basis: 'PER_M2',
  dose: 25,
  unit: 'mg',
  days: [1],
  ...more,
});
/** A protocol of one phase with cycles of equal length and the same medicines in each. */
export const protocolOf = (
  cycles: number,
  lengthDays: number,
  medications: Medication[],
  more: Partial<DefineProtocolInput> = {},
): DefineProtocolInput => ({
  code: `PRUEBA-${randomUUID()}`,
  name: 'Protocolo de prueba',
  icd10: ['C910'],
  phases: [
    {
      code: 'UNICA',
      name: 'Fase única',
      cycles: Array.from({ length: cycles }, (_, i) => ({ number: i + 1, lengthDays, medications })),
    },
  ],
  ...more,
});

/** A child in treatment, with who treats it and who cares for it. */
export interface Treated extends Family {
  unit: Unit;
  clinician: Person;
  treatmentId: string;
  cycles: Cycle[];
}
/** Body surface 1 m2: 100 cm and 36 kg. */
export const ONE_M2 = { heightCm: 100, weightKg: 36 };

/** Registers a family and starts this protocol with its child. */
export async function treated(
  world: World,
  protocol: DefineProtocolInput,
  startsOn: string,
  wishes: Parameters<Unit['family']>[0] & { unit?: Unit } = {},
): Promise<Treated> {
  const { unit = world.unit(), ...family } = wishes;
  const [registered, clinician, administrator] = [
    await unit.family(family),
    await unit.clinician(),
    await world.administrator(),
  ];
  await define(administrator, protocol);
  const begun = await start(clinician, {
    requestId: randomUUID(),
    patientId: registered.child.id,
    protocolCode: protocol.code,
    startsOn,
    ...ONE_M2,
  });
  if (begun.__typename !== 'Treatment') throw new Error(JSON.stringify(begun));
  return { ...registered, unit, clinician, treatmentId: begun.id, cycles: begun.cycles };
}
