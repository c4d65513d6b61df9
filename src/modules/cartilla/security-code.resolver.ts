/** The GraphQL face of security codes. */
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
      'A code for the public reprint form, as a picture and as sound; RATE_LIMITED for an address that asks for very many.',
  })
  issueSecurityCode(@Ctx() ctx: Context): Promise<object> {
    return issueSecurityCode(ctx);
  }

  @FieldResolver(() => String, {
    description:
      'The same digits read aloud in Spanish, as a WAV in a data URI of some 100 kB: for people who cannot see the picture. Ask for it only when somebody wants to hear it. Who can use neither gets the reprint at the own clinic.',
  })
  audioDataUri(@Root() issued: SecurityCode & { code: string }): string {
    return `data:audio/wav;base64,${spokenCode(issued.code).toString('base64')}`;
  }
}
