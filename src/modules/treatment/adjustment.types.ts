/** GraphQL types of the versions of a plan, and of proposals to change it. */
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, RequestIdReused, resultUnion, WrongState } from '../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { Protocol } from './protocol.types';
import { RecordChanged } from './record-change.types';
import { ReasonNeeded } from './safety.types';
import { User } from './stubs.types';
import { Treatment } from './treatment.types';

export enum AdjustmentCause {
  NEUTROPENIA = 'NEUTROPENIA',
  THROMBOCYTOPENIA = 'THROMBOCYTOPENIA',
  HEPATIC = 'HEPATIC',
  RENAL = 'RENAL',
  NEUROTOXICITY = 'NEUROTOXICITY',
  MUCOSITIS = 'MUCOSITIS',
  WEIGHT_CHANGE = 'WEIGHT_CHANGE',
  AGE = 'AGE',
  ROUNDING = 'ROUNDING',
  SUPPLY = 'SUPPLY',
  UNPLANNED_NEED = 'UNPLANNED_NEED',
  PROTOCOL_CHANGE = 'PROTOCOL_CHANGE',
  CORRECTION = 'CORRECTION',
  CLINICIAN_JUDGEMENT = 'CLINICIAN_JUDGEMENT',
}
registerEnumType(AdjustmentCause, {
  name: 'AdjustmentCause',
  description: 'Cause of a change of a plan.',
  valuesConfig: {
    NEUTROPENIA: { description: 'Too few neutrophils.' },
    THROMBOCYTOPENIA: { description: 'Too few platelets.' },
    HEPATIC: { description: 'Liver function.' },
    RENAL: { description: 'Kidney function.' },
    NEUROTOXICITY: { description: 'Damage to nerves.' },
    MUCOSITIS: { description: 'Inflammation of the mucous membranes.' },
    WEIGHT_CHANGE: { description: 'New weight or height.' },
    AGE: { description: 'A birthday that changes a band.' },
    ROUNDING: { description: 'To an amount that can be given: vials, tablets.' },
    SUPPLY: { description: 'The medicine is not available.' },
    UNPLANNED_NEED: {
      description:
        'A need that the protocol does not have: rescue, transfusion, filgrastim, an extra intrathecal dose.',
    },
    PROTOCOL_CHANGE: { description: 'Another protocol or arm.' },
    CORRECTION: { description: 'An input was wrong.' },
    CLINICIAN_JUDGEMENT: { description: 'None of these; the note says why.' },
  },
});

@ObjectType('PlanVersion', { description: 'A version of a plan: the change, its author and its cause.' })
export class PlanVersion {
  @Field(() => ID, { description: 'The id of the version.' })
  id!: string;

  @Field(() => Int, { description: 'Number of the version, from 1.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'Time of the change, in the time zone of the unit.' })
  at!: string;

  @Field(() => User, { nullable: true, description: 'Author; null for a version that follows from a birthday.' })
  by!: { id: string } | null;

  @Field(() => AdjustmentCause, { nullable: true, description: 'Cause; null for version 1.' })
  cause!: AdjustmentCause | null;

  @Field(() => String, {
    nullable: true,
    description: 'Note in plain words, which the family reads; null without one.',
  })
  note!: string | null;

  @Field(() => String, { description: 'The change in one sentence, in the language of the request.' })
  summary!: string;

  @Field(() => DateScalar, { description: 'First day that the change affects.' })
  from!: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day that the change affects; null: to the end of the plan.',
  })
  until!: Day | null;

  @Field(() => Float, { description: 'Height in force, in cm.' })
  heightCm!: number;

  @Field(() => Float, { description: 'Weight in force, in kg.' })
  weightKg!: number;

  @Field(() => Float, { description: 'Body surface area in m2 (Mosteller), not rounded.' })
  bodySurfaceArea!: number;

  @Field(() => Protocol, { description: 'Protocol in force.' })
  protocol!: Protocol;

  @Field(() => Int, { description: 'Number of doses that the version changed, added or took away.' })
  changedDoses!: number;
}

@ObjectType('AdjustmentProposal', {
  description:
    'A change of doses that new measures propose and that no clinician has confirmed or declined. Staff only.',
})
export class AdjustmentProposal {
  @Field(() => ID, { description: 'The id of the proposal.' })
  id!: string;

  @Field(() => Treatment, { description: 'The treatment.' })
  treatment!: object;

  @Field(() => DateTimeScalar, { description: 'Time of the proposal, in the time zone of the unit.' })
  proposedAt!: string;

  @Field(() => Float, { description: 'Height in cm.' })
  heightCm!: number;

  @Field(() => Float, { description: 'Weight in kg.' })
  weightKg!: number;

  @Field(() => DateScalar, { description: 'Day of the newer measure.' })
  measuredOn!: Day;

  @Field(() => Float, {
    description: 'The greatest change of an open dose in %, with its sign; 10 or more in either direction.',
  })
  largestChangePercent!: number;
}

@ObjectType('TreatmentAdjusted', { description: 'The plan is changed.' })
export class TreatmentAdjusted {
  @Field(() => Treatment, { description: 'The treatment with its new plan.' })
  treatment!: object;

  @Field(() => PlanVersion, { description: 'The new version.' })
  version!: PlanVersion;
}

export const AdjustTreatmentResult = resultUnion(
  'AdjustTreatmentResult',
  'TreatmentAdjusted',
  'The treatment with its new version, or the refusal.',
  () => [TreatmentAdjusted, InvalidInput, WrongState, ReasonNeeded, RecordChanged, RequestIdReused] as const,
);
