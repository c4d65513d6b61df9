/** Pages of lists: `first` items after a cursor. A cursor is sealed, so that it tells nobody of the row it stands on. */
import { Directive, Field, ObjectType } from 'type-graphql';
import type { Context } from './context';
import { badUserInput } from './faults';
import { say } from './i18n';

export const MOST_PER_PAGE = 100;

@Directive('@shareable')
@ObjectType('PageInfo', { description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Give it as `after` to get the next page; null when the page is empty.',
  })
  endCursor!: string | null;
}

/** What a list is asked for. */
export interface PageArgs {
  first: number;
  after?: string | null;
}

export interface Page<N> {
  edges: { cursor: string; node: N }[];
  pageInfo: PageInfo;
}

/** Throws BAD_USER_INPUT unless `first` is 1 to 100; answers the position that the cursor holds, if one was given. */
export function openPage(ctx: Context, { first, after }: PageArgs): string[] | undefined {
  if (!Number.isInteger(first) || first < 1 || first > MOST_PER_PAGE)
    throw badUserInput(ctx, [
      {
        path: 'first',
        code: 'RANGE',
        message: say(ctx, `Pide de 1 a ${MOST_PER_PAGE} elementos.`, `Ask for 1 to ${MOST_PER_PAGE} items.`),
      },
    ]);
  if (after === undefined || after === null) return undefined;
  const position = ctx.secrets.open(after);
  if (position === undefined)
    throw badUserInput(ctx, [
      {
        path: 'after',
        code: 'CURSOR',
        message: say(
          ctx,
          'Usa el cursor que vino en la página anterior.',
          'Use the cursor that came with the page before.',
        ),
      },
    ]);
  // A cursor of another list has fewer places than this one may ask for.
  return [...(JSON.parse(position) as string[]), '', '', ''];
}

/** A page of `rows`, of which one more than `first` was read; `position` is what the ORDER BY sorts a row by. */
export function page<R, N>(
  ctx: Context,
  first: number,
  rows: readonly R[],
  position: (row: R) => string[],
  node: (row: R) => N,
): Page<N> {
  const edges = rows
    .slice(0, first)
    .map((row) => ({ cursor: ctx.secrets.seal(JSON.stringify(position(row))), node: node(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
