/** GraphQL types of tasks: kinds, states, absences, tries to reach families, lists. */
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../../core/node';
import { PageInfo } from '../../../core/pagination';
import { InvalidInput, RequestIdReused, resultUnion, WrongState } from '../../../core/refusal';
import { DateTimeScalar } from '../../../core/scalars';
import { Absence } from './absence.types';

/** In the order of harm within one priority. */
export enum TaskKind {
  HOME_DOSE = 'HOME_DOSE',
  MISSING_MEDICINE = 'MISSING_MEDICINE',
  CHANGE_UNSEEN = 'CHANGE_UNSEEN',
  ABSENCE = 'ABSENCE',
  OUTSIDE_NOTE = 'OUTSIDE_NOTE',
  CANNOT_COME = 'CANNOT_COME',
  QUESTION = 'QUESTION',
  ADJUSTMENT_TO_CONFIRM = 'ADJUSTMENT_TO_CONFIRM',
  NO_CAREGIVER = 'NO_CAREGIVER',
  CREDENTIALS = 'CREDENTIALS',
  COVERAGE_ENDS = 'COVERAGE_ENDS',
  AUTHORITY_ENDS = 'AUTHORITY_ENDS',
  END_TO_CONFIRM = 'END_TO_CONFIRM',
  TRANSFER_TO_RECEIVE = 'TRANSFER_TO_RECEIVE',
  DATA_REQUEST = 'DATA_REQUEST',
}
registerEnumType(TaskKind, {
  name: 'TaskKind',
  description: 'What must be done. The order of the values is the order of harm within one priority.',
  valuesConfig: {
    HOME_DOSE: {
      description:
        'Two adults say that they gave the same dose at home, or a dose was given at home while its treatment is on hold.',
    },
    MISSING_MEDICINE: {
      description:
        'A dose with supply AT_RISK or UNAVAILABLE is planned within 14 days: the family must know before it travels.',
    },
    CHANGE_UNSEEN: {
      description:
        'An appointment or surgery within 72 hours was moved or cancelled, or a treatment was put on hold, and no caregiver has acknowledged it.',
    },
    ABSENCE: { description: 'A child did not come.' },
    OUTSIDE_NOTE: { description: 'A reader of a share left a note for the team.' },
    CANNOT_COME: { description: 'A family says that it cannot come on a day.' },
    QUESTION: { description: 'A family has asked something.' },
    ADJUSTMENT_TO_CONFIRM: { description: 'A change of a treatment plan is proposed and waits for a clinician.' },
    NO_CAREGIVER: { description: 'A child in treatment has no caregiver who may see the carnet.' },
    CREDENTIALS: { description: 'Credentials failed or expired, or were not used within 7 days.' },
    COVERAGE_ENDS: { description: 'The child turns 16 within 90 days and no extension covers it.' },
    AUTHORITY_ENDS: {
      description: 'The authority of the adults ends within 90 days, at 18 or on a review date.',
    },
    END_TO_CONFIRM: { description: 'The end of a carnet by death waits for a second person.' },
    TRANSFER_TO_RECEIVE: { description: 'A child came from another unit and nobody here has received it.' },
    DATA_REQUEST: { description: 'A request about personal data waits for its next step.' },
  },
});

export enum TaskPriority {
  URGENT = 'URGENT',
  SOON = 'SOON',
  ROUTINE = 'ROUTINE',
}
registerEnumType(TaskPriority, {
  name: 'TaskPriority',
  description: 'How soon.',
  valuesConfig: {
    URGENT: { description: 'Before everything else: a family may travel in vain or a child come to harm.' },
    SOON: { description: 'Within its due instant.' },
    ROUTINE: { description: 'When there is time.' },
  },
});

export enum TaskStatus {
  OPEN = 'OPEN',
  DONE = 'DONE',
}
registerEnumType(TaskStatus, {
  name: 'TaskStatus',
  description: 'Whether there is still something to do.',
  valuesConfig: {
    OPEN: { description: 'To be done.' },
    DONE: { description: 'Ended; `ending` says how.' },
  },
});

