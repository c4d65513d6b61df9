/** Transfers as they are shown. */
import { Field, ID, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../core/pagination';
import { InvalidInput, RequestIdReused, resultUnion } from '../../../core/refusal';
import { DateTimeScalar } from '../../../core/scalars';

@ObjectType('PatientTransfer', { description: 'A change of the medical unit that treats a child.' })
export class PatientTransfer {
  @Field(() => ID, { description: 'The id of the transfer.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it took hold, in the time zone of the unit that took over.' })
  transferredAt!: string;

  @Field(() => String, { description: 'Why, as the social worker wrote it.' })
  reason!: string;
}

@ObjectType('PatientTransferred', { description: 'The child is with the other unit from now on.' })
export class PatientTransferred {
  @Field(() => PatientTransfer, {
    description: 'The transfer. The child itself is not for the old unit to see any more.',
  })
  transfer!: PatientTransfer;
}

@ObjectType('PatientArrivalEdge', { description: 'An arrival in a list.' })
export class PatientArrivalEdge {
  @Field(() => String, { description: 'The place of this arrival in the list.' })
  cursor!: string;

  @Field(() => PatientTransfer, { description: 'The transfer.' })
  node!: PatientTransfer;
}

@ObjectType('PatientArrivalConnection', { description: 'A page of children who came from other units, newest first.' })
export class PatientArrivalConnection {
  @Field(() => [PatientArrivalEdge], { description: 'The arrivals of this page.' })
  edges!: PatientArrivalEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

export const TransferPatientResult = resultUnion(
  'TransferPatientResult',
  'PatientTransferred',
  'The transfer, or what is wrong with the input.',
  () => [PatientTransferred, InvalidInput, RequestIdReused] as const,
);
