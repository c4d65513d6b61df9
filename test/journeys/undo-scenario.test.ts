/** Every act of the examples that can be undone, done and undone: all rows of all tables are as before. */
import { tmpdir } from 'node:os';
import { randomUUID } from 'node:crypto';
import { tableShapes } from '../../src/database/table-shapes';
import { untyped, type Database, type Row } from '../../src/database';
import { dataSource } from '../../ormconfig';
import { operation } from '../support/client';
import { startDemo, type Demo } from '../support/demo';
import { engines } from '../support/engines';
import { runScenario, type Actor } from '../support/scenario';

/** The journal, histories of what was done, and counters; a letter has a status of its own. */
const APART: ReadonlySet<string> = new Set([
  'act',
  'act_image',
  'record_change',
  'changed_record',
  'task',
  'audit_event',
  'request',
  'throttle',
  'session',
  'refresh_token',
  'account',
  'outbox',
]);
const SHAPES = tableShapes(dataSource({ databaseUrl: undefined, dataDir: tmpdir() }));

/** Every row of every table, without its revision, as text. */
async function rowsOf(database: Database): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const { name } of SHAPES.filter((shape) => !APART.has(shape.name))) {
    const rows = await database.all(untyped<Row>(`SELECT * FROM \`${name}\``));
    all[name] = rows.map(({ revision: _, ...row }) => JSON.stringify(row)).sort();
  }
  const waiting = `SELECT kind, accountId FROM outbox WHERE status <> 'CANCELLED'`;
  all.outbox = (await database.all(untyped<Row>(waiting))).map((row) => JSON.stringify(row)).sort();
  return all;
}

const EXPECTED = [
  'adjustTreatment',
  'cancelAppointment',
  'correctAdministration',
  'correctFollowUp',
  'correctSurgeryOutcome',
  'postponeCycle',
  'recordAdministration',
  'recordAdministrations',
  'recordAttendance',
  'recordDiagnosis',
  'recordFollowUp',
  'recordImmunizationFact',
  'recordMeasurements',
  'recordPreventiveAction',
  'recordPriorExposure',
  'recordSurgeryOutcome',
  'releaseFollowUp',
  'rescheduleAppointment',
  'rescheduleSurgery',
  'scheduleAppointment',
  'scheduleSurgery',
  'setCoverage',
  'setDispensing',
  'setDoseSupply',
  'setTreatmentStatus',
  'startTreatment',
  'transferPatient',
  'voidRecord',
  'withdrawImmunizationFact',
  'withdrawPreventiveAction',
];

describe.each(engines)('Undone acts (%s)', (engine) => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo(engine);
  }, 120_000);
  afterAll(() => demo.end());

  it('leave every row of every table as it was', async () => {
    const { database } = demo.running.service;
    const undone = new Set<string>();
    const send = async (actor: Actor, query: string, variables: object) => {
      const field = /^mutation[^{]*\{\s*(\w+)/m.exec(query)?.[1];
      if (!field || field === 'undoAct' || actor === 'anyone') return demo.send(actor, query, variables);
      const before = await rowsOf(database);
      const acts = await database.all(untyped<{ id: string }>('SELECT id FROM act'));
      const answer = await demo.send(actor, query, variables);
      const now = await database.all(
        untyped<{ id: string; images: string }>('SELECT a.id, i.images FROM act a JOIN act_image i ON i.actId = a.id'),
      );
      const act = now.find(({ id }) => !acts.some((old) => old.id === id));
      if (!act) return answer;
      expect({ field, images: act.images }).toEqual({ field, images: expect.stringContaining('"record":"') as string });
      const image = (JSON.parse(act.images) as { table: string; record: string | null }[]).find(
        ({ record }) => record !== null,
      );
      const record = { kind: KINDS[image!.table] ?? image!.table.toUpperCase(), id: image!.record };
      const told = await demo.send(actor, operation('undo-act'), { record });
      expect({ field, told: told.body }).toMatchObject({ field, told: { data: { undoAct: { operation: field } } } });
      expect({ field, rows: await rowsOf(database) }).toEqual({ field, rows: before });
      undone.add(field);
      return demo.send(actor, query, withNewRequest(variables));
    };
    await runScenario(send, Date.now());
    expect(EXPECTED.filter((field) => !undone.has(field))).toEqual([]);
  }, 300_000);
});

/** The record kinds of tables with another name. */
const KINDS: Record<string, string> = {
  caregiver: 'AUTHORITY',
  cartilla: 'PATIENT',
  immunization_fact: 'PATIENT',
  patient_transfer: 'PATIENT',
  medication_administration: 'ADMINISTRATION',
  administration_record: 'ADMINISTRATION',
  treatment_change: 'TREATMENT',
  treatment_cycle: 'TREATMENT',
  treatment_plan_version: 'TREATMENT',
  home_dose_record: 'HOME_DOSE',
};

/** The same variables under another requestId: the first one is used. */
const withNewRequest = (variables: object): object =>
  JSON.parse(
    JSON.stringify(variables).replace(/"requestId":"[^"]*"/g, () => `"requestId":"${randomUUID()}"`),
  ) as object;
