/**
 * The load generator: a process of its own, beside the database and away from the servers. It asks for random children,
 * each with the token of its caregiver. Saturating, every connection asks again as soon as it has its answer; paced, the
 * questions come when they would come by themselves (Poisson), and a late answer counts from when it was due.
 */
import { Pool } from 'undici';
import type { Day } from '../../src/core/time';
import { Questions, type About } from './questions';
import { quantile } from './statistics';

/** What is asked, of whom, for how long. */
export interface Ask extends About {
  readonly url: string;
  readonly connections: number;
  /** How many questions in all. */
  readonly requests: number;
  /** Questions a second; left out, as many as there can be. */
  readonly rate?: number;
}

/** What came of it: latencies in milliseconds, of all questions but the refused ones. */
export interface Told {
  requests: number;
  failed: number;
  /** Answered 503 with Retry-After; not counted as failed. */
  refused: number;
  refusedP99: number;
  /** How late this process asked, because it had no processor time; part of every latency. */
  lateP99: number;
  seconds: number;
  bytes: number;
  p50: number;
  p99: number;
  most: number;
}

const [secret, audience] = process.argv.slice(2) as [string, string];
const questions = new Questions(secret, audience);
/** The server whose answers `questions` remembers. */
let answered = '';

/** Asks one question; whether it was refused. */
async function ask(pool: Pool, about: Ask, told: { failed: number; bytes: number }): Promise<boolean> {
  const { question, isGood, keep } = questions.next(about);
  const { statusCode, headers, body } = await pool.request(question);
  const text = await body.text();
  told.bytes += Number(headers['content-length'] ?? Buffer.byteLength(text));
  if (statusCode === 503 && headers['retry-after']) return true;
  if (!isGood(statusCode, text)) told.failed++;
  else if (typeof headers.etag === 'string') keep?.(headers.etag);
  return false;
}

async function run(about: Ask): Promise<Told> {
  if (about.kind === 'etag' && about.url !== answered) {
    questions.forgetAnswers();
    answered = about.url;
  }
  const pool = new Pool(about.url, { connections: about.connections, pipelining: 1 });
  const told = { failed: 0, bytes: 0 };
  const [latencies, refused, late]: [number[], number[], number[]] = [[], [], []];
  const timed = async (due: number): Promise<void> => {
    late.push(performance.now() - due);
    const isRefused = await ask(pool, about, told).catch(() => {
      told.failed++;
      return false;
    });
    (isRefused ? refused : latencies).push(performance.now() - due);
  };
  const started = performance.now();
  await (about.rate === undefined ? saturate(about, timed) : pace(about.requests, about.rate, timed));
  const seconds = (performance.now() - started) / 1000;
  await pool.close();
  return {
    requests: latencies.length + refused.length,
    failed: told.failed,
    refused: refused.length,
    refusedP99: refused.length > 0 ? quantile(refused, 0.99) : 0,
    lateP99: quantile(late, 0.99),
    seconds,
    bytes: told.bytes / (latencies.length + refused.length),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    most: quantile(latencies, 1),
  };
}

async function saturate({ requests, connections }: Ask, timed: (due: number) => Promise<void>): Promise<void> {
  let left = requests;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0) await timed(performance.now());
    }),
  );
}

async function pace(requests: number, rate: number, timed: (due: number) => Promise<void>): Promise<void> {
  const open = new Set<Promise<void>>();
  for (let due = performance.now(), left = requests; left > 0; left--) {
    due += (-Math.log(1 - Math.random()) * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0.5) await new Promise((resolve) => setTimeout(resolve, wait));
    const one = timed(due).finally(() => open.delete(one));
    open.add(one);
  }
  await Promise.all(open);
}

/** The whole answer to one question, for comparing the servers before they are measured. */
async function sample(about: Ask, child: number, from: Day): Promise<string> {
  const { path, ...asked } = questions.next(about, child, from).question;
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
