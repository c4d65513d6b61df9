/** Setting authority, asking why, and looking: what the tests of authority share. */
import { expectType, type Family, type Person, type Unit, type World } from './world';

type City = Parameters<World['unit']>[0];

export const OPERATION = {
  set: `mutation($input: SetAuthorityInput!) { setAuthority(input: $input) { __typename
    ... on Authority { id state basis } ... on Refusal { message } ... on InvalidInput { problems { path code } } } }`,
  why: `query($patientId: ID!, $userId: ID!, $at: DateTime) { whyNot(patientId: $patientId, userId: $userId, at: $at) {
    allowed rule scope explanation at changesAt authority { id basis state } } }`,
  revoke: `mutation($input: RevokeCaregiverInput!) { revokeCaregiver(input: $input) { __typename ... on Refusal { message } } }`,
  open: `mutation($input: OpenAdolescentAccountInput!) { openAdolescentAccount(input: $input) { __typename
    ... on AdolescentAccountOpened { user { id roles } patient { id ownAccount { id } } }
    ... on Refusal { message } ... on InvalidInput { problems { path code } } } }`,
  sees: `query($id: ID!, $from: Date!, $to: Date!) { carnet(patientId: $id, from: $from, to: $to) { patient { id curp } } }`,
};

export interface Decision {
  allowed: boolean;
  rule: string;
  scope: string | null;
  explanation: string;
  changesAt: string | null;
  authority: { id: string; basis: string; state: string } | null;
}

/** A child of a unit, born on `born`, with these caregivers. */
export async function familyIn(
  world: World,
  city: City,
  born: string,
  caregivers: ('MOTHER' | 'FATHER' | 'GRANDPARENT')[],
) {
  const unit = world.unit(city);
  return { unit, family: await unit.family({ born, caregivers }) };
}

/** The answer of whyNot for this viewer. */
export const why = async (by: Person, patientId: string, userId: string, at?: string): Promise<Decision | null> =>
  (await by.post<{ whyNot: Decision | null }>(OPERATION.why, { patientId, userId, at })).body.data!.whyNot;

/** Whether the account can read the carnet. */
export async function sees(person: Person, { child }: Family): Promise<boolean> {
  const variables = { id: child.id, from: '2026-01-01', to: '2026-02-01' };
  const { body } = await person.post<{ carnet: object | null }>(OPERATION.sees, variables);
  return (body.data?.carnet ?? null) !== null;
}

/** The answer of setAuthority, or the extensions of its error. */
export async function set(by: Person, { child }: Family, adult: Person, authority: object, more: object = {}) {
  const input = { patientId: child.id, userId: adult.id, authority, reason: 'Lo pidió la familia', ...more };
  const { body } = await by.post<{ setAuthority: { __typename: string } }>(OPERATION.set, { input });
  return body.data?.setAuthority ?? body.errors?.[0]?.extensions;
}

/** The evidence of an order of a court. */
export const ORDER = { kind: 'COURT_ORDER', number: 'Exp. 12/2026', seenOn: '2026-01-10' };

export type CheckOf = [unit: Unit, family: Family, person: Person, at: string, allowed: boolean, rule: string];

/** Asks whyNot for the instant, moves the clock there, looks, and asks again: all three must agree. */
export async function checkThreeWays(world: World, ...[unit, family, person, at, allowed, rule]: CheckOf) {
  const by = await unit.socialWorker();
  const before = await why(by, family.child.id, person.id, at);
  expect([at, before?.rule, before?.allowed]).toEqual([at, rule, allowed]);
  world.clock.set(at);
  expect([at, await sees(person, family)]).toEqual([at, allowed]);
  const now = await why(by, family.child.id, person.id);
  expect([at, now?.rule, now?.allowed]).toEqual([at, rule, allowed]);
  return before!;
}

/** The child of the family as a person of its own: a social worker has opened the account. */
export async function ownAccountOf(world: World, worker: Person, { child, input }: Family): Promise<Person> {
  const { body } = await worker.post<{ openAdolescentAccount: { __typename: string } }>(OPERATION.open, {
    input: { patientId: child.id, expectedRevision: 1 },
  });
  expectType(body.data!.openAdolescentAccount, 'AdolescentAccountOpened');
  return world.activated({ ...input.patient, email: '' } as never);
}
