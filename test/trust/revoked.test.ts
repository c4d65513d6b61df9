/** A caregiver who was revoked sees no field of the child any more, by whatever id is known (promise 7). */
import { OPERATION } from '../support/authority';
import { onBothEngines } from '../support/engines';
import { fetchFeed, issue } from '../support/feed';
import { book, inHours, plan } from '../support/schedule';
import { followUp, LLA, treated, type Treated } from '../support/treatment';
import { changesOf } from '../support/stream';
import { expectType, type Person } from '../support/world';

/** Every way to a child, with a field that is not empty while the caregiver may see it. */
const WAYS: Readonly<Record<string, string>> = {
  patient: 'query ($patient: ID!) { way: patient(id: $patient) { id fullName } }',
  'patient.cartilla': 'query ($patient: ID!) { way: patient(id: $patient) { cartilla { folio actions { id } } } }',
  'patient.accessLog':
    'query ($patient: ID!) { way: patient(id: $patient) { accessLog(first: 5) { edges { node { id } } } } }',
  carnet:
    'query ($patient: ID!) { way: carnet(patientId: $patient, from: "2026-01-01", to: "2027-12-31") { patient { fullName } cycles { id } } }',
  changesSince: 'query ($patient: ID!) { way: changesSince(patientId: $patient, revision: 0) { id followUps { id } } }',
  appointment: 'query ($appointment: ID!) { way: appointment(id: $appointment) { id startsAt patient { fullName } } }',
  surgery: 'query ($surgery: ID!) { way: surgery(id: $surgery) { id startsAt patient { fullName } } }',
  treatment: 'query ($treatment: ID!) { way: treatment(id: $treatment) { id cycles { id } } }',
};

onBothEngines('A caregiver who was revoked', (world) => {
  let of: Treated;
  let feed: string;
  let ids: Record<string, string>;
  const seen = async (by: Person): Promise<Record<string, unknown>> => {
    const found: Record<string, unknown> = {};
    for (const [way, query] of Object.entries(WAYS)) {
      const { body } = await by.post<{ way: unknown }>(query, ids);
      if (body.data?.way) found[way] = body.data.way;
    }
    return found;
  };
  const stream = async (by: Person): Promise<string> => (await changesOf(world(), by, of.child.id, 5000)).text();

  beforeAll(async () => {
    of = await treated(world(), LLA, '2026-09-07');
    const { id: patient } = of.child;
    ids = {
      patient,
      treatment: of.treatmentId,
      appointment: (await book(of.clinician, patient, inHours(world(), 48))).id,
      surgery: (await plan(of.clinician, patient, inHours(world(), 96))).id,
    };
    await followUp(of.clinician, patient, { note: 'Sin novedad', takenAt: inHours(world(), -1) });
    feed = await issue(of.mother, patient);
  });

  it('saw every one of them before', async () => {
    expect(Object.keys(await seen(of.mother))).toEqual(Object.keys(WAYS));
    expect((await fetchFeed(world(), feed)).status).toBe(200);
  });

  it('sees none of them afterwards, nor a feed, nor a stream', async () => {
    const by = await of.unit.socialWorker();
    const input = { patientId: of.child.id, userId: of.mother.id, reason: 'Lo pidió el juzgado', lastOne: true };
    const { body } = await by.post<{ revokeCaregiver: { __typename: string } }>(OPERATION.revoke, { input });
    expectType(body.data!.revokeCaregiver, 'Patient');
    expect(await seen(of.mother)).toEqual({});
    expect((await fetchFeed(world(), feed)).status).toBe(404);
    expect(await stream(of.mother)).toContain('"code":"NOT_FOUND"');
    expect((await of.mother.sdk.Viewer()).viewer.patients).toEqual([]);
  });
});
