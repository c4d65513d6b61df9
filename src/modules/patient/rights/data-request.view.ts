/** Requests about personal data as the API shows them. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import type { Page, PageArgs } from '../../../core/pagination';
import { zoned, zonedOrNull } from '../../../core/time';
import { Role, type Viewer } from '../../../core/viewer';
import { visiblePatientById } from '../visibility.queries';
import { dataRequestsOfViewer, type DataRequestFound } from './data-request.queries';
import type { DataRequest, DataRequestState } from './data-request.types';

/** A request whose child and persons the resolver adds; `answeredBy` is null for the family. */
export type DataRequestView = DataRequest & {
  patientId: string;
  submittedBy: { id: string };
  answeredBy: { id: string } | null;
};

export const dataRequestView = (row: DataRequestFound, isForStaff: boolean): DataRequestView => ({
  id: row.id,
  right: row.dataRight,
  text: row.wording,
  submittedAt: zoned(row.submittedAt, row.timeZone),
  state: row.state,
  dueOn: row.dueOn,
  answer: row.answer,
  answeredAt: zonedOrNull(row.answeredAt, row.timeZone),
  patientId: row.patientId,
  submittedBy: { id: row.submittedBy },
  answeredBy: isForStaff && row.answeredBy ? { id: row.answeredBy } : null,
});

/** Whether the viewer is a social worker of the unit `clues`. */
export const isSocialWorkerOf = (viewer: Viewer, clues: string): boolean =>
  viewer.roles.get(Role.SOCIAL_WORKER)?.has(clues) === true;

/** The requests that the viewer may see, by the day on which they are due. */
export async function dataRequests(
  ctx: Context,
  state: DataRequestState | null | undefined,
  args: PageArgs,
): Promise<Page<DataRequestView> & { totalCount: number }> {
  const viewer = await signedIn(ctx);
  const { edges, ...rest } = await dataRequestsOfViewer(ctx, state, args);
  const shown = await Promise.all(
    edges.map(async ({ cursor, node }) => {
      const patient = await visiblePatientById(ctx, node.patientId);
      return {
        cursor,
        node: dataRequestView(node, patient !== null && isSocialWorkerOf(viewer, patient.medicalUnitClues)),
      };
    }),
  );
  return { ...rest, edges: shown };
}
