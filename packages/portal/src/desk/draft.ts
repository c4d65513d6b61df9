/**
 * What was typed into a form outlives the form: a reload, a lost session, a click on the menu, Esc in a dialog. It stays in
 * this tab, for the same person only (saved-drafts.ts). The browser asks before a page with drafts is closed, because a closed
 * tab forgets them.
 */
import { effect } from '@preact/signals';
import { useState } from 'preact/hooks';
import { readDrafts, writeDrafts, type Drafts } from '../saved-drafts';
import { standing, viewer, wasEnded } from '../session';

let drafts: Drafts = {};
let owner: string | undefined;

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
const watch = (): void =>
  Object.keys(drafts).length > 0 ? addEventListener('beforeunload', ask) : removeEventListener('beforeunload', ask);

/** From now on the drafts are those of this account. */
function belongTo(id: string | undefined): void {
  owner = id;
  drafts = id === undefined ? {} : readDrafts(id);
  watch();
}

function change(next: Drafts): void {
  drafts = next;
  if (owner !== undefined) writeDrafts(owner, drafts);
  watch();
}

// At a logout, and while the tab starts over for another person; `wasEnded` is read at the change of `standing` alone.
effect(() => {
  if (standing.value === 'STARTING' || (standing.value === 'OUT' && !wasEnded.peek())) belongTo(undefined);
});

effect(() => {
  const id = viewer.value?.id;
  if (id !== undefined && id !== owner) belongTo(id);
});

/** Whether something was typed into this form before it was left. */
export const hasDraft = (form: string): boolean => form in drafts;

/** Forgets what was typed: the form was sent, or cancelled on purpose. */
export function forgetDraft(form: string): void {
  const { [form]: _, ...others } = drafts;
  change(others);
}

/** As useState, for one field of a form; `form` names the form and the record that it is about. */
export function useDraft<T>(form: string, field: string, blank: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => (drafts[form]?.[field] as T | undefined) ?? blank);
  return [
    value,
    (next) => {
      change({ ...drafts, [form]: { ...drafts[form], [field]: next } });
      setValue(next);
    },
  ];
}
