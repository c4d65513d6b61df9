/** One thing that somebody at the desk does: busy while it runs, refused with reasons, or done. */
import { useRef, useState } from 'preact/hooks';
import { troubleOf } from '../api/client';
import { announce } from '../ui/announce';
import { words } from '../words';
import { deskWords } from './api';

interface Refusal {
  message: string;
  nextStep?: string | null;
}

type Answered = { __typename: string };
type Success<T extends Answered, N extends T['__typename']> = Extract<T, { __typename: N }>;

export interface Action {
  busy: boolean;
  refused: Refusal | undefined;
  /** What is wrong with the field at this path of the input. */
  problem(path: string): string | undefined;
  /** Answers what `success` names, or undefined when it was refused; the reasons are then in this object. */
  run<T extends Answered, N extends T['__typename']>(
    work: () => Promise<T>,
    success: N,
  ): Promise<Success<T, N> | undefined>;
  /** What can be seen without asking the server. */
  wrong(problems: Record<string, string>): void;
}

const isRefusal = (answer: object): answer is Refusal & { problems?: { path: string; message: string }[] } =>
  'message' in answer;

export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refusal>();
  const [problems, setProblems] = useState<Record<string, string>>({});

  async function run<T extends Answered, N extends T['__typename']>(
    work: () => Promise<T>,
    success: N,
  ): Promise<Success<T, N> | undefined> {
    if (busy) return undefined;
    setBusy(true);
    setRefused(undefined);
    setProblems({});
    try {
      const answer = await work();
      if (answer.__typename === success) return answer as Success<T, N>;
      if (isRefusal(answer)) {
        setRefused(answer);
        setProblems(Object.fromEntries((answer.problems ?? []).map(({ path, message }) => [path, message])));
      }
    } catch (error) {
      const { trouble, message } = troubleOf(error);
      setRefused({ message: message ?? words.value.troubles[trouble] });
    } finally {
      setBusy(false);
    }
    return undefined;
  }

  return {
    busy,
    refused,
    problem: (path) => problems[path],
    run,
    wrong: (found) => (setRefused({ message: deskWords.value.errors(Object.keys(found).length) }), setProblems(found)),
  };
}

/** What an input lacks, by path: inputs have null for what may be left out, and an empty text for what may not. */
export const missingIn = (input: unknown, path = ''): Record<string, string> =>
  typeof input === 'object' && input !== null
    ? Object.assign({}, ...Object.entries(input).map(([key, value]) => missingIn(value, path ? `${path}.${key}` : key)))
    : input === ''
      ? { [path]: deskWords.value.missing }
      : {};

/** The same id for the same input, so that a retry after a lost answer does nothing twice; another input, another id. */
export function useRequestId(): (input: object) => string {
  const last = useRef({ input: '', id: '' });
  return (input) => {
    const text = JSON.stringify(input);
    if (last.current.input !== text) last.current = { input: text, id: crypto.randomUUID() };
    return last.current.id;
  };
}

export const said = (text: string): void => announce(text);
