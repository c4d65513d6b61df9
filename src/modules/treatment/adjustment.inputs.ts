/** Inputs about changes of a plan. */
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../core/scalars';
import { MultilineText } from '../../core/text-rule';
import type { Day } from '../../core/time';
import { AddedPurpose } from './administration.types';
import { AdjustmentCause } from './adjustment.types';
import { ProtocolMedicationInput } from './protocol.inputs';
import { Route } from './protocol.types';
import { OverrideInput } from './safety.types';
import { ProtocolPositionInput } from './treatment.inputs';

@InputType('MeasuresInput', { description: 'A weight and a height.' })
export class MeasuresInput {
  @Field(() => Float, { description: 'Height in cm, 30 to 230.' })
  heightCm!: number;

  @Field(() => Float, { description: 'Weight in kg, 1 to 200.' })
  weightKg!: number;

  @Field(() => DateScalar, { description: 'Day on which they were taken; never in the future.' })
  measuredOn!: Day;
}

@InputType('DoseAdjustmentInput', { description: 'The share of a medicine that is given for some time.' })
export class DoseAdjustmentInput {
  @Field(() => String, { description: 'ATC code of the medicine as in the plan; a code with + names the mixture.' })
  atc!: string;

  @Field(() => Route, { nullable: true, description: 'Limits the change to this route, where the plan has several.' })
  route?: Route | null;

  @Field(() => Float, {
    description:
      'Of the dose that the protocol has for this child, cap included, not of an earlier adjustment: 0 omits, 100 ends an adjustment; at most 200.',
  })
  percent!: number;
}

@InputType('AddedMedicationInput', {
  description: 'Doses that the protocol does not have. They belong to the cycle in which their day lies.',
})
export class AddedMedicationInput {
  @Field(() => AddedPurpose, { description: 'Purpose.' })
  purpose!: AddedPurpose;

  @Field(() => String, { description: 'Name of the medicine, as families and staff read it.' })
  name!: string;

  @Field(() => String, {
    description: 'ATC code. For blood products and medicines without a code: V07AC (other blood products) or B05AX.',
  })
  atc!: string;

  @Field(() => Route, { description: 'Route of administration.' })
  route!: Route;

  @Field(() => Float, { description: 'Dose of one administration, in unit.' })
  dose!: number;

  @Field(() => String, { description: 'Unit of the dose.' })
  unit!: string;

  @Field(() => [DateScalar], { description: 'Days, 1 to 60.' })
  on!: Day[];

  @Field(() => [String], {
    nullable: true,
    description: 'Hours of each day as in a protocol: HH:MM, rising; without them once a day at no stated hour.',
  })
  times?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Minutes over which it runs in.' })
  infusionMinutes?: number | null;

  @MultilineText()
  @Field(() => String, { nullable: true, description: 'Instruction for giving or taking the medicine.' })
  note?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the family gives it at home; by default true for ORAL, false for other routes.',
  })
  atHome?: boolean | null;
}

@InputType('SubstitutionInput', { description: 'One medicine in place of another.' })
export class SubstitutionInput {
  @Field(() => String, { description: 'ATC code of the replaced medicine as in the plan.' })
  atc!: string;

  @Field(() => Route, { nullable: true, description: 'Limits the change to this route, where the plan has several.' })
  route?: Route | null;

  @Field(() => ProtocolMedicationInput, {
    description:
      'The medicine given instead, as a line of a protocol. Its days are days of each cycle; of them those in the span, in cycles with the replaced medicine in the span.',
  })
  by!: ProtocolMedicationInput;

  @Field(() => String, { description: 'Calculation by which one medicine stands for the other; 5 to 300 characters.' })
  equivalence!: string;
}

@InputType('ProtocolSwitchInput', {
  description: 'Where and when another protocol begins. Cycles that have begun stay; later ones are REVOKED.',
})
export class ProtocolSwitchInput {
  @Field(() => String, { description: 'Code of the protocol.' })
  code!: string;

  @Field(() => Int, { nullable: true, description: 'Version, by default the newest.' })
  version?: number | null;

  @Field(() => ProtocolPositionInput, { description: 'Place in the protocol on startsOn.' })
  startAt!: ProtocolPositionInput;

  @Field(() => DateScalar, { description: 'First day by the other protocol.' })
  startsOn!: Day;
}

@InputType('CycleMoveInput', {
  description:
    'A new first day for a cycle: earlier or later, not before the last day on which something was recorded in the cycle before.',
})
export class CycleMoveInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => DateScalar, { description: 'Its new first day.' })
  startsOn!: Day;
}

@InputType('PlanChangeInput', {
  description: 'Exactly one of its fields (else InvalidInput, path change, code EXACTLY_ONE).',
})
export class PlanChangeInput {
  @Field(() => MeasuresInput, { nullable: true, description: 'Measures for every open dose from `from` on.' })
  measures?: MeasuresInput | null;

  @Field(() => DoseAdjustmentInput, {
    nullable: true,
    description: 'Reduces, raises back or omits doses of a medicine.',
  })
  doses?: DoseAdjustmentInput | null;

  @Field(() => AddedMedicationInput, { nullable: true, description: 'Adds doses that the protocol does not have.' })
  add?: AddedMedicationInput | null;

  @Field(() => SubstitutionInput, { nullable: true, description: 'Replaces a medicine by another.' })
  substitute?: SubstitutionInput | null;

  @Field(() => ProtocolSwitchInput, {
    nullable: true,
    description: 'Continues by another protocol, in the same treatment.',
  })
  protocol?: ProtocolSwitchInput | null;

  @Field(() => CycleMoveInput, {
    nullable: true,
    description: 'Moves a cycle, earlier or later, and every later one with it.',
  })
  cycle?: CycleMoveInput | null;

  @Field(() => ID, { nullable: true, description: 'Declines this proposal: the doses stay as they are.' })
  declineProposalId?: string | null;
}

@InputType('AdjustTreatmentInput', {
  description: 'One change of a plan: a new version of it. The same input is previewed and confirmed.',
})
export class AdjustTreatmentInput {
  @Field(() => ID, {
    description:
      'Chosen by the client (a UUID); the same id with the same input changes nothing twice. A preview ignores it.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The treatment.' })
  treatmentId!: string;

  @Field(() => Int, {
    description:
      'Treatment.planVersion that the client has read; when it is another by now, the result is RecordChanged (a preview: BAD_USER_INPUT with code PLAN_CHANGED).',
  })
  planVersion!: number;

  @Field(() => DateScalar, {
    description:
      'First day that changes; not before today unless the cause is CORRECTION. Recorded doses never change.',
  })
  from!: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day that changes, by default the end of the plan. Only for change.doses.',
  })
  until?: Day | null;

  @Field(() => AdjustmentCause, { description: 'Cause.' })
  cause!: AdjustmentCause;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description:
      'Note in plain words, which the family reads; required for CLINICIAN_JUDGEMENT. At most 1,000 characters.',
  })
  note?: string | null;

  @Field(() => PlanChangeInput, { description: 'The change.' })
  change!: PlanChangeInput;

  @Field(() => [OverrideInput], {
    nullable: true,
    description: 'A reason for each warning that ReasonNeeded or the preview lists.',
  })
  overrides?: OverrideInput[] | null;
}
