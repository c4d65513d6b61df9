/** Lists that come page by page: the first one as an answer, the next ones by a button. */
import { useEffect, useState } from 'preact/hooks';
import { troubleOf } from './api/client';
import type { Answer } from './ask';
import { Refused } from './ui/field';
import { words } from './words';

interface Connection<T> {
  edges: { node: T }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface Pages<T> {
  entries: T[];
  /** The button that fetches the next page, or nothing when there is none. */
  more: preact.ComponentChildren;
}

/** What was fetched after the first page goes when that is asked anew. */
export function usePages<T>(
  first: Answer<Connection<T> | undefined>,
  next: (after: string) => Promise<Connection<T> | undefined>,
): Pages<T> {
  const [later, setLater] = useState<Connection<T>[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  useEffect(() => setLater([]), [first.at]);
  const pages = [...(first.data ? [first.data] : []), ...later];
  const last = pages.at(-1)?.pageInfo;

  async function fetchNext(after: string): Promise<void> {
    setBusy(true);
    setFailed(undefined);
    try {
      const page = await next(after);
      if (page) setLater([...later, page]);
    } catch (error) {
      const { trouble, message } = troubleOf(error);
      setFailed(message ?? words.value.troubles[trouble]);
    } finally {
      setBusy(false);
    }
  }

  const after = last?.hasNextPage ? last.endCursor : null;
  return {
    entries: pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
    more: after && (
      <>
        {failed && <Refused message={failed} />}
        <button type="button" class="button quiet" disabled={busy} onClick={() => void fetchNext(after)}>
          {words.value.more}
        </button>
      </>
    ),
  };
}
