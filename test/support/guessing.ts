/** Logins that fail, and a target account. */
import { newAddress, post, sdk, type Answer } from './client';
import { expectType, type World } from './world';

export const LOGIN =
  'mutation ($curp: String!, $password: String!) { login(input: { curp: $curp, password: $password }) { __typename ... on Refusal { message nextStep } ... on TooManyAttempts { retryAt } ... on Session { accessToken } } }';

export const OWN = 'cuatro nubes bajo el puente';

export type Login = { login: { __typename: string; retryAt?: string; accessToken?: string; message?: string } };

export const attempt = (url: string, curp: string, password: string, address = newAddress()): Promise<Answer<Login>> =>
  post<Login>(url, { query: LOGIN, variables: { curp, password } }, { headers: { 'x-forwarded-for': address } });

export const kind = async (answer: Promise<Answer<Login>>): Promise<string> =>
  (await answer).body.data!.login.__typename;

/** A caregiver who has come the whole way, letter and change of password, so that all hashes are as in life. */
export async function caregiverOfLife(world: World): Promise<{ curp: string; token: string }> {
  const unit = world.unit();
  const by = await unit.socialWorker();
  const input = unit.familyInput();
  expectType((await by.sdk.RegisterFamily({ input })).registerFamily, 'FamilyRegistered');
  const { curp, password } = await world.credentials(input.caregivers[0]!.email);
  const { accessToken } = expectType(await world.login(curp, password), 'Session');
  const changed = await sdk(world.url, () => accessToken).ChangePassword({
    currentPassword: password,
    newPassword: OWN,
  });
  return { curp, token: expectType(changed.changePassword, 'Session').accessToken };
}
