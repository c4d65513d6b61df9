/**
 * Sends what waits in the outbox, one process as well as many. It promises: a letter whose transaction is committed
 * leaves, whoever dies meanwhile; none leaves twice, except between the mail service's yes and our mark (a kill, or an
 * answer that got lost), and then both carry the same id; none is given up in silence.
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
import { spread, CircuitBreaker, type CircuitState } from './circuit-breaker';

const POLL_MS = 400;
const POLL_WITHOUT_DATABASE_MS = 1_500;
const AT_ONCE = 10;
/** Long enough for one try and its mark, short enough that a dead process's letters leave within the minute. */
const LEASE_MS = 25_000;
const GIVE_UP_AFTER_MS = 24 * 3_600_000;
const GIVE_UP_AFTER_TRIES = 12;
const LONGEST_DELAY_MS = 5 * 60_000;
const LONGEST_DELAY_IN_OUTAGE_MS = 20_000;
/** Answers to other letters that are no older than this tell that a failure is the letter's own. */
const FRESH_ANSWER_MS = 30_000;
/** Within the ten seconds that a process has to end. */
const STOP_MS = 7_000;

export type LetterOutcome = 'SENT' | 'FAILED';
export type SettledLetter = Readonly<{ id: string; kind: LetterKind; accountId: string | null }>;

/** As of pino and Fastify. Never gets anything personal: ids, kinds and codes only. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface DispatcherOptions {
  readonly log: Log;
  /** Runs in the transaction that marks the letter, for who keeps a copy of its state (identity's `credentialsStatus`). */
  readonly onOutcome?: (db: Db, letter: SettledLetter, outcome: LetterOutcome, at: Instant) => Promise<void>;
  /** Runs once that is committed. */
  readonly onSent?: (letter: SettledLetter) => void;
  /** The way out; by default SendGrid where there is a key, else files. */
  readonly transport?: Transport;
  readonly pollMs?: number;
}

export type DispatcherCounters = Record<Delivery['is'] | 'GIVEN_UP', number>;

export interface Dispatcher {
  /** Claims nothing more and waits, for some seconds at most, for what is on its way. */
  stop(): Promise<void>;
  /** Looks now instead of at the next poll: something was posted. */
  nudge(): void;
  /** Tries by what became of them, since the start; and letters given up. */
  readonly counters: Readonly<DispatcherCounters>;
  readonly state: () => CircuitState;
}

/** Starts to send. */
export function startDispatcher(service: Service, options: DispatcherOptions): Dispatcher {
  const dispatcher = new Dispatching(service, options);
  return {
    stop: () => dispatcher.stop(),
    nudge: () => dispatcher.bell.ring(),
    counters: dispatcher.counters,
    state: () => dispatcher.valve.state,
  };
}

class Dispatching {
  readonly valve = new CircuitBreaker();
  readonly bell = new Wakeup();
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
    this.bell.ring();
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
        // Whatever it is, letters wait: complain once and keep trying.
        if (!this.withoutDatabase && databaseTrouble(error) !== 'RETRY') {
          this.options.log.error(
            { trouble: databaseTrouble(error) ?? 'UNEXPECTED', error: (error as Error).name },
            'the outbox cannot be read',
          );
          this.withoutDatabase = true;
        }
      }
      await this.bell.wait(this.withoutDatabase ? POLL_WITHOUT_DATABASE_MS : (this.options.pollMs ?? POLL_MS));
    }
  }

  /** Takes as many letters as there are places, and sets them on their way. */
  private async round(): Promise<void> {
    const most = this.valve.room(AT_ONCE - this.underWay.size, this.underWay.size);
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
        if (letters.length === most) this.bell.ring(); // more may wait for the place that has become free
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
    // A process that slept on its claim has lost it: the letter is another's by now, or comes due again.
    if (performance.now() - claimedAt > LEASE_MS - SEND_MS - 3_000) return;
    const startedAt = this.valve.started();
    const delivery = await this.transport(envelope).catch((): Delivery => ({
      is: 'UNANSWERED',
      trouble: 'NO_WAY_OUT',
    }));
    this.heard(delivery, startedAt);
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
        return this.again(letter, delivery.trouble, this.valve.pauseMs(), false);
      case 'UNANSWERED':
        if (letter.attempts >= GIVE_UP_AFTER_TRIES && this.service.now() - letter.createdAt >= GIVE_UP_AFTER_MS)
          return this.finish(letter, 'FAILED', delivery.trouble);
        return this.again(letter, delivery.trouble, this.delay(letter.attempts), true);
    }
  }

  private heard(delivery: Delivery, startedAt: number): void {
    this.counters[delivery.is]++;
    const before = this.valve.state;
    const changed = this.valve.note(delivery, startedAt);
    if (delivery.is === 'ACCEPTED' || delivery.is === 'REFUSED') this.answeredAt = performance.now();
    if (!changed) return;
    const { state } = this.valve;
    if (state !== 'OPEN') {
      const trouble = 'trouble' in delivery ? delivery.trouble : undefined;
      this.options.log[state === 'BUSY' ? 'warn' : 'error'](
        { state, trouble, pauseMs: Math.round(this.valve.pauseMs()) },
        'letters are held back',
      );
      return;
    }
    this.options.log.warn({ after: before }, 'letters leave again');
    void this.persist(() => hasten(this.service.database, this.service.now())).then(() => this.bell.ring());
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
        // Better a state that lags behind than a letter that is sent again and again.
        const done = await mark(undefined);
        this.options.log.error(
          { letter: letter.id, kind: letter.kind, outcome, error: (error as Error).name },
          'nobody could be told what became of a letter',
        );
        return done;
      }
    });
    if (!marked) return;
    if (outcome === 'SENT') return this.tellSent(settled);
    this.counters.GIVEN_UP++;
    this.options.log.error(
      { letter: letter.id, kind: letter.kind, trouble, attempts: letter.attempts },
      'a letter was given up; somebody must act',
    );
  }

  private tellSent(letter: SettledLetter): void {
    try {
      this.options.onSent?.(letter);
    } catch (error) {
      this.options.log.error(
        { letter: letter.id, error: (error as Error).name },
        'nobody could be told that a letter was sent',
      );
    }
  }

  /** Tries until the database takes it. A letter under way is not claimed again by us, so waiting here makes no double. */
  private async persist<T>(work: () => Promise<T>): Promise<T | undefined> {
    for (let tries = 0; ; tries++) {
      try {
        return await work();
      } catch (error) {
        if (this.abandoned) return undefined;
        if (tries % 20 === 2)
          this.options.log.error(
            { trouble: databaseTrouble(error) ?? 'UNEXPECTED' },
            'what became of a letter cannot be written down yet',
          );
        await new Promise((resolve) => setTimeout(resolve, spread(Math.min(50 * 2 ** tries, 1_000))));
        if (this.abandoned) return undefined;
      }
    }
  }
}
