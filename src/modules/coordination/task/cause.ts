/** What makes a task: a cause that holds now, and the instants at which causes change by the clock alone. */
import { startOfDay, type Day, type Instant } from '../../../core/time';
import type { AbsencePhase } from './absence.types';
import { TaskKind, TaskPriority } from './task.types';

const HOUR = 3_600_000;

/** The types of the objects that a task can be about. */
export type SubjectType =
  | 'Appointment'
  | 'Surgery'
  | 'MedicationAdministration'
  | 'User'
  | 'PatientTransfer'
  | 'Question'
  | 'DataRequest'
  | 'ShareNote';
export type Subject = readonly [type: SubjectType, id: string];

/** A cause that holds now. */
export interface Cause {
  readonly kind: TaskKind;
  /** What it is one task for. */
  readonly cause: string;
  /** Rises when the cause arises anew. */
  readonly mark: number;
  readonly openedAt: Instant;
  readonly dueAt: Instant;
  readonly subjects: readonly Subject[];
  readonly day?: Day;
  /** The instant before which the day is URGENT: MISSING_MEDICINE. */
  readonly isNear?: boolean;
  readonly absence?: { readonly missedAt: Instant; readonly phase: AbsencePhase };
}

/** The causes of a child that hold now, and the instants ahead at which others arise or these end. */
export interface Causes {
  readonly causes: readonly Cause[];
  readonly nextAt: readonly Instant[];
}

/** The child whose causes are worked out. */
export interface WatchedChild {
  readonly id: string;
  readonly clues: string;
  readonly timeZone: string;
  /** The present instant, one for the whole look. */
  readonly now: Instant;
}

const URGENT: ReadonlySet<TaskKind> = new Set([TaskKind.HOME_DOSE, TaskKind.OUTSIDE_NOTE, TaskKind.CHANGE_UNSEEN]);
const SOON: ReadonlySet<TaskKind> = new Set([
  TaskKind.ABSENCE,
  TaskKind.MISSING_MEDICINE,
  TaskKind.CANNOT_COME,
  TaskKind.QUESTION,
  TaskKind.ADJUSTMENT_TO_CONFIRM,
  TaskKind.NO_CAREGIVER,
  TaskKind.END_TO_CONFIRM,
]);

/** How soon a task is to be done; `isPressing` for a medicine of the next 72 hours and an absence that was escalated. */
export function priorityOf(kind: TaskKind, isPressing: boolean): TaskPriority {
  if (isPressing || URGENT.has(kind)) return TaskPriority.URGENT;
  return SOON.has(kind) ? TaskPriority.SOON : TaskPriority.ROUTINE;
}

/** The hours within which a day or a start counts as near. */
export const NEAR_MS = 72 * HOUR;

/** The instant from which a day is near: 72 hours before its first instant in the zone. */
export const nearFrom = (day: Day, timeZone: string): Instant => startOfDay(day, timeZone) - NEAR_MS;

/** Kinds that no fact ends; they end by an outcome, a transfer or the end of the carnet. */
export const WITHOUT_END: ReadonlySet<TaskKind> = new Set([TaskKind.HOME_DOSE, TaskKind.OUTSIDE_NOTE]);

/** Kinds that neither the end of a carnet nor a transfer ends: the unit that has the child then has them. */
export const LASTING: ReadonlySet<TaskKind> = new Set([TaskKind.END_TO_CONFIRM, TaskKind.DATA_REQUEST]);

/** Kinds whose cause is the standing of the child itself: after a transfer the new unit gets them once it has received the child. */
export const STANDING: ReadonlySet<TaskKind> = new Set([
  TaskKind.ADJUSTMENT_TO_CONFIRM,
  TaskKind.NO_CAREGIVER,
  TaskKind.CREDENTIALS,
  TaskKind.COVERAGE_ENDS,
  TaskKind.AUTHORITY_ENDS,
]);
