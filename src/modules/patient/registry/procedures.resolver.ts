/** Resolver of procedures. */
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
      'Procedures around cartilla and carnet: purpose, requirements, place, and the operations of this API that carry them out.',
  })
  procedures(@Ctx() ctx: Context): Procedure[] {
    return procedures(ctx);
  }
}
