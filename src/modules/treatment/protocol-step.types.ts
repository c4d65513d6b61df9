/** GraphQL types of what a protocol asks for besides medicines: counts, tests and procedures. */
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { FollowUpKind } from './follow-up.types';

export enum ProtocolStepKind {
  TEST = 'TEST',
  PROCEDURE = 'PROCEDURE',
  IMAGING = 'IMAGING',
  RADIOTHERAPY = 'RADIOTHERAPY',
}
registerEnumType(ProtocolStepKind, {
  name: 'ProtocolStepKind',
  description: 'Kind of a planned step of a protocol.',
  valuesConfig: {
    TEST: { description: 'A laboratory test.' },
    PROCEDURE: { description: 'A procedure: lumbar puncture, bone marrow, port.' },
    IMAGING: { description: 'Imaging, echocardiogram, audiometry.' },
    RADIOTHERAPY: { description: 'Radiotherapy.' },
  },
});

@ObjectType('CountCriterion', { description: 'A count that a protocol asks for: at least min, at most max, or both.' })
export class CountCriterion {
  @Field(() => FollowUpKind, { description: 'The measurement.' })
  kind!: FollowUpKind;

  @Field(() => Float, { nullable: true, description: 'Least value, in unit; null for no lower limit.' })
  min!: number | null;

  @Field(() => Float, { nullable: true, description: 'Greatest value, in unit; null for no upper limit.' })
  max!: number | null;

  @Field(() => String, { description: 'Unit of min and max.' })
  unit!: string;
}

@ObjectType('ProtocolStep', { description: 'A test or procedure of a cycle.' })
export class ProtocolStep {
  @Field(() => ProtocolStepKind, { description: 'Kind of the step.' })
  kind!: ProtocolStepKind;

  @Field(() => String, { description: 'Its name, as families and staff read it.' })
  name!: string;

  @Field(() => [Int], { description: 'Days of the cycle; 1 is its first day.' })
  days!: number[];
}

@ObjectType('PlannedStep', { description: 'A test or procedure of a cycle, on the calendar.' })
export class PlannedStep {
  @Field(() => ProtocolStepKind, { description: 'Kind of the step.' })
  kind!: ProtocolStepKind;

  @Field(() => String, { description: 'Its name, as families and staff read it.' })
  name!: string;

  @Field(() => DateScalar, { description: 'Planned day.' })
  plannedOn!: Day;
}
