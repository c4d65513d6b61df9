/** The fields that this module adds to the carnet: cycles with their doses, follow-ups. */
import { Ctx, Directive, Field, FieldResolver, ID, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../core/context';
import { argumentsBelow, selected } from '../../core/selection';
import type { CarnetFrame } from '../patient';
import { spanOf } from './administration.queries';
import { MedicationAdministration } from './administration.types';
import { FollowUp } from './follow-up.types';
import { followUpsOfCarnet, type ShownFollowUp } from './follow-up.view';
import { administrationsOfCarnet, cyclesOfCarnet, type ShownAdministration, type ShownCycle } from './treatment.view';
import { TreatmentCycle } from './treatment.types';

@Directive('@key(fields: "id")')
@ObjectType('Carnet', {
  description: 'Carnet of one child for a span of calendar days, in the time zone of its medical unit.',
})
export class Carnet {
  @Field(() => ID, { description: 'Id of the child and the span; the same arguments have the same id.' })
  id!: string;
}

@Resolver(() => Carnet)
export class CarnetExtension {
  @FieldResolver(() => [TreatmentCycle], {
    description:
      'Cycles with at least one day in the span, by first day. Pass the span to their administrations, which otherwise are those of the whole cycle.',
  })
  cycles(@Root() frame: CarnetFrame, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<ShownCycle[]> {
    return cyclesOfCarnet(ctx, frame, {
      cycle: selected(info),
      treatment: selected(info, 'treatment'),
      administrations: selected(info, 'administrations'),
      spans: argumentsBelow(info, 'administrations').map(spanOf),
    });
  }

  @FieldResolver(() => [MedicationAdministration], {
    description:
      'Doses planned or given within the span, by day, including those of cycles that were moved out of the span.',
  })
  administrations(
    @Root() frame: CarnetFrame,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ShownAdministration[]> {
    return administrationsOfCarnet(ctx, frame, selected(info));
  }

  @FieldResolver(() => [FollowUp], {
    description: 'Follow-ups taken within the span, by time. Families see released ones only.',
  })
  followUps(
    @Root() frame: CarnetFrame,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ShownFollowUp[]> {
    return followUpsOfCarnet(ctx, frame, selected(info));
  }
}
