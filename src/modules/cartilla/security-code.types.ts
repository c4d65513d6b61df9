/** The code that a public form asks for. */
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../core/scalars';
import type { Instant } from '../../core/time';

@ObjectType('SecurityCode', {
  description:
    'Six digits to be typed into a public form, as a picture and as sound. It slows robots down and no more than that; what keeps strangers from guessing is that wrong tries are counted.',
})
export class SecurityCode {
  @Field(() => ID, { description: 'Send it back with the code; it is good for one try.' })
  challengeId!: string;

  @Field(() => String, {
    description:
      'The digits as an SVG picture in a data URI, black on white. Its text alternative is audioDataUri, not the digits.',
  })
  imageDataUri!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it can be tried, in UTC: five minutes.' })
  expiresAt!: Instant;
}
