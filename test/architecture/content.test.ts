/** One id, one content: every type that has an id, asked for by every path of the demo. */
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDemo, type Demo } from '../support/demo';
import type { Actor } from '../support/scenario';
import { Contents, walks, type Asked } from './one-content';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));
const STEPS = 4;
/** Types that the walk has to meet, or it has gone nowhere. */
const MET = ['Appointment', 'Carnet', 'FollowUp', 'MedicationAdministration', 'Patient', 'TreatmentCycle', 'User'];
const READERS = ['caregiver', 'clinician'] as const;

describe('one id, one content', () => {
  let demo: Demo | undefined;
  beforeAll(async () => {
    demo = await startDemo('sqlite');
  }, 120_000);
  afterAll(() => demo?.end());

  async function ask<T>(as: Actor, query: string): Promise<T | undefined> {
    return (await demo!.send(as, query, {})).body.data as T | undefined;
  }

  /** What the demo's mother may ask for; of the carnet two spans, one of them the first day of a cycle alone. */
  async function askedIn(): Promise<Asked> {
    type Viewer = { patients: { id: string; treatments: { id: string; cycles: { startsOn: string }[] }[] }[] };
    const told = await ask<{ viewer: Viewer }>(
      'caregiver',
      '{ viewer { patients { id treatments { id cycles { startsOn } } } } }',
    );
    const patient = told!.viewer.patients.find(({ treatments }) => treatments.length > 0)!;
    const { id: treatmentId, cycles } = patient.treatments[0]!;
    const [first, second, third] = cycles.map(({ startsOn }) => startsOn) as [string, string, string];
    const span = (from: string, to: string): string => `(patientId: "${patient.id}", from: "${from}", to: "${to}")`;
    const whole = await ask<{ carnet: Record<'appointments' | 'surgeries', { id: string }[]> }>(
      'caregiver',
      `{ carnet${span('2026-01-01', '2027-12-31')} { appointments { id } surgeries { id } } }`,
    );
    const { appointments, surgeries } = whole!.carnet;
    return {
      'Query.carnet': [span(first, third), span(second, second)],
      'Query.changesSince': [`(patientId: "${patient.id}", revision: 0)`],
      'Query.patient': [`(id: "${patient.id}")`],
      'Query.treatment': [`(id: "${treatmentId}")`],
      'Query.appointment': [`(id: "${appointments[0]!.id}")`],
      'Query.surgery': [`(id: "${surgeries[0]!.id}")`],
      'TreatmentCycle.administrations': ['', `(from: "${second}", to: "${second}")`],
      // Each of these questions adds a row to it.
      'Patient.accessLog': [],
      // Only auditors may ask for it: its refusal would leave nothing of the child to compare.
      'Patient.unusualAccess': [],
    };
  }

  it('holds for every type that has an id, by every path of the demo', async () => {
    const all = walks(schema, await askedIn(), STEPS);
    const met = new Set<string>();
    for (const reader of READERS) {
      const contents = new Contents();
      for (const { path, query } of all) contents.add(await ask(reader, query), path);
      expect({ reader, differences: [...contents.differences] }).toEqual({ reader, differences: [] });
      for (const type of contents.types) met.add(type);
    }
    expect([...met]).toEqual(expect.arrayContaining(MET));
  }, 600_000);

  it('or a list that depends on its path is seen', () => {
    const contents = new Contents();
    const cycle = (doses: number): object => ({
      __typename: 'TreatmentCycle',
      id: '1',
      administrations: Array.from({ length: doses }, (_, id) => ({ id })),
    });
    contents.add({ treatment: { cycles: [cycle(8)] } }, 'treatment.cycles');
    contents.add({ carnet: { cycles: [cycle(2)] } }, 'carnet.cycles');
    expect([...contents.differences]).toEqual([
      expect.stringContaining('TreatmentCycle.administrations.length: treatment.cycles has 8, carnet.cycles has 2'),
    ]);
  });
});
