/**
 * Text of unsent forms in this tab's sessionStorage, so that it survives a reload and the end of a session. It belongs to
 * one account: a sign-out in any tab and the sign-in of another account make it unreadable.
 */
import { readStorage, writeStorage } from './settings';

/** Values by form and field. */
export type Drafts = Record<string, Record<string, unknown>>;

const KEY = 'carnet.drafts';
/** In localStorage, for all tabs: changes at every sign-out, so that a tab that slept meanwhile has no drafts of before. */
const SIGNED_OUT = 'carnet.signed-out';

interface Saved {
  accountId: string;
  signedOut: string | null;
  drafts: Drafts;
}

function readSaved(): Saved | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Saved | undefined;
  } catch {
    return undefined;
  }
}

/** Removes the drafts of this tab. */
export function dropDrafts(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // A browser that forbids storage has no drafts.
  }
}

/** Removes the drafts of this tab; other tabs find theirs unreadable. */
export function dropDraftsEverywhere(): void {
  dropDrafts();
  writeStorage(SIGNED_OUT, crypto.randomUUID());
}

/** The drafts of this account; those of another one, or of before a sign-out, are removed. */
export function readDrafts(accountId: string): Drafts {
  const saved = readSaved();
  if (saved?.accountId === accountId && saved.signedOut === readStorage(SIGNED_OUT)) return saved.drafts;
  dropDrafts();
  return {};
}

export function writeDrafts(accountId: string, drafts: Drafts): void {
  if (Object.keys(drafts).length === 0) return dropDrafts();
  try {
    const saved: Saved = { accountId, signedOut: readStorage(SIGNED_OUT), drafts };
    sessionStorage.setItem(KEY, JSON.stringify(saved));
  } catch {
    // Without storage a draft lives as long as the page.
  }
}
