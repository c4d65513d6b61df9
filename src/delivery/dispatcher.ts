/**
 * Sends the letters of the outbox, in one process or in many. Guarantees: a letter whose transaction is committed is sent,
 * also when processes die; a duplicate is possible only between the mail service's acceptance and our mark (a killed
 * process, a lost response), and carries the same id; every letter that is given up is logged.
 */
import type { Service } from '../core/context';
import type { Db } from '../database';
import type { LetterKind } from '../core/outbox';
import type { Instant } from '../core/time';
import { databaseTrouble } from '../database/errors';
import { Wakeup } from './wakeup';
import { compose, Undeliverable } from './compose';
import { filesIn } from './files';
import { LETTER_KINDS } from './letters';
import { claimDue, hasten, putBack, settle, type ClaimedLetter } from './outbox.queries';
import { sendgrid } from './sendgrid';
import { SEND_MS, type Delivery, type Envelope, type Transport } from './transport';
import { CircuitBreaker, spread, type BreakerState } from './circuit-breaker';

const POLL_MS = 400;
const POLL_WITHOUT_DATABASE_MS = 1_500;
const AT_ONCE = 10;
/** Long enough for one try and its mark, short enough that a dead process's letters leave within a minute. */
const LEASE_MS = 25_000;
const GIVE_UP_AFTER_MS = 24 * 3_600_000;
const GIVE_UP_AFTER_TRIES = 12;
const LONGEST_DELAY_MS = 5 * 60_000;
const LONGEST_DELAY_IN_OUTAGE_MS = 20_000;
/** After an answer to another letter within this time, a failure counts as the letter's own. */
const FRESH_ANSWER_MS = 30_000;
/** Within the ten seconds in which a process has to end. */
const STOP_MS = 7_000;

export type LetterOutcome = 'SENT' | 'FAILED';
export type SettledLetter = Readonly<{ id: string; kind: LetterKind; accountId: string | null }>;

/** The logger of pino and Fastify. It gets ids, kinds and codes only, no personal data. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface DispatcherOptions {
  readonly log: Log;
  /** Runs in the transaction that marks the letter, for copies of its state (identity's `credentialsStatus`). */
  readonly onOutcome?: (db: Db, letter: SettledLetter, outcome: LetterOutcome, at: Instant) => Promise<void>;
  /** Runs after that commit. */
  readonly onSent?: (letter: SettledLetter) => void;
  /** By default SendGrid where there is a key, else files. */
  readonly transport?: Transport;
  readonly pollMs?: number;
}

export type DispatcherCounters = Record<Delivery['is'] | 'GIVEN_UP', number>;

export interface Dispatcher {
  /** Stops claiming and waits, for seven seconds at most, for letters on their way. */
  stop(): Promise<void>;
  /** Claims now instead of at the next poll, after a letter was posted. */
  nudge(): void;
  /** Tries by their result since the start, and letters given up. */
  readonly counters: Readonly<DispatcherCounters>;
  readonly state: () => BreakerState;
}

/** Starts to send. */
export function startDispatcher(service: Service, options: DispatcherOptions): Dispatcher {
  const dispatcher = new Dispatching(service, options);
  return {
    stop: () => dispatcher.stop(),
    nudge: () => dispatcher.wakeup.signal(),
    counters: dispatcher.counters,
    state: () => dispatcher.breaker.state,
  };
}

class Dispatching {
  readonly breaker = new CircuitBreaker();
  readonly wakeup = new Wakeup();
  readonly counters: DispatcherCounters = {
    ACCEPTED: 0,
    REFUSED: 0,
    UNANSWERED: 0,
    BUSY: 0,
    MISCONFIGURED: 0,
    GIVEN_UP: 0,
  };
  private readonly transport: Transport;
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly running: Promise<void>;
  private stopping = false;
  private abandoned = false;
  private withoutDatabase = false;
  private answeredAt = -Infinity;

