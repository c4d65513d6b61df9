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
import { randomInt, randomUUID } from 'node:crypto';
import { createContext } from '../../src/authentication';
import { isRefusal } from '../../src/core/refusal';
import { accountByCurp, activateAccount, makeFirstAdministrator } from '../../src/modules/identity';
import type { Running } from '../../src/server';
import { Clock } from './clock';
import { newAddress, post, sdk, type Answer, type Sdk } from './client';
import type { RegisterFamilyInput, Relationship, Role } from './generated/sdk';
import { credentialsTo, lettersIn, type ReadLetter } from './letters';
import { nssOf, someone, type Sex, type SyntheticPerson } from './people';
import { startServer, type Engine, type Server } from './start';

/** The password that everybody has chosen whose first login is not what a test is about, */
export const PASSWORD = 'cometa lavanda tornillo doce';
/** and its hash of the least cost: here it is nobody's to guess, and a login takes a millisecond. */
const PASSWORD_HASH = '$2b$04$Qvwyu1nzMFGTDIA.1l7ziOLjD1ZJBmZzkZ.qKfLtvOlvrY.Z6NhPS';

const CITIES = {
  Tijuana: { state: 'BC', timeZone: 'America/Tijuana' },
  Hermosillo: { state: 'SR', timeZone: 'America/Hermosillo' },
  'Ciudad de México': { state: 'DF', timeZone: 'America/Mexico_City' },
  Matamoros: { state: 'TS', timeZone: 'America/Matamoros' },
  Cancún: { state: 'QR', timeZone: 'America/Cancun' },
} as const;
export type City = keyof typeof CITIES;

type MailboxOf = { readonly ground: Server['ground'] };

/** What an answer must be for the story to go on. */
export function expectType<T extends { __typename?: string }, N extends NonNullable<T['__typename']>>(result: T, typename: N): Extract<T, { __typename: N }> {
  if (result.__typename !== typename) throw new Error(`${typename} was expected, the answer is ${JSON.stringify(result)}`);
  return result as Extract<T, { __typename: N }>;
}

/** Somebody with an account, who signs in when a request needs it and again when the session has run out. */
export class Person {
  readonly sdk: Sdk;
  private session: { accessToken: string; endsAt: number } | undefined;

  constructor(
    private readonly world: World,
    readonly id: string,
    readonly papers: SyntheticPerson,
    private readonly password: string,
  ) {
    this.sdk = sdk(world.url, () => this.token());
  }

  get curp(): string {
    return this.papers.curp;
  }

  get email(): string {
    return this.papers.email;
  }

  /** An access token that is good now. */
  async token(): Promise<string> {
    if (!this.session || this.session.endsAt <= this.world.clock.now() + 1000) {
      const { accessToken, accessTokenExpiresAt } = expectType(await this.world.login(this.curp, this.password), 'Session');
      this.session = { accessToken, endsAt: Date.parse(accessTokenExpiresAt) };
    }
    return this.session.accessToken;
  }

  /** Makes the next request sign in anew. */
  forgetSession(): void {
    this.session = undefined;
  }

  /** One request as it comes back, errors included; `to` is another server on the same ground. */
  post<D = never>(query: string, variables: object = {}, { headers = {}, to = this.world.url }: { headers?: Record<string, string>; to?: string } = {}): Promise<Answer<D>> {
    return post<D>(to, { query, variables }, { token: () => this.token(), headers });
  }
}

export interface Family {
  readonly child: { readonly id: string; readonly curp: string; readonly nss: string; readonly fullName: string; readonly birthDate: string };
  readonly caregivers: readonly [Person, ...Person[]];
  /** The first caregiver. */
  readonly mother: Person;
  /** What the social worker sent. */
  readonly input: RegisterFamilyInput;
}

export interface FamilyWishes {
  /** The child's birthday; else some day of the years 2015 to 2022. */
  born?: string;
  sex?: Sex;
  /** One each: MOTHER, FATHER ... */
  caregivers?: readonly Relationship[];
  icd10?: string;
  diagnosedOn?: string;
}

/** A medical unit and who works there. */
export class Unit {
  readonly clues: string;
  readonly timeZone: string;
  private defined: Promise<void> | undefined;
  private readonly known = new Map<Role, Promise<Person>>();

  constructor(
    private readonly world: World,
    readonly city: City,
  ) {
    this.clues = `${CITIES[city].state}IMS${String(randomInt(1_000_000)).padStart(6, '0')}`;
    this.timeZone = CITIES[city].timeZone;
  }

  get name(): string {
    return `Hospital de ${this.city} ${this.clues.slice(-3)}`;
  }

  /** Makes the administrator define it. */
  open(): Promise<void> {
    this.defined ??= (async () => {
      const { sdk: by } = await this.world.administrator();
      expectType((await by.DefineMedicalUnit({ input: { clues: this.clues, name: this.name, timeZone: this.timeZone } })).defineMedicalUnit, 'MedicalUnit');
    })();
    return this.defined;
  }

