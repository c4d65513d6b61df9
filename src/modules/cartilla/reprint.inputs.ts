/** GraphQL input of the public reprint form. */
import { Field, ID, InputType } from 'type-graphql';

@InputType('ReprintCartillaInput', {
  description: 'The person whose cover is reprinted, and the email address for it.',
})
export class ReprintCartillaInput {
  @Field(() => String, { description: 'The CURP of the person whose cartilla it is.' })
  curp!: string;

  @Field(() => String, { description: 'The NSS through which that person has rights: eleven digits.' })
  nss!: string;

  @Field(() => String, { description: 'The email address for the cover.' })
  email!: string;

  @Field(() => String, { description: 'The same email address again.' })
  emailConfirmation!: string;

  @Field(() => ID, { description: 'The challengeId of issueSecurityCode.' })
  challengeId!: string;

  @Field(() => String, { description: 'The digits of the security code.' })
  securityCode!: string;
}
