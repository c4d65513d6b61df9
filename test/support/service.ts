/** Service accounts in tests: made by the administrator, with tokens of /oauth/token. */
import { randomUUID } from 'node:crypto';
import type { CreateServiceAccountInput, Role } from '../../packages/sdk/src';
import { newAddress, post, type Answer } from './client';
import { expectType, type Person } from './person';
import type { Unit, World } from './world';

/** A service account with its secret. */
export interface Service {
  readonly id: string;
  readonly clientId: string;
  readonly secret: string;
}

/** Makes a service account of `owner` with `roles` in `unit`. */
export async function serviceOf(
  world: World,
  owner: Person,
  unit: Unit,
  { roles = ['SOCIAL_WORKER'], ...more }: { roles?: Role[] } & Partial<CreateServiceAccountInput> = {},
): Promise<Service> {
  const { sdk } = await world.administrator();
  const input = {
    name: `Puente ${randomUUID()}`,
    ownerId: owner.id,
    scopes: roles.map((role) => ({ role, medicalUnitClues: unit.clues })),
    ...more,
  };
  const made = expectType((await sdk.CreateServiceAccount({ input })).createServiceAccount, 'ServiceAccountSecret');
  return { id: made.account.id, clientId: made.account.clientId, secret: made.clientSecret! };
}

/** What /oauth/token answers. */
export interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** POST /oauth/token with a form, from an address of its own unless one is given. */
export async function askToken(
  url: string,
  form: Record<string, string> | string,
  headers: Record<string, string> = {},
): Promise<TokenAnswer> {
  const response = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-forwarded-for': newAddress(),
      ...headers,
    },
    body: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: JSON.parse(text) as Record<string, unknown> };
}

/** The form of a client whose credentials are in the body. */
export const formOf = ({ clientId, secret }: Service, more: Record<string, string> = {}): Record<string, string> => ({
  grant_type: 'client_credentials',
  client_id: clientId,
  client_secret: secret,
  ...more,
});

/** An access token. */
export async function tokenOf(url: string, service: Service, more: Record<string, string> = {}): Promise<string> {
  const { status, body } = await askToken(url, formOf(service, more));
  expect([status, body.error]).toEqual([200, undefined]);
  return String(body.access_token);
}

/** A GraphQL request with a token, and its error codes. */
export async function asService<D = Record<string, unknown>>(
  url: string,
  token: string,
  query: string,
  variables: object = {},
): Promise<Answer<D> & { code: string | undefined }> {
  const answer = await post<D>(url, { query, variables }, { token: () => token });
  return { ...answer, code: answer.body.errors?.[0]?.extensions.code };
}
