/** The GraphQL face of children, families and units. */
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, AllowWithin, SignedIn } from '../../core/access';
import type { Context } from '../../core/context';
import type { Page, PageArgs } from '../../core/pagination';
import { DateScalar } from '../../core/scalars';
import { selectsOnly } from '../../core/selection';
import type { Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { SetCoverageInput } from './coverage/coverage.inputs';
import { coverageOf, setCoverage } from './coverage/coverage.rules';
import { Coverage } from './coverage/coverage.types';
import { registerFamily } from './registration/family.rules';
import { withInvitations } from './caregiver/invitation.queries';
import { CaregiverLinkStatus } from './caregiver/invitation.types';
import { RegisterFamilyInput } from './patient.inputs';
import { accessLogByPatient, caregiversByPatient, medicalUnits, patientsByUnit } from './patient.queries';
import {
  AccessLogConnection,
  AccessLogEntry,
  Caregiver,
  Carnet,
  DefineMedicalUnitResult,
  MedicalUnit,
  Patient,
  PatientConnection,
  RegisterFamilyResult,
  SetCoverageResult,
  type Relationship,
} from './patient.types';
import { authorizeAccessLog, findPatient, openCarnet, type CarnetFrame } from './patient.rules';
import { DefineMedicalUnitInput } from './registry/unit.inputs';
import { User } from './user.extension';
import { defineMedicalUnit } from './registry/unit.rules';
import type { VisiblePatient } from './visibility.queries';

@ArgsType()
class PatientsArgs implements PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of a name, a CURP, an NSS or a record number; all must match. Left out, everybody.',
  })
  search?: string | null;

  @Field(() => Int, { description: 'How many: 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}

@Resolver(() => Patient)
export class PatientResolver {
  @AllowWithin(Role.CAREGIVER, Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => Carnet, {
    nullable: true,
    description:
      'The carnet of a child for a span of days: what the service is for. Null for a child that is not yours to see.',
  })
  carnet(
    @Ctx() ctx: Context,
    @Arg('patientId', () => ID, { description: 'The child.' }) patientId: string,
    @Arg('from', () => DateScalar, { description: "The first day, in the time zone of the child's unit." }) from: Day,
    @Arg('to', () => DateScalar, { description: 'The last day, included; at most 1,830 days in all.' }) to: Day,
  ): Promise<CarnetFrame | null> {
    return openCarnet(ctx, patientId, from, to);
  }

  @SignedIn()
  @Query(() => Patient, {
    nullable: true,
    description: 'A child, or null when it is not yours to see. Auditors may select its accessLog only.',
  })
  patient(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The child.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return findPatient(ctx, id, selectsOnly(info, 'id', 'accessLog'));
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => PatientConnection, { description: 'The children of the units to which the viewer belongs, by surname.' })
  patients(
    @Ctx() ctx: Context,
    @Args(() => PatientsArgs) args: PatientsArgs,
  ): Promise<Page<VisiblePatient> & { totalCount: number }> {
    return patientsByUnit(ctx, args.search, args);
  }

  @SignedIn()
  @Query(() => [MedicalUnit], { description: 'Every medical unit, by name.' })
  medicalUnits(@Ctx() ctx: Context): Promise<MedicalUnit[]> {
    return medicalUnits(ctx);
  }

  @Allow(Role.SOCIAL_WORKER)
  @Mutation(() => RegisterFamilyResult, {
    description: 'Registers a child, its caregivers and their accounts in one step, and mails the credentials.',
  })
  registerFamily(
    @Ctx() ctx: Context,
    @Arg('input', () => RegisterFamilyInput, { description: 'The family.' }) input: RegisterFamilyInput,
  ): Promise<object> {
    return registerFamily(ctx, input);
  }

  @Allow(Role.ADMINISTRATOR)
  @Mutation(() => DefineMedicalUnitResult, { description: 'Adds a medical unit, or corrects the one with that CLUES.' })
  defineMedicalUnit(
    @Ctx() ctx: Context,
    @Arg('input', () => DefineMedicalUnitInput, { description: 'The unit.' }) input: DefineMedicalUnitInput,
  ): Promise<object> {
    return defineMedicalUnit(ctx, input);
  }

  @Allow(Role.SOCIAL_WORKER)
  @Mutation(() => SetCoverageResult, {
    description: 'Records the rights of a beneficiary and, from 16 years on, the extension that keeps them.',
  })
  setCoverage(
    @Ctx() ctx: Context,
    @Arg('input', () => SetCoverageInput, { description: 'The rights; what is left out is no longer so.' })
    input: SetCoverageInput,
  ): Promise<object> {
    return setCoverage(ctx, input);
  }

  @FieldResolver(() => [Caregiver], {
    description:
      'Who cares for the child and may see its carnet; for the social workers of its unit also who was invited to.',
  })
  caregivers(@Root() patient: VisiblePatient, @Ctx() ctx: Context): object[] | Promise<object[]> {
    const links = patient.caregiverLinks ?? caregiversByPatient(ctx, patient.id).then((found) => found ?? []);
    return patient.isOfOwnSocialWork && patient.hasInvitations !== false
      ? withInvitations(ctx, patient.id, links)
      : links;
  }

  @FieldResolver(() => Coverage, { description: 'The rights of the beneficiary.' })
  coverage(@Root() patient: VisiblePatient): Coverage {
    return coverageOf(patient);
  }

  @FieldResolver(() => AccessLogConnection, {
    description:
      'Who has looked at this record and who has changed it, newest first: for caregivers of the child and auditors of its unit. To caregivers it does not show that a follow-up was recorded and not released.',
  })
  async accessLog(
    @Root() patient: { id: string },
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after?: string | null,
  ): Promise<object> {
    return accessLogByPatient(ctx, patient.id, await authorizeAccessLog(ctx, patient.id), { first, after });
  }
}

@Resolver(() => Caregiver)
export class CaregiverResolver {
  @FieldResolver(() => User, {
    description: 'The adult; for an invitation what the unit has written, under the id of the invitation.',
  })
  user(@Root() link: { relationship: Relationship; user: { id: string } }): { id: string } {
    return link.user;
  }

  @FieldResolver(() => CaregiverLinkStatus, {
    description: "INVITED and DECLINED are shown to the social workers of the child's unit only.",
  })
  status(@Root() link: { status?: CaregiverLinkStatus }): CaregiverLinkStatus {
    return link.status ?? CaregiverLinkStatus.ACTIVE;
  }
}

@Resolver(() => AccessLogEntry)
export class AccessLogEntryResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description:
      'Whose look or change it was; null for the public pages of the cartilla and for what the service does by the clock.',
  })
  actor(@Root() entry: { actor: { id: string } | null }): { id: string } | null {
    return entry.actor;
  }
}
