/** What an exported record holds: everything that the API shows the family of a child, read through the API itself. */
import { graphql, type GraphQLSchema } from 'graphql';
import type { Context } from '../../core/context';
import { addDays, dayOf, type Day } from '../../core/time';

const UNIT = 'medicalUnit { clues name }';
const PERSON = '{ fullName }';
const DOSE = '{ value unit }';

export const RECORD = `query ExportedRecord($id: ID!) { patient(id: $id) {
  fullName curp nss agregadoMedico birthDate sex recordNumber bloodType allergies
  diagnosis { icd10 name diagnosedOn } ${UNIT} caregivers { relationship user ${PERSON} }
  coverage { status validUntil extension { kind validUntil } }
  transfers { transferredAt from { name } to { name } reason } end { outcome endedOn }
  treatments { protocol { code version name } status statusReason startsOn heightCm weightKg
    cycles { number phaseName status startsOn endsOn administrations { medication atc route plannedOn plannedDose ${DOSE} status givenAt givenDose ${DOSE} reason } } }
  lifetimeExposure { substances { medication atc unit givenPerM2 elsewherePerM2 } priorExposures { medication totalPerM2 unit lastOn source } }
  cartilla { folio ageGroup actions { name dose performedOn dueOn status lot } } } }`;

export const SPAN = `query ExportedSpan($id: ID!, $from: Date!, $to: Date!) { carnet(patientId: $id, from: $from, to: $to) {
  appointments { kind specialty startsAt endsAt status practitioner location instructions }
  surgeries { procedure startsAt endsAt status practitioner location preparation outcome }
  followUps { kind takenAt value unit note releasedAt } } }`;

export const NOTICES = `query ExportedNotices($first: Int!, $after: String) { viewer { notices(first: $first, after: $after) {
  edges { node { occurredAt message acknowledgedAt patient { id } } } pageInfo { hasNextPage endCursor } } } }`;

export const LOG = `query ExportedLog($id: ID!, $first: Int!, $after: String) { patient(id: $id) { accessLog(first: $first, after: $after) {
  edges { node { at operation outcome actor ${PERSON} } } pageInfo { hasNextPage endCursor } } } }`;

const PAGE = 100;
const SPAN_DAYS = 1830;
const LISTS = ['appointments', 'surgeries', 'followUps'] as const;

type Entry = Record<string, unknown>;
/** What the four documents answer. */
interface Answer {
  patient: (Entry & { birthDate: Day; accessLog: Connection }) | null;
  carnet: Record<(typeof LISTS)[number], Entry[]> | null;
  viewer: { notices: Connection };
}
interface Connection {
  edges: { node: Entry }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The exported data, or null when the viewer of `ctx` may not see the child any more. Throws for every other error. */
export async function exportedRecord(
  schema: GraphQLSchema,
  ctx: Context,
  id: string,
): Promise<Record<string, unknown> | null> {
  const ask = async (source: string, variableValues: object): Promise<Answer> => {
    const { data, errors } = await graphql({
      schema,
      source,
      contextValue: ctx,
      variableValues: { id, ...variableValues },
    });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return data as unknown as Answer;
  };
  const { patient } = await ask(RECORD, {});
  if (!patient) return null;
  const spans = await Promise.all(spansFrom(patient.birthDate, dayOf(ctx.now(), 'UTC')).map((span) => ask(SPAN, span)));
  const lists = LISTS.map((list) => [list, spans.flatMap(({ carnet }) => carnet?.[list] ?? [])] as const);
  const notices = await allPages(
    (page) => ask(NOTICES, page),
    ({ viewer }) => viewer.notices,
  );
  const accessLog = await allPages(
    (page) => ask(LOG, page),
    (answer) => answer.patient!.accessLog,
  );
  return {
    patient,
    ...Object.fromEntries(lists),
    notices: notices
      .filter((notice) => (notice.patient as { id: string }).id === id)
      .map(({ patient: _, ...notice }) => notice),
    accessLog,
  };
}

/** Spans of the carnet from the birth to five years ahead. */
function spansFrom(birth: Day, today: Day): { from: Day; to: Day }[] {
  const spans: { from: Day; to: Day }[] = [];
  const last = addDays(today, SPAN_DAYS);
  for (let from = birth; from <= last; from = addDays(from, SPAN_DAYS)) {
    const to = addDays(from, SPAN_DAYS - 1);
    spans.push({ from, to: to < last ? to : last });
  }
  return spans;
}

async function allPages(
  ask: (page: { first: number; after: string | null }) => Promise<Answer>,
  listOf: (answer: Answer) => Connection,
): Promise<Entry[]> {
  const nodes: Entry[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = listOf(await ask({ first: PAGE, after }));
    nodes.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor;
  }
}