export enum TaskEnding {
  OUTCOME = 'OUTCOME',
  CAUSE_GONE = 'CAUSE_GONE',
}
registerEnumType(TaskEnding, {
  name: 'TaskEnding',
  description: 'How a task ended.',
  valuesConfig: {
    OUTCOME: { description: 'Staff recorded an outcome that ends it.' },
    CAUSE_GONE: {
      description:
        'Its cause is gone: the medicine is there, the child came, the change was acknowledged, the carnet ended.',
    },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('Task', {
  implements: Node,
  description: "One thing that a unit must do for one child. Staff of the child's unit see it; families never do.",
})
export class Task {
  @Field(() => ID, { description: 'The id of the task.' })
  id!: string;

  @Field(() => TaskKind, { description: 'What must be done.' })
  kind!: TaskKind;

  @Field(() => TaskPriority, { description: 'How soon.' })
  priority!: TaskPriority;

  @Field(() => TaskStatus, { description: 'Whether there is still something to do.' })
  status!: TaskStatus;

  @Field(() => String, { description: 'What to do, in one sentence, in the language of the request.' })
  message!: string;

  @Field(() => DateTimeScalar, { description: 'When its cause arose, in the time zone of the unit.' })
  openedAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it should be done at the latest.' })
  dueAt!: string;

  @Field(() => Boolean, { description: 'Whether dueAt is past and it is still open.' })
  overdue!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the next try is due, as the last contact said; null when none is set.',
  })
  nextAt!: string | null;

  @Field(() => Absence, { nullable: true, description: 'ABSENCE only: the case.' })
  absence!: Absence | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it is open.' })
  endedAt!: string | null;

  @Field(() => TaskEnding, { nullable: true, description: 'How it ended; null while it is open.' })
  ending!: TaskEnding | null;
}

@ObjectType('TaskEdge', { description: 'A task in a list.' })
export class TaskEdge {
  @Field(() => String, { description: 'The place of this task in the list.' })
  cursor!: string;

  @Field(() => Task, { description: 'The task.' })
  node!: Task;
}

@ObjectType('TaskCount', { description: 'How many open tasks of one kind a unit has.' })
export class TaskCount {
  @Field(() => TaskKind, { description: 'The kind.' })
  kind!: TaskKind;

  @Field(() => Int, { description: 'Open ones.' })
  open!: number;

  @Field(() => Int, { description: 'Those of them that are overdue.' })
  overdue!: number;
}

@ObjectType('TaskConnection', {
  description: 'A page of tasks: children by their first task, and all tasks of a child together.',
})
export class TaskConnection {
  @Field(() => [TaskEdge], { description: 'The tasks of this page.' })
  edges!: TaskEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;

  @Field(() => Int, {
    description:
      'How many tasks the filter finds; of tasks that are done exact up to 1,000, and 1,001 stands for more than 1,000.',
  })
  totalCount!: number;

  @Field(() => [TaskCount], {
    description: 'Open tasks of the unit by kind, whatever the filter; kinds without any are left out.',
  })
  counts!: TaskCount[];
}

@ObjectType('TaskChanged', { description: 'A task that was opened, worked or ended.' })
export class TaskChanged {
  @Field(() => Task, { description: 'The task as it is now.' })
  task!: Task;

  @Field(() => Int, { description: 'Open tasks of the unit now.' })
  openCount!: number;
}

@ObjectType('TasksWorked', { description: 'The tasks as they are now.' })
export class TasksWorked {
  @Field(() => [Task], { description: 'In the order in which they were named.' })
  tasks!: Task[];
}

export const AssignTasksResult = resultUnion(
  'AssignTasksResult',
  'TasksWorked',
  'The tasks after the change, or a refusal.',
  () => [TasksWorked, InvalidInput, WrongState, RequestIdReused] as const,
);
export const RecordContactResult = resultUnion(
  'RecordContactResult',
  'TasksWorked',
  'The tasks after the contact, or a refusal.',
  () => [TasksWorked, InvalidInput, WrongState, RequestIdReused] as const,
);
