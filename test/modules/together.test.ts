/** Statements that are asked in one turn travel as one, and each gets the rows that it gets alone. */
import { columns, columnsAs, columnsOf, computed, select, together, untyped, type Db } from '../../src/database';
import { AppointmentRow, SurgeryRow } from '../../src/modules/schedule/appointment.entity';
import { FollowUpRow } from '../../src/modules/treatment/treatment.entity';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { day } from '../support/access-table';
import { book, plan } from '../support/schedule';

const FOLLOW_UPS = select(
  'followUps',
  columnsOf(FollowUpRow, 'f', ['id', 'kind', 'takenAt', 'value', 'unit', 'releasedAt']),
  'FROM follow_up f WHERE f.value IS NULL',
);
const APPOINTMENTS = select(
  'appointments',
  columns(
    computed<{ isSurgery: 0 }>({ isSurgery: '0' }),
    columnsAs(AppointmentRow, 'a', { what: 'kind' }),
    columnsOf(AppointmentRow, 'a', ['id', 'startsAt', 'endsAt', 'sequence']),
    computed<{ outcome: null }>({ outcome: 'NULL' }),
  ),
  `FROM appointment a WHERE a.startsAt > ?
   UNION ALL SELECT 1 AS \`isSurgery\`, s.\`procedure\` AS \`what\`, ${columnsOf(SurgeryRow, 's', ['id', 'startsAt', 'endsAt', 'sequence', 'outcome'])}
     FROM surgery s WHERE s.startsAt > ?`,
);

onBothEngines(
  'Statements asked together',
  (world) => {
    const byId = <R>(rows: readonly R[]): R[] =>
      [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

    beforeAll(async () => {
      const unit = world().unit();
      const { child } = await unit.family();
      const [clinician, by] = [await unit.clinician(), await unit.socialWorker()];
      const at = new Date(world().clock.now() - 60_000).toISOString();
      await clinician.post(operation('record-follow-up'), {
        input: {
          requestId: 'together-note',
          patientId: child.id,
          kind: 'NOTE',
          takenAt: at,
          note: 'Come bien.',
          release: true,
        },
      });
      await book(by, child.id, `${day(20)}T16:00:00Z`);
      await plan(clinician, child.id, `${day(21)}T16:00:00Z`);
    });

    it('give each the same rows as alone, with texts, numbers, days and nulls, in one statement', async () => {
      const { database } = world().server.service;
      const alone = [await database.all(FOLLOW_UPS), await database.all(APPOINTMENTS, [0, 0])] as const;
      const before = database.statements();
      const joined = await Promise.all([together(database, FOLLOW_UPS, []), together(database, APPOINTMENTS, [0, 0])]);
      expect(database.statements() - before).toBe(1);
      expect(alone[1].length).toBeGreaterThan(0);
      expect(byId(joined[0])).toEqual(byId(alone[0]));
      expect(byId(joined[1])).toEqual(byId(alone[1]));
    });

    it('wait for what is asked behind settled promises, and not for later turns', async () => {
      const { database } = world().server.service;
      const before = database.statements();
      const late = Promise.resolve().then(() => together(database, APPOINTMENTS, [0, 0]));
      await Promise.all([together(database, FOLLOW_UPS, []), late]);
      expect(database.statements() - before).toBe(1);
      const [first] = [together(database, FOLLOW_UPS, [])];
      await new Promise((resume) => setImmediate(resume));
      await Promise.all([first, together(database, APPOINTMENTS, [0, 0])]);
      expect(database.statements() - before).toBe(3);
    });

    it('are not joined with those of another request, and run alone inside a transaction', async () => {
      const { database } = world().server.service;
      const other: Db = { ...database };
      const before = database.statements();
      await Promise.all([together(database, FOLLOW_UPS, []), together(other, FOLLOW_UPS, [])]);
      expect(database.statements() - before).toBe(2);
      await database.transaction((tx) =>
        Promise.all([together(tx, FOLLOW_UPS, []), together(tx, APPOINTMENTS, [0, 0])]),
      );
      expect(database.statements() - before).toBe(4);
    });

    it('all fail when the one statement fails', async () => {
      const { database } = world().server.service;
      const wrong = untyped('SELECT /* wrong */ f.`id` FROM follow_up f WHERE f.nothing = 1');
      const settled = await Promise.allSettled([together(database, FOLLOW_UPS, []), together(database, wrong, [])]);
      expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      const untold = untyped('SELECT /* untold */ COUNT(*) AS `many` FROM follow_up f');
      await expect(Promise.all([together(database, FOLLOW_UPS, []), together(database, untold, [])])).rejects.toThrow(
        'COUNT(*) is no column of an entity',
      );
    });
  },
  {},
  { background: false },
);
