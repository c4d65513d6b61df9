/** Pages of lists: `first` items after a cursor. A cursor is encrypted, so that it does not show data of its row. */
import { Directive, Field, ObjectType } from 'type-graphql';
import type { Context } from './context';
import { coreMessages } from './core.messages';
import { badUserInput } from './faults';
import { say } from './i18n';

export const MOST_PER_PAGE = 100;

/** Totals of long lists are exact up to this number; one more stands for all that is above it. */
export const MOST_COUNTED = 1000;

/** The FROM clause that counts the rows of `from` up to one above {@link MOST_COUNTED}. */
export const counted = (from: string): string => `FROM (SELECT 1 AS found ${from} LIMIT ${MOST_COUNTED + 1}) counted`;

@Directive('@shareable')
@ObjectType('PageInfo', { description: 'Where a page of a list begins and ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is something before this page. False on the first page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first edge; null when the page is empty.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Give it as `after` to get the next page; null when the page is empty.',
  })
  endCursor!: string | null;
}

/** The paging arguments of a list. */
export interface PageArgs {
  first: number;
  after?: string | null;
}

export interface Page<N> {
  edges: { cursor: string; node: N }[];
  pageInfo: PageInfo;
}

/** The position of the cursor, undefined without one. Throws BAD_USER_INPUT unless `first` is 1 to 100 and the cursor is valid. */
export function openPage(ctx: Context, { first, after }: PageArgs): string[] | undefined {
  if (!Number.isInteger(first) || first < 1 || first > MOST_PER_PAGE)
    throw badUserInput(ctx, [
      {
        path: 'first',
        code: 'RANGE',
        message: say(ctx, coreMessages.pageSize(MOST_PER_PAGE)),
      },
    ]);
  if (after === undefined || after === null) return undefined;
  const position = ctx.secrets.open(after);
  if (position === undefined)
    throw badUserInput(ctx, [
      {
        path: 'after',
        code: 'CURSOR',
        message: say(ctx, coreMessages.wrongCursor),
      },
    ]);
  // A cursor of another list may have fewer values than this list needs.
  return [...(JSON.parse(position) as string[]), '', '', ''];
}

/** How many a list has: the rows of its only page, else what `count` answers. `rows` has one more than `first` where there are more. */
export const totalOf = async (
  { first, after }: PageArgs,
  rows: readonly unknown[],
  count: () => Promise<{ n: number } | undefined>,
): Promise<number> =>
  rows.length <= first && (after === undefined || after === null) ? rows.length : ((await count())?.n ?? 0);

/** The page of an empty list. */
export const emptyPage = (): Page<never> => ({
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
});

/** A page of `rows`, of which one more than `first` was read after a cursor if `args` has one; `position` returns the ORDER BY values of a row. */
export function page<R, N>(
  ctx: Context,
  { first, after }: PageArgs,
  rows: readonly R[],
  position: (row: R) => string[],
  node: (row: R) => N,
): Page<N> {
  const edges = rows
    .slice(0, first)
    .map((row) => ({ cursor: ctx.secrets.seal(JSON.stringify(position(row))), node: node(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      // The row of the cursor stands before the page.
      hasPreviousPage: after !== undefined && after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
