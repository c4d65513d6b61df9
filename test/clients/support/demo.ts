/** The demo's people, and the cases that every client is tried with. */
import { createSession, type Session } from '@carnet-digital/sdk';
import { getSdk, type Sdk } from '@carnet-digital/sdk/graphql-request';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { GraphQLClient } from 'graphql-request';

export const URL = `${process.env.CARNET_URL}/graphql`;
/** The same service as one process and as subgraphs behind the gateway. */
export const ENDPOINTS = [
  ['the service', URL],
  ['the gateway', `${process.env.GATEWAY_URL}/graphql`],
] as const;
export const PASSWORD = 'carnet-demo-2026';
export const MOTHER = 'RASG881212MJCMLD92';
export const SOCIAL_WORKER = 'BAWE841030MSLTNS96';

let addresses = 0;
/** Attempts are counted by address: each session comes from its own. */
const address = (): string => `10.${process.pid % 250}.0.${++addresses}`;

/** Signs in; `url` is another endpoint of the same service. */
export async function signIn(curp: string, url = URL): Promise<Session> {
  const from = address();
  const session = createSession({ url, headers: () => ({ 'x-forwarded-for': from, 'accept-language': 'en' }) });
  const refusal = await session.login(curp, PASSWORD);
  if (refusal) throw new Error(refusal.message);
  return session;
}

/** One method for each operation, by graphql-request. */
export const sdkOf = (session: Session): Sdk => getSdk(new GraphQLClient(session.url, { fetch: session.fetch }));

export interface CycleDoses {
  __typename?: string;
  id: string;
  startsOn: string;
  administrations: { __typename?: string; id: string; plannedOn: string }[];
}

/** The first query of the wrong-dose case: every cycle with all of its doses, by way of the treatment. */
export const EVERY_DOSE = `query EveryDose {
  viewer { id patients { id treatments { id cycles { id startsOn administrations { id plannedOn } } } } }
}`;
export interface EveryDose {
  viewer: { id: string; patients: { id: string; treatments: { id: string; cycles: CycleDoses[] }[] }[] };
}
export const EveryDoseDocument = parse(EVERY_DOSE) as TypedDocumentNode<EveryDose, Record<string, never>>;

/** The second one: the carnet of one day, whose cycle is the same object. */
export const ONE_DAY = `query OneDay($patientId: ID!, $day: Date!) {
  carnet(patientId: $patientId, from: $day, to: $day) {
    id
    cycles { id startsOn administrations { id plannedOn } }
  }
}`;
export interface OneDay {
  carnet: { id: string; cycles: CycleDoses[] } | null;
}
export const OneDayDocument = parse(ONE_DAY) as TypedDocumentNode<OneDay, { patientId: string; day: string }>;

/** The carnet of the day, with the doses of that day alone: a field of its own in every cache. */
export const DOSES_OF_DAY = ONE_DAY.replace('OneDay', 'DosesOfDay').replace(
  'administrations {',
  'administrations(from: $day, to: $day) {',
);
export const DosesOfDayDocument = parse(DOSES_OF_DAY) as typeof OneDayDocument;

/** The child and the largest cycle that a viewer sees. */
export function largestCycle({ viewer }: EveryDose): { patientId: string; cycle: CycleDoses } {
  const [largest] = viewer.patients
    .flatMap(({ id, treatments }) =>
      treatments.flatMap(({ cycles }) => cycles.map((cycle) => ({ patientId: id, cycle }))),
    )
    .sort((a, b) => b.cycle.administrations.length - a.cycle.administrations.length);
  if (!largest) throw new Error('The demo has no cycle.');
  return largest;
}

/** Books an appointment in 40 days, which changes the carnet. */
export async function changeCarnet(socialWorker: Session, patientId: string): Promise<void> {
  const { scheduleAppointment } = await sdkOf(socialWorker).ScheduleAppointment({
    input: {
      requestId: crypto.randomUUID(),
      patientId,
      kind: 'LABORATORY',
      startsAt: new Date(Date.now() + 40 * 86_400_000 + Math.floor(Math.random() * 8) * 3_600_000).toISOString(),
    },
  });
  if (scheduleAppointment.__typename !== 'Appointment')
    throw new Error(`${scheduleAppointment.__typename} instead of an appointment`);
}

/** Resolves when `holds` is true; fails after some seconds. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 8_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`${what} did not happen within 8 s`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
