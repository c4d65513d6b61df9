/** How tests speak of cartillas, covers and beneficiaries: by the documents that clients send. */
import { randomUUID } from 'node:crypto';
import { newAddress, operation, sdk } from './client';
import type {
  CartillaForecastQuery,
  RecordPreventiveActionInput,
  RegisterBeneficiaryInput,
  ReprintCartillaInput,
  ReprintCartillaMutation,
} from '../../packages/sdk/src/graphql-request';
import { nssOf, someone, type Sex } from './people';
import { expectType, type Person, type Unit, type World } from './world';

export const CODE = '246810';

export type Action = NonNullable<CartillaForecastQuery['patient']>['cartilla']['actions'][number];

export async function cartilla(
  by: Person,
  patientId: string,
): Promise<NonNullable<CartillaForecastQuery['patient']>['cartilla']> {
  const { patient } = await by.sdk.CartillaForecast({ patientId });
  if (!patient) throw new Error('This cartilla is not for them');
  return patient.cartilla;
}

/** `CODE dose` of the vaccines in each status; the live ones are those that the treatment defers. */
export const LIVE: ReadonlySet<string> = new Set(['BCG', 'ROTA', 'SRP', 'SR', 'VARICELA']);
export const liveOnes = (actions: readonly Action[]): Action[] =>
  actions.filter(({ code, status }) => LIVE.has(code) && status !== 'DONE');

export const give = (by: Person, input: Omit<RecordPreventiveActionInput, 'requestId'>) =>
  by.sdk
    .RecordPreventiveAction({ input: { requestId: randomUUID(), ...input } })
    .then(({ recordPreventiveAction }) => recordPreventiveAction);

/** Tries a reprint with a fresh challenge from an address of its own, unless told otherwise. */
export async function reprint(
  world: World,
  { curp, nss, ...more }: { curp: string; nss: string } & Partial<ReprintCartillaInput>,
  from = newAddress(),
): Promise<ReprintCartillaMutation['reprintCartilla']> {
  const stranger = sdk(world.url, undefined, { 'x-forwarded-for': from });
  const challengeId = more.challengeId ?? (await stranger.IssueSecurityCode()).issueSecurityCode.challengeId;
  const email = more.email ?? 'familia@correo.example';
  const input = {
    curp,
    nss,
    email,
    emailConfirmation: more.emailConfirmation ?? email,
    challengeId,
    securityCode: more.securityCode ?? CODE,
  };
  return (await stranger.ReprintCartilla({ input })).reprintCartilla;
}

/** What a social worker could send for a beneficiary born that day. */
export function beneficiaryInput(
  unit: Unit,
  born: string,
  { quality = '3', sex = 'FEMALE' }: { quality?: string; sex?: Sex } = {},
): RegisterBeneficiaryInput {
  const { email: _e, born: _b, sex: _s, ...papers } = someone({ born, sex });
  return {
    requestId: randomUUID(),
    medicalUnitClues: unit.clues,
    beneficiary: {
      ...papers,
      nss: nssOf(),
      agregadoMedico: `${quality}${sex === 'MALE' ? 'H' : 'M'}${born.slice(0, 4)}OR`,
      recordNumber: `EXP-${born}-${randomUUID().slice(0, 8)}`,
    },
  };
}

/** Registers a beneficiary, and answers id, CURP and NSS. */
export async function beneficiary(
  unit: Unit,
  born: string,
  options: { quality?: string; sex?: Sex } = {},
): Promise<{ id: string; curp: string; nss: string }> {
  const input = beneficiaryInput(unit, born, options);
  const by = await unit.socialWorker();
  const { patient } = expectType(
    (await by.sdk.RegisterBeneficiary({ input })).registerBeneficiary,
    'BeneficiaryRegistered',
  );
  return { id: patient.id, curp: patient.curp, nss: input.beneficiary.nss };
}

/** A page or file of the server, in Spanish. */
export const fetchPage = (world: World, path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${world.url}${path}`, { headers: { 'x-forwarded-for': newAddress(), ...headers } });

/** The rows of the access log that a caregiver sees, newest first. */
export async function accessLog(
  by: Person,
  patientId: string,
): Promise<{ operation: string; actor?: { id: string } | null }[]> {
  const answer = await by.post<{
    patient: { accessLog: { edges: { node: { operation: string; actor: { id: string } | null } }[] } };
  }>(operation('access-log'), { patientId, first: 50 });
  return answer.body.data!.patient.accessLog.edges.map(({ node }) => node);
}

/** Today at the unit. */
export const todayAt = (world: World, unit: Unit): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: unit.timeZone }).format(world.clock.now());
/** A birthday of who is `years` old, some months into that year of life. */
export const bornAgo = (world: World, years: number, months = 4): string => {
  const day = new Date(world.clock.now());
  return new Date(Date.UTC(day.getUTCFullYear() - years, day.getUTCMonth() - months, 10)).toISOString().slice(0, 10);
};

export const pathOf = (url: string): string => new URL(url).pathname;

export const bodyOf = (response: Response): Promise<Buffer> =>
  response.arrayBuffer().then((bytes) => Buffer.from(bytes));

/** A refusal in Spanish that says what to do. */
export function expectHelp(result: { __typename: string; message?: string; nextStep?: string | null }): void {
  expect(result.message).toMatch(/[a-záéíóúñ]{3}.*\.$/);
  expect(result.nextStep).toMatch(/^(Pide|Compárala|Revisa|Acude|Espera|Corrige)/);
}
