/** The GraphQL face of caregivers, credentials, registrations and notices. */
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { PageInfo } from '../../../core/pagination';
import { DateTimeScalar } from '../../../core/scalars';
import { Role } from '../../../core/viewer';
import { CredentialsStatus } from '../../identity';
import { unacknowledgedByUnit } from '../notice/notice.queries';
import {
  AddCaregiverInput,
  PrintCredentialsInput,
  ResendCredentialsInput,
  RevokeCaregiverInput,
} from './caregiver.inputs';
import { registrationsByUnit } from './caregiver.queries';
import {
  AddCaregiverResult,
  CredentialsPrinted,
  CredentialsSent,
  PrintCredentialsResult,
  Registration,
  RegistrationConnection,
  ResendCredentialsResult,
  RevokeCaregiverResult,
} from './caregiver.types';
import { addCaregiver, revokeCaregiver } from './caregiver.rules';
import { printCredentials, resendCredentials } from './credentials.rules';
import { Notice, NoticeKind } from '../notice/notice.types';
import { acknowledgeNotices } from '../notice/notice.rules';
import { Patient } from '../patient.types';
import { User } from '../user.extension';

@ObjectType('UnacknowledgedChange', {
  description: "A change that none of the child's caregivers has said to have seen: somebody should telephone.",
})
class UnacknowledgedChange {
  @Field(() => ID, { description: 'The id of the first of its notices.' })
  id!: string;

  @Field(() => NoticeKind, { description: 'What kind of change it is.' })
  kind!: NoticeKind;

  @Field(() => ID, { description: 'The id of what changed.' })
  subjectId!: string;

  @Field(() => DateTimeScalar, { description: "When it changed, in the time zone of the child's unit." })
  occurredAt!: string;

  @Field(() => Int, { description: 'How many caregivers were told.' })
  caregiversTold!: number;

  @Field(() => Patient, { description: 'The child.' })
  patient!: { id: string };
}

@ObjectType('UnacknowledgedChangeEdge', { description: 'A change in a list.' })
class UnacknowledgedChangeEdge {
  @Field(() => String, { description: 'The place of this change in the list.' })
  cursor!: string;

  @Field(() => UnacknowledgedChange, { description: 'The change.' })
  node!: UnacknowledgedChange;
}

@ObjectType('UnacknowledgedChangeConnection', { description: 'A page of changes, oldest first.' })
class UnacknowledgedChangeConnection {
  @Field(() => [UnacknowledgedChangeEdge], { description: 'The changes of this page.' })
  edges!: UnacknowledgedChangeEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@Resolver()
export class CaregiversResolver {
  @Allow(Role.SOCIAL_WORKER)
  @Mutation(() => AddCaregiverResult, {
    description:
      'One more adult for a child that is registered. A known CURP keeps its password: a family of the unit is linked at once, any other account is invited.',
  })
  addCaregiver(
    @Ctx() ctx: Context,
    @Arg('input', () => AddCaregiverInput, { description: 'The child and the adult.' }) input: AddCaregiverInput,
  ): Promise<object> {
    return addCaregiver(ctx, input);
  }

  @Allow(Role.SOCIAL_WORKER)
  @Mutation(() => RevokeCaregiverResult, {
    description:
      'From the next request on, this adult sees nothing of this child; with the id of an invitation, withdraws that.',
  })
  revokeCaregiver(
    @Ctx() ctx: Context,
    @Arg('input', () => RevokeCaregiverInput, { description: 'The child, the adult, and why.' })
    input: RevokeCaregiverInput,
  ): Promise<object> {
    return revokeCaregiver(ctx, input);
  }

  @Allow(Role.SOCIAL_WORKER, Role.ADMINISTRATOR)
  @Mutation(() => ResendCredentialsResult, {
    description:
      'A new temporary password by email; the old one stops working, sessions end, and a new address replaces the old one. Social workers: accounts that open nothing beyond their units. Administrators: staff and accounts of several units, other than the own.',
  })
  resendCredentials(
    @Ctx() ctx: Context,
    @Arg('input', () => ResendCredentialsInput, { description: 'The account and, if it changed, the address.' })
    input: ResendCredentialsInput,
  ): Promise<object> {
    return resendCredentials(ctx, input);
  }

  @Allow(Role.SOCIAL_WORKER, Role.ADMINISTRATOR)
  @Mutation(() => PrintCredentialsResult, {
    description:
      'A letter to print instead of an email, in every state of the account; the old password stops working and sessions end. For whom resendCredentials is.',
  })
  printCredentials(
    @Ctx() ctx: Context,
    @Arg('input', () => PrintCredentialsInput, { description: 'The account.' }) input: PrintCredentialsInput,
  ): Promise<object> {
    return printCredentials(ctx, input.userId);
  }

  @Allow(Role.SOCIAL_WORKER)
  @Query(() => RegistrationConnection, { description: "How far each family of the viewer's units has come." })
  registrations(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('status', () => CredentialsStatus, { nullable: true, description: 'Only those whose credentials are so.' })
    status?: CredentialsStatus | null,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after?: string | null,
  ): Promise<object> {
    return registrationsByUnit(ctx, status, { first, after });
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => UnacknowledgedChangeConnection, {
    description:
      "Changes in the viewer's units that no caregiver has acknowledged, oldest first, so that somebody can telephone.",
  })
  unacknowledgedNotices(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after?: string | null,
    @Arg('medicalUnitClues', () => String, {
      nullable: true,
      description: "One of the viewer's units; left out, all of them.",
    })
    medicalUnitClues?: string | null,
    @Arg('olderThanHours', () => Float, { defaultValue: 0, description: 'Only changes at least so old.' })
    olderThanHours = 0,
  ): Promise<object> {
    return unacknowledgedByUnit(ctx, medicalUnitClues, olderThanHours, { first, after });
  }

  @Allow(Role.CAREGIVER)
  @Mutation(() => [Notice], {
    description:
      "Says that these notices were seen. An id that is not the viewer's is NOT_FOUND, and then nothing is done.",
  })
  acknowledgeNotices(
    @Ctx() ctx: Context,
    @Arg('ids', () => [ID], { description: 'The notices, at most 100.' }) ids: string[],
  ): Promise<object[]> {
    return acknowledgeNotices(ctx, ids);
  }
}

@Resolver(() => Registration)
export class RegistrationResolver {
  @FieldResolver(() => User, { description: 'The caregiver.' })
  user(@Root() registration: { user: { id: string } }): { id: string } {
    return registration.user;
  }
}

@Resolver(() => CredentialsSent)
export class CredentialsSentResolver {
  @FieldResolver(() => User, { description: 'Whose they are.' })
  user(@Root() sent: { user: { id: string } }): { id: string } {
    return sent.user;
  }
}

@Resolver(() => CredentialsPrinted)
export class CredentialsPrintedResolver {
  @FieldResolver(() => User, { description: 'Whose they are.' })
  user(@Root() printed: { user: { id: string } }): { id: string } {
    return printed.user;
  }
}
