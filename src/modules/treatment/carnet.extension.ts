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
  description: 'The card of one child for a span of calendar days in the time zone of its medical unit.',
})
export class Carnet {
  @Field(() => ID, { description: 'Names child and span; the same question has the same id.' })
  id!: string;
}

@Resolver(() => Carnet)
export class CarnetExtension {
  @FieldResolver(() => [TreatmentCycle], {
    description:
      'The cycles of which any day lies in the span, by their first day. Pass the span on to their administrations, or they are all of the cycle.',
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
      'Every dose planned or given within the span, by day, also one whose cycle has since been moved out of it.',
  })
  administrations(
    @Root() frame: CarnetFrame,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ShownAdministration[]> {
    return administrationsOfCarnet(ctx, frame, selected(info));
  }

  @FieldResolver(() => [FollowUp], {
    description: 'The follow-ups taken within the span, by time; for families those that are released.',
  })
  followUps(
    @Root() frame: CarnetFrame,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ShownFollowUp[]> {
    return followUpsOfCarnet(ctx, frame, selected(info));
  }
}
