/**
 * While a treatment is on hold, nothing that a family can ask for presents a dose of it as due. The questions are made from
 * the schema: everything below each root that a family may read, also fields that come later.
 */
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { fetchFeed, issue } from '../support/feed';
import { atHome, dispense, homeOf } from '../support/home';
import { atNoon, noticesOf, plusDays, setStatus, supply, tell, TODAY, type Treated } from '../support/treatment';
import { everythingOf, objectsIn, rootQueries } from '../support/walk';
import type { Person } from '../support/world';

/** The roots of a family: everything below them is asked for. `node` answers the same objects by their ids. */
const ROOTS = ['carnet', 'changesSince', 'patient', 'treatment', 'viewer', 'node', 'emergencySheet'];
/** Roots without any dose for a family, and roots for staff and programs. */
const OTHERS = [
  'appointment',
  'arrivals',
  'chemotherapyDay',
  'checkAppointment',
  'journeys',
  'dataRequests',
  'patientByCurp',
  'medicalUnits',
  'patients',
  'previewAdjustment',
  'previewTreatment',
  'privacyNotice',
  'procedures',
  'proposeDispensing',
  'protocol',
  'protocols',
  'recordHistory',
  'registrations',
  'serviceAccounts',
  'staff',
  'supplyOutlook',
  'surgery',
  'tasks',
  'unacknowledgedNotices',
  'unitAgenda',
  'unitBoard',
  'upcomingExtensions',
  'whyNot',
];

interface Seen {
  question: string;
  object: Record<string, unknown>;
}

/** Every object that the schema lets this person read of the child. */
async function everything(by: Person, of: Treated): Promise<Seen[]> {
  const text = (value: string): string => JSON.stringify(value);
  const [from, to] = [text(plusDays(TODAY, -20)), text(plusDays(TODAY, 40))];
  const [patientId, treatmentId] = [text(of.child.id), text(of.treatmentId)];
  const known = { from, to, on: text(TODAY), first: '5', patientId, since: from, revision: '0' };
  const openings = [
    ['Carnet', `carnet(patientId: ${patientId}, from: ${from}, to: ${to})`],
    ['CarnetChanges', `changesSince(patientId: ${patientId}, revision: 0)`],
    ['Patient', `patient(id: ${patientId})`],
    ['Treatment', `treatment(id: ${treatmentId})`],
    ['User', 'viewer'],
    ['EmergencySheet', `emergencySheet(patientId: ${patientId})`],
  ] as const;
  const seen: Seen[] = [];
  for (const asking of openings.flatMap(([type, opening]) => everythingOf(type, opening, known)))
    // A question that is too much at once is asked less deeply.
    for (let depth = 3; ; depth--) {
      const question = asking(depth);
      const { body } = await by.post<object>(question, {});
      const code = body.errors?.[0]?.extensions.code;
      if (code === 'QUERY_TOO_COMPLEX' && depth > 0) continue;
      if (code && !['FORBIDDEN', 'BAD_USER_INPUT'].includes(code)) throw new Error(`${code} ${question.slice(0, 300)}`);
      seen.push(...objectsIn(body.data ?? {}).map((object) => ({ question, object })));
      break;
    }
  return seen;
}

/** The doses that are presented as due, with the question that found each. */
const due = (seen: readonly Seen[]): string[] =>
  seen.flatMap(({ question, object: { __typename, status, text, atc } }) =>
    (__typename === 'MedicationAdministration' && (status === 'PLANNED' || status === 'POSTPONED')) ||
    __typename === 'HomeDose' ||
    (__typename === 'Dispensing' && atc !== undefined && text !== undefined)
      ? [`${__typename} ${String(status)} ${question.slice(0, 80)}`]
      : [],
  );

onBothEngines('a treatment on hold', (world) => {
  beforeEach(() => atNoon(world()));

  it('is known to this test in every root of the schema', () =>
    expect([...ROOTS, ...OTHERS].sort()).toEqual(rootQueries().sort()));

  it('has no dose that is due, in whatever a family asks for', async () => {
    const of = await atHome(world());
    await dispense(of.clinician, of.treatmentId);
    const before = due(await everything(of.mother, of));
    // The questions do find doses that are due.
    for (const type of ['MedicationAdministration PLANNED', 'HomeDose', 'Dispensing'])
      expect(before.filter((one) => one.startsWith(type)).length).toBeGreaterThan(0);
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    const seen = await everything(of.mother, of);
    expect(due(seen)).toEqual([]);
    const statuses = seen.flatMap(({ object }) =>
      object.__typename === 'MedicationAdministration' ? [object.status] : [],
    );
    expect(statuses.length).toBeGreaterThan(100);
    expect(new Set(statuses)).toEqual(new Set(['ON_HOLD']));
  }, 120_000);

  it('has no dose in the calendar, no notice of a supply, and none in the homes of later days', async () => {
    const of = await atHome(world());
    await dispense(of.clinician, of.treatmentId);
    const feed = await issue(of.mother, of.child.id);
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    const told = (await noticesOf(of.mother)).length;
    const open = of.cycles.flatMap(({ administrations }) => administrations).map(({ id }) => id);
    await supply(of.clinician, open, 'AT_RISK');
    await supply(of.clinician, open, 'UNAVAILABLE');
    await dispense(of.clinician, of.treatmentId, { tablets: [1, 1.5, 1, 1, 1.5, 1, 1] });
    expect((await noticesOf(of.mother)).slice(told)).toEqual([]);
    const { text } = await fetchFeed(world(), feed);
    expect(text).toContain('BEGIN:VCALENDAR');
    expect(text).not.toMatch(/Mercaptopurina|Vincristina|tableta|mg/i);
    for (const days of [-1, 0, 1, 7]) {
      const { homeDoses } = await homeOf(of.mother, of.child.id, plusDays(TODAY, days));
      expect(homeDoses).toEqual([]);
    }
    const changes = await tell<object>(of.mother, operation('changes-since'), { patientId: of.child.id, revision: 0 });
    expect(JSON.stringify(changes)).not.toMatch(/"(PLANNED|POSTPONED)"[^}]*medication/);
  });
});
