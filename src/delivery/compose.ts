/** Opens a claimed letter and puts it on paper. */
import type { Service } from '../core/context';
import type { LetterKind, Letters } from '../core/outbox';
import { writeLetter } from './letters';
import type { ClaimedLetter } from './outbox.queries';
import type { Envelope } from './transport';

/** A letter that no further try can help. */
export class Undeliverable extends Error {
  constructor(readonly trouble: 'SEALED_WITH_ANOTHER_SECRET' | 'EXPIRED') {
    super(trouble);
  }
}

interface Sealed<K extends LetterKind> {
  readonly to: string;
  readonly variables: Letters[K];
}

/** The letter as it leaves. Throws {@link Undeliverable} when it cannot be opened, or when what it brings is dead already. */
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
