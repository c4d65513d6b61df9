/** Mutations and the pages of the portal that call them. */
import { type GraphQLSchema, Kind, parse, type SelectionSetNode } from 'graphql';
import type { Source } from './source';

/** Why a mutation has no page in the portal. */
const ADMINISTRATION = 'The desk is for social workers and clinicians; administrators use the explorer or a program.';
const NOT_YET = 'The desk has no form for it yet; clinical programs and the explorer call it.';
export const WITHOUT_PAGE: Readonly<Record<string, string>> = {
  correctSurgeryOutcome: NOT_YET,
  defineMedicalUnit: ADMINISTRATION,
  defineProtocol: ADMINISTRATION,
  issueServiceToken: 'Programs call it; a person has a session.',
  recordDiagnosis: NOT_YET,
  recordPriorExposure: NOT_YET,
  refreshSession: 'Native clients call it; the portal has its session in a cookie that the server renews.',
  registerStaff: ADMINISTRATION,
  rescheduleSurgery: NOT_YET,
  transferPatient: NOT_YET,
};

interface Calls {
  readonly operation: string;
  readonly fields: readonly string[];
}

const fieldsOf = ({ selections }: SelectionSetNode): string[] =>
  selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []));

const mutationsIn = (text: string): Calls[] =>
  parse(text).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation'
      ? [{ operation: definition.name?.value ?? '', fields: fieldsOf(definition.selectionSet) }]
      : [],
  );

/** The mutations that a page calls: a document of the portal holds them, and code calls its operation. */
export function mutationsWithPage(documents: readonly string[], code: readonly Source[]): ReadonlySet<string> {
  const calls = new Set(code.flatMap(({ text }) => [...text.matchAll(/\.(\w+)\b/g)].map(([, name]) => name!)));
  const called = documents.flatMap(mutationsIn).filter(({ operation }) => calls.has(operation));
  return new Set(called.flatMap(({ fields }) => fields));
}

/** Mutations of `schema` with neither a page nor a reason. */
export const withoutPage = (schema: GraphQLSchema, pages: ReadonlySet<string>): string[] =>
  Object.keys(schema.getMutationType()?.getFields() ?? {}).filter(
    (name) => !pages.has(name) && !(name in WITHOUT_PAGE),
  );
