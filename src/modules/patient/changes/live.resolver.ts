/** Resolver of live carnets. */
import { Arg, Ctx, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql';
import { AllowWithin } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { Patient } from '../patient.types';
import { visiblePatientById, type VisiblePatient } from '../visibility.queries';
import { CarnetChanged } from './changes.types';
import { carnetChanges, type CarnetChange } from './live.rules';

@Resolver(() => CarnetChanged)
export class LiveResolver {
  @AllowWithin(Role.CAREGIVER, Role.PATIENT, Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Subscription(() => CarnetChanged, {
    subscribe: ({ context, args }) => carnetChanges(context as Context, (args as { patientId: string }).patientId),
    description:
      "The present revision of a child's carnet, then each change within two seconds. Over server-sent events: POST /graphql with Accept: text/event-stream. The stream ends when the viewer may no longer see the child, and when the session ends.",
  })
  carnetChanged(
    @Root() change: CarnetChange,
    @Arg('patientId', () => ID, { description: 'The child.' }) _patientId: string,
    @Ctx() _ctx: Context,
  ): CarnetChange {
    return change;
  }

  @FieldResolver(() => Patient, { nullable: true })
  patient(@Root() { patientId }: CarnetChange, @Ctx() ctx: Context): Promise<VisiblePatient | null> {
    return visiblePatientById(ctx, patientId);
  }
}
