/** What a task is about, as the viewer may see it. */
import type { Context } from '../../../core/context';
import { userById } from '../../identity';
import { visibleDataRequestById, visibleTransferById } from '../../patient';
import { appointmentById, surgeryById } from '../../schedule';
import { administrationById } from '../../treatment';
import { questionById } from '../question/question.view';
import { shareNoteById } from '../share/share.view';
import type { SubjectType } from './cause';
import type { ShownTask } from './task.view';

const FINDERS: Readonly<Record<SubjectType, (ctx: Context, id: string) => Promise<object | null | undefined>>> = {
  Appointment: appointmentById,
  Surgery: surgeryById,
  MedicationAdministration: administrationById,
  User: userById,
  PatientTransfer: visibleTransferById,
  Question: questionById,
  DataRequest: visibleDataRequestById,
  ShareNote: shareNoteById,
};

/** The objects that a task is about; one that is not there any more is left out. */
export async function subjectsOf(ctx: Context, { subjectKeys }: ShownTask): Promise<object[]> {
  const found = await Promise.all(
    subjectKeys.map(async ([type, id]) => {
      const object = await FINDERS[type](ctx, id);
      return object && { ...object, __typename: type };
    }),
  );
  return found.filter((object) => object !== null && object !== undefined);
}
