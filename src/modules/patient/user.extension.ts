/** Fields of User that depend on a child: contact and credentials, and the viewer's own children and units. */
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../core/context';
import { selectsOnly } from '../../core/selection';
import { privacyRecordOf } from '../identity';
import {
  contactForViewer,
  ownPatients,
  ownPatientsByName,
  ownUndoSeconds,
  ownUnits,
  phoneForViewer,
} from './contact.rules';
import { MedicalUnit, Patient } from './patient.types';
import { Credentials, PrivacyRecord, User } from './user.types';

@Resolver(() => User)
export class UserExtension {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Email address. Visible to the account's owner, to social workers of the child's unit while the person cares for the child, and to administrators for staff; null for others.",
  })
  async email(@Root() user: User, @Ctx() ctx: Context): Promise<string | null> {
    return (await contactForViewer(ctx, user.id))?.email ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Telephone number. Visible to the account's owner, to social workers and clinicians of the child's unit while the person cares for the child, and to administrators for staff; null for others or when none is recorded.",
  })
  phone(@Root() user: User, @Ctx() ctx: Context): Promise<string | null> {
    return phoneForViewer(ctx, user.id);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether the owner has used a password or a link that was mailed to this address. Visible like email; null for others and for invitations.',
  })
  async emailProven(@Root() user: User, @Ctx() ctx: Context): Promise<boolean | null> {
    const contact = await contactForViewer(ctx, user.id);
    return contact?.credentials ? contact.emailProven : null;
  }

  @FieldResolver(() => Credentials, {
    nullable: true,
    description: 'State of the credentials. Visible like email; null for others and for invitations.',
  })
  async credentials(@Root() user: User, @Ctx() ctx: Context): Promise<Credentials | null> {
    return (await contactForViewer(ctx, user.id))?.credentials ?? null;
  }

  @FieldResolver(() => PrivacyRecord, {
    nullable: true,
    description:
      'State of the privacy notice for this person. Visible like email; null for others and for invitations.',
  })
  async privacy(@Root() user: User, @Ctx() ctx: Context): Promise<PrivacyRecord | null> {
    return (await contactForViewer(ctx, user.id))?.credentials ? privacyRecordOf(ctx, user.id) : null;
  }

  @FieldResolver(() => [Patient], {
    description:
      'Children for whom the viewer cares, and the own record of a patient; empty for any other person. Children of a link with the scope EMERGENCY_SHEET are listed when nothing but id and fullName is selected.',
  })
  patients(@Root() user: User, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return selectsOnly(info, 'id', 'fullName') ? ownPatientsByName(ctx, user.id) : ownPatients(ctx, user.id);
  }

  @FieldResolver(() => [MedicalUnit], {
    description: 'Medical units in which the staff roles of the viewer hold; empty for any other person.',
  })
  medicalUnits(@Root() user: User, @Ctx() ctx: Context): Promise<MedicalUnit[]> {
    return ownUnits(ctx, user.id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Staff: number of seconds for which an act can be taken back by undoAct; null for caregivers and for any other person.',
  })
  undoSeconds(@Root() user: User, @Ctx() ctx: Context): Promise<number | null> {
    return ownUndoSeconds(ctx, user.id);
  }
}
