/** GraphQL types of the days at the hospital and of the answers of families. */
import { createUnionType, Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../../core/node';
import { InvalidInput, RequestIdReused, resultUnion, WrongState } from '../../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../../core/scalars';
import type { Day } from '../../../core/time';
import { Appointment, Surgery } from '../stubs.types';

export enum VisitAnswerKind {
  COMING = 'COMING',
  CANNOT_COME = 'CANNOT_COME',
  ARRIVED = 'ARRIVED',
}
registerEnumType(VisitAnswerKind, {
  name: 'VisitAnswerKind',
  description: 'What a family says about a day at the hospital.',
  valuesConfig: {
    COMING: { description: 'Voy: the family will come.' },
    CANNOT_COME: { description: 'No puedo ese día: a request to the unit, never a change of an appointment.' },
    ARRIVED: { description: 'Ya llegamos: on the day itself; the unit records the attendance.' },
  },
});

export const JourneyStation = createUnionType({
  name: 'JourneyStation',
  description: 'One stop of a day at the hospital.',
  types: () => [Appointment, Surgery] as const,
  resolveType: (station: object) => ('procedure' in station ? 'Surgery' : 'Appointment'),
});

@ObjectType('Fasting', {
  description: 'When the child must not eat and drink: one span for the stations whose spans overlap.',
})
export class Fasting {
  @Field(() => DateTimeScalar, { description: 'No solid food from this instant, in the time zone of the unit.' })
  solidsFrom!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Nothing to drink from this instant, in the time zone of the unit; null when water is allowed.',
  })
  liquidsFrom!: string | null;

  @Field(() => DateTimeScalar, {
    description: 'Until this instant: the start of the last station that asks for it, in the time zone of the unit.',
  })
  until!: string;
}

@ObjectType('VisitAnswer', { description: 'The answer of a family about a day, and the reply of the unit.' })
export class VisitAnswer {
  @Field(() => VisitAnswerKind, { description: 'The answer.' })
  kind!: VisitAnswerKind;

  @Field(() => String, { nullable: true, description: 'The words of the family; null when it wrote none.' })
  note!: string | null;

  @Field(() => DateTimeScalar, { description: 'Time of the answer, in the time zone of the unit.' })
  at!: string;

  @Field(() => String, { nullable: true, description: 'CANNOT_COME: the reply of the unit; null before.' })
  reply!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Time of the reply; null before.' })
  repliedAt!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType('Journey', {
  implements: Node,
  description:
    "One day of a child at the hospital: all appointments and surgeries that begin on one calendar day of its unit. Visible to the child's caregivers and to staff of its unit.",
})
export class Journey {
  @Field(() => ID, { description: 'The id of the child and the day.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day, in the time zone of the unit.' })
  day!: Day;

  @Field(() => Boolean, { description: 'Whether the family travels: false when every station is a TELECONSULTATION.' })
  travel!: boolean;

  @Field(() => [JourneyStation], { description: 'The stations by time and id, without cancelled ones.' })
  stations!: object[];

  @Field(() => [JourneyStation], {
    description: 'Entries that were cancelled on this day or moved from it to another day, by time.',
  })
  dropped!: object[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Start of the first station, in the time zone of the unit; null when nothing is left of the day.',
  })
  startsAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'End of the last station, in the time zone of the unit; null when no end is known.',
  })
  endsAt!: string | null;

  @Field(() => [String], {
    description: 'Things to bring: the lists of all stations, each thing once, in their order.',
  })
  bring!: string[];

  @Field(() => Fasting, {
    nullable: true,
    description:
      'The fasting rule of the day; of several separate spans the first that has not ended. Null when no station asks for any.',
  })
  fasting!: Fasting | null;
}

export const AnswerVisitResult = resultUnion(
  'AnswerVisitResult',
  'Journey',
  'The day with the answer, or a refusal.',
  () => [Journey, InvalidInput, WrongState, RequestIdReused] as const,
);
