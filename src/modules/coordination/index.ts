/**
 * Coordination of care, over several modules: the work list of a unit and its board. It stands above all modules that own a
 * child's record; they do not know it.
 */
import type { Module } from '../../core/module';
import { nodeTypeBy } from '../../core/node';
import { visiblePatientById } from '../patient';
import { appointmentById } from '../schedule';
import { BoardResolver } from './board/board.resolver';
import {
  CurrentMedicineResolver,
  EmergencySheetResolver,
  LastChemotherapyResolver,
  PatientCompanion,
  VascularAccessResolver,
} from './emergency-sheet/sheet.resolver';
import { VascularAccessRow } from './emergency-sheet/vascular-access.entity';
import { journeyById } from './journey/journey.rules';
import { JourneyResolver, VisitAnswerResolver } from './journey/journey.resolver';
import { VisitAnswerRow } from './journey/visit-answer.entity';
import { ReminderRow, ReminderRunRow } from './reminder/reminder.entity';
import { TiedAppointment } from './tied-appointment.extension';
import { QuestionMessageRow, QuestionRow } from './question/question.entity';
import { PatientQuestions, QuestionMessageResolver, QuestionResolver } from './question/question.resolver';
import { questionById } from './question/question.view';
import { ShareContentRow, ShareFileRow, ShareLookRow, ShareNoteRow, ShareRow } from './share/share.entity';
import { PatientShares, ShareCreatedResolver, ShareResolver } from './share/share.resolver';
import { shareById, shareNoteById } from './share/share.view';
import { ContactAttemptRow, TaskContactRow, TaskRow, TaskWatchRow } from './task/task.entity';
import { ContactResolver, TaskLiveResolver, TaskResolver } from './task/task.resolver';
import { taskById } from './task/task.view';

/** The child and the day: a day at the hospital has no row. */
const JOURNEY_ID = /^[0-9A-Z]{26}\.\d{4}-\d{2}-\d{2}$/;
const typeOfRow = nodeTypeBy({
  Task: 'FROM task WHERE id=?',
  Question: 'FROM question WHERE id=?',
  Share: 'FROM share WHERE id=?',
});

export const coordination: Module = {
  name: 'coordination',
  entities: [
    VisitAnswerRow,
    VascularAccessRow,
    QuestionRow,
    QuestionMessageRow,
    ShareRow,
    ShareContentRow,
    ShareFileRow,
    ShareLookRow,
    ShareNoteRow,
    TaskRow,
    TaskWatchRow,
    ContactAttemptRow,
    TaskContactRow,
    ReminderRow,
    ReminderRunRow,
  ],
  resolvers: [
    BoardResolver,
    TiedAppointment,
    JourneyResolver,
    VisitAnswerResolver,
    EmergencySheetResolver,
    LastChemotherapyResolver,
    CurrentMedicineResolver,
    VascularAccessResolver,
    PatientCompanion,
    QuestionResolver,
    QuestionMessageResolver,
    PatientQuestions,
    ShareResolver,
    ShareCreatedResolver,
    PatientShares,
    TaskResolver,
    ContactResolver,
    TaskLiveResolver,
  ],
  references: {
    Journey: journeyById,
    Question: questionById,
    Share: shareById,
    ShareNote: shareNoteById,
    Task: taskById,
  },
  extensions: { Patient: visiblePatientById, Appointment: appointmentById },
  nodeType: async (ctx, id) => (JOURNEY_ID.test(id) ? 'Journey' : typeOfRow(ctx, id)),
};

export { startReminders } from './reminder/reminder.jobs';
export { currentReminder, postDueReminders } from './reminder/reminder.rules';
export { sharePages } from './share/share.http';
export { startShares } from './share/share.jobs';
export { startTasks } from './task/task.jobs';
