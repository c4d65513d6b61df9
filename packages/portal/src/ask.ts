/** Queries the server for a page: the saved answer at once, then the fresh one, and the error if there is one. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { troubleOf, type Trouble } from './api/client';
import { forget, keep, recall } from './offline/saved';
import { offline } from './session';

export interface Answer<T> {
  data: T | undefined;
  /** When the answer shown was given; undefined while there is none. */
  at: number | undefined;
  /** True while what is shown comes from this telephone. */
  stale: boolean;
  loading: boolean;
  trouble: Trouble | undefined;
  message: string | undefined;
  refresh(): void;
}

const OLD_MS = 24 * 3_600_000;

/** Whether a copy of more than a day is shown: the page says so also while a fresh answer is on its way. */
export const isOldCopy = ({ stale, at }: Answer<unknown>): boolean =>
  stale && at !== undefined && Date.now() - at > OLD_MS;

interface Question<T> {
  ask(): Promise<T>;
  /** The name under which the answer is saved for use without a network; an answer without a name is not saved. */
  keptAs?: string | undefined;
  /** False while something is missing that the question needs. */
  ready?: boolean;
}

/** `key` names the question: another key asks anew. */
export function useAsk<T>(key: string, { ask, keptAs, ready = true }: Question<T>): Answer<T> {
  const [state, setState] = useState<Omit<Answer<T>, 'refresh'> & { key: string }>(() => blank(key));
  const [round, setRound] = useState(0);
  const latest = useRef('');

  useEffect(() => {
    if (!ready) return;
    const current = `${key} ${round}`;
    latest.current = current;
    const isCurrent = (): boolean => latest.current === current;
    setState((before) =>
      before.key === key ? { ...before, loading: true, trouble: undefined, message: undefined } : blank(key),
    );
    let answered = false;
    const showKept = async (name: string): Promise<void> => {
      const saved = await recall<T>(name);
      if (saved && isCurrent() && !answered)
        setState((before) => ({ ...before, data: before.data ?? saved.value, at: before.at ?? saved.at, stale: true }));
    };
    const showFresh = async (): Promise<void> => {
      try {
        const data = await ask();
        answered = true;
        offline.value = false;
        if (keptAs) void keep(keptAs, data);
        if (isCurrent())
          setState({ key, data, at: Date.now(), stale: false, loading: false, trouble: undefined, message: undefined });
      } catch (error) {
        const { trouble, message } = troubleOf(error);
        if (trouble === 'OFFLINE') offline.value = true;
        if (trouble === 'NOT_FOUND' && keptAs) void forget(keptAs);
        // Only then is it known whether this telephone has a copy.
        await kept;
        if (isCurrent()) setState((before) => ({ ...before, loading: false, trouble, message }));
      }
    };
    const kept = keptAs ? showKept(keptAs) : undefined;
    void showFresh();
  }, [key, round, ready]);

  // A telephone that comes back to a network, or to this page after a while, wants the present state.
  useEffect(() => {
    const refresh = (): void => setRound((before) => before + 1);
    const onShow = (): void =>
      void (document.visibilityState === 'visible' && Date.now() - (state.at ?? Date.now()) > 60_000 && refresh());
    addEventListener('online', refresh);
    document.addEventListener('visibilitychange', onShow);
    return () => {
      removeEventListener('online', refresh);
      document.removeEventListener('visibilitychange', onShow);
    };
  }, [state.at]);

  const shown = state.key === key ? state : blank<T>(key);
  return { ...shown, refresh: () => setRound((before) => before + 1) };
}

const blank = <T>(key: string): Omit<Answer<T>, 'refresh'> & { key: string } => ({
  key,
  data: undefined,
  at: undefined,
  stale: false,
  loading: true,
  trouble: undefined,
  message: undefined,
});
