/** The root field node: any object by its id, as any other path shows it. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { SignedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { Node } from '../../core/node';
import { nodeById } from './node.rules';

@Resolver()
export class NodeResolver {
  @SignedIn()
  @Query(() => Node, {
    nullable: true,
    description:
      'Any object that has an id, as far as the viewer may see it; null for what does not exist for the viewer.',
  })
  node(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'The id.' }) id: string): Promise<object | null> {
    return nodeById(ctx, id);
  }
}
