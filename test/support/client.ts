/** How tests speak to a server: over HTTP alone, typed where the operation is one of ours, raw where it is not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLClient } from 'graphql-request';
import { getSdk, type Sdk } from '../../packages/sdk/src/graphql-request';

export type { Sdk };

type Headers = Record<string, string>;
type Token = () => Promise<string | undefined> | string | undefined;

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; problems?: { path: string; code: string; message: string }[] } & Record<string, unknown>;
}

/** An answer as it came. `body.data` is what the query asked for; tests know its shape. */
export interface Answer<D = Record<string, never>> {
  status: number;
  headers: globalThis.Headers;
  text: string;
  body: { data?: D; errors?: GraphqlError[] };
}

let addresses = 0;
/** An address without earlier requests: attempts are counted by address. */
export const newAddress = (): string =>
  `10.${process.pid % 250}.${Math.floor(++addresses / 250) % 250}.${addresses % 250}`;

async function headersFor(token: Token | undefined, more: Headers): Promise<Headers> {
  const bearer = await token?.();
  return { ...(bearer && { authorization: `Bearer ${bearer}` }), ...more };
}

/** One POST, whatever comes back. A string is sent as it stands, anything else as JSON. */
export async function post<D>(
  url: string,
  body: object | string,
  { token, headers = {} }: { token?: Token; headers?: Headers } = {},
): Promise<Answer<D>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: await headersFor(token, { 'content-type': 'application/json', ...headers }),
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson && text !== '' ? (JSON.parse(text) as Answer<D>['body']) : {},
  };
}

/** The typed operations; a GraphQL error is thrown. */
export function sdk(url: string, token?: Token, headers: Headers = {}): Sdk {
  return getSdk(new GraphQLClient(`${url}/graphql`), async (action) => action(await headersFor(token, headers)));
}

/** The code of the error that `asked` was refused with; fails when it was answered. */
export async function refusedWith(asked: Promise<unknown>): Promise<string | undefined> {
  const answered = await asked.then(
    () => 'an answer',
    (error: { response?: { errors?: GraphqlError[] } }) => error.response?.errors?.[0]?.extensions.code,
  );
  return answered;
}

const OPERATIONS = join(__dirname, '..', '..', 'schema', 'operations');
/** The text of an example operation: `operation('carnet')`. */
export const operation = (name: string): string => readFileSync(join(OPERATIONS, `${name}.graphql`), 'utf8');
