/** How tests speak of the work list: by the documents that clients send. */
import { randomUUID } from 'node:crypto';
import { operation } from './client';
import type { Person } from './person';
import { tell, type Told } from './treatment';
import type { Family, Unit, World } from './world';

export interface Task {
  id: string;
  kind: string;
  priority: string;
  status: string;
  message: string;
  openedAt: string;
  dueAt: string;
  overdue: boolean;
  nextAt: string | null;
  endedAt: string | null;
  ending: string | null;
  patient: { id: string; fullName: string };
  owner: { id: string } | null;
  contacts: { id: string; channel: string; outcome: string; note: string | null; by: { id: string } }[];
  absence: {
    missedAt: string;
    phase: string;
    reason: string | null;
    lastReachedAt: string | null;
    escalatedAt: string | null;
    abandonedAt: string | null;
  } | null;
  subjects: { __typename: string; id: string }[];
}
export interface TaskList {
  totalCount: number;
  counts: { kind: string; open: number; overdue: number }[];
  edges: { cursor: string; node: Task }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null; hasPreviousPage: boolean };
}

/** A page of the list of a unit. */
export const listOf = (by: Person, medicalUnitClues: string, more: object = {}): Promise<TaskList> =>
  tell(by, operation('tasks'), { medicalUnitClues, first: 100, ...more });

/** The tasks of a unit, open ones unless the filter says otherwise. */
export const tasksOf = async (by: Person, clues: string, filter: object = {}): Promise<Task[]> =>
  (await listOf(by, clues, { filter })).edges.map(({ node }) => node);

export type Worked = Told & { tasks: Task[] };

/** A try to reach a family. */
export const contact = (by: Person, taskIds: readonly string[], more: object = {}): Promise<Worked> =>
  tell(by, operation('record-contact'), {
    input: { requestId: randomUUID(), taskIds, channel: 'PHONE', outcome: 'TOLD', ...more },
  });

export const assign = (by: Person, taskIds: readonly string[], ownerId?: string): Promise<Worked> =>
  tell(by, operation('assign-tasks'), { input: { requestId: randomUUID(), taskIds, ownerId } });

const ACK = 'mutation($ids: [ID!]!) { acknowledgeNotices(ids: $ids) { id } }';
/** Acknowledges every notice of a caregiver. */
export const acknowledgeAll = async (by: Person): Promise<void> => {
  const viewer = await tell<{ notices: { edges: { node: { id: string } }[] } }>(
    by,
    '{ viewer { notices(first: 100) { edges { node { id } } } } }',
    {},
  );
  await tell(by, ACK, { ids: viewer.notices.edges.map(({ node }) => node.id) });
};

/** A unit in Tijuana, its social worker, and a family with two caregivers. */
export async function officeOf(world: World): Promise<[Unit, Person, Family]> {
  const unit = world.unit('Tijuana');
  const family = await unit.family({ caregivers: ['MOTHER', 'FATHER'] });
  return [unit, await unit.socialWorker(), family];
}

/** Acts of staff cannot be undone, so that tasks follow them at once. */
export const AT_ONCE = { CARNET_UNDO_SECONDS: '0' };
