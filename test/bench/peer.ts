/** What the servers that are measured beside the product have in common: the same driver, prepared statements, the same token. */
import jwt from 'jsonwebtoken';
import { createPool } from 'mysql2';
import { useSecrets } from '../../src/core/secrets';

const [databaseUrl, secret, audience, ...words] = process.argv.slice(2) as [string, string, string, ...string[]];
/** What else was said on the command line. */
export const options = words;

const pool = createPool({
  uri: databaseUrl,
  connectionLimit: 10,
  dateStrings: ['DATE'],
  timezone: 'Z',
  charset: 'utf8mb4',
});
export const all = <R>(sql: string, values: (string | number)[]): Promise<R[]> =>
  new Promise((resolve, reject) =>
    pool.execute(sql, values, (error, rows) => (error ? reject(error) : resolve(rows as R[]))),
  );

export interface Claims {
  readonly sid: string;
  readonly sub: string;
}
const key = useSecrets([secret]).signingKeys[0].publicKey;
/** Throws for a token that is not sound. */
export const claimsOf = (authorization = ''): Claims =>
  jwt.verify(authorization.slice(7), key, {
    algorithms: ['ES256'],
    audience,
  }) as unknown as Claims;

/** A cycle with its treatment, as the statements of both find it. */
export type CycleRow = { number: number } & Record<
  | 'id'
  | 'phase'
  | 'status'
  | 'startsOn'
  | 'endsOn'
  | 'treatmentId'
  | 'treatmentStatus'
  | 'protocolCode'
  | 'protocolName',
  string
>;
