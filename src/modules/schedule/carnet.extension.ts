/** The fields that this module adds to the carnet. */
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../core/context';
import type { CarnetFrame } from '../patient';
import { Appointment } from './appointment.types';
import { appointmentsByCarnet, surgeriesByCarnet } from './schedule.view';
import { Surgery } from './surgery.types';

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
  @FieldResolver(() => [Appointment], {
    description: 'All appointments that begin within the span, by time and id, cancelled ones included.',
  })
  appointments(@Root() carnet: CarnetFrame, @Ctx() ctx: Context): Promise<object[]> {
    return appointmentsByCarnet(ctx, carnet);
  }

  @FieldResolver(() => [Surgery], {
    description: 'All surgeries that begin within the span, by time and id.',
  })
  surgeries(@Root() carnet: CarnetFrame, @Ctx() ctx: Context): Promise<object[]> {
    return surgeriesByCarnet(ctx, carnet);
  }
}
