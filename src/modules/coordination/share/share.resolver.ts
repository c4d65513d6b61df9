/** Resolvers of shares. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AllowPerson } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { Patient, User } from '../stubs.types';
import { CreateShareInput, RevokeShareInput } from './share.inputs';
import { createShare, revokeShare } from './share.rules';
import { CreateShareResult, RevokeShareResult, Share, ShareCreated, ShareLook, ShareNote } from './share.types';
import { looksOf, notesOf, sharesOf, type ShownShare } from './share.view';

@Resolver(() => Share)
export class ShareResolver {
  @AllowPerson(Role.CAREGIVER, Role.PATIENT, Role.CLINICIAN)
  @Mutation(() => CreateShareResult, {
    description:
      'A SMART Health Link to the emergency sheet of a child as it is now. Link and passcode are shown once. For caregivers who may act, the patient from 18 years on, and clinicians of the unit.',
  })
  createShare(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateShareInput, { description: 'The child, the end and the number of views.' })
    input: CreateShareInput,
  ): Promise<object> {
    return createShare(ctx, input);
  }

  @AllowPerson(Role.CAREGIVER, Role.PATIENT, Role.CLINICIAN)
  @Mutation(() => RevokeShareResult, {
    description:
      'Ends a share at once and deletes what it holds; one that has ended stays as it is. For caregivers and patients who may act, and clinicians of the unit.',
  })
  revokeShare(
    @Ctx() ctx: Context,
    @Arg('input', () => RevokeShareInput, { description: 'The share.' }) input: RevokeShareInput,
  ): Promise<object> {
    return revokeShare(ctx, input);
  }

  @FieldResolver(() => Patient, { description: 'The child.' })
  patient(@Root() share: ShownShare): object {
    return share.patient;
  }

  @FieldResolver(() => User, { description: 'The person who made it.' })
  createdBy(@Root() share: ShownShare): object {
    return share.createdBy;
  }

  @FieldResolver(() => [ShareLook], { description: 'Every try to open it while it could be opened, newest first.' })
  looks(@Root() share: ShownShare, @Ctx() ctx: Context): Promise<object[]> {
    return looksOf(ctx, share);
  }

  @FieldResolver(() => [ShareNote], { description: 'What readers wrote to the team, newest first.' })
  notes(@Root() share: ShownShare, @Ctx() ctx: Context): Promise<object[]> {
    return notesOf(ctx, share);
  }
}

@Resolver(() => ShareCreated)
export class ShareCreatedResolver {
  @FieldResolver(() => Share, { description: 'The share.' })
  share(@Root() created: { share: ShownShare }): object {
    return created.share;
  }
}

@Resolver(() => Patient)
export class PatientShares {
  @FieldResolver(() => [Share], {
    nullable: true,
    description:
      "Shares of the emergency sheet, newest first. Visible to the child's caregivers and staff of its unit; null for others.",
  })
  shares(@Root() { id }: Patient, @Ctx() ctx: Context): Promise<object[] | null> {
    return sharesOf(ctx, id);
  }
}
