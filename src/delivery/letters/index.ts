/** Letters: from a kind and its variables to a subject, a text and an HTML part. */
import type { Language, Reader } from '../../core/i18n';
import type { LetterKind, Letters } from '../../core/outbox';
import { caregiverRevoked, changed, childAdded, invitation } from './changes.messages';
import { addressChanging, addressProof } from './address.messages';
import { cartillaCover } from './cover.messages';
import { credentials } from './credentials.messages';
import type { Letter, Surroundings } from './letter';
import { htmlPart, textPart } from './paper';
import { answered, channelCode, reminder } from './reach.messages';
import { accountChanged, logHead, passwordChanged, passwordReset } from './security.messages';

const TEMPLATES: {
  readonly [K in LetterKind]: (variables: Letters[K], surroundings: Surroundings & Reader) => Letter;
} = {
  CREDENTIALS: credentials,
  CHILD_ADDED: childAdded,
  INVITATION: invitation,
  CAREGIVER_REVOKED: caregiverRevoked,
  CHANGED: changed,
  ANSWERED: answered,
  REMINDER: reminder,
  CHANNEL_CODE: channelCode,
  PASSWORD_CHANGED: passwordChanged,
  PASSWORD_RESET: passwordReset,
  ACCOUNT_CHANGED: accountChanged,
  LOG_HEAD: logHead,
  ADDRESS_CHANGING: addressChanging,
  ADDRESS_PROOF: addressProof,
  CARTILLA_COVER: cartillaCover,
};

/** The kinds that this version can write; a kind of a newer version is left to newer processes. */
export const LETTER_KINDS = Object.keys(TEMPLATES) as readonly LetterKind[];

/** The kinds that are written in both languages. */
const IN_BOTH: ReadonlySet<LetterKind> = new Set(['CHANGED', 'ANSWERED', 'REMINDER', 'CHANNEL_CODE']);

export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes a letter in the Spanish of Mexico; those that a channel carries also in English. Throws when its variables do not fit the template. */
export function writeLetter<K extends LetterKind>(
  kind: K,
  variables: Letters[K],
  { publicUrl }: Surroundings,
  language: Language = 'es',
): WrittenLetter {
  const letter = TEMPLATES[kind](variables, { publicUrl, language });
  // The frame of a letter has the language of its words.
  const reader: Reader = { language: IN_BOTH.has(kind) ? language : 'es' };
  return { subject: letter.subject, text: textPart(letter, reader), html: htmlPart(letter, reader) };
}
