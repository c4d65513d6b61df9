/** What has changed on a carnet: the frame, to which the modules add their lists. */
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Patient } from '../patient.types';

@Directive('@key(fields: "id")')
@ObjectType('CarnetChanges', {
  description: 'What was written to the carnet of one child after a revision of its record.',
})
export class CarnetChanges {
  @Field(() => ID, { description: 'Names child and revision; the same question has the same id.' })
  id!: string;

  @Field(() => Int, {
    description:
      'The revision of the record now: ask with it the next time. Lower than the one asked with, which then is none of this record: ask for the whole carnet.',
  })
  revision!: number;

  @Field(() => Patient, { description: 'Whose carnet it is.' })
  patient!: Patient;
}