  /** Somebody new with these roles here. */
  async employ(...roles: Role[]): Promise<Person> {
    await this.open();
    return this.world.employ(roles, [this.clues]);
  }

  /** The unit's own, the same person each time. */
  socialWorker = (): Promise<Person> => this.its('SOCIAL_WORKER');
  clinician = (): Promise<Person> => this.its('CLINICIAN');
  auditor = (): Promise<Person> => this.its('AUDITOR');

  private its(role: Role): Promise<Person> {
    let person = this.known.get(role);
    if (!person) this.known.set(role, (person = this.employ(role)));
    return person;
  }

  /** What a social worker could send for a family of these wishes. */
  familyInput({ born, sex, caregivers = ['MOTHER'], icd10 = 'C910', diagnosedOn }: FamilyWishes = {}): RegisterFamilyInput {
    const child = someone({ ...(born && { born }), ...(sex && { sex }), years: [2015, 2022] });
    return {
      requestId: randomUUID(),
      medicalUnitClues: this.clues,
      patient: {
        curp: child.curp,
        nss: nssOf(),
        agregadoMedico: `3${child.sex === 'MALE' ? 'H' : 'M'}${child.born.slice(0, 4)}OR`,
        givenNames: child.givenNames,
        firstSurname: child.firstSurname,
        secondSurname: child.secondSurname,
        recordNumber: `EXP-${randomInt(1_000_000)}`,
        diagnosis: { icd10, diagnosedOn: diagnosedOn ?? `${Number(child.born.slice(0, 4)) + 2}-03-15` },
      },
      caregivers: caregivers.map((relationship) => {
        const { born: _b, sex: _s, ...adult } = someone({ sex: relationship === 'FATHER' ? 'MALE' : 'FEMALE' });
        return { ...adult, relationship };
      }),
    };
  }

  /** A family that is registered, whose caregivers have chosen their passwords. */
  async family(wishes: FamilyWishes = {}): Promise<Family> {
    const by = await this.socialWorker();
    const input = this.familyInput(wishes);
    const { patient } = expectType((await by.sdk.RegisterFamily({ input })).registerFamily, 'FamilyRegistered');
    const people = await Promise.all(input.caregivers.map(({ phone: _p, relationship: _r, ...papers }) => this.world.activated(papers as SyntheticPerson)));
    const caregivers = people as [Person, ...Person[]];
    const { id, curp, fullName, birthDate } = patient;
    return { child: { id, curp, nss: input.patient.nss, fullName, birthDate }, caregivers, mother: caregivers[0], input };
  }
}

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

  /** One request of nobody. */
  post<D = never>(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer<D>> {
    return post<D>(this.url, { query, variables }, { headers });
  }

  /** Operations of nobody. */
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

  /** A member of staff with these roles in these units. */
  async employ(roles: readonly Role[], medicalUnitClues: readonly string[]): Promise<Person> {
    const { born: _b, sex: _s, ...papers } = someone();
    const { sdk: by } = await this.administrator();
    const input = { requestId: randomUUID(), ...papers, roles: [...roles], medicalUnitClues: [...medicalUnitClues] };
    expectType((await by.RegisterStaff({ input })).registerStaff, 'User');
    return this.activated(papers);
  }

  /** A person whose account is there, and who is past the first change of password. */
  async activated(papers: SyntheticPerson): Promise<Person> {
    const ctx = createContext(this.server.service, { address: 'tests' });
    const account = await accountByCurp(ctx, papers.curp);
    if (!account) throw new Error('There is no account with this CURP');
    if (account.passwordHash === null) await activateAccount({ ...ctx, db: this.server.service.database }, account.id, PASSWORD_HASH);
    return new Person(this, account.id, papers, PASSWORD);
  }

  /** A login from an address of its own. */
  async login(curp: string, password: string) {
    return (await sdk(this.url, undefined, { 'x-forwarded-for': newAddress() }).Login({ curp, password })).login;
  }

  /** The letters that were sent so far. */
  letters(to?: string): Promise<ReadLetter[]> {
    return lettersIn(this.server.ground.dataDir).then((letters) => letters.filter((letter) => !to || letter.to === to));
  }

  /** User and temporary password from the letter to `email`. */
  credentials(email: string): Promise<{ curp: string; password: string }> {
    return credentialsTo(this.server.ground.dataDir, email);
  }

  /** How many statements `work` makes the server run. */
  async statementsOf(work: () => Promise<unknown>): Promise<number> {
    const { database } = this.server.service;
    const before = database.statements();
    await work();
    return database.statements() - before;
  }
}

/** A server of its own with nobody in it. */
export async function openWorld(engine: Engine, env: Record<string, string> = {}): Promise<World & { end(): Promise<void> }> {
  const clock = new Clock();
  const server = await startServer(engine, { env, overrides: { now: clock.now } });
  return Object.assign(new World(server, engine, clock), { end: () => server.end() });
}
