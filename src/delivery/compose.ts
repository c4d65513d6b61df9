/** Decrypts a claimed letter and renders it. */
import type { Service } from '../core/context';
import type { LetterKind, Letters } from '../core/outbox';
import { writeLetter } from './letters';
import type { ClaimedLetter } from './outbox.queries';
import type { Envelope } from './transport';

/** A letter that no further try can send. */
export class Undeliverable extends Error {
  constructor(readonly trouble: 'SEALED_WITH_ANOTHER_SECRET' | 'EXPIRED') {
    super(trouble);
  }
}

interface Sealed<K extends LetterKind> {
  readonly to: string;
  readonly variables: Letters[K];
}

/** The letter ready to be sent. Throws {@link Undeliverable} when it cannot be decrypted or its content has expired. */
export function compose({ config, secrets, now }: Service, letter: ClaimedLetter): Envelope {
  const opened = letter.sealed === null ? undefined : secrets.open(letter.sealed);
  if (opened === undefined) throw new Undeliverable('SEALED_WITH_ANOTHER_SECRET');
  const { to, variables } = JSON.parse(opened) as Sealed<LetterKind>;
  if ('expiresAt' in variables && variables.expiresAt <= now()) throw new Undeliverable('EXPIRED');
  const { subject, text, html } = writeLetter(letter.kind, variables, config);
  return {
    letterId: letter.id,
    kind: letter.kind,
    postedAt: letter.createdAt,
    from: config.mailFrom,
    to,
    subject,
    text,
    html,
  };
}
