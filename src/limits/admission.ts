/**
 * Admission by measured delay. Beyond what a machine can answer, more waiting helps no one: requests that would wait too long are
 * refused at once, with the time to come back, so that the others are answered in time. By Little's law a request waits for the
 * requests under way times the time between two answers; both are measured. Mutations are never refused here: what a nurse
 * writes goes before what a family reads, and that before a poll for changes. They are not counted either, because a login
 * waits for a password thread and not for its turn.
 */
import { getOperationAST, Kind, type DocumentNode } from 'graphql';

export type RequestClass = 'WRITE' | 'READ' | 'POLL';

/** Of the longest wait, the part after which a poll is refused. */
const SHARE_OF_POLLS = 0.35;
/** So many may always be under way: a page that opens asks several questions at once, also in a process that is still cold. */
const ALWAYS = 32;
/**
 * What is older counts for less (1/e). Answers leave in bursts, as the database's do: an average of the last few times between
 * two of them is near 0 after each burst, and would admit everybody.
 */
const MEMORY_MS = 500;
/** Answers in no time, before the first: a process that is still cold is not overloaded. */
const FIRST_ANSWERS = 20;
const LEAST_PAUSE_S = 1;
/** Clients come back spread over this time, and not all at once. */
const SPREAD_S = 4;

export class Admission {
  private underWay = 0;
  /** Sums over the busy time so far, the older parts decayed: its length, and the answers in it. */
  private busyMs = 0;
  private answers = FIRST_ANSWERS;
  /** When the last answer left, or the first request of a busy time came. */
  private since = 0;

  /** `longestWaitMs` is the longest wait of a READ. */
  constructor(
    private readonly longestWaitMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The milliseconds that a request would wait now. */
  expectedWaitMs(): number {
    return (this.underWay * this.busyMs) / this.answers;
  }

  /** The seconds after which a refused request may come back; undefined for one that is admitted. */
  refusal(of: RequestClass): number | undefined {
    if (of === 'WRITE' || this.underWay < ALWAYS) return undefined;
    const longest = of === 'POLL' ? this.longestWaitMs * SHARE_OF_POLLS : this.longestWaitMs;
    if (this.expectedWaitMs() <= longest) return undefined;
    return LEAST_PAUSE_S + Math.floor(Math.random() * SPREAD_S);
  }

  /** Counts a request that was admitted; the result must be called once when it has been answered. */
  begin(of: RequestClass): () => void {
    if (of === 'WRITE') return () => undefined;
    if (this.underWay++ === 0) this.since = this.now();
    return () => {
      const now = this.now();
      const elapsed = now - this.since;
      const kept = Math.exp(-elapsed / MEMORY_MS);
      this.busyMs = this.busyMs * kept + elapsed;
      this.answers = this.answers * kept + 1;
      this.since = now;
      this.underWay--;
    };
  }
}

/** The class of the operation in `document`; undefined stands for one that cannot be parsed. */
export function classOf(
  document: DocumentNode | undefined,
  name: string | undefined,
  isConditional: boolean,
): RequestClass {
  const operation = document && getOperationAST(document, name);
  if (operation?.operation === 'mutation') return 'WRITE';
  const isForChanges = operation?.selectionSet.selections.some(
    (field) => field.kind === Kind.FIELD && field.name.value === 'changesSince',
  );
  return isConditional || isForChanges ? 'POLL' : 'READ';
}
