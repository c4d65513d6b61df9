/**
 * A hospital network to test in. It reads like the domain, and all of it comes about through the service's own API:
 *
 *     const unit = world.unit('Tijuana');
 *     const family = await unit.family({ born: '2018-11-02' });
 *     await family.mother.sdk.Viewer();
 *
 * Units, staff and families are made when they are first asked for; each call of `unit` and `family` makes another, so
 * tests that share a server do not meet.
 */
import { randomUUID } from 'node:crypto';
import { createContext } from '../../src/http/authentication';
import { isRefusal } from '../../src/core/refusal';
import { Role as AccountRole } from '../../src/core/viewer';
import { accountByCurp, activateAccount, giveRoles, makeFirstAdministrator } from '../../src/modules/identity';
import type { Overrides, Running } from '../../src/server';
import { Clock } from './clock';
import { newAddress, post, sdk, type Answer, type Sdk } from './client';
import type { Role } from '../../packages/sdk/src/graphql-request';
import { credentialsTo, lettersIn, type ReadLetter } from './letters';
import { someone, type SyntheticPerson } from './people';
import { expectType, Person } from './person';
import { startServer, type Engine, type Server } from './start';
import { Unit, type City } from './unit';

export { expectType, Person } from './person';
export { Unit, type City, type Family, type FamilyWishes } from './unit';

/** The password that everybody has chosen whose first login is not what a test is about, */
export const PASSWORD = 'cometa lavanda tornillo doce';
/** and its hash of the least cost: here it need not resist guessing, and a login takes a millisecond. */
const PASSWORD_HASH = '$2b$04$Qvwyu1nzMFGTDIA.1l7ziOLjD1ZJBmZzkZ.qKfLtvOlvrY.Z6NhPS';

type MailboxOf = { readonly directory: Server['directory'] };

export class World {
  private admin: Promise<Person> | undefined;

  constructor(
    readonly server: Running & MailboxOf,
    readonly engine: Engine,
    readonly clock: Clock,
  ) {}

  get url(): string {
    return this.server.url;
  }

  /** One request without a session. */
  post<D = never>(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer<D>> {
    return post<D>(this.url, { query, variables }, { headers });
  }

  /** Operations without a session. */
  get anyone(): Sdk {
    return sdk(this.url);
  }

  unit(city: City = 'Tijuana'): Unit {
    return new Unit(this, city);
  }

  administrator(): Promise<Person> {
    this.admin ??= (async () => {
      const papers = someone();
      const ctx = createContext(this.server.service, { address: 'tests' });
      const made = await makeFirstAdministrator(ctx, papers);
      if (isRefusal(made)) throw new Error(JSON.stringify(made));
      return this.activated(papers);
    })();
    return this.admin;
  }

  /** A member of staff with these roles in these units; AUDITOR beside another role as before the separation of duties. */
  async employ(roles: readonly Role[], medicalUnitClues: readonly string[]): Promise<Person> {
    const { born: _b, sex: _s, ...papers } = someone();
    const { sdk: by } = await this.administrator();
    const others = roles.filter((role) => role !== 'AUDITOR');
    const input = {
      requestId: randomUUID(),
      ...papers,
      roles: others.length > 0 ? others : [...roles],
      medicalUnitClues: [...medicalUnitClues],
    };
    expectType((await by.RegisterStaff({ input })).registerStaff, 'User');
    const person = await this.activated(papers);
    if (others.length > 0 && roles.includes('AUDITOR'))
      await this.give(
        person,
        medicalUnitClues.map((clues) => ({ role: AccountRole.AUDITOR, clues })),
      );
    return person;
  }

  /** Gives an account roles without the rules about who gives them. */
  async give({ id }: Person, roles: readonly { role: AccountRole; clues: string }[]): Promise<void> {
    const { service } = this.server;
    await giveRoles(
      { ...createContext(service, { address: 'tests' }), db: service.database },
      id,
      roles.map(({ role, clues }) => ({ role, medicalUnitClues: clues })),
      null,
    );
  }

  /** A person whose account is there, and who is past the first change of password. */
  async activated(papers: SyntheticPerson): Promise<Person> {
    const ctx = createContext(this.server.service, { address: 'tests' });
    const account = await accountByCurp(ctx, papers.curp);
    if (!account) throw new Error('There is no account with this CURP');
    if (account.passwordHash === null)
      await activateAccount({ ...ctx, db: this.server.service.database }, account.id, PASSWORD_HASH);
    return new Person(this, account.id, papers, PASSWORD);
  }

  /** A login from an address of its own. */
  async login(curp: string, password: string) {
    return (await sdk(this.url, undefined, { 'x-forwarded-for': newAddress() }).Login({ curp, password })).login;
  }

  /** The letters that were sent so far. */
  letters(to?: string): Promise<ReadLetter[]> {
    return lettersIn(this.server.directory.dataDir).then((letters) =>
      letters.filter((letter) => !to || letter.to === to),
    );
  }

  /** User and temporary password from the letter to `email`. */
  credentials(email: string): Promise<{ curp: string; password: string }> {
    return credentialsTo(this.server.directory.dataDir, email);
  }

  /** How many statements `work` makes the server run. */
  async statementsOf(work: () => Promise<unknown>): Promise<number> {
    const { database } = this.server.service;
    const before = database.statements();
    await work();
    return database.statements() - before;
  }
}

/** A server of its own without accounts. */
export async function openWorld(
  engine: Engine,
  env: Record<string, string> = {},
  overrides: Overrides = {},
): Promise<World & { end(): Promise<void> }> {
  const clock = new Clock();
  const server = await startServer(engine, { env, overrides: { now: clock.now, ...overrides } });
  return Object.assign(new World(server, engine, clock), { end: () => server.end() });
}
