/** The door of the letters: from a kind and its variables to a subject, a text and an HTML part. */
import type { LetterKind, Letters } from '../../core/outbox';
import { caregiverRevoked, changed, childAdded, invitation } from './changes';
import { cartillaCover } from './cover';
import { credentials } from './credentials';
import type { Letter, Surroundings } from './letter';
import { onHtmlPaper, onTextPaper } from './paper';
import { accountChanged, passwordChanged } from './security';

const TEMPLATES: { readonly [K in LetterKind]: (variables: Letters[K], surroundings: Surroundings) => Letter } = {
  CREDENTIALS: credentials,
  CHILD_ADDED: childAdded,
  INVITATION: invitation,
  CAREGIVER_REVOKED: caregiverRevoked,
  CHANGED: changed,
  PASSWORD_CHANGED: passwordChanged,
  ACCOUNT_CHANGED: accountChanged,
  CARTILLA_COVER: cartillaCover,
};

/** The kinds that this version can write; letters of a newer one are left to the processes that know them. */
export const LETTER_KINDS = Object.keys(TEMPLATES) as readonly LetterKind[];

export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes a letter in the Spanish of Mexico. Throws when its variables are not what the template needs. */
export function writeLetter<K extends LetterKind>(
  kind: K,
  variables: Letters[K],
  surroundings: Surroundings,
): WrittenLetter {
  const letter = TEMPLATES[kind](variables, surroundings);
  return { subject: letter.subject, text: onTextPaper(letter), html: onHtmlPaper(letter) };
}
