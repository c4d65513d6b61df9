/** The GraphQL face of acts that are taken back. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { undoAct } from './undo.rules';
import { UndoActInput, UndoActResult } from './undo.types';

@Resolver()
export class UndoResolver {
  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN, Role.ADMINISTRATOR)
  @Mutation(() => UndoActResult, {
    description:
      "Takes back the viewer's own newest act on a record, within User.undoSeconds: everything is as before, its notices are withdrawn, and no letter leaves. WrongState after that time and for acts that cannot be undone (accounts, roles, credentials, the end of a carnet); RecordChanged when another person has changed a record of the act since.",
  })
  undoAct(
    @Ctx() ctx: Context,
    @Arg('input', () => UndoActInput, { description: 'The act.' }) input: UndoActInput,
  ): Promise<object> {
    return undoAct(ctx, input.record);
  }
}
