/** Types of transfers. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../core/pagination';
import { InvalidInput, RequestIdReused, resultUnion } from '../../../core/refusal';
import { DateTimeScalar } from '../../../core/scalars';

@Directive('@key(fields: "id")')
@ObjectType('PatientTransfer', { description: 'A change of the medical unit that treats a child.' })
export class PatientTransfer {
  @Field(() => ID, { description: 'The id of the transfer.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'Time of the transfer, in the time zone of the receiving unit.' })
  transferredAt!: string;

  @Field(() => String, { description: 'Reason, as the social worker wrote it.' })
  reason!: string;
}

@ObjectType('PatientTransferred', { description: 'The receiving unit is now the unit of the child.' })
export class PatientTransferred {
  @Field(() => PatientTransfer, {
    description: 'The transfer. The previous unit no longer sees the child.',
  })
  transfer!: PatientTransfer;
}

@ObjectType('PatientArrivalEdge', { description: 'An arrival in a list.' })
export class PatientArrivalEdge {
  @Field(() => String, { description: 'Cursor of this arrival, for the argument after.' })
  cursor!: string;

  @Field(() => PatientTransfer, { description: 'The transfer.' })
  node!: PatientTransfer;
}

@ObjectType('PatientArrivalConnection', { description: 'A page of children who came from other units, newest first.' })
export class PatientArrivalConnection {
  @Field(() => [PatientArrivalEdge], { description: 'The arrivals of this page.' })
  edges!: PatientArrivalEdge[];

  @Field(() => PageInfo, { description: 'Position of the page in the list.' })
  pageInfo!: PageInfo;
}

export const TransferPatientResult = resultUnion(
  'TransferPatientResult',
  'PatientTransferred',
  'The transfer, or the problems of the input.',
  () => [PatientTransferred, InvalidInput, RequestIdReused] as const,
);
