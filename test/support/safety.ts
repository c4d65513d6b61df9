/** How tests ask for warnings: by documents that select them with their figures. */
import { randomUUID } from 'node:crypto';
import { operation } from './client';
import { tell, TODAY, type Told } from './treatment';
import type { Person } from './world';

export interface Warning {
  code: string;
  severity: string;
  message: string;
  administrationId: string | null;
  medication: string | null;
  path: string | null;
  figures: { name: string; value: number; unit: string }[];
  override: { reason: string; by: { id: string } } | null;
}
export type Checked = Omit<Told, 'warnings'> & { warnings: Warning[] };
/** The answer to several doses recorded in one act. */
export interface Batch extends Checked {
  administrations: (Checked['administrations'][number] & {
    awaitingSecondCheck: boolean;
    records: { recordedBy: { id: string }; overrides: { code: string; reason: string }[] }[];
  })[];
  patient: { id: string; revision: number };
  revision: number;
  changes: (Checked['changes'][number] & {
    field: string;
    oldValue: string | null;
    newValue: string | null;
    by: { id: string };
  })[];
}
export interface Preview {
  planVersion: number;
  protocol: { code: string; version: number };
  bodySurfaceArea: number;
  cycles: { number: number; startsOn: string; endsOn: string }[];
  doses: { medication: string; plannedOn: string; after: { value: number }; calculation: string; capped: boolean }[];
  warnings: Warning[];
}

const WARNINGS = 'warnings { code severity message administrationId medication path figures { name value unit } }';
const PLAIN = '... on Refusal { message nextStep } ... on InvalidInput { problems { path code message } }';
const REFUSALS = `${PLAIN} ... on ReasonNeeded { ${WARNINGS} }`;
const mutation = (field: string, type: string, input: string): string =>
  `mutation($input: ${input}!) { ${field}(input: $input) { __typename ... on ${type} { id } ${REFUSALS} } }`;

const START = mutation('startTreatment', 'Treatment', 'StartTreatmentInput');
const RECORD = mutation('recordAdministration', 'MedicationAdministration', 'RecordAdministrationInput');
const CORRECT = mutation('correctAdministration', 'MedicationAdministration', 'CorrectAdministrationInput');
const FOLLOW_UP = mutation('recordFollowUp', 'FollowUp', 'RecordFollowUpInput');

/** `overrides` for these codes. */
export const because = (...codes: string[]): object => ({
  overrides: codes.map((code) => ({ code, reason: `Se revisó: ${code}` })),
});

export const preview = (by: Person, input: object): Promise<Preview | null> =>
  tell(by, operation('preview-treatment'), { input: { requestId: randomUUID(), startsOn: TODAY, ...input } });
export const checkedStart = (by: Person, input: object): Promise<Checked> =>
  tell(by, START, { input: { requestId: randomUUID(), startsOn: TODAY, ...input } });
export const checkedRecord = (by: Person, administrationId: string, more: object): Promise<Checked> =>
  tell(by, RECORD, { input: { administrationId, ...more } });
export const checkedCorrection = (by: Person, administrationId: string, more: object): Promise<Checked> =>
  tell(by, CORRECT, { input: { administrationId, correctionReason: 'Se registró otra dosis', ...more } });
/** Records several doses of one child in one act. */
export const recordTogether = (by: Person, items: object[], more: object = {}): Promise<Batch> =>
  tell(by, operation('record-administrations'), { input: { requestId: randomUUID(), items, ...more } });
export const checkedFollowUp = (by: Person, patientId: string, more: object): Promise<Checked> =>
  tell(by, FOLLOW_UP, { input: { requestId: randomUUID(), patientId, release: true, ...more } });

export const codesOf = (warnings: readonly Warning[] | undefined): string[] =>
  (warnings ?? []).map(({ code }) => code).sort();
/** `name value` of each figure of the warning with this code. */
export const figuresOf = (warnings: readonly Warning[], code: string): string[] | undefined =>
  warnings.find((warning) => warning.code === code)?.figures.map(({ name, value, unit }) => `${name} ${value} ${unit}`);

export const check = (by: Person, administrationId: string, givenDose: number): Promise<Told> =>
  tell(
    by,
    `mutation($input: CheckAdministrationInput!) { checkAdministration(input: $input) { __typename ... on MedicationAdministration { id status } ${PLAIN} } }`,
    { input: { administrationId, givenDose } },
  );
export const voidRecord = (by: Person, id: string, more: object = {}): Promise<Told> =>
  tell(by, operation('void-record'), { kind: 'ADMINISTRATION', id, reason: 'Era de otra paciente', ...more });

export interface JudgedDose {
  status: string;
  plannedOn: string;
  awaitingSecondCheck: boolean;
  safetyWarnings: Warning[];
  records: {
    status: string;
    recordedBy: { id: string };
    checkedBy: { id: string } | null;
    overrides: { code: string; reason: string; by: { id: string } }[];
    voided: { reason: string; by: { id: string } } | null;
  }[];
}
const DOSE = `query($id: ID!) { treatment(id: $id) {
  safetyWarnings { code override { reason by { id } } }
  cycles { administrations { id status plannedOn awaitingSecondCheck safetyWarnings { code override { reason by { id } } }
    records { status recordedBy { id } checkedBy { id } overrides { code reason by { id } } voided { reason by { id } } } } } } }`;

/** A treatment as `by` sees it, with the warnings that stand. */
export async function checkedTreatment(
  by: Person,
  id: string,
): Promise<{ safetyWarnings: Warning[]; doses: Map<string, JudgedDose> }> {
  const { safetyWarnings, cycles } = await tell<{
    safetyWarnings: Warning[];
    cycles: { administrations: (JudgedDose & { id: string })[] }[];
  }>(by, DOSE, { id });
  return {
    safetyWarnings,
    doses: new Map(cycles.flatMap(({ administrations }) => administrations).map((dose) => [dose.id, dose])),
  };
}
