/** Resolver of live carnets. */
import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import { AllowWithin } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { CarnetChanged } from './changes.types';
import { carnetChanges, type CarnetChange } from './live.rules';

@Resolver()
export class LiveResolver {
  @AllowWithin(Role.CAREGIVER, Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Subscription(() => CarnetChanged, {
    subscribe: ({ context, args }) => carnetChanges(context as Context, (args as { patientId: string }).patientId),
    description:
      "Each change of a child's carnet, within two seconds, over server-sent events at /graphql/stream. The stream ends when the viewer may no longer see the child.",
  })
  carnetChanged(
    @Root() change: CarnetChange,
    @Arg('patientId', () => ID, { description: 'The child.' }) _patientId: string,
    @Ctx() _ctx: Context,
  ): CarnetChange {
    return change;
  }
}
