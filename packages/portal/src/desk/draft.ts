/**
 * What was typed into a form outlives the form: a lost login session, a click on the menu, Esc in a dialog. It stays in the
 * memory of this tab, for the same person only: a logout and another person's login clear it. The browser asks before a
 * page with drafts is closed or loaded anew.
 */
import { effect } from '@preact/signals';
import { useState } from 'preact/hooks';
import { standing, viewer, wasEnded } from '../session';

const drafts = new Map<string, Map<string, unknown>>();
let owner: string | undefined;

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
const watch = (): void =>
  drafts.size > 0 ? addEventListener('beforeunload', ask) : removeEventListener('beforeunload', ask);

function clear(): void {
  drafts.clear();
  watch();
}

// At a logout, and while the tab starts over for another person; `wasEnded` is read at the change of `standing` alone.
effect(() => {
  if (standing.value === 'STARTING' || (standing.value === 'OUT' && !wasEnded.peek())) clear();
});

effect(() => {
  const id = viewer.value?.id;
  if (id === undefined || id === owner) return;
  owner = id;
  clear();
});

/** Whether something was typed into this form before it was left. */
export const hasDraft = (form: string): boolean => drafts.has(form);

/** Forgets what was typed: the form was sent, or cancelled on purpose. */
export function forgetDraft(form: string): void {
  drafts.delete(form);
  watch();
}

/** As useState, for one field of a form; `form` names the form and the record that it is about. */
export function useDraft<T>(form: string, field: string, blank: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => (drafts.get(form)?.get(field) as T | undefined) ?? blank);
  return [
    value,
    (next) => {
      let fields = drafts.get(form);
      if (!fields) drafts.set(form, (fields = new Map<string, unknown>()));
      fields.set(field, next);
      watch();
      setValue(next);
    },
  ];
}
