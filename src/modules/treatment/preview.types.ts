/** GraphQL types of a plan before it is saved. */
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { Dose } from './administration.types';
import { Protocol, Route } from './protocol.types';
import { SafetyWarning } from './safety.types';

@ObjectType('ComponentDose', { description: 'The dose of one substance.' })
export class ComponentDose {
  @Field(() => String, { description: 'ATC code of the substance.' })
  atc!: string;

  @Field(() => String, { description: 'Its name.' })
  medication!: string;

  @Field(() => Dose, { description: 'How much.' })
  dose!: Dose;
}

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
    description: 'Its first day so far; null for one that does not exist yet.',
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

  @Field(() => Int, { description: 'The day of the cycle, 1 = the day on which it starts.' })
  day!: number;

  @Field(() => String, { description: 'ATC code of the medicine.' })
  atc!: string;

  @Field(() => Route, { description: 'How it enters the body.' })
  route!: Route;

  @Field(() => String, { description: 'The medicine.' })
  medication!: string;

  @Field(() => DateScalar, { description: 'The day for which it would be planned.' })
  plannedOn!: Day;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When; null for a dose at no stated hour.' })
  plannedAt!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day for which it is planned so far; null when that stays.',
  })
  wasPlannedOn!: Day | null;

  @Field(() => Dose, { nullable: true, description: 'The dose so far; null for one that does not exist yet.' })
  before!: Dose | null;

  @Field(() => Dose, {
    nullable: true,
    description: 'The dose that it would be; null for one that would not be given.',
  })
  after!: Dose | null;

  @Field(() => String, { description: 'How after was worked out, in figures: 75 mg/m2 x 1.16 m2.' })
  calculation!: string;

  @Field(() => Boolean, { description: 'Whether a cap made it smaller.' })
  capped!: boolean;

  @Field(() => [ComponentDose], {
    description: 'Each substance of a mixture; of a medicine of one substance, that one.',
  })
  components!: ComponentDose[];
}

@ObjectType('PlanPreview', { description: 'What a plan would be: nothing of it is saved.' })
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

  @Field(() => [String], { description: 'Medicines whose dispensing text would end, because their doses change.' })
  endsDispensing!: string[];

  @Field(() => [SafetyWarning], { description: 'What stands against it; empty when nothing does.' })
  warnings!: SafetyWarning[];
}