  constructor(
    private readonly service: Service,
    private readonly options: DispatcherOptions,
  ) {
    const { sendgrid: key, dataDir } = service.config;
    this.transport = options.transport ?? (key ? sendgrid(key, { timeoutMs: SEND_MS }) : filesIn(dataDir));
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.wakeup.signal();
    const quiet = this.running.then(() => Promise.all(this.underWay.values()));
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([quiet, new Promise((resolve) => (timer = setTimeout(resolve, STOP_MS)))]);
    clearTimeout(timer);
    this.abandoned = true;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      try {
        await this.round();
        if (this.withoutDatabase) this.options.log.warn({}, 'the outbox is reachable again');
        this.withoutDatabase = false;
      } catch (error) {
        // Letters wait whatever the error is: log once and keep trying.
        if (!this.withoutDatabase && databaseTrouble(error) !== 'RETRY') {
          this.options.log.error(
            { trouble: databaseTrouble(error) ?? 'UNEXPECTED', error: (error as Error).name },
            'the outbox cannot be read',
          );
          this.withoutDatabase = true;
        }
      }
      await this.wakeup.wait(this.withoutDatabase ? POLL_WITHOUT_DATABASE_MS : (this.options.pollMs ?? POLL_MS));
    }
  }

  /** Claims as many letters as there are free places and sends them. */
  private async round(): Promise<void> {
    const most = this.breaker.capacity(AT_ONCE - this.underWay.size, this.underWay.size);
    if (most <= 0) return;
    const claimedAt = performance.now();
    const letters = await claimDue(this.service.database, {
      now: this.service.now(),
      most,
      leaseMs: LEASE_MS,
      kinds: LETTER_KINDS,
      except: new Set(this.underWay.keys()),
    });
    for (const letter of letters) {
      const done = this.deliver(letter, claimedAt).finally(() => {
        this.underWay.delete(letter.id);
        if (letters.length === most) this.wakeup.signal(); // more may wait for the place that has become free
      });
      this.underWay.set(letter.id, done);
    }
  }

  private async deliver(letter: ClaimedLetter, claimedAt: number): Promise<void> {
    let envelope: Envelope;
    try {
      envelope = compose(this.service, letter);
    } catch (error) {
      return this.finish(letter, 'FAILED', error instanceof Undeliverable ? error.trouble : 'CANNOT_BE_WRITTEN');
    }
    // After a long sleep of the process the claim has ended: another process may have the letter, or it is due again.
    if (performance.now() - claimedAt > LEASE_MS - SEND_MS - 3_000) return;
    const startedAt = this.breaker.started();
    const delivery = await this.transport(envelope).catch((): Delivery => ({
      is: 'UNANSWERED',
      trouble: 'NO_WAY_OUT',
    }));
    this.record(delivery, startedAt);
    switch (delivery.is) {
      case 'ACCEPTED':
        return this.finish(letter, 'SENT', null);
      case 'REFUSED':
        return this.finish(letter, 'FAILED', delivery.trouble);
      case 'BUSY':
        return this.again(letter, delivery.trouble, delivery.waitMs, false);
      case 'MISCONFIGURED':
        this.options.log.error(
          { trouble: delivery.trouble },
          'the mail service refuses us: check SENDGRID_API_KEY and MAIL_FROM; letters wait',
        );
        return this.again(letter, delivery.trouble, this.breaker.pauseMs(), false);
      case 'UNANSWERED':
        if (letter.attempts >= GIVE_UP_AFTER_TRIES && this.service.now() - letter.createdAt >= GIVE_UP_AFTER_MS)
          return this.finish(letter, 'FAILED', delivery.trouble);
        return this.again(letter, delivery.trouble, this.delay(letter.attempts), true);
    }
  }

  private record(delivery: Delivery, startedAt: number): void {
    this.counters[delivery.is]++;
    const before = this.breaker.state;
    const changed = this.breaker.note(delivery, startedAt);
    if (delivery.is === 'ACCEPTED' || delivery.is === 'REFUSED') this.answeredAt = performance.now();
    if (!changed) return;
    const { state } = this.breaker;
    if (state !== 'OPEN') {
      const trouble = 'trouble' in delivery ? delivery.trouble : undefined;
      this.options.log[state === 'BUSY' ? 'warn' : 'error'](
        { state, trouble, pauseMs: Math.round(this.breaker.pauseMs()) },
        'letters are held back',
      );
      return;
    }
    this.options.log.warn({ after: before }, 'letters leave again');
    void this.persist(() => hasten(this.service.database, this.service.now())).then(() => this.wakeup.signal());
  }

  private delay(attempts: number): number {
    const alone = performance.now() - this.answeredAt < FRESH_ANSWER_MS;
    return spread(
      Math.min(1000 * 2 ** Math.min(attempts - 1, 20), alone ? LONGEST_DELAY_MS : LONGEST_DELAY_IN_OUTAGE_MS),
    );
  }

  private async again(letter: ClaimedLetter, trouble: string, waitMs: number, counted: boolean): Promise<void> {
    const nextAttemptAt = Math.ceil(this.service.now() + waitMs);
    await this.persist(() => putBack(this.service.database, letter, { nextAttemptAt, trouble, counted }));
  }

  private async finish(letter: ClaimedLetter, outcome: LetterOutcome, trouble: string | null): Promise<void> {
    const { database, now } = this.service;
    const settled: SettledLetter = { id: letter.id, kind: letter.kind, accountId: letter.accountId };
    const mark = (tell: DispatcherOptions['onOutcome']): Promise<boolean> =>
      database.transaction(async (db) => {
        const at = now();
        if (!(await settle(db, letter, outcome, at, trouble))) return false;
        await tell?.(db, settled, outcome, at);
        return true;
      });
    const marked = await this.persist(async () => {
      try {
        return await mark(this.options.onOutcome);
      } catch (error) {
        if (databaseTrouble(error)) throw error;
        // A copy of the state that lags behind is better than a letter that is sent repeatedly.
        const done = await mark(undefined);
        this.options.log.error(
          { letter: letter.id, kind: letter.kind, outcome, error: (error as Error).name },
          'the outcome of a letter could not be reported',
        );
        return done;
      }
    });
    if (!marked) return;
    if (outcome === 'SENT') return this.tellSent(settled);
    this.counters.GIVEN_UP++;
    this.options.log.error(
      { letter: letter.id, kind: letter.kind, trouble, attempts: letter.attempts },
      'a letter was given up; an operator has to act',
    );
  }

  private tellSent(letter: SettledLetter): void {
    try {
      this.options.onSent?.(letter);
    } catch (error) {
      this.options.log.error(
        { letter: letter.id, error: (error as Error).name },
        'the sending of a letter could not be reported',
      );
    }
  }

  /** Retries until the database accepts it. This process does not claim a letter under way again, so waiting makes no duplicate. */
  private async persist<T>(work: () => Promise<T>): Promise<T | undefined> {
    for (let tries = 0; ; tries++) {
      try {
        return await work();
      } catch (error) {
        if (this.abandoned) return undefined;
        if (tries % 20 === 2)
          this.options.log.error(
            { trouble: databaseTrouble(error) ?? 'UNEXPECTED' },
            'the outcome of a letter cannot be stored yet',
          );
        await new Promise((resolve) => setTimeout(resolve, spread(Math.min(50 * 2 ** tries, 1_000))));
        if (this.abandoned) return undefined;
      }
    }
  }
}
