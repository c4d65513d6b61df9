/** Resolvers of tasks. */
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { MedicalUnit, Patient, User } from '../stubs.types';
import { ContactAttempt } from './contact.types';
import { listTasks } from './list.rules';
import { changedTask, tasksChanged, type ChangedTask } from './live.rules';
import { AssignTasksInput, RecordContactInput, TaskFilterInput } from './task.inputs';
import { assignTasks, recordContact } from './task.rules';
import { subjectsOf } from './subject.view';
import { AssignTasksResult, RecordContactResult, Task, TaskChanged, TaskConnection } from './task.types';
import { TaskSubject } from './subject.types';
import { contactsOf, type ShownTask } from './task.view';

@Resolver(() => Task)
export class TaskResolver {
  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => TaskConnection, {
    nullable: true,
    description:
      'What the staff of a unit must do, in the order in which to do it. Null for a unit to which the viewer does not belong.',
  })
  tasks(
    @Ctx() ctx: Context,
    @Arg('medicalUnitClues', () => String, { description: 'The CLUES of the unit.' }) medicalUnitClues: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'The size of the page: 1 to 100.' }) first: number,
    @Arg('filter', () => TaskFilterInput, { nullable: true, description: 'Left out: everything that is open.' })
    filter?: TaskFilterInput | null,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after?: string | null,
  ): Promise<object | null> {
    return listTasks(ctx, medicalUnitClues, filter, { first, after: after ?? null });
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Mutation(() => AssignTasksResult, {
    description: 'Takes tasks, gives them to a colleague, or (without ownerId) lets go of them.',
  })
  assignTasks(
    @Ctx() ctx: Context,
    @Arg('input', () => AssignTasksInput, { description: 'The tasks and their owner.' }) input: AssignTasksInput,
  ): Promise<object> {
    return assignTasks(ctx, input);
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Mutation(() => RecordContactResult, {
    description:
      'Records one try to reach a family about one or several of its tasks, or work done without one; the outcome ends them or says when to try again.',
  })
  recordContact(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordContactInput, { description: 'The tasks, the try and its outcome.' })
    input: RecordContactInput,
  ): Promise<object> {
    return recordContact(ctx, input);
  }

  @FieldResolver(() => Patient, { description: 'The child.' })
  patient(@Root() task: ShownTask): { id: string } {
    return { id: task.patientId };
  }

  @FieldResolver(() => MedicalUnit, { description: 'The unit that must do it.' })
  medicalUnit(@Root() task: ShownTask): { id: string } {
    return { id: task.clues };
  }

  @FieldResolver(() => [TaskSubject], {
    description: 'What it is about; one absence or missing medicine of a day has several.',
  })
  subjects(@Root() task: ShownTask, @Ctx() ctx: Context): Promise<object[]> {
    return subjectsOf(ctx, task);
  }

  @FieldResolver(() => User, { nullable: true, description: 'The colleague who has taken it; null before.' })
  owner(@Root() task: ShownTask): { id: string } | null {
    return task.ownerId === null ? null : { id: task.ownerId };
  }

  @FieldResolver(() => [ContactAttempt], { description: 'Tries to reach the family, oldest first.' })
  contacts(@Root() task: ShownTask, @Ctx() ctx: Context): Promise<object[]> {
    return contactsOf(ctx, task);
  }
}

@Resolver(() => ContactAttempt)
export class ContactResolver {
  @FieldResolver(() => User, { description: 'The member of staff who tried.' })
  by(@Root() contact: { by: { id: string } }): { id: string } {
    return contact.by;
  }

  @FieldResolver(() => User, { nullable: true, description: 'The caregiver who was tried; null when it was none.' })
  caregiver(@Root() contact: { caregiver: { id: string } | null }): { id: string } | null {
    return contact.caregiver;
  }
}

@Resolver(() => TaskChanged)
export class TaskLiveResolver {
  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Subscription(() => TaskChanged, {
    subscribe: ({ context, args }) =>
      tasksChanged(context as Context, (args as { medicalUnitClues: string }).medicalUnitClues),
    description:
      'Each task of the unit that was opened, worked or ended, within two seconds. Ends when the viewer no longer belongs to the unit; NOT_FOUND at once for a unit of others.',
  })
  tasksChanged(
    @Root() change: ChangedTask,
    @Arg('medicalUnitClues', () => String, { description: 'The CLUES of the unit.' }) _medicalUnitClues: string,
    @Ctx() ctx: Context,
  ): Promise<object> {
    return changedTask(ctx, change);
  }
}
