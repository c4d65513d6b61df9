/** Types of invitations to care for a child. */
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { resultUnion, WrongState, InvalidInput, RequestIdReused } from '../../../core/refusal';
import { DateTimeScalar } from '../../../core/scalars';
import { Relationship } from '../patient.types';

export enum CaregiverLinkStatus {
  ACTIVE = 'ACTIVE',
  INVITED = 'INVITED',
  DECLINED = 'DECLINED',
}
registerEnumType(CaregiverLinkStatus, {
  name: 'CaregiverLinkStatus',
  description: "Whether an adult's link to a child is in force.",
  valuesConfig: {
    ACTIVE: { description: 'The adult sees the child.' },
    INVITED: { description: 'The owner of the account has not answered yet. The link gives no access.' },
    DECLINED: { description: 'The owner of the account declined. The link gives no access.' },
  },
});

@ObjectType('CaregiverInvitation', {
  description: 'An invitation to care for a child, made by a medical unit for an account that already exists.',
})
export class CaregiverInvitation {
  @Field(() => ID, { description: 'The id of the invitation, for answerInvitation.' })
  id!: string;

  @Field(() => String, { description: "The child's given names and the first letter of the first surname." })
  childName!: string;

  @Field(() => Relationship, { description: 'Relationship of the adult to the child, as the unit entered it.' })
  relationship!: Relationship;

  @Field(() => DateTimeScalar, { description: 'Time of the invitation, in the time zone of the unit.' })
  invitedAt!: string;
}

@ObjectType('InvitationAnswered', { description: 'The answer to the invitation is recorded.' })
export class InvitationAnswered {}

export const AnswerInvitationResult = resultUnion(
  'AnswerInvitationResult',
  'InvitationAnswered',
  'InvitationAnswered, or the reason for the refusal.',
  () => [InvitationAnswered, WrongState, InvalidInput, RequestIdReused] as const,
);
