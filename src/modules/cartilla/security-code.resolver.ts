/** The root field and computed field of security codes. */
import { Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Anyone } from '../../core/access';
import type { Context } from '../../core/context';
import { SecurityCode } from './security-code.types';
import { issueSecurityCode } from './security-code.rules';
import { spokenCode } from './spoken-code';

@Resolver(() => SecurityCode)
export class SecurityCodeResolver {
  @Anyone()
  @Mutation(() => SecurityCode, {
    description:
      'Issues a security code for the public reprint form, as a picture and as sound. RATE_LIMITED after 60 in a minute from one address.',
  })
  issueSecurityCode(@Ctx() ctx: Context): Promise<object> {
    return issueSecurityCode(ctx);
  }

  @FieldResolver(() => String, {
    description:
      'The same digits read aloud in Spanish, as a WAV in a data URI of about 100 kB, for people who cannot see the picture. Query it only on demand. A person who can use neither form gets the reprint at the family medicine clinic.',
  })
  audioDataUri(@Root() issued: SecurityCode & { code: string }): string {
    return `data:audio/wav;base64,${spokenCode(issued.code).toString('base64')}`;
  }
}
