/** GraphQL types of series of appointments and of rooms. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../../core/node';
import { Appointment } from './appointment.types';

@Directive('@key(fields: "id")')
@ObjectType('AppointmentSeries', { implements: Node, description: 'Appointments that were booked together.' })
export class AppointmentSeries {
  @Field(() => ID, { description: 'The id of the series.' })
  id!: string;

  @Field(() => [Appointment], { description: 'Its appointments by time, cancelled and moved ones included.' })
  appointments!: object[];
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Room', { description: 'A place in the unit that can be booked.' })
export class Room {
  @Field(() => ID, { description: 'The id of the room.' })
  id!: string;
}
