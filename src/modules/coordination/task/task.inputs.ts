/** GraphQL inputs of tasks. */
import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { DateTimeScalar } from '../../../core/scalars';
import { MultilineText } from '../../../core/text-rule';
import type { Instant } from '../../../core/time';
import { AbsenceReason } from './absence.types';
import { ContactChannel, ContactOutcome } from './contact.types';
import { TaskKind, TaskPriority, TaskStatus } from './task.types';

@InputType('TaskFilterInput', { description: 'Which tasks; all that is given must match.' })
export class TaskFilterInput {
  @Field(() => TaskStatus, { nullable: true, description: 'OPEN when left out.' })
  status?: TaskStatus | null;

  @Field(() => [TaskKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: TaskKind[] | null;

  @Field(() => [TaskPriority], { nullable: true, description: 'Any of these priorities.' })
  priorities?: TaskPriority[] | null;

  @Field(() => ID, { nullable: true, description: 'Those of one child.' })
  patientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those that this person has taken.' })
  ownerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those without an owner.' })
  unowned?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those that are overdue.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: without those whose nextAt is still to come.' })
  withoutWaiting?: boolean | null;
}

@InputType('AssignTasksInput', { description: 'Tasks and the colleague who takes them.' })
export class AssignTasksInput extends RepeatableInput {
  @Field(() => [ID], { description: "1 to 50 open tasks of the viewer's units." })
  taskIds!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'SOCIAL_WORKER or CLINICIAN of the unit; left out or null, the tasks have no owner any more.',
  })
  ownerId?: string | null;
}

@InputType('RecordContactInput', { description: 'One try to reach a family, or work done without one.' })
export class RecordContactInput extends RepeatableInput {
  @Field(() => [ID], { description: '1 to 50 open tasks, all of one child: what the call was about.' })
  taskIds!: string[];

  @Field(() => ContactChannel, { description: 'How.' })
  channel!: ContactChannel;

  @Field(() => ContactOutcome, {
    description:
      'What came of it. TOLD, WILL_COME and RESOLVED end the tasks, an ABSENCE only RESOLVED; the others keep them open.',
  })
  outcome!: ContactOutcome;

  @Field(() => ID, { nullable: true, description: 'The account of the caregiver who was tried, when it was one.' })
  caregiverId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When, not in the future; now when left out.' })
  at?: Instant | null;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description: 'For staff, 1,000 characters at most. RESOLVED and NEEDS_HELP: needed.',
  })
  note?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When to try again, in the future. Needed when one of the tasks stays open; InvalidInput when all of them end.',
  })
  nextAt?: Instant | null;

  @Field(() => AbsenceReason, {
    nullable: true,
    description: 'ABSENCE: why the child did not come. Needed with RESOLVED; with the others as soon as it is known.',
  })
  absenceReason?: AbsenceReason | null;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description:
      'CANNOT_COME: words for the family, 1,000 characters at most; its caregivers get them as a notice (VISIT_ANSWERED).',
  })
  reply?: string | null;
}
