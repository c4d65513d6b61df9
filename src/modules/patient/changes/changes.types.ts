/** Types of the changes of a carnet: the frame to which the modules add their lists, and the live event. */
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Patient } from '../patient.types';

@Directive('@key(fields: "id")')
@ObjectType('CarnetChanges', {
  description: 'Entries that were written to the carnet of one child after a revision of its record.',
})
export class CarnetChanges {
  @Field(() => ID, { description: 'Id of the child and the revision; the same arguments have the same id.' })
  id!: string;

  @Field(() => Int, {
    description:
      'Present revision of the record, for the next call. When it is lower than the argument, the argument belongs to another record: query the whole carnet.',
  })
  revision!: number;

  @Field(() => Patient, { description: 'The child.' })
  patient!: Patient;
}

@ObjectType('CarnetChanged', { description: 'Event: a carnet has changed. Query the carnet to get the change.' })
export class CarnetChanged {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => Int, { description: 'Present revision of the record.' })
  revision!: number;

  @Field(() => Patient, {
    nullable: true,
    description:
      'The child with its new revision, so that a cache is brought up to date; null when the viewer may no longer see it.',
  })
  patient?: never;
}
