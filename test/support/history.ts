/** How tests read the history of a record. */
import { operation } from './client';
import { tell } from './treatment';
import type { Person } from './world';

export interface HistoryEntry {
  at: string;
  by: { id: string };
  operation: string;
  field: string;
  oldValue: string | null;
  newValue: string | null;
  reason: string | null;
  identity: boolean;
}
export interface HistoryPage {
  edges: { node: HistoryEntry }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

export const historyPageOf = (by: Person, kind: string, id: string, more: object = {}): Promise<HistoryPage | null> =>
  tell(by, operation('record-history'), { record: { kind, id }, first: 20, ...more });

/** The changes, newest first: operation, field, value before and after. */
export async function historyOf(by: Person, kind: string, id: string): Promise<(string | null)[][]> {
  const page = await historyPageOf(by, kind, id);
  return page!.edges.map(({ node }) => [node.operation, node.field, node.oldValue, node.newValue]);
}
