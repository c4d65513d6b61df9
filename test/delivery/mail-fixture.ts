/** A service without its HTTP face, on a migrated database of its own, and a reader to write to: what the tests of mail stand on. */
import { startPdfs } from '../../src/core/pdf-pool';
import { untyped } from '../../src/database';
import { createContext } from '../../src/http/authentication';
import { readConfig } from '../../src/config';
import { AccessLog } from '../../src/core/access-log';
import type { Context, Service } from '../../src/core/context';
import type { OutboxLetter } from '../../src/core/core.entity';
import type { Database } from '../../src/database';
import { post, type LetterKind, type Letters } from '../../src/core/outbox';
import { useSecrets } from '../../src/core/secrets';
import { inTransaction } from '../../src/core/transaction';
import { open } from '../../src/open-database';
import type { Log } from '../../src/delivery';
import { Clock, HOUR } from '../support/clock';
import { openScratchDirectory, type Engine } from '../support/start';

export const FAMILY = {
  id: '01JDACC0000000000000000001',
  email: 'rosa@correo.example',
  givenNames: 'Rosa María',
  curp: 'RASG881212MJCMLD92',
};

export interface Complaint {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export interface MailFixture {
  readonly service: Service;
  readonly ctx: Context;
  readonly clock: Clock;
  readonly log: Log;
  readonly complaints: Complaint[];
  /** A service on another handle of the same database, as another process has one. */
  another(overrides?: Partial<Service>): Promise<Service>;
  post<K extends LetterKind>(
    kind: K,
    variables: Letters[K],
    to?: { accountId: string | null; email: string },
  ): Promise<string>;
  /** Posts the letter of credentials of {@link FAMILY}, whose account waits for it. */
  credentials(expiresInMs?: number): Promise<string>;
  letter(id: string): Promise<OutboxLetter>;
  letters(): Promise<OutboxLetter[]>;
  close(): Promise<void>;
}

/** An account made by hand: what identity does with its letters is for its own tests. */
async function openAccount(database: Database): Promise<void> {
  await database.run(
    `INSERT INTO account (id, curp, givenNames, firstSurname, email, credentialsStatus, createdAt) VALUES (?,?,?,?,?,?,?)`,
    [FAMILY.id, FAMILY.curp, FAMILY.givenNames, 'Ramírez', FAMILY.email, 'QUEUED', 0],
  );
}

export const contextOf = (service: Service): Context =>
  createContext(service, { address: '127.0.0.1', authorization: undefined, acceptLanguage: undefined });

export async function openMailFixture(engine: Engine, env: Record<string, string> = {}): Promise<MailFixture> {
  const directory = await openScratchDirectory(engine);
  const config = readConfig({ ...directory.env, ...env });
  const opened: Database[] = [];
  const connect = async (): Promise<Database> => {
    const { database, migrate } = await open(config);
    opened.push(database);
    await migrate();
    return database;
  };
  const database = await connect();
  await openAccount(database);
  const clock = new Clock();
  const service: Service = {
    config,
    database,
    secrets: useSecrets(config.secrets),
    accessLog: new AccessLog(database),
    now: clock.now,
    passwords: { hash: (plain) => Promise.resolve(plain), matches: () => Promise.resolve(false) }, // no account signs in here
    pdfs: startPdfs(),
  };
  const ctx = contextOf(service);
  const complaints: Complaint[] = [];
  const say = (level: Complaint['level']) => (fields: object, message: string) =>
    void complaints.push({ level, fields: { ...fields }, message });
  const letters = (): Promise<OutboxLetter[]> =>
    database.all(untyped<OutboxLetter>('SELECT * FROM outbox ORDER BY id'));
  return {
    service,
    ctx,
    clock,
    complaints,
    log: { info: say('info'), warn: say('warn'), error: say('error') },
    another: async (overrides = {}) => ({ ...service, database: await connect(), ...overrides }),
    post: (kind, variables, to = { accountId: FAMILY.id, email: FAMILY.email }) =>
      inTransaction(ctx, (tx) => post(tx, kind, to, variables)),
    credentials: (expiresInMs = 72 * HOUR) =>
      inTransaction(ctx, async (tx) => {
        const { id: accountId, email, givenNames, curp } = FAMILY;
        const variables = {
          givenNames,
          curp,
          temporaryPassword: 'kq7m-w2hx-9trb-c4ny',
          expiresAt: tx.now() + expiresInMs,
          zone: 'America/Tijuana',
        };
        const id = await post(tx, 'CREDENTIALS', { accountId, email }, variables);
        await tx.db.run(`UPDATE account SET credentialsLetterId=?, credentialsStatus='QUEUED' WHERE id=?`, [
          id,
          accountId,
        ]);
        return id;
      }),
    letter: async (id) => (await letters()).find((row) => row.id === id)!,
    letters,
    close: async () => {
      for (const one of opened.reverse()) await one.close();
      await directory.clear();
    },
  };
}

/** The settings of a mail fixture whose letters go through the mail service at `url`. */
export const postedThrough = (url: string): Record<string, string> => ({
  SENDGRID_API_KEY: 'SG.tests',
  SENDGRID_BASE_URL: url,
  MAIL_FROM: 'carnet@imss.example',
});
