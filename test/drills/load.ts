/**
 * A hospital at work: registrations and appointments, each repeated with its requestId until it is acknowledged, carnets in
 * between, and acknowledged writes are in a ledger that is compared with the database at the end. Each writer reads
 * her own write back at once.
 */
import 'reflect-metadata';
import { randomInt, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jwt from 'jsonwebtoken';
import { Agent } from 'undici';
import { type Database, insertInto } from '../../src/database';
import { useSecrets } from '../../src/core/secrets';
import { addDays, dayOf } from '../../src/core/time';
import { TOKEN_AUDIENCE } from '../../src/modules/identity';
import { nssOf, someone } from '../support/people';
import { ROOT, pause } from './scratch-directory';

export const SECRET = 'v8Jq2Lw0ZxTn5RfYbKc7HsDgEaUiOp3M';
export const PUBLIC_URL = 'https://carnet.example';
const SOCIAL_WORKER = {
  id: '01JDRW00000000000000000001',
  session: '01JDRS00000000000000000001',
  curp: 'RASG881212MJCMLD92',
};
export const CLUES = 'JCIMS900001';
const ZONE = 'America/Mexico_City';

export const operation = (name: string): string =>
  readFileSync(join(ROOT, 'schema', 'operations', `${name}.graphql`), 'utf8');
const REGISTER = operation('register-family');
const SCHEDULE = operation('schedule-appointment');
const CARNET = operation('carnet');
const LOGIN = operation('login');

/** Environment of a production process on that database, with that mail service. */
export const productionEnv = (
  databaseUrl: string,
  sendgrid: string,
  port: number,
  dataDir: string,
): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  PORT: String(port),
  HOST: '127.0.0.1',
  PUBLIC_URL,
  DATABASE_URL: databaseUrl,
  CARNET_SECRETS: SECRET,
  CARNET_DATA_DIR: dataDir,
  SENDGRID_API_KEY: 'SG.drill',
  SENDGRID_BASE_URL: sendgrid,
  MAIL_FROM: 'carnet@carnet.example',
  TRUST_PROXY: '1',
  LOG_LEVEL: 'warn',
});

/** A unit and its social worker, whose session every process accepts: signing in is not what is drilled. */
export async function openHospital(database: Database): Promise<void> {
  const now = Date.now();
  const { id, session, curp } = SOCIAL_WORKER;
  await insertInto(database, 'medical_unit', [
    { clues: CLUES, name: 'Hospital de Pediatría', timeZone: ZONE, phone: null },
  ]);
  await insertInto(database, 'account', [
    {
      id,
      curp,
      givenNames: 'Gabriela',
      firstSurname: 'Ramos',
      secondSurname: 'Salinas',
      email: 'trabajo.social@example.test',
      passwordHash: '$2b$10$not.a.hash',
      credentialsStatus: 'ACTIVATED',
      createdAt: now,
    },
  ]);
  await insertInto(database, 'account_role', [{ accountId: id, role: 'SOCIAL_WORKER', medicalUnitClues: CLUES }]);
  await insertInto(database, 'session', [
    {
      id: session,
      accountId: id,
      mustChangePassword: 0,
      createdAt: now,
      expiresAt: now + 30 * 86_400_000,
      endedAt: null,
    },
  ]);
}

const [{ privateKey, jwk }] = useSecrets([SECRET]).signingKeys;
const claims = { subject: SOCIAL_WORKER.id, audience: TOKEN_AUDIENCE, expiresIn: '1d', keyid: jwk.kid } as const;
const token = jwt.sign({ sid: SOCIAL_WORKER.session }, privateKey, { algorithm: 'ES256', ...claims });

export interface Family {
  readonly patientId: string;
  readonly curp: string;
  readonly caregivers: readonly string[];
  readonly appointments: string[];
}

type Kind = 'registration' | 'appointment' | 'carnet' | 'login';
type Body = { data?: Record<string, unknown> | null; errors?: { extensions?: { code?: string } }[] };

const dispatcher = new Agent({ connections: 64, keepAliveTimeout: 4_000 });

