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
  description: 'Entries that were written to the carnet of one child after a revision of its record.',
})
export class CarnetChanges {
  @Field(() => ID, { description: 'Id of the child and the revision; the same arguments have the same id.' })
  id!: string;
}

@Resolver(() => CarnetChanges)
export class ChangesExtension {
  @FieldResolver(() => [Treatment], {
    description: 'Treatments that were started, held, resumed, completed or revoked, by first day.',
  })
  treatments(@Root() changes: ChangesFrame, @Ctx() ctx: Context): Promise<ShownTreatment[]> {
    return treatmentsChanged(ctx, changes);
  }

  @FieldResolver(() => [TreatmentCycle], {
    description:
      'Cycles that were planned, moved or revoked, and the cycles of changed treatments, by first day. Changed doses are in administrations.',
  })
  cycles(@Root() changes: ChangesFrame, @Ctx() ctx: Context): Promise<ShownCycle[]> {
    return cyclesChanged(ctx, changes);
  }

  @FieldResolver(() => [MedicationAdministration], {
    description: 'Doses that were planned, moved or recorded, or have another supply, by day.',
  })
  administrations(@Root() changes: ChangesFrame, @Ctx() ctx: Context): Promise<ShownAdministration[]> {
    return administrationsChanged(ctx, changes);
  }

  @FieldResolver(() => [FollowUp], {
    description:
      'Follow-ups that were recorded, corrected, released or recalled, by time. Families see released ones; a recalled one comes without its content.',
  })
  followUps(@Root() changes: ChangesFrame, @Ctx() ctx: Context): Promise<ShownFollowUp[]> {
    return followUpsChanged(ctx, changes);
  }
}
