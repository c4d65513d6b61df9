/** Resolvers of children, families and medical units. */
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { repeatable } from '../../core/idempotency';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, Anyone, AllowServiceAdministrator, AllowWithin, SignedIn } from '../../core/access';
import type { Context } from '../../core/context';
import type { Page } from '../../core/pagination';
import { DateScalar } from '../../core/scalars';
import { selectsOnly } from '../../core/selection';
import type { Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { accessLogByPatient } from './audit/access-log.queries';
import { SetCoverageInput } from './coverage/coverage.inputs';
import { coverageOf, setCoverage } from './coverage/coverage.rules';
import { Coverage } from './coverage/coverage.types';
import { registerFamily } from './registration/family.rules';
import { withInvitations } from './caregiver/invitation.queries';
import { CaregiverLinkStatus } from './caregiver/invitation.types';
import { PatientsArgs, RegisterFamilyInput } from './patient.inputs';
import { caregiversByPatient, medicalUnitByClues, medicalUnits } from './patient.queries';
import { patientsByUnit } from './patient-search.queries';
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
import { ServiceAccount, User } from './user.types';
import { defineMedicalUnit } from './registry/unit.rules';
import { visiblePatientById, type VisiblePatient } from './visibility.queries';

@Resolver(() => Patient)
export class PatientResolver {
  @AllowWithin(Role.CAREGIVER, Role.PATIENT, Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => Carnet, {
    nullable: true,
    description:
      'Carnet of a child for a span of days. Null for a child that the viewer may not see or that has no diagnosis.',
  })
  carnet(
    @Ctx() ctx: Context,
    @Arg('patientId', () => ID, { description: 'The child.' }) patientId: string,
    @Arg('from', () => DateScalar, { description: "First day, in the time zone of the child's unit." }) from: Day,
    @Arg('to', () => DateScalar, { description: 'Last day, included; the span is at most 1,830 days.' }) to: Day,
  ): Promise<CarnetFrame | null> {
    return openCarnet(ctx, patientId, from, to);
  }

  @SignedIn({ services: true })
  @Query(() => Patient, {
    nullable: true,
    description:
      'A child; null when the viewer may not see it. Auditors may select id, accessLog and unusualAccess only.',
  })
  patient(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The child.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const onlyAccessLog = selectsOnly(info, 'id', 'accessLog', 'unusualAccess');
    return findPatient(ctx, id, { onlyAccessLog, onlyName: selectsOnly(info, 'id', 'fullName') });
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => PatientConnection, { description: 'Children of the units of the viewer, by surname.' })
  patients(
    @Ctx() ctx: Context,
    @Args(() => PatientsArgs) args: PatientsArgs,
  ): Promise<Page<VisiblePatient> & { totalCount: number }> {
    return patientsByUnit(ctx, args.search, args);
  }

  @Anyone()
  @Query(() => [MedicalUnit], { description: 'Every medical unit, by name.' })
  medicalUnits(@Ctx() ctx: Context): Promise<MedicalUnit[]> {
    return medicalUnits(ctx);
  }

  @Allow(Role.SOCIAL_WORKER)
  @Mutation(() => RegisterFamilyResult, {
    description:
      'Registers a child, its caregivers and their accounts in one step, and sends the credentials by email.',
  })
  registerFamily(
    @Ctx() ctx: Context,
    @Arg('input', () => RegisterFamilyInput, { description: 'The family.' }) input: RegisterFamilyInput,
  ): Promise<object> {
    return registerFamily(ctx, input);
  }

  @AllowServiceAdministrator()
  @Mutation(() => DefineMedicalUnitResult, {
    description: 'Adds a medical unit, or corrects the unit with that CLUES.',
  })
  defineMedicalUnit(
    @Ctx() ctx: Context,
    @Arg('input', () => DefineMedicalUnitInput, { description: 'The unit.' }) input: DefineMedicalUnitInput,
  ): Promise<object> {
    return repeatable(
      ctx,
      'defineMedicalUnit',
      input,
      (tx) => defineMedicalUnit(tx, input),
      (later) => medicalUnitByClues(later, input.clues),
    );
  }

  @Allow(Role.SOCIAL_WORKER)
  @Mutation(() => SetCoverageResult, {
    description: 'Records the rights of a beneficiary and the extension that keeps them from 16 years on.',
  })
  setCoverage(
    @Ctx() ctx: Context,
    @Arg('input', () => SetCoverageInput, { description: 'The rights; fields that are left out are cleared.' })
    input: SetCoverageInput,
  ): Promise<object> {
    return repeatable(ctx, 'setCoverage', input, (tx) => setCoverage(tx, input), visiblePatientById);
  }

  @FieldResolver(() => [Caregiver], {
    description:
      'Adults who care for the child and may see its carnet. Social workers of its unit also see open and declined invitations.',
  })
  caregivers(@Root() patient: VisiblePatient, @Ctx() ctx: Context): object[] | Promise<object[]> {
    const links = patient.caregiverLinks ?? caregiversByPatient(ctx, patient.id).then((found) => found ?? []);
    return patient.isOfOwnSocialWork ? withInvitations(ctx, patient.id, links) : links;
  }

  @FieldResolver(() => Coverage, { description: 'Rights of the beneficiary.' })
  coverage(@Root() patient: VisiblePatient): Coverage {
    return coverageOf(patient);
  }

  @FieldResolver(() => AccessLogConnection, {
    description:
      'Reads and changes of this record, newest first. Visible to caregivers of the child and to auditors of its unit; caregivers do not see entries of follow-ups that were not released.',
  })
  async accessLog(
    @Root() patient: { id: string },
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: 'Size of the page: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'PageInfo.endCursor of the previous page.' })
    after?: string | null,
  ): Promise<object> {
    return accessLogByPatient(ctx, patient.id, await authorizeAccessLog(ctx, patient.id), { first, after });
  }
}

@Resolver(() => Caregiver)
export class CaregiverResolver {
  @FieldResolver(() => User, {
    description: 'The adult. For an invitation: the data that the unit entered, under the id of the invitation.',
  })
  user(@Root() link: { relationship: Relationship; user: { id: string } }): { id: string } {
    return link.user;
  }

  @FieldResolver(() => CaregiverLinkStatus, {
    description: "State of the link. INVITED and DECLINED are visible to social workers of the child's unit only.",
  })
  status(@Root() link: { status?: CaregiverLinkStatus }): CaregiverLinkStatus {
    return link.status ?? CaregiverLinkStatus.ACTIVE;
  }
}

@Resolver(() => AccessLogEntry)
export class AccessLogEntryResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description: 'Person who read or changed the record; null for public pages of the cartilla and for scheduled jobs.',
  })
  actor(@Root() entry: { actor: { id: string } | null }): { id: string } | null {
    return entry.actor;
  }

  @FieldResolver(() => ServiceAccount, {
    nullable: true,
    description: 'Service account that acted; actor is then its owner. Null when a person acted.',
  })
  serviceAccount(@Root() entry: { serviceAccount: { id: string } | null }): { id: string } | null {
    return entry.serviceAccount;
  }
}