const idIn = (data: Record<string, any>): unknown =>
  Object.values(data).map((made) => made?.patient?.id ?? made?.id ?? made?.__typename)[0];

/** How many requests of each kind were answered, how many were not, and how. */
export class Load {
  readonly families: Family[] = [];
  readonly answered: Record<Kind, number> = { registration: 0, appointment: 0, carnet: 0, login: 0 };
  /** By what went wrong: a status, a code, or the client's own word for a cut line. */
  readonly failures = new Map<string, number>();
  /** When each write was acknowledged. */
  readonly acknowledgedAt: number[] = [];
  /** Acknowledged, but not in what was read next. */
  readonly unseen: string[] = [];
  /** Answers that no load should get: a refusal to a first request, another family for the same requestId. */
  readonly strange: string[] = [];
  readonly latencies: number[] = [];
  /** Requests that were sent once more, one after the other or at once. */
  repeated = 0;
  private stopping = false;
  private running: Promise<unknown> = Promise.resolve();

  /** `urls` are asked in turns; one of a proxy is enough. */
  constructor(
    private readonly urls: readonly string[],
    private readonly options: { twins?: boolean } = {},
  ) {}

  start({ writers = 4, readers = 4, restMs = 0 }: { writers?: number; readers?: number; restMs?: number } = {}): void {
    const loop = async (step: () => Promise<void>): Promise<void> => {
      while (!this.stopping) {
        await step();
        if (restMs) await pause(restMs * (0.5 + Math.random()));
      }
    };
    this.running = Promise.all([
      ...Array.from({ length: writers }, () =>
        loop(() => (Math.random() < 0.4 || this.families.length === 0 ? this.register() : this.schedule())),
      ),
      ...Array.from({ length: readers }, () => loop(() => this.read())),
    ]);
  }

