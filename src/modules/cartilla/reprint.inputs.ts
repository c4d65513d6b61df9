/** What the public reprint form sends. */
import { Field, ID, InputType } from 'type-graphql';

@InputType('ReprintCartillaInput', { description: 'Whose cover is to be reprinted, and where it is mailed.' })
export class ReprintCartillaInput {
  @Field(() => String, { description: 'The CURP of the person whose cartilla it is.' })
  curp!: string;

  @Field(() => String, { description: 'The NSS through which that person has rights, eleven digits.' })
  nss!: string;

  @Field(() => String, { description: 'Where the cover is mailed.' })
  email!: string;

  @Field(() => String, { description: 'The same address once more.' })
  emailConfirmation!: string;

  @Field(() => ID, { description: 'The challenge that issueSecurityCode gave.' })
  challengeId!: string;

  @Field(() => String, { description: 'Its digits, as read or heard.' })
  securityCode!: string;
}
