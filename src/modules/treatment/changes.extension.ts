/** The fields that this module adds to CarnetChanges: treatments, cycles, doses, follow-ups. */
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../core/context';
import type { ChangesFrame } from '../patient';
import { MedicationAdministration } from './administration.types';
import { administrationsChanged, cyclesChanged, followUpsChanged, treatmentsChanged } from './changes.view';
import type { ShownFollowUp } from './follow-up.view';
import { FollowUp } from './follow-up.types';
import type { ShownAdministration, ShownCycle, ShownTreatment } from './treatment.view';
import { Treatment, TreatmentCycle } from './treatment.types';

@Directive('@key(fields: "id")')
@ObjectType('CarnetChanges', {
  description: 'What was written to the carnet of one child after a revision of its record.',
})
export class CarnetChanges {
  @Field(() => ID, { description: 'Names child and revision; the same question has the same id.' })
  id!: string;
}

@Resolver(() => CarnetChanges)
export class ChangesExtension {
  @FieldResolver(() => [Treatment], {
    description: 'The treatments that were begun, held, resumed, completed or revoked, by their first day.',
  })
  treatments(@Root() changes: ChangesFrame, @Ctx() ctx: Context): Promise<ShownTreatment[]> {
    return treatmentsChanged(ctx, changes);
  }

  @FieldResolver(() => [TreatmentCycle], {
    description:
      'The cycles that were planned, moved or revoked, and those of the treatments that changed, by their first day. Doses that changed have a list of their own.',
  })
  cycles(@Root() changes: ChangesFrame, @Ctx() ctx: Context): Promise<ShownCycle[]> {
    return cyclesChanged(ctx, changes);
  }

  @FieldResolver(() => [MedicationAdministration], {
    description: 'The doses that were planned, moved or recorded, or whose supply changed, by day.',
  })
  administrations(@Root() changes: ChangesFrame, @Ctx() ctx: Context): Promise<ShownAdministration[]> {
    return administrationsChanged(ctx, changes);
  }

  @FieldResolver(() => [FollowUp], {
    description: 'The follow-ups that were recorded or released, by time; for families those that are released.',
  })
  followUps(@Root() changes: ChangesFrame, @Ctx() ctx: Context): Promise<ShownFollowUp[]> {
    return followUpsChanged(ctx, changes);
  }
}
