/** Decrypts a claimed letter and renders it for its channel. */
import type { Service } from '../core/context';
import type { Language } from '../core/i18n';
import type { LetterKind, Letters } from '../core/outbox';
import type { RefreshReminder } from './dispatcher.types';
import type { Instant } from '../core/time';
import { writeLetter } from './letters';
import { messagePath, textMessage } from './letters/reach.messages';
import type { ClaimedLetter } from './outbox.queries';
import { NOT_OFFERED, type Delivery, type PushMessage, type PushSubscription, type Transports } from './transport';

/** A letter that no further try can send. */
export class Undeliverable extends Error {
  constructor(readonly trouble: 'SEALED_WITH_ANOTHER_SECRET' | 'EXPIRED' | typeof NOT_OFFERED) {
    super(trouble);
  }
}

/** A letter that has nothing left to say: a reminder of what is off, a code that is over. */
export class NothingToSay extends Error {}

/** A letter that has to wait until `notBefore`. */
export class TooEarly extends Error {
  constructor(readonly notBefore: Instant) {
    super();
  }
}

interface Sealed<K extends LetterKind> {
  readonly to: string;
  readonly variables: Letters[K];
  /** Left out by versions that wrote Spanish only. */
  readonly language?: Language;
}

const PUSH_KIND: { readonly [K in LetterKind]?: PushMessage['payload']['kind'] } = {
  CHANGED: 'CHANGED',
  ANSWERED: 'ANSWER',
  REMINDER: 'REMINDER',
  CHANNEL_CODE: 'CODE',
};

const codeOf = (variables: Letters[LetterKind]): { code?: string } =>
  'code' in variables ? { code: variables.code } : {};

/**
 * The letter ready to be sent, as the function that sends it. Throws {@link Undeliverable} when it cannot be decrypted, its
 * content has expired or its channel is not offered, or
 * {@link NothingToSay}.
 */
export async function compose(
  { config, secrets, now }: Service,
  letter: ClaimedLetter,
  transports: Transports,
  refreshReminder?: RefreshReminder,
): Promise<() => Promise<Delivery>> {
  const opened = letter.sealed === null ? undefined : secrets.open(letter.sealed);
  if (opened === undefined) throw new Undeliverable('SEALED_WITH_ANOTHER_SECRET');
  const { to, variables: posted, language = 'es' } = JSON.parse(opened) as Sealed<LetterKind>;
  if ('expiresAt' in posted && posted.expiresAt <= now())
    throw letter.kind === 'CHANNEL_CODE' ? new NothingToSay() : new Undeliverable('EXPIRED');
  const current = 'reminder' in posted && refreshReminder ? await refreshReminder(posted) : { variables: posted };
  if (!current) throw new NothingToSay();
  if ('notBefore' in current) throw new TooEarly(current.notBefore);
  const { variables } = current;
  const { kind, id: letterId, channel } = letter;
  const { text: sendText, push, mail } = transports;
  if (channel === 'EMAIL') {
    const written = writeLetter(kind, variables, config, language);
    const envelope = { letterId, kind, postedAt: letter.createdAt, from: config.mailFrom, to, ...written };
    return () => mail(envelope);
  }
  if (channel === 'WEB_PUSH') {
    const [path, name] = [messagePath(kind, variables), PUSH_KIND[kind]];
    if (!push || path === undefined || name === undefined) throw new Undeliverable(NOT_OFFERED);
    const subscription = JSON.parse(to) as PushSubscription;
    const payload = { kind: name, path, ...codeOf(variables) };
    return () => push({ letterId, subscription, payload });
  }
  const text = textMessage(kind, variables, { language }, config);
  if (!sendText || text === undefined) throw new Undeliverable(NOT_OFFERED);
  return () => sendText({ letterId, channel, to, text });
}
