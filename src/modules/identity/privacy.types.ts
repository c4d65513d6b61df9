/** Types of the privacy notice. */
import { Field, ObjectType } from 'type-graphql';
import { resultUnion, WrongState } from '../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import type { Day, Instant } from '../../core/time';
import { User } from './identity.types';

@ObjectType('PrivacyNotice', {
  description:
    'Privacy notice (aviso de privacidad): the data that the service holds, their purpose, and the rights of their owner.',
})
export class PrivacyNotice {
  @Field(() => String, { description: 'Version of the text, for acceptPrivacyNotice.' })
  version!: string;

  @Field(() => DateScalar, { description: 'First day on which it is in force.' })
  publishedOn!: Day;

  @Field(() => String, { description: 'Title, in the language of the request.' })
  title!: string;

  @Field(() => [String], { description: 'Paragraphs of the text, in the language of the request.' })
  paragraphs!: string[];
}

@ObjectType('PrivacyNoticeAccepted', { description: 'The acceptance is on record.' })
export class PrivacyNoticeAccepted {
  @Field(() => String, { description: 'Accepted version.' })
  version!: string;

  @Field(() => DateTimeScalar, { description: 'Time of the first acceptance of this version, in UTC.' })
  acceptedAt!: Instant;

  @Field(() => User, { description: 'The person who accepted it.' })
  user!: { id: string };
}

export const AcceptPrivacyNoticeResult = resultUnion(
  'AcceptPrivacyNoticeResult',
  'PrivacyNoticeAccepted',
  'The acceptance, or WrongState when another version is in force.',
  () => [PrivacyNoticeAccepted, WrongState] as const,
);
