/**
 * Sends the letters of the outbox, in one process or in many. Guarantees: a letter whose transaction is committed is sent,
 * also when processes die; a duplicate is possible only between the mail service's acceptance and our mark (a killed
 * process, a lost response), and carries the same id; every letter that is given up is logged.
 */
import type { Service } from '../core/context';
import type { ChannelKind } from '../core/outbox';
import { databaseTrouble } from '../database/errors';
import { Wakeup } from './wakeup';
import { compose, NothingToSay, TooEarly, Undeliverable } from './compose';
import type {
  Dispatcher,
  DispatcherCounters,
  DispatcherOptions,
  LetterOutcome,
  SettledLetter,
} from './dispatcher.types';
import { filesIn } from './files';
import { LETTER_KINDS } from './letters';
import { begin, claimDue, hasten, putBack, settle, UNDER_WAY, type ClaimedLetter } from './outbox.queries';
import { sendgrid } from './sendgrid';
import { textService } from './text-service';
import { NOT_OFFERED, SEND_MS, SETTINGS_OF, type Delivery, type Transports } from './transport';
import { webPush } from './web-push';
import { CircuitBreaker, spread } from './circuit-breaker';

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

const CHANNELS: readonly ChannelKind[] = ['EMAIL', 'WEB_PUSH', 'SMS', 'WHATSAPP'];
/** Troubles after which the service has certainly not taken a letter. Of another one it may have, and a reminder comes once. */
const NOT_TAKEN = /_(?:4\d\d|5\d\d|ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$|^FILE_/;

/** Starts to send. */
export function startDispatcher(service: Service, options: DispatcherOptions): Dispatcher {
  const dispatcher = new Dispatching(service, options);
  return {
    stop: () => dispatcher.stop(),
    nudge: () => dispatcher.wakeup.signal(),
    counters: dispatcher.counters,
    state: () => dispatcher.breakers.EMAIL.state,
  };
}

class Dispatching {
  /** One for each service, so that an outage of one holds back its letters alone. */
  readonly breakers: Readonly<Record<ChannelKind, CircuitBreaker>>;
  readonly wakeup = new Wakeup();
  readonly counters: DispatcherCounters = {
    ACCEPTED: 0,
    REFUSED: 0,
    UNANSWERED: 0,
    BUSY: 0,
    MISCONFIGURED: 0,
    GIVEN_UP: 0,
  };
  private readonly transports: Transports;
  private readonly underWay = new Map<string, { channel: ChannelKind; done: Promise<void> }>();
  private readonly running: Promise<void>;
  private stopping = false;
  private abandoned = false;
  private withoutDatabase = false;
  private answeredAt = -Infinity;

  constructor(
    private readonly service: Service,
    private readonly options: DispatcherOptions,
  ) {
    const { sendgrid: key, dataDir, textMessages, webPush: push, production } = service.config;
    this.transports = {
      mail: options.transport ?? (key ? sendgrid(key, { timeoutMs: SEND_MS }) : filesIn(dataDir)),
      text: textMessages && textService(textMessages),
      push: push && webPush(push, { production }),
    };
    const texts = new CircuitBreaker();
    this.breakers = { EMAIL: new CircuitBreaker(), WEB_PUSH: new CircuitBreaker(), SMS: texts, WHATSAPP: texts };
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.wakeup.signal();
    const quiet = this.running.then(() => Promise.all([...this.underWay.values()].map(({ done }) => done)));
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

  /** Claims as many letters as there are free places and sends them; of a service that does not answer, one at a time. */
  private async round(): Promise<void> {
    const isOpen = (channel: ChannelKind): boolean => this.breakers[channel].state === 'OPEN';
    const held = CHANNELS.filter((channel) => !isOpen(channel));
    for (const channels of [CHANNELS.filter(isOpen), ...held.map((channel) => [channel])])
      if (channels.length > 0) await this.claim(channels);
  }

  private async claim(channels: readonly ChannelKind[]): Promise<void> {
    const breaker = this.breakers[channels[0]!];
    const ofService = [...this.underWay.values()].filter(({ channel }) => this.breakers[channel] === breaker);
    const most = breaker.capacity(AT_ONCE - this.underWay.size, ofService.length);
    if (most <= 0) return;
    const claimedAt = performance.now();
    const letters = await claimDue(this.service.database, {
      now: this.service.now(),
      most,
      leaseMs: LEASE_MS,
      kinds: LETTER_KINDS,
      channels,
      except: new Set(this.underWay.keys()),
    });
    for (const letter of letters) {
      const done = this.deliver(letter, claimedAt).finally(() => {
        this.underWay.delete(letter.id);
        if (letters.length === most) this.wakeup.signal(); // more may wait for the place that has become free
      });
      this.underWay.set(letter.id, { channel: letter.channel, done });
    }
  }

  private async deliver(letter: ClaimedLetter, claimedAt: number): Promise<void> {
    // A reminder comes at most once: the process that began to send it may have sent it.
    const isOnce = letter.kind === 'REMINDER';
    if (isOnce && letter.trouble === UNDER_WAY) return this.finish(letter, 'FAILED', { trouble: 'MAY_HAVE_LEFT' });
    let send: () => Promise<Delivery>;
    try {
      send = await compose(this.service, letter, this.transports, this.options.refreshReminder);
    } catch (error) {
      if (error instanceof NothingToSay) return this.drop(letter);
      if (error instanceof TooEarly)
        return this.again(letter, 'QUIET_HOURS', error.notBefore - this.service.now(), false);
      if (databaseTrouble(error)) return this.again(letter, 'DATABASE', spread(1_000), false);
      const trouble = error instanceof Undeliverable ? error.trouble : 'CANNOT_BE_WRITTEN';
      return this.finish(letter, 'FAILED', { trouble });
    }
    if (isOnce && !(await this.persist(() => begin(this.service.database, letter)))) return;
    // After a long sleep of the process the claim has ended: another process may have the letter, or it is due again.
    if (performance.now() - claimedAt > LEASE_MS - SEND_MS - 3_000) return;
    const breaker = this.breakers[letter.channel];
    const startedAt = breaker.started();
    const delivery = await send().catch((): Delivery => ({ is: 'UNANSWERED', trouble: 'NO_WAY_OUT' }));
    this.record(breaker, delivery, startedAt);
    switch (delivery.is) {
      case 'ACCEPTED':
        return this.finish(letter, 'SENT', { messageId: delivery.messageId });
      case 'REFUSED':
        return this.finish(letter, delivery.trouble === NOT_OFFERED ? 'FAILED' : 'REFUSED', delivery);
      case 'BUSY':
        return this.again(letter, delivery.trouble, delivery.waitMs, false);
      case 'MISCONFIGURED':
        this.options.log.error(
          { trouble: delivery.trouble, channel: letter.channel },
          `a service refuses us: check ${SETTINGS_OF[letter.channel]}; letters wait`,
        );
        return this.again(letter, delivery.trouble, breaker.pauseMs(), false);
      case 'UNANSWERED':
        if (isOnce && !NOT_TAKEN.test(delivery.trouble)) return this.finish(letter, 'FAILED', delivery);
        if (letter.attempts >= GIVE_UP_AFTER_TRIES && this.service.now() - letter.createdAt >= GIVE_UP_AFTER_MS)
          return this.finish(letter, 'FAILED', delivery);
        return this.again(letter, delivery.trouble, this.delay(letter.attempts), true);
    }
  }

  private record(breaker: CircuitBreaker, delivery: Delivery, startedAt: number): void {
    this.counters[delivery.is]++;
    const before = breaker.state;
    const changed = breaker.note(delivery, startedAt);
    if (delivery.is === 'ACCEPTED' || delivery.is === 'REFUSED') this.answeredAt = performance.now();
    if (!changed) return;
    const { state } = breaker;
    if (state !== 'OPEN') {
      const trouble = 'trouble' in delivery ? delivery.trouble : undefined;
      this.options.log[state === 'BUSY' ? 'warn' : 'error'](
        { state, trouble, pauseMs: Math.round(breaker.pauseMs()) },
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

  /** Forgets a letter that has nothing left to say. */
  private async drop(letter: ClaimedLetter): Promise<void> {
    const { database, now } = this.service;
    await this.persist(() => settle(database, letter, 'CANCELLED', now()));
  }

  private async finish(
    letter: ClaimedLetter,
    outcome: LetterOutcome,
    { trouble = null, messageId }: { trouble?: string | null; messageId?: string | undefined } = {},
  ): Promise<void> {
    const { database, now } = this.service;
    const { id, kind, accountId, channel, channelId, attempts } = letter;
    const settled: SettledLetter = { id, kind, accountId, channel, channelId };
    // A browser that has unsubscribed, a wrong number: the channel tells its owner, and no operator has to act.
    const hasEnded = outcome === 'REFUSED' && channelId !== null;
    const mark = (tell: DispatcherOptions['onOutcome']): Promise<boolean> =>
      database.transaction(async (db) => {
        const at = now();
        const status = outcome === 'SENT' ? 'SENT' : hasEnded ? 'CANCELLED' : 'FAILED';
        const settlement = await settle(db, letter, status, at, { trouble, messageId });
        if (settlement) await tell?.(db, settled, outcome, at);
        if (settlement?.bounced) await this.options.onBounce?.(db, settlement.bounced, at);
        return settlement !== undefined;
      });
    const marked = await this.persist(async () => {
      try {
        return await mark(this.options.onOutcome);
      } catch (error) {
        if (databaseTrouble(error)) throw error;
        // A copy of the state that lags behind is better than a letter that is sent repeatedly.
        const done = await mark(undefined);
        this.options.log.error(
          { letter: id, kind, outcome, error: (error as Error).name },
          'the outcome of a letter could not be reported',
        );
        return done;
      }
    });
    if (!marked) return;
    if (outcome === 'SENT') return this.tellSent(settled);
    if (hasEnded) return this.options.log.info({ letter: id, kind, trouble }, 'a channel has ended');
    this.counters.GIVEN_UP++;
    this.options.log.error({ letter: id, kind, trouble, attempts }, 'a letter was given up; an operator has to act');
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
