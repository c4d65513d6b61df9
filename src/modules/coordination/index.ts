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
import { TiedAppointment } from './tied-appointment.extension';
import { QuestionMessageRow, QuestionRow } from './question/question.entity';
import { PatientQuestions, QuestionMessageResolver, QuestionResolver } from './question/question.resolver';
import { questionById } from './question/question.view';
import { ContactAttemptRow, TaskContactRow, TaskRow, TaskWatchRow } from './task/task.entity';
import { ContactResolver, TaskLiveResolver, TaskResolver } from './task/task.resolver';
import { taskById } from './task/task.view';

/** The child and the day: a day at the hospital has no row. */
const JOURNEY_ID = /^[0-9A-Z]{26}\.\d{4}-\d{2}-\d{2}$/;
const typeOfRow = nodeTypeBy({ Task: 'FROM task WHERE id=?', Question: 'FROM question WHERE id=?' });

export const coordination: Module = {
  name: 'coordination',
  entities: [
    VisitAnswerRow,
    VascularAccessRow,
    QuestionRow,
    QuestionMessageRow,
    TaskRow,
    TaskWatchRow,
    ContactAttemptRow,
    TaskContactRow,
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
    TaskResolver,
    ContactResolver,
    TaskLiveResolver,
  ],
  references: { Journey: journeyById, Question: questionById, Task: taskById },
  extensions: { Patient: visiblePatientById, Appointment: appointmentById },
  nodeType: async (ctx, id) => (JOURNEY_ID.test(id) ? 'Journey' : typeOfRow(ctx, id)),
};

export { startTasks } from './task/task.jobs';
