/** One action at the desk: busy while it runs, refused with reasons, or done. */
import { useState } from 'preact/hooks';
import { problemsOf } from '../api/client';
import { announce } from '../ui/announce';
import type { WarningCode } from '../api/generated/desk';
import { deskWords } from './api';
import { troubleText } from '../trouble';

export { useRequestId } from '../ui/request-id';

interface Refusal {
  message: string;
  nextStep?: string | null;
}

/** Something to look at before it is saved; a reason lets it pass. */
export interface Warning {
  code: WarningCode;
  severity: 'NOTICE' | 'REASON' | 'SECOND_PERSON';
  message: string;
}

type Answered = { __typename: string };
type Success<T extends Answered, N extends T['__typename']> = Extract<T, { __typename: N }>;

export interface Action {
  busy: boolean;
  refused: Refusal | undefined;
  /** What holds it back until it has a reason; it stays until it is done, so that what was typed stays too. */
  warnings: readonly Warning[];
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

type Refused = Refusal & { problems?: { path: string; message: string }[]; warnings?: Warning[] };
const isRefusal = (answer: object): answer is Refused => 'message' in answer;

const byPath = (problems: readonly { path: string; message: string }[]): Record<string, string> =>
  Object.fromEntries(problems.map(({ path, message }) => [path, message]));

/** What is asked now, and what has been answered before. */
const merged = (known: readonly Warning[], asked: readonly Warning[]): Warning[] => [
  ...known.filter(({ code }) => !asked.some((one) => one.code === code)),
  ...asked,
];

/** `onRecordChanged` has the page ask anew when a colleague has changed the record meanwhile, so that it can be sent again. */
export function useAction(onRecordChanged?: () => void): Action {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refusal>();
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [warnings, setWarnings] = useState<readonly Warning[]>([]);

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
        if (answer.__typename === 'RecordChanged') onRecordChanged?.();
        if (answer.warnings) setWarnings((known) => merged(known, answer.warnings!));
        setProblems(byPath(answer.problems ?? []));
      }
    } catch (error) {
      setRefused({ message: troubleText(error) });
      setProblems(byPath(problemsOf(error)));
    } finally {
      setBusy(false);
    }
    return undefined;
  }

  return {
    busy,
    refused,
    warnings,
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

export const said = (text: string): void => announce(text);
