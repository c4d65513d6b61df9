/** Resolvers of the privacy notice. */
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Anyone, SignedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { AcceptPrivacyNoticeResult, PrivacyNotice } from './privacy.types';
import { acceptPrivacyNotice, privacyNotice } from './privacy.rules';

@Resolver()
export class PrivacyResolver {
  @Anyone()
  @Query(() => PrivacyNotice, { description: 'The privacy notice in force.' })
  privacyNotice(@Ctx() ctx: Context): PrivacyNotice {
    return privacyNotice(ctx);
  }

  @SignedIn()
  @Mutation(() => AcceptPrivacyNoticeResult, {
    description: 'Records that the viewer accepts the privacy notice in force. No function of the service requires it.',
  })
  acceptPrivacyNotice(
    @Ctx() ctx: Context,
    @Arg('version', () => String, { description: 'PrivacyNotice.version of the text that the person has read.' })
    version: string,
  ): Promise<object> {
    return acceptPrivacyNotice(ctx, version);
  }
}
