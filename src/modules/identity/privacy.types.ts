/** What identity says of the privacy notice. */
import { Field, ObjectType } from 'type-graphql';
import { resultUnion, WrongState } from '../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import type { Day, Instant } from '../../core/time';
import { User } from './identity.types';

@ObjectType('PrivacyNotice', {
  description: 'The notice that says who keeps which data, what for and with which rights (aviso de privacidad).',
})
export class PrivacyNotice {
  @Field(() => String, { description: 'Names this wording; acceptPrivacyNotice takes it back.' })
  version!: string;

  @Field(() => DateScalar, { description: 'The day from which it holds.' })
  publishedOn!: Day;

  @Field(() => String, { description: 'Its title, in the language of the request.' })
  title!: string;

  @Field(() => [String], { description: 'Its text, paragraph by paragraph, in the language of the request.' })
  paragraphs!: string[];
}

@ObjectType('PrivacyNoticeAccepted', { description: 'The acceptance is on record.' })
export class PrivacyNoticeAccepted {
  @Field(() => String, { description: 'The version that was accepted.' })
  version!: string;

  @Field(() => DateTimeScalar, { description: 'When, in UTC; the first time for who accepts it twice.' })
  acceptedAt!: Instant;

  @Field(() => User, { description: 'Who accepted it.' })
  user!: { id: string };
}

export const AcceptPrivacyNoticeResult = resultUnion(
  'AcceptPrivacyNoticeResult',
  'PrivacyNoticeAccepted',
  'The acceptance, or that another version holds by now.',
  () => [PrivacyNoticeAccepted, WrongState] as const,
);
