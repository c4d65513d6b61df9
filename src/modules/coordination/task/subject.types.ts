/** Stubs of what a task can be about, and their union. */
import { createUnionType, Directive, Field, ID, ObjectType } from 'type-graphql';
import { Question } from '../question/question.types';
import { ShareNote } from '../share/share.types';
import { Appointment, MedicationAdministration, Surgery, User } from '../stubs.types';

const KEY = '@key(fields: "id")';

@Directive(KEY)
@ObjectType('PatientTransfer', { description: 'A change of the medical unit that treats a child.' })
export class PatientTransfer {
  @Field(() => ID, { description: 'The id of the transfer.' })
  id!: string;
}

const REQUEST =
  'A request about personal data. For who submitted it, the other adults of scope ACT, and the social workers of the unit.';

@Directive(KEY)
@ObjectType('DataRequest', { description: REQUEST })
export class DataRequest {
  @Field(() => ID, { description: 'The id of the request.' })
  id!: string;
}

export const TaskSubject = createUnionType({
  name: 'TaskSubject',
  description: 'What a task is about.',
  types: () =>
    [Appointment, Surgery, MedicationAdministration, User, PatientTransfer, Question, DataRequest, ShareNote] as const,
  resolveType: (subject: object) => (subject as { __typename: string }).__typename,
});
