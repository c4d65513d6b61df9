/** GraphQL types of the line through which medicines are given. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, RequestIdReused, resultUnion } from '../../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../../core/scalars';
import type { Day } from '../../../core/time';
import { Patient } from '../stubs.types';

export enum VascularAccessKind {
  NONE = 'NONE',
  PORT = 'PORT',
  TUNNELLED_CATHETER = 'TUNNELLED_CATHETER',
  PICC = 'PICC',
  OTHER_CENTRAL = 'OTHER_CENTRAL',
}
registerEnumType(VascularAccessKind, {
  name: 'VascularAccessKind',
  description: 'The line through which medicines are given.',
  valuesConfig: {
    NONE: { description: 'None is in place.' },
    PORT: { description: 'Puerto: an implanted port.' },
    TUNNELLED_CATHETER: { description: 'Catéter tunelizado: a tunnelled catheter.' },
    PICC: { description: 'PICC: a peripherally inserted central catheter.' },
    OTHER_CENTRAL: { description: 'Another central catheter.' },
  },
});

@ObjectType('VascularAccess', { description: 'The line that is in place now.' })
export class VascularAccess {
  @Field(() => VascularAccessKind, { description: 'The kind of the line.' })
  kind!: VascularAccessKind;

  @Field(() => String, { nullable: true, description: 'The place on the body, in words; null when none was given.' })
  site!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was placed; null when not known.' })
  placedOn!: Day | null;

  @Field(() => String, {
    nullable: true,
    description: 'Needle, heparin, last dressing, in words; null when none was given.',
  })
  note!: string | null;

  @Field(() => DateTimeScalar, { description: 'Time of the record, in the time zone of the unit.' })
  recordedAt!: string;
}

export const SetVascularAccessResult = resultUnion(
  'SetVascularAccessResult',
  'Patient',
  'The child with the line, or a refusal.',
  () => [Patient, InvalidInput, RequestIdReused] as const,
);
