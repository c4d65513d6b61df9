/**
 * The load generator: a process of its own, beside the database and away from the servers. It asks for random children,
 * each with the token of its caregiver. Saturating, every connection asks again as soon as it has its answer; paced, the
 * questions come when they would come by themselves (Poisson), and a late answer counts from when it was due.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jwt from 'jsonwebtoken';
import { Pool } from 'undici';
import { useSecrets } from '../../src/core/secrets';
import { addDays, type Day } from '../../src/core/zone';
import { caregiverId, firstDay, patientId, sessionId } from './families';

/** What is asked, of whom, for how long. */
export interface Ask {
  url: string;
  /** `rest`: the floor's own address; `graphql`: POST; `unchanged`: as graphql, of children who are asked for again and again; `etag`: the same by who has the answer. */
  kind: 'rest' | 'graphql' | 'unchanged' | 'etag';
  today: Day;
  children: number;
  days: number;
  connections: number;
  /** How many questions in all. */
  requests: number;
  /** Questions a second; left out, as many as there can be. */
  rate?: number;
}

/** What came of it: latencies in milliseconds. */
export interface Told {
  requests: number;
  failed: number;
  seconds: number;
  bytes: number;
  p50: number;
  p99: number;
  most: number;
}

/** So many children fit into the memory of a server, with what was answered of each. */
const ASKED_AGAIN = 500;

export const CARNET = readFileSync(join(process.cwd(), 'schema', 'operations', 'carnet.graphql'), 'utf8');
const [secret, audience] = process.argv.slice(2) as [string, string];
const key = secret ? useSecrets([secret]).signingKey : undefined;

const tokens = new Map<number, string>();
function tokenOf(child: number): string {
  let token = tokens.get(child);
  if (!token) {
    token = jwt.sign({ sid: sessionId(child) }, key!, { algorithm: 'HS256', subject: caregiverId(child), issuer: 'carnet-digital', audience, expiresIn: '10d' });
    tokens.set(child, `Bearer ${token}`);
    return `Bearer ${token}`;
  }
  return token;
}

interface Question {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body: string | null;
}
/** By child, what came with the last answer. */
const etags = new Map<number, string>();

function questionOn(kind: Ask['kind'], child: number, from: Day, days: number): Question {
  const to = addDays(from, days - 1);
  const authorization = tokenOf(child);
  if (kind === 'rest') return { method: 'GET', path: `/carnet/${patientId(child)}?from=${from}&to=${to}`, headers: { authorization }, body: null };
  const etag = kind === 'etag' ? etags.get(child) : undefined;
  const headers = { authorization, 'content-type': 'application/json', ...(etag && { 'if-none-match': etag }) };
  return { method: 'POST', path: '/graphql', headers, body: JSON.stringify({ query: CARNET, variables: { patientId: patientId(child), from, to } }) };
}

async function ask(pool: Pool, { kind, today, children, days }: Ask, told: { failed: number; bytes: number }): Promise<void> {
  const again = kind === 'unchanged' || kind === 'etag';
  const child = Math.floor(Math.random() * (again ? Math.min(ASKED_AGAIN, children) : children));
  const { statusCode, headers, body } = await pool.request(questionOn(kind, child, firstDay(today, days, again ? (child % 97) / 97 : Math.random()), days));
  const bytes = (await body.arrayBuffer()).byteLength;
  told.bytes += bytes;
  if (kind === 'etag' && statusCode === 200 && typeof headers.etag === 'string') etags.set(child, headers.etag);
  if (statusCode !== 304 && (statusCode !== 200 || bytes < 400)) told.failed++;
}

const quantile = (sorted: Float64Array, q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;

async function run(about: Ask): Promise<Told> {
  etags.clear();
  const pool = new Pool(about.url, { connections: about.connections, pipelining: 1 });
  const told = { failed: 0, bytes: 0 };
  const latencies: number[] = [];
  const started = performance.now();
  const timed = async (due: number): Promise<void> => {
    try {
      await ask(pool, about, told);
    } catch {
      told.failed++;
    }
    latencies.push(performance.now() - due);
  };
  let left = about.requests;
  if (about.rate === undefined) {
    await Promise.all(
      Array.from({ length: about.connections }, async () => {
        while (left-- > 0) await timed(performance.now());
      }),
    );
  } else {
    const open = new Set<Promise<void>>();
    for (let due = started; left-- > 0; due += (-Math.log(1 - Math.random()) * 1000) / about.rate) {
      const wait = due - performance.now();
      if (wait > 0.5) await new Promise((resolve) => setTimeout(resolve, wait));
      const one = timed(due).finally(() => open.delete(one));
      open.add(one);
    }
    await Promise.all(open);
  }
  const seconds = (performance.now() - started) / 1000;
  await pool.close();
  const sorted = Float64Array.from(latencies).sort();
  return { requests: latencies.length, failed: told.failed, seconds, bytes: told.bytes / latencies.length, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), most: sorted.at(-1) ?? 0 };
}

/** The whole answer to one question, for comparing the servers before they are measured. */
async function sample(about: Ask, child: number, from: Day): Promise<string> {
  const { path, ...asked } = questionOn(about.kind, child, from, about.days);
  return (await fetch(`${about.url}${path}`, asked)).text();
}

process.on('message', (message: { about: Ask; sample?: { child: number; from: Day } }) => {
  const { about } = message;
  const done = message.sample ? sample(about, message.sample.child, message.sample.from) : run(about);
  done.then(
    (answer) => process.send!({ answer }),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});
