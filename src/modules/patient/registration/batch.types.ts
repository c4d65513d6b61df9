/** Types of the registration of many families. */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InputProblem, InvalidInput, Refusal, resultUnion } from '../../../core/refusal';
import { Patient } from '../patient.types';

export enum FamilyRowStatus {
  READY = 'READY',
  REGISTERED = 'REGISTERED',
  ALREADY_REGISTERED = 'ALREADY_REGISTERED',
  REFUSED = 'REFUSED',
}
registerEnumType(FamilyRowStatus, {
  name: 'FamilyRowStatus',
  description: 'Result of one family of a batch.',
  valuesConfig: {
    READY: { description: 'It would be registered; nothing was written.' },
    REGISTERED: { description: 'Registered by this call; its letters are queued.' },
    ALREADY_REGISTERED: {
      description: 'This requestId with this input was registered before; no second letter is sent.',
    },
    REFUSED: { description: 'Not registered; refusal states the reason.' },
  },
});

@ObjectType('FamilyRow', { description: 'Result of one family of a batch.' })
export class FamilyRow {
  @Field(() => Int, { description: 'Position in the input, from 0.' })
  index!: number;

  @Field(() => ID, { description: 'The requestId of the family.' })
  requestId!: string;

  @Field(() => FamilyRowStatus, { description: 'Result of the row.' })
  status!: FamilyRowStatus;

  @Field(() => Patient, {
    nullable: true,
    description: 'The child; null unless it is registered and the viewer may see it.',
  })
  patient!: { id: string } | null;

  @Field(() => Refusal, {
    nullable: true,
    description:
      'The refusal that registerFamily would return for this family, with paths below the family (patient.curp); null unless the row is REFUSED.',
  })
  refusal!: Refusal | null;

  @Field(() => [InputProblem], { description: 'Unusual data that may be correct, for a second look.' })
  warnings!: InputProblem[];
}

@ObjectType('FamilyBatch', { description: 'Results of the families of one call, in the order of the input.' })
export class FamilyBatch {
  @Field(() => [FamilyRow], { description: 'One row for each family of the input.' })
  rows!: FamilyRow[];

  @Field(() => Int, { description: 'Number of rows that are READY.' })
  ready!: number;

  @Field(() => Int, { description: 'Number of rows that are REGISTERED.' })
  registered!: number;

  @Field(() => Int, { description: 'Number of rows that are ALREADY_REGISTERED.' })
  alreadyRegistered!: number;

  @Field(() => Int, { description: 'Number of rows that are REFUSED.' })
  refused!: number;
}

export const RegisterFamiliesResult = resultUnion(
  'RegisterFamiliesResult',
  'FamilyBatch',
  'The result of each row, or the problem of the whole call.',
  () => [FamilyBatch, InvalidInput] as const,
);
