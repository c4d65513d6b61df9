/** What the load generator asks, as HTTP, and how an answer is known for a good one. */
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jwt from 'jsonwebtoken';
import { useSecrets } from '../../src/core/secrets';
import type { SigningKey } from '../../src/core/signing-keys';
import { addDays, type Day } from '../../src/core/time';
import { familyPapers } from '../support/people';
import * as families from './families';

/**
 * `rest`: the floor's own address; `graphql`: the carnet by POST; `unchanged`: the same of children who are asked for again
 * and again; `etag`: the same by who has the answer; `write`: a dose is recorded, and for every tenth one a family is
 * registered; `login`: an account signs in.
 */
export type Kind = 'rest' | 'graphql' | 'unchanged' | 'etag' | 'write' | 'login';

export interface Question {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

/** One question, and what is to be looked at in its answer. */
export interface Asking {
  readonly question: Question;
  isGood(status: number, text: string): boolean;
  /** Told of the ETag of a good answer. */
  keep?(etag: string): void;
}

const DOSES_FOR_A_FAMILY = 10;

const operation = (name: string): string =>
  readFileSync(join(process.cwd(), 'schema', 'operations', `${name}.graphql`), 'utf8');
const [CARNET, REGISTER, RECORD, LOGIN] = ['carnet', 'register-family', 'record-administration', 'login'].map(
  operation,
) as [string, string, string, string];

/** What of the load the questions depend on. */
export interface About {
  readonly kind: Kind;
  readonly today: Day;
  readonly children: number;
  readonly days: number;
  /** Of `unchanged` and `etag`: how many children are asked for, in turn. */
  readonly again?: number;
}

export class Questions {
  private readonly key: SigningKey;
  private readonly tokens = new Map<string, string>();
  /** By child, what came with the last answer. */
  private readonly etags = new Map<number, string>();
  /** Begins anywhere: a dose that an earlier run has recorded in a database that was kept is seldom met again. */
  private written = randomInt(1_000_000);
  private turn = 0;

  constructor(
    secret: string,
    private readonly audience: string,
  ) {
    this.key = useSecrets([secret]).signingKeys[0];
  }

  /** A question of that kind about a random child, or about the one given. */
  next(about: About, child = this.pick(about), from = this.start(about, child)): Asking {
    if (about.kind === 'write') return this.writing(about, child);
    if (about.kind === 'login') return this.login(child);
    const question = this.carnet(about, child, from);
    return {
      question,
      isGood: (status, text) => status === 304 || (status === 200 && text.length >= 400),
      ...(about.kind === 'etag' && { keep: (etag: string) => void this.etags.set(child, etag) }),
    };
  }

  forgetAnswers(): void {
    this.etags.clear();
  }

  private isAgain = ({ kind }: About): boolean => kind === 'unchanged' || kind === 'etag';

  private pick(about: About): number {
    return this.isAgain(about)
      ? this.turn++ % Math.min(about.again ?? about.children, about.children)
      : randomInt(about.children);
  }

  private start(about: About, child: number): Day {
    return families.firstDay(about.today, about.days, this.isAgain(about) ? (child % 97) / 97 : Math.random());
  }

  private carnet({ kind, days }: About, child: number, from: Day): Question {
    const [patientId, to] = [families.patientId(child), addDays(from, days - 1)];
    const authorization = this.token(families.sessionId(child), families.caregiverId(child));
    if (kind === 'rest')
      return {
        method: 'GET',
        path: `/carnet/${patientId}?from=${from}&to=${to}`,
        headers: { authorization },
        body: null,
      };
    const etag = kind === 'etag' ? this.etags.get(child) : undefined;
    return graphql(CARNET, { patientId, from, to }, { authorization, ...(etag && { 'if-none-match': etag }) });
  }

  private writing({ children }: About, child: number): Asking {
    const n = this.written++;
    if (n % (DOSES_FOR_A_FAMILY + 1) === DOSES_FOR_A_FAMILY) {
      const by = families.socialWorkerOf(child);
      const headers = { authorization: this.token(families.staffSession(by), by) };
      const input = familyPapers(families.clues(child));
      return { question: graphql(REGISTER, { input }, headers), isGood: answers('FamilyRegistered') };
    }
    // Each child in turn, so that no dose is recorded twice before all are.
    const whose = n % children;
    const by = families.clinicianOf(whose);
    const input = {
      administrationId: families.plannedDoseId(whose, Math.floor(n / children)),
      status: 'OMITTED',
      reason: 'Plaquetas bajas.',
    };
    const headers = { authorization: this.token(families.staffSession(by), by) };
    return { question: graphql(RECORD, { input }, headers), isGood: answers('MedicationAdministration') };
  }

  private login(child: number): Asking {
    // Everybody from a place of their own: logins are counted by address.
    const headers = { 'x-forwarded-for': `10.${randomInt(250)}.${randomInt(250)}.${randomInt(250)}` };
    const variables = { curp: families.caregiverCurp(child), password: families.PASSWORD };
    return { question: graphql(LOGIN, variables, headers), isGood: answers('Session') };
  }

  private token(session: string, subject: string): string {
    let token = this.tokens.get(session);
    if (token === undefined) {
      const { privateKey, jwk } = this.key;
      const claims = { algorithm: 'ES256', keyid: jwk.kid, subject, audience: this.audience } as const;
      token = `Bearer ${jwt.sign({ sid: session }, privateKey, { ...claims, expiresIn: '10d' })}`;
      this.tokens.set(session, token);
    }
    return token;
  }
}

const answers =
  (type: string): Asking['isGood'] =>
  (status, text) =>
    status === 200 && text.includes(`"__typename":"${type}"`);

const graphql = (query: string, variables: object, headers: Record<string, string>): Question => ({
  method: 'POST',
  path: '/graphql',
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
