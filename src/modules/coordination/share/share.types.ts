/** GraphQL types of shares. */
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../../core/node';
import { InvalidInput, RequestIdReused, resultUnion, TooManyAttempts } from '../../../core/refusal';
import { DateTimeScalar } from '../../../core/scalars';

export enum ShareStatus {
  ACTIVE = 'ACTIVE',
  EXPIRED = 'EXPIRED',
  USED_UP = 'USED_UP',
  LOCKED = 'LOCKED',
  REVOKED = 'REVOKED',
}
registerEnumType(ShareStatus, {
  name: 'ShareStatus',
  description: 'Whether a share can be opened. To a reader all but ACTIVE look alike.',
  valuesConfig: {
    ACTIVE: { description: 'It can be opened.' },
    EXPIRED: { description: 'Its time is over.' },
    USED_UP: { description: 'It was opened as often as allowed.' },
    LOCKED: { description: 'Five wrong passcodes were tried.' },
    REVOKED: { description: 'A person ended it, or the person who made it sees the child no more.' },
  },
});

@ObjectType('ShareLook', { description: 'One try to open a share.' })
export class ShareLook {
  @Field(() => DateTimeScalar, { description: 'When, in the time zone of the unit.' })
  at!: string;

  @Field(() => String, { description: 'The name that the reader gave.' })
  recipient!: string;

  @Field(() => Boolean, { description: 'Whether the passcode was right.' })
  opened!: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType('ShareNote', {
  description:
    "What a reader of a share wrote to the team. Visible to the child's caregivers and to staff of its unit.",
})
export class ShareNote {
  @Field(() => ID, { description: 'The id of the note.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When, in the time zone of the unit.' })
  at!: string;

  @Field(() => String, { description: 'The name that the reader gave.' })
  from!: string;

  @Field(() => String, { description: 'The words.' })
  text!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('Share', {
  implements: Node,
  description:
    "A link by which an outsider reads the emergency sheet of one child for a while. Visible to the child's caregivers and to staff of its unit; the link itself is shown once.",
})
export class Share {
  @Field(() => ID, { description: 'The id of the share; it is not part of the link.' })
  id!: string;

  @Field(() => String, { description: 'For the family: what the share is for. It stands in the link.' })
  label!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made, in the time zone of the unit.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself, in the time zone of the unit.' })
  expiresAt!: string;

  @Field(() => Int, { description: 'How often it can still be opened.' })
  viewsLeft!: number;

  @Field(() => Int, { description: 'Wrong passcodes that are still possible; at 0 it is LOCKED for good.' })
  attemptsLeft!: number;

  @Field(() => ShareStatus, { description: 'Whether it can be opened.' })
  status!: ShareStatus;
}

@ObjectType('ShareCreated', { description: 'The share, and what is shown once.' })
export class ShareCreated {
  @Field(() => String, {
    nullable: true,
    description:
      'Address of the viewer with the SMART Health Link after #, for a QR code. Shown once; null for a repeated request.',
  })
  link!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The passcode, to be told apart from the link. Shown once; null for a repeated request.',
  })
  passcode!: string | null;
}

export const CreateShareResult = resultUnion(
  'CreateShareResult',
  'ShareCreated',
  'The share with its link, or a refusal.',
  () => [ShareCreated, InvalidInput, TooManyAttempts, RequestIdReused] as const,
);

export const RevokeShareResult = resultUnion(
  'RevokeShareResult',
  'Share',
  'The share that has ended, or a refusal.',
  () => [Share, InvalidInput, RequestIdReused] as const,
);
