/** GraphQL types of a plan before it is saved. */
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { ComponentDose, Dose } from './administration.types';
import { Protocol, Route } from './protocol.types';
import { SafetyWarning } from './safety.types';

@ObjectType('PreviewedCycle', { description: 'A cycle in a preview.' })
export class PreviewedCycle {
  @Field(() => ID, { nullable: true, description: 'Null for one that does not exist yet.' })
  cycleId!: string | null;

  @Field(() => String, { description: 'The code of its phase.' })
  phase!: string;

  @Field(() => Int, { description: 'Its number in the phase.' })
  number!: number;

  @Field(() => DateScalar, { description: 'Its first day.' })
  startsOn!: Day;

  @Field(() => DateScalar, { description: 'Its last day, rest included.' })
  endsOn!: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Present first day; null for a new cycle.',
  })
  wasStartsOn!: Day | null;

  @Field(() => Boolean, { description: 'Whether it would not take place any more.' })
  revoked!: boolean;
}

@ObjectType('PreviewedDose', { description: 'A dose in a preview, as it is and as it would be.' })
export class PreviewedDose {
  @Field(() => ID, { nullable: true, description: 'Null for one that does not exist yet.' })
  administrationId!: string | null;

  @Field(() => String, { description: 'The code of its phase.' })
  phase!: string;

  @Field(() => Int, { description: 'The number of its cycle.' })
  cycle!: number;

  @Field(() => Int, { description: 'Day of the cycle; 1 is its first day.' })
  day!: number;

  @Field(() => String, { description: 'ATC code of the medicine.' })
  atc!: string;

  @Field(() => Route, { description: 'Route of administration.' })
  route!: Route;

  @Field(() => String, { description: 'The medicine.' })
  medication!: string;

  @Field(() => DateScalar, { description: 'Day for which the dose would be planned.' })
  plannedOn!: Day;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Planned time; null for a dose without a stated hour.' })
  plannedAt!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Present planned day; null when it does not change.',
  })
  wasPlannedOn!: Day | null;

  @Field(() => Dose, { nullable: true, description: 'Present dose; null for a new one.' })
  before!: Dose | null;

  @Field(() => Dose, {
    nullable: true,
    description: 'The dose that it would be; null for one that would not be given.',
  })
  after!: Dose | null;

  @Field(() => String, { description: 'Calculation of `after` in figures: 75 mg/m2 x 1.16 m2.' })
  calculation!: string;

  @Field(() => Boolean, { description: 'Whether a cap made it smaller.' })
  capped!: boolean;

  @Field(() => [ComponentDose], {
    description: 'Each substance of a mixture; of a medicine of one substance, that one.',
  })
  components!: ComponentDose[];
}

@ObjectType('PlanPreview', { description: 'Preview of a plan; nothing is saved.' })
export class PlanPreview {
  @Field(() => Int, { description: 'The version that it would become: 1 for a start.' })
  planVersion!: number;

  @Field(() => Protocol, { description: 'The protocol, in the version that would be taken.' })
  protocol!: Protocol;

  @Field(() => Float, { description: 'Height in cm.' })
  heightCm!: number;

  @Field(() => Float, { description: 'Weight in kg.' })
  weightKg!: number;

  @Field(() => Float, { description: 'Body surface area in m2 (Mosteller), not rounded.' })
  bodySurfaceArea!: number;

  @Field(() => [PreviewedCycle], { description: 'Its cycles, by their first day.' })
  cycles!: PreviewedCycle[];

  @Field(() => [PreviewedDose], { description: 'Its doses, by day.' })
  doses!: PreviewedDose[];

  @Field(() => [String], { description: 'Medicines whose dispensing text would end because their doses change.' })
  endsDispensing!: string[];

  @Field(() => [SafetyWarning], { description: 'Safety warnings; empty without any.' })
  warnings!: SafetyWarning[];
}
