/** Checks of work on tasks. */
import type { Context } from '../../../core/context';
import { Problems } from '../../../core/validation';
import { ContactOutcome } from './contact.types';
import type { RecordContactInput } from './task.inputs';
import { taskMessages as messages } from './task.messages';
import { TaskKind } from './task.types';

const MOST_TASKS = 50;
const LONGEST_NOTE = 1000;
const ENDING: ReadonlySet<ContactOutcome> = new Set([
  ContactOutcome.TOLD,
  ContactOutcome.WILL_COME,
  ContactOutcome.RESOLVED,
]);
const NOTE_NEEDED: ReadonlySet<ContactOutcome> = new Set([ContactOutcome.RESOLVED, ContactOutcome.NEEDS_HELP]);

/** Whether an outcome ends a task of this kind. A family that was told of an absence has not come yet. */
export const ends = (outcome: ContactOutcome, kind: TaskKind): boolean =>
  kind === TaskKind.ABSENCE ? outcome === ContactOutcome.RESOLVED : ENDING.has(outcome);

/** The problems of the ids that a change of tasks names. */
export function validateIds(ctx: Context, ids: readonly string[]): Problems {
  const problems = new Problems(ctx);
  if (ids.length === 0) problems.add('taskIds', 'REQUIRED', messages.count(MOST_TASKS));
  if (ids.length > MOST_TASKS) problems.add('taskIds', 'TOO_MANY', messages.count(MOST_TASKS));
  return problems;
}

/** The problems of a contact about tasks of these kinds. */
export function validateContact(ctx: Context, input: RecordContactInput, kinds: readonly TaskKind[]): Problems {
  const problems = new Problems(ctx);
  const { outcome, at, nextAt, absenceReason } = input;
  if (NOTE_NEEDED.has(outcome) && !input.note?.trim()) problems.add('note', 'REQUIRED', messages.noteNeeded);
  else problems.text('note', input.note, { max: LONGEST_NOTE });
  problems.text('reply', input.reply, { max: LONGEST_NOTE });
  if (input.reply?.trim() && !kinds.includes(TaskKind.CANNOT_COME))
    problems.add('reply', 'NOT_EXPECTED', messages.noReply);
  if (at && at > ctx.now()) problems.add('at', 'IN_FUTURE', messages.inFuture);
  const allEnd = kinds.every((kind) => ends(outcome, kind));
  if (allEnd && nextAt) problems.add('nextAt', 'NOT_EXPECTED', messages.nextNotExpected);
  if (!allEnd && !nextAt) problems.add('nextAt', 'REQUIRED', messages.nextNeeded);
  if (nextAt && nextAt <= ctx.now()) problems.add('nextAt', 'NOT_IN_FUTURE', messages.notInFuture);
  const isAbsence = kinds.includes(TaskKind.ABSENCE);
  if (isAbsence && outcome === ContactOutcome.RESOLVED && !absenceReason)
    problems.add('absenceReason', 'REQUIRED', messages.reasonNeeded);
  if (!isAbsence && absenceReason) problems.add('absenceReason', 'NOT_EXPECTED', messages.notAnAbsence);
  return problems;
}
