/** The GraphQL face of live carnets. */
import { Arg, Ctx, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { AllowWithin } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { carnetChanges, type CarnetChange } from './live.rules';

@ObjectType('CarnetChanged', { description: 'That a carnet has changed; ask for it again to see what.' })
class CarnetChanged {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => Int, { description: 'The revision that the record has now.' })
  revision!: number;
}

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
