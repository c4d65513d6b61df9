/** The GraphQL face of medicines at home: dispensings, doses at home and the words of families about them. */
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import { repeatable } from '../../core/idempotency';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { proposeDispensing, setDispensing } from './dispensing.rules';
import {
  Dispensing,
  DispensingProposal,
  ProposeDispensingInput,
  SetDispensingInput,
  SetDispensingResult,
} from './dispensing.types';
import { dispensingById, dispensingsOf } from './dispensing.view';
import { recordHomeDoses } from './home-dose.rules';
import {
  HomeAdherence,
  HomeDose,
  HomeDoseOnHold,
  RecordHomeDosesInput,
  RecordHomeDosesResult,
} from './home-dose.types';
import { homeAdherenceOf, homeDosesOf, homeDosesOnHoldOf } from './home-dose.view';
import { Patient } from './stubs.types';

@Resolver(() => Patient)
export class HomeDoseResolver {
  @Allow(Role.CLINICIAN)
  @Query(() => [DispensingProposal], {
    nullable: true,
    description:
      'Weeks of whole and broken tablets whose sum is within 5 % of the planned one and whose days are within the daily cap: at most five for each strength, the smallest deviation first. Each day with a planned dose gets tablets, other days get none. Nothing is saved. Null when the viewer may not treat the child.',
  })
  proposeDispensing(
    @Ctx() ctx: Context,
    @Arg('input', () => ProposeDispensingInput, { description: 'The medicine and its tablets.' })
    input: ProposeDispensingInput,
  ): Promise<DispensingProposal[] | null> {
    return proposeDispensing(ctx, input);
  }

  @Allow(Role.CLINICIAN)
  @Mutation(() => SetDispensingResult, {
    description:
      'Sets the tablets that the family gives at home, until the planned dose changes; the caregivers get a notice. A later one replaces it from its first day on.',
  })
  setDispensing(
    @Ctx() ctx: Context,
    @Arg('input', () => SetDispensingInput, { description: 'The medicine, the week of tablets and its days.' })
    input: SetDispensingInput,
  ): Promise<object> {
    return repeatable(ctx, 'setDispensing', input, (tx) => setDispensing(tx, input), dispensingById);
  }

  @Allow(Role.CAREGIVER, Role.PATIENT)
  @Mutation(() => RecordHomeDosesResult, {
    description:
      'Saves what a caregiver says of doses at home, also later from a telephone that was offline. Of several words about a dose the one with the latest time is valid, of equal times the greater requestId, in whatever order they arrive. They change no status, sum or warning.',
  })
  recordHomeDoses(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordHomeDosesInput, { description: 'The entries.' }) input: RecordHomeDosesInput,
  ): Promise<object> {
    return recordHomeDoses(ctx, input);
  }

  @FieldResolver(() => [HomeDose], {
    description:
      'Doses at home of one day, by hour and medicine. Doses of a treatment that is ON_HOLD, COMPLETED or REVOKED are left out.',
  })
  homeDoses(
    @Root() patient: Patient,
    @Ctx() ctx: Context,
    @Arg('on', () => DateScalar, { description: "The day, in the time zone of the child's unit." }) on: Day,
  ): Promise<HomeDose[]> {
    return homeDosesOf(ctx, patient.id, on);
  }

  @FieldResolver(() => [HomeDoseOnHold], {
    description:
      'Doses at home that the family says it gave while their treatment was on hold; the newest time first. Doses whose valid word is NOT_GIVEN are left out.',
  })
  homeDosesOnHold(
    @Root() patient: Patient,
    @Ctx() ctx: Context,
    @Arg('since', () => DateScalar, {
      description: 'Words that were saved on this day or later, in the time zone of the unit.',
    })
    since: Day,
  ): Promise<HomeDoseOnHold[]> {
    return homeDosesOnHoldOf(ctx, patient.id, since);
  }

  @FieldResolver(() => HomeAdherence, {
    description: 'How the doses at home of past days were given, by the words of the family.',
  })
  homeAdherence(
    @Root() patient: Patient,
    @Ctx() ctx: Context,
    @Arg('from', () => DateScalar, { description: 'First day.' }) from: Day,
    @Arg('to', () => DateScalar, {
      description: 'Last day, included; at most 366 days. Today and later days are not counted.',
    })
    to: Day,
  ): Promise<HomeAdherence> {
    return homeAdherenceOf(ctx, patient.id, from, to);
  }

  @FieldResolver(() => [Dispensing], {
    description:
      'Dispensings that are valid on that day or later. Families see those of active treatments; staff of the unit those of treatments on hold as well.',
  })
  dispensings(
    @Root() patient: Patient,
    @Ctx() ctx: Context,
    @Arg('on', () => DateScalar, { description: "The day, in the time zone of the child's unit." }) on: Day,
  ): Promise<Dispensing[]> {
    return dispensingsOf(ctx, patient.id, on);
  }
}
