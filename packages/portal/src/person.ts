/**
 * Whose pages this tab shows. All tabs of a browser share one cookie and one store; a mark in the browser's storage names the
 * account that they belong to now. A tab of another account starts over before it sends, shows or keeps anything more.
 */
import { readStorage, writeStorage } from './settings';

const MARK = 'carnet.session';
/** Earlier versions marked only that there was a session. */
const UNNAMED = '1';

let accountId: string | undefined;
/** False where the browser forbids storage: then the next renewal of the session shows the change. */
let isMarked = false;

/** The account whose session is worth asking for; empty when the mark does not name it, undefined when there is none. */
export function markedPerson(): string | undefined {
  const mark = readStorage(MARK);
  return mark === UNNAMED ? '' : (mark ?? undefined);
}

/** Whose account this tab shows. */
export const actingFor = (): string | undefined => accountId;

/** From now on this tab, and with it the browser, belongs to this account. */
export function actFor(id: string): void {
  accountId = id;
  writeStorage(MARK, id);
  isMarked = markedPerson() === id;
}

/** Ends the account of this tab, and of the browser unless another account has signed in meanwhile. */
export function actForNobody(): void {
  if (!hasChanged()) writeStorage(MARK, null);
  accountId = undefined;
}

const hasChanged = (): boolean => accountId !== undefined && isMarked && markedPerson() !== accountId;

/** Thrown where this tab was about to act for one account after another signed in, or after a logout. */
export class PersonChanged extends Error {}

let hide: (left: string | undefined) => void = () => undefined;
/** Who takes the data of the person who left off the page, before it is loaded anew. */
export const onPersonChanged = (action: (left: string | undefined) => void): void => void (hide = action);

function startOver(): PersonChanged {
  hide(accountId);
  // The alarm signs are for everybody; any other address may be one of the person before.
  if (location.pathname === '/alarma') location.reload();
  else location.replace('/');
  return new PersonChanged();
}

/** Before a request leaves, and before its answer is used. */
export function checkPerson(): void {
  if (hasChanged()) throw startOver();
}

/** The cookie has opened a session of this account: throws when the tab shows another one's pages. */
export function checkSession(id: string): void {
  checkPerson();
  if (accountId === undefined || accountId === id) return;
  writeStorage(MARK, id);
  throw startOver();
}

addEventListener('storage', () => void (hasChanged() && startOver()));
addEventListener('pageshow', () => void (hasChanged() && startOver()));
