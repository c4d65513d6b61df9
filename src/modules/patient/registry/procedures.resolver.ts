/** The GraphQL face of procedures. */
import { Ctx, Query, Resolver } from 'type-graphql';
import { Anyone } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Procedure } from './procedures.types';
import { procedures } from './procedures.view';

@Resolver()
export class ProceduresResolver {
  @Anyone()
  @Query(() => [Procedure], {
    description:
      'The procedures around cartilla and carnet: what each is for, what one needs, where it is done, and which of them this service does itself.',
  })
  procedures(@Ctx() ctx: Context): Procedure[] {
    return procedures(ctx);
  }
}
