/** node(id): every type with an id, with the answer of every other path, and nothing for who may not see it; full PageInfo. */
import { untyped } from '../../src/database';
import { onBothEngines } from '../support/engines';
import { UNKNOWN_ID } from '../support/access-table';
import { followUp, LLA, treated, type Treated } from '../support/treatment';
import { book, inHours, plan } from '../support/schedule';
import { operation, type Answer } from '../support/client';
import type { Family, Person } from '../support/world';

const NODE = operation('node');
interface Node {
  node: { __typename: string; id: string } | null;
}

onBothEngines('node', (world) => {
  let of: Treated, foreign: Family;
  let ids: Record<string, string>;
  beforeAll(async () => {
    of = await treated(world(), LLA, '2026-09-07');
    foreign = await world().unit('Cancún').family();
    const { id: patient } = of.child;
    const appointment = await book(of.clinician, patient, inHours(world(), 48));
    const surgery = await plan(of.clinician, patient, inHours(world(), 96));
    const note = await followUp(of.clinician, patient, { note: 'Sin novedad', takenAt: inHours(world(), -1) });
    const { body } = await of.mother.post<{
      viewer: { notices: { edges: { node: { id: string } }[] } };
      patient: { medicalUnit: { id: string } };
      treatment: { cycles: { id: string; administrations: { id: string }[] }[] };
    }>(
      `query ($p: ID!, $t: ID!) {
        viewer { notices(first: 1) { edges { node { id } } } }
        patient(id: $p) { medicalUnit { id } }
        treatment(id: $t) { cycles { id administrations { id } } }
      }`,
      { p: patient, t: of.treatmentId },
    );
    const [cycle] = body.data!.treatment.cycles;
    ids = {
      Patient: patient,
      User: of.mother.id,
      MedicalUnit: body.data!.patient.medicalUnit.id,
      Appointment: appointment.id,
      Surgery: surgery.id,
      Treatment: of.treatmentId,
      TreatmentCycle: cycle!.id,
      MedicationAdministration: cycle!.administrations[0]!.id,
      FollowUp: note.id,
      Notice: body.data!.viewer.notices.edges[0]!.node.id,
    };
  });
  const node = async (by: Person, id: string): Promise<Answer<Node>> => by.post<Node>(NODE, { id });

  it('answers every type, several times', async () => {
    for (const time of [1, 2, 3])
      for (const [__typename, id] of Object.entries(ids)) {
        const { body } = await node(of.mother, id);
        expect([time, body]).toMatchObject([time, { data: { node: { __typename, id } } }]);
      }
  });

  it('says what another path says', async () => {
    const { body } = await of.mother.post<{
      node: object;
      appointment: object;
      patient: object;
    }>(
      `query ($a: ID!) {
        node(id: $a) { ... on Appointment { id startsAt status patient { id fullName } } }
        appointment(id: $a) { id startsAt status patient { id fullName } }
      }`,
      { a: ids.Appointment },
    );
    expect(body.data!.node).toEqual(body.data!.appointment);
    expect((await node(of.mother, of.child.id)).body.data!.node).toMatchObject({
      fullName: expect.any(String),
      revision: expect.any(Number),
    });
  });

  it('is null for what is unknown, of others or malformed, and all looks are in the access log', async () => {
    const stranger = foreign.mother;
    const seen: unknown[] = [];
    for (const id of [
      UNKNOWN_ID,
      'x',
      '',
      "' OR 1=1",
      ids.Patient!,
      ids.Appointment!,
      ids.TreatmentCycle!,
      ids.Notice!,
      ids.User!,
    ])
      seen.push((await node(stranger, id)).text);
    expect(new Set(seen)).toEqual(new Set(['{"data":{"node":null}}\n']));
    expect((await world().post(NODE, { id: UNKNOWN_ID })).body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const looks = (account: string, patient: string): Promise<{ outcome: string; n: number }[]> =>
      world().server.service.database.all(
        untyped<{ outcome: string; n: number }>(
          "SELECT outcome, COUNT(*) AS n FROM audit_event WHERE accountId=? AND patientId=? AND operation='node' GROUP BY outcome",
        ),
        [account, patient],
      );
    // The child itself, its appointment and its cycle.
    expect(await looks(stranger.id, of.child.id)).toEqual([{ outcome: 'REFUSED', n: 3 }]);
    expect(await looks(stranger.id, UNKNOWN_ID)).toEqual([{ outcome: 'REFUSED', n: 1 }]);
    const before = (await looks(of.mother.id, of.child.id)).find(({ outcome }) => outcome === 'READ')?.n ?? 0;
    await node(of.mother, ids.Appointment!);
    expect(await looks(of.mother.id, of.child.id)).toContainEqual({ outcome: 'READ', n: before + 1 });
  });

  it('has full pages beside it', async () => {
    const PAGES = `query ($after: String) { viewer { notices(first: 1, after: $after) {
      edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
    type Pages = {
      viewer: {
        notices: {
          edges: { cursor: string }[];
          pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
        };
      };
    };
    const page = async (after: string | null): Promise<Pages['viewer']['notices']> =>
      (await of.mother.post<Pages>(PAGES, { after })).body.data!.viewer.notices;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect(first.pageInfo).toMatchObject({ hasPreviousPage: false, startCursor: first.edges[0]!.cursor });
    expect(second.pageInfo).toMatchObject({ hasPreviousPage: true, startCursor: second.edges[0]!.cursor });
  });
});