  /** Ends it; what has begun is repeated until it is acknowledged. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  get failed(): number {
    return [...this.failures.values()].reduce((sum, n) => sum + n, 0);
  }

  /** One request, once; undefined when nothing sound came back. */
  async ask(
    kind: Kind,
    query: string,
    variables: object,
    { url = this.urls[randomInt(this.urls.length)]!, address = '10.0.0.1' } = {},
  ): Promise<Record<string, any> | undefined> {
    const failed = (why: string): undefined =>
      void this.failures.set(`${kind} ${why}`, (this.failures.get(`${kind} ${why}`) ?? 0) + 1);
    const started = performance.now();
    try {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-forwarded-for': address,
          ...(kind !== 'login' && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(15_000),
        dispatcher,
      } as RequestInit);
      const text = await response.text();
      const body = text.startsWith('{') ? (JSON.parse(text) as Body) : {};
      const code = body.errors?.[0]?.extensions?.code;
      if (response.status !== 200 || code || !body.data) return failed(`${response.status} ${code ?? ''}`.trim());
      this.answered[kind]++;
      this.latencies.push(performance.now() - started);
      return body.data as Record<string, any>;
    } catch (error) {
      const { name, cause } = error as Error & { cause?: { code?: string } };
      return failed(cause?.code ?? name);
    }
  }

  /** Again and again, until there is an answer. */
  private async insist(kind: Kind, query: string, variables: object): Promise<Record<string, any>> {
    for (;;) {
      // Twins: the same request at every process at the same moment, as an impatient page would send it.
      const asked = this.options.twins
        ? await Promise.all(this.urls.map((url) => this.ask(kind, query, variables, { url })))
        : [await this.ask(kind, query, variables)];
      this.repeated += asked.length - 1;
      const [data, ...others] = asked.filter((answer) => answer !== undefined);
      for (const other of others)
        if (kind !== 'carnet' && idIn(other) !== idIn(data!)) this.strange.push(`${kind}: two answers to one request`);
      if (data) return data;
      this.repeated++;
      await pause(100 + randomInt(100));
    }
  }

  private async register(): Promise<void> {
    const { born, sex, curp, givenNames, firstSurname, secondSurname } = someone({ years: [2015, 2022] });
    const caregivers = Array.from({ length: 1 + randomInt(2) }, (_, n) => {
      const { born: _b, sex: _s, ...adult } = someone({ sex: n === 0 ? 'FEMALE' : 'MALE' });
      return { ...adult, relationship: n === 0 ? 'MOTHER' : 'FATHER' };
    });
    const input = {
      requestId: randomUUID(),
      medicalUnitClues: CLUES,
      patient: {
        curp,
        nss: nssOf(),
        agregadoMedico: `3${sex === 'MALE' ? 'H' : 'M'}${born.slice(0, 4)}OR`,
        givenNames,
        firstSurname,
        secondSurname,
        recordNumber: `EXP-${randomInt(1_000_000_000)}`,
        diagnosis: { icd10: 'C910', diagnosedOn: `${Number(born.slice(0, 4)) + 2}-03-15` },
      },
      caregivers,
    };
    const { registerFamily: answer } = await this.insist('registration', REGISTER, { input });
    if (answer.__typename !== 'FamilyRegistered')
      return void this.strange.push(`registerFamily: ${answer.__typename} ${JSON.stringify(answer.problems ?? '')}`);
    this.acknowledgedAt.push(Date.now());
    const family: Family = {
      patientId: answer.patient.id,
      curp,
      caregivers: caregivers.map((adult) => adult.curp),
      appointments: [],
    };
    const { carnet } = await this.insist('carnet', CARNET, this.carnetOf(family));
    if (carnet?.patient.curp !== curp) this.unseen.push(`family ${family.patientId}`);
    if (carnet && carnet.patient.caregivers.length !== caregivers.length)
      this.strange.push(`half a family: ${family.patientId}`);
    this.families.push(family);
  }

  private async schedule(): Promise<void> {
    const family = this.families[randomInt(this.families.length)]!;
    const input = {
      requestId: randomUUID(),
      patientId: family.patientId,
      kind: 'CONSULTATION',
      startsAt: `${addDays(dayOf(Date.now(), ZONE), 1 + randomInt(60))}T08:00:00-06:00`,
    };
    const { scheduleAppointment: answer } = await this.insist('appointment', SCHEDULE, { input });
    if (answer.__typename !== 'Appointment') return void this.strange.push(`scheduleAppointment: ${answer.__typename}`);
    this.acknowledgedAt.push(Date.now());
    family.appointments.push(answer.id);
    const { carnet } = await this.insist('carnet', CARNET, this.carnetOf(family));
    if (!carnet?.appointments.some(({ id }: { id: string }) => id === answer.id))
      this.unseen.push(`appointment ${answer.id}`);
  }

  private async read(): Promise<void> {
    const family = this.families[randomInt(Math.max(1, this.families.length))];
    if (!family) return pause(50);
    const before = [...family.appointments];
    const data = await this.ask('carnet', CARNET, this.carnetOf(family));
    if (!data) return pause(50);
    const seen = new Set(data.carnet?.appointments.map(({ id }: { id: string }) => id));
    for (const id of before) if (!seen.has(id)) this.unseen.push(`appointment ${id}, read later`);
  }

  private carnetOf({ patientId }: Family): object {
    const today = dayOf(Date.now(), ZONE);
    return { patientId, from: addDays(today, -5), to: addDays(today, 80) };
  }

  /** One guess of a password; answers the type of the result. */
  async guess(curp: string, url: string, address: string): Promise<string | undefined> {
    return (await this.ask('login', LOGIN, { curp, password: 'una suposición cualquiera' }, { url, address }))?.login
      .__typename;
  }

  /** The longest time without an acknowledged write that began in this stretch. */
  longestGap(from: number, to: number): number {
    const within = this.acknowledgedAt.filter((at) => at >= from && at <= to).sort((a, b) => a - b);
    return Math.max(0, ...[...within, to].map((at, n) => at - (within[n - 1] ?? from)));
  }

  summary(): string {
    const failures = [...this.failures].map(([why, n]) => `${n} x ${why}`).join(', ');
    const { registration, appointment, carnet } = this.answered;
    return `${registration} registrations, ${appointment} appointments, ${carnet} carnets answered; not answered: ${failures || 'none'}`;
  }
}
