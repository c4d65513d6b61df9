/** The families of the benchmark as the lists of a unit need them: registered over five years, with notices, tasks and search parts. */
import { ulid } from 'ulid';
import type { Day } from '../../src/core/time';
import { partsOf } from '../../src/modules/patient/patient-search';
import {
  HOUR,
  UNITS,
  caregiverId,
  clues,
  columns,
  dice,
  id,
  patientId,
  socialWorkerOf,
  type Calendar,
  type Cell,
  type TableOfFamilies,
} from '../bench/families';
import { peopleTables } from '../bench/family-people';
import { recordTables } from '../bench/family-records';

const YEARS = 5;
const CHANGES = 10;
const DONE_TASKS = 4;
/** One child of so many in each unit has a change that no caregiver has acknowledged, and an open task. */
const WITH_OPEN = 20;
/** The number of a child within its unit. */
const inUnit = (child: number): number => Math.floor(child / UNITS);
const hasOpen = (child: number): boolean => inUnit(child) % WITH_OPEN === 3;
const PEOPLE_TABLES = new Set(['medical_unit', 'account', 'account_role', 'session', 'patient', 'caregiver']);

/** An instant of the last five years, spread over children and `part` of `parts`. */
const spread = (now: number, child: number, part: number, parts: number): number =>
  now - 3 * 24 * HOUR - Math.floor(((part + dice(child * 31 + part)(1000) / 1000) / parts) * YEARS * 365 * 24 * HOUR);

/** The rows of a table, with some columns written over. */
const withColumns = (
  table: TableOfFamilies,
  set: (child: number, row: Cell[], at: (name: string) => number) => void,
): TableOfFamilies => ({
  ...table,
  rows: (child) =>
    table.rows(child).map((row) => {
      const copy = [...row];
      set(child, copy, (name) => table.columns.indexOf(name));
      return copy;
    }),
});

const registered =
  (now: number) =>
  (child: number, row: Cell[], at: (name: string) => number): void => {
    row[at('registeredAt')] = spread(now, child, 0, 1);
  };

/** Accounts in the states of a real list: one of 20 waits for its letter, one of 100 has none that arrived. */
function statuses(child: number, row: Cell[], at: (name: string) => number): void {
  if (inUnit(child) % 20 === 7) row[at('credentialsStatus')] = 'QUEUED';
  if (inUnit(child) % 100 === 9) row[at('credentialsStatus')] = 'FAILED';
}

function notices({ now }: Calendar): TableOfFamilies {
  return {
    table: 'notice',
    columns: columns(
      'id accountId patientId kind subjectId revision occurredAt acknowledgedAt fromStartsAt toStartsAt unitClues isOpen',
    ),
    rows: (child) =>
      Array.from({ length: CHANGES }, (_, n) => {
        const at = spread(now, child, n, CHANGES);
        const isOpen = n === 0 && hasOpen(child);
        return [0, 1].map((which): Cell[] => [
          `${ulid(at).slice(0, 10)}${id('N', child, n * 2 + which).slice(5, 16)}00000`,
          caregiverId(child, which),
          patientId(child),
          'APPOINTMENT_RESCHEDULED',
          id('E', child, n),
          n + 2,
          at,
          isOpen || which === 1 ? null : at + 6 * HOUR,
          at + 48 * HOUR,
          at + 72 * HOUR,
          clues(child),
          Number(isOpen),
        ]);
      }).flat(),
  };
}

function tasks({ now }: Calendar): TableOfFamilies {
  return {
    table: 'task',
    columns: columns(
      'id patientId medicalUnitClues kind cause openCause mark status priority day subjects openedAt dueAt ownerId endedAt ending changedAt version',
    ),
    rows: (child) =>
      Array.from({ length: DONE_TASKS + Number(hasOpen(child)) }, (_, n): Cell[] => {
        const isOpen = n === DONE_TASKS;
        const openedAt = isOpen ? now - 20 * HOUR : spread(now, child, n, DONE_TASKS);
        const subject = caregiverId(child);
        return [
          id('K', child, n),
          patientId(child),
          clues(child),
          'CREDENTIALS',
          subject,
          isOpen ? `CREDENTIALS ${subject}` : null,
          openedAt,
          isOpen ? 'OPEN' : 'DONE',
          'ROUTINE',
          null,
          JSON.stringify([['User', subject]]),
          openedAt,
          openedAt + 48 * HOUR,
          isOpen ? null : socialWorkerOf(child),
          isOpen ? null : openedAt + 30 * HOUR,
          isOpen ? null : 'CAUSE_GONE',
          openedAt,
          1,
        ];
      }),
  };
}

/** No unit reminds of visits: the jobs would read beside the pages. */
const settings: TableOfFamilies = {
  table: 'unit_settings',
  columns: columns(
    'medicalUnitClues absenceHoursInduction absenceHoursTreatment absenceHoursAfterTreatment quietFrom quietUntil reminderDaysBefore reminderAt eveningReminderAt answerWithinDays anthracyclineLimitPerM2 ownAccountFromYears proposalFromPercent changedAt changedBy',
  ),
  rows: (child) =>
    child < UNITS
      ? [[clues(child), 24, 48, 168, '21:00', '07:00', '[]', '10:00', null, 2, 450, 12, 10, 1, socialWorkerOf(child)]]
      : [],
};

/** The texts by which the children are found. */
function partsTable(patients: TableOfFamilies): TableOfFamilies {
  const at = (row: Cell[], name: string): string => String(row[patients.columns.indexOf(name)]);
  return {
    table: 'patient_part',
    columns: columns('medicalUnitClues part patientId'),
    rows: (child) =>
      patients.rows(child).flatMap((row) =>
        partsOf({
          medicalUnitClues: at(row, 'medicalUnitClues'),
          searchName: at(row, 'searchName'),
          curp: at(row, 'curp'),
          nss: at(row, 'nss'),
          recordNumber: at(row, 'recordNumber'),
        }).map((part) => [clues(child), part, patientId(child)]),
      ),
  };
}

/** People, appointments, surgeries, five years of notices and tasks, and the parts by which children are found. */
export function staffTables(today: Day, calendar: Calendar): TableOfFamilies[] {
  const people = peopleTables(today, calendar)
    .filter(({ table }) => PEOPLE_TABLES.has(table))
    .map((table) =>
      table.table === 'caregiver'
        ? withColumns(table, registered(calendar.now))
        : table.table === 'account'
          ? withColumns(table, statuses)
          : table,
    );
  const records = recordTables(calendar).filter(({ table }) => table === 'appointment' || table === 'surgery');
  const patients = people.find(({ table }) => table === 'patient')!;
  return [...people, settings, ...records, notices(calendar), tasks(calendar), partsTable(patients)];
}
