/** The GraphQL face of the privacy notice. */
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Anyone, SignedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { AcceptPrivacyNoticeResult, PrivacyNotice } from './privacy.types';
import { acceptPrivacyNotice, privacyNotice } from './privacy.rules';

@Resolver()
export class PrivacyResolver {
  @Anyone()
  @Query(() => PrivacyNotice, { description: 'The privacy notice that holds, for everybody to read.' })
  privacyNotice(@Ctx() ctx: Context): PrivacyNotice {
    return privacyNotice(ctx);
  }

  @SignedIn()
  @Mutation(() => AcceptPrivacyNoticeResult, {
    description: 'Accepts the privacy notice that holds. Nothing depends on it.',
  })
  acceptPrivacyNotice(
    @Ctx() ctx: Context,
    @Arg('version', () => String, { description: 'The version that was read: PrivacyNotice.version.' }) version: string,
  ): Promise<object> {
    return acceptPrivacyNotice(ctx, version);
  }
}
