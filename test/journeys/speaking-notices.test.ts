/** A notice says what changed: from when to when, why, which results, and where the portal shows it. */
import { onBothEngines } from '../support/engines';
import { operation } from '../support/client';
import { book, cancel, move, plan, reschedule } from '../support/schedule';
import { weeks } from '../support/doses';
import { atNoon, followUp, plusDays, problemsOf, record as recordDose, tell, TODAY } from '../support/treatment';
import type { Person } from '../support/world';

interface Notice {
  id: string;
  kind: string;
  fromStartsAt: string | null;
  toStartsAt: string | null;
  reason: string | null;
  day: string | null;
  path: string;
  followUps: { id: string; kind: string; value: number | null }[];
}

/** The notices of a caregiver, oldest first. */
async function noticesOf(by: Person): Promise<Notice[]> {
  const viewer = await tell<{ notices: { edges: { node: Notice }[] } }>(by, operation('speaking-notices'), {
    first: 50,
  });
  return viewer.notices.edges.map(({ node }) => node).reverse();
}

const AT = '2026-11-29T07:00:00-08:00';
const LATER = '2026-12-01T10:30:00-08:00';

onBothEngines('a notice', (world) => {
  beforeEach(() => world().clock.set('2026-11-24T18:00:00Z'));

  it('holds the old and the new time of an appointment or a surgery, and the reason', async () => {
    const unit = world().unit('Tijuana');
    const [{ child, mother }, by] = [await unit.family(), await unit.clinician()];
    const { id } = await book(by, child.id, AT);
    await reschedule(by, id, LATER, 'El laboratorio no abre el domingo');
    await cancel(by, id, 'El médico no está');
    const surgery = await plan(by, child.id, LATER);
    await move(by, surgery.id, AT, 'Quirófano ocupado');
    const seen = await noticesOf(mother);
    expect(
      seen.map(({ kind, fromStartsAt, toStartsAt, reason, day, path }) => [
        kind,
        fromStartsAt,
        toStartsAt,
        reason,
        day,
        path,
      ]),
    ).toEqual([
      ['APPOINTMENT_BOOKED', null, AT, null, '2026-11-29', '/dia/2026-11-29'],
      ['APPOINTMENT_RESCHEDULED', AT, LATER, 'El laboratorio no abre el domingo', '2026-12-01', '/dia/2026-12-01'],
      ['APPOINTMENT_CANCELLED', LATER, null, 'El médico no está', '2026-12-01', '/dia/2026-12-01'],
      ['SURGERY_SCHEDULED', null, LATER, null, '2026-12-01', '/dia/2026-12-01'],
      ['SURGERY_RESCHEDULED', LATER, AT, 'Quirófano ocupado', '2026-11-29', '/dia/2026-11-29'],
    ]);
  });

  it('joins the results of one blood test until it is acknowledged or half a minute is over', async () => {
    const unit = world().unit();
    const [{ child, mother }, by] = [await unit.family(), await unit.clinician()];
    const takenAt = new Date(world().clock.now() - 3_600_000).toISOString();
    const record = (kind: string, value: number, unitOf: string, at = takenAt): Promise<{ id: string }> =>
      tell(by, operation('record-follow-up'), {
        input: {
          requestId: crypto.randomUUID(),
          patientId: child.id,
          kind,
          takenAt: at,
          value,
          unit: unitOf,
          release: true,
        },
      });
    await record('NEUTROPHILS', 1800, '/µL');
    await record('HEMOGLOBIN', 11.2, 'g/dL');
    await record('PLATELETS', 210000, '/µL', new Date(world().clock.now() - 7_200_000).toISOString());
    const kinds = async (): Promise<string[]> =>
      (await noticesOf(mother)).map(({ followUps }) => followUps.map(({ kind }) => kind).join(' '));
    expect(await kinds()).toEqual(['NEUTROPHILS HEMOGLOBIN', 'PLATELETS']);
    const [first] = await noticesOf(mother);
    expect(first).toMatchObject({ path: `/carnet/${child.id}/resultados`, day: null });
    await tell(mother, operation('acknowledge-notices'), { ids: [first!.id] });
    await record('LEUKOCYTES', 3200, '/µL');
    expect(await kinds()).toEqual(['NEUTROPHILS HEMOGLOBIN', 'PLATELETS', 'LEUKOCYTES']);
    world().clock.advance(31_000);
    await record('HEMOGLOBIN', 11.3, 'g/dL');
    expect(await kinds()).toEqual(['NEUTROPHILS HEMOGLOBIN', 'PLATELETS', 'LEUKOCYTES', 'HEMOGLOBIN']);
  });
});

/** The doses of which the notices of a caregiver tell, newest first. */
const DOSES = `query { viewer { notices(first: 5) { edges { node { kind dose {
  id status plannedOn reason plannedDose { value } givenDose { value } records { plannedOn } } } } } } }`;

interface DoseTold {
  kind: string;
  dose: { id: string; status: string; plannedOn: string; reason: string; records: { plannedOn: string }[] } | null;
}

onBothEngines('a notice of a dose', (world) => {
  beforeEach(() => atNoon(world()));

  it('says what was planned, what holds now and why; one of another kind has no dose', async () => {
    const of = await weeks(world());
    const { id, plannedOn: before } = of.cycles[2]!.administrations[0]!;
    await recordDose(of.clinician, id, { status: 'POSTPONED', postponedTo: plusDays(TODAY, 6), reason: 'Fiebre' });
    await followUp(of.clinician, of.child.id, { takenAt: `${TODAY}T20:00:00Z`, note: 'x' });
    const { notices } = await tell<{ notices: { edges: { node: DoseTold }[] } }>(of.mother, DOSES, {});
    const [result, moved] = notices.edges.map(({ node }) => node);
    expect(result).toEqual({ kind: 'FOLLOW_UP_RELEASED', dose: null });
    expect(moved!.dose).toMatchObject({
      id,
      status: 'POSTPONED',
      plannedOn: plusDays(TODAY, 6),
      reason: 'Fiebre',
      records: [{ plannedOn: before }],
    });
  });
});

onBothEngines('preparation', (world) => {
  const RULES = `query($id: ID!) { appointment(id: $id) {
    preparationRules { bring fastingHours fastingLiquidsHours mealBefore } } }`;

  it('is kept as facts beside the words', async () => {
    const unit = world().unit();
    const [{ child, mother }, by] = [await unit.family(), await unit.socialWorker()];
    const startsAt = new Date(world().clock.now() + 86_400_000).toISOString();
    const rules = { bring: [' Cobija ', 'Carnet'], fastingHours: 8, fastingLiquidsHours: 2 };
    const { id } = await book(by, child.id, startsAt, { preparationRules: rules });
    expect(await tell(mother, RULES, { id })).toEqual({
      preparationRules: { bring: ['Cobija', 'Carnet'], fastingHours: 8, fastingLiquidsHours: 2, mealBefore: false },
    });
    const plain = await book(by, child.id, startsAt, { preparationRules: { bring: [] } });
    expect(await tell(mother, RULES, { id: plain.id })).toEqual({ preparationRules: null });
  });

  it('is refused outside its bounds', async () => {
    const unit = world().unit();
    const [{ child }, by] = [await unit.family(), await unit.clinician()];
    const startsAt = new Date(world().clock.now() + 86_400_000).toISOString();
    const wrong = async (preparationRules: object): Promise<string[]> =>
      problemsOf(await book(by, child.id, startsAt, { preparationRules }));
    expect(await wrong({ bring: Array.from({ length: 13 }, () => 'a') })).toEqual(['preparationRules.bring TOO_MANY']);
    expect(await wrong({ bring: ['', 'x'.repeat(81)], fastingHours: 25 })).toEqual([
      'preparationRules.bring.0 REQUIRED',
      'preparationRules.bring.1 TOO_LONG',
      'preparationRules.fastingHours RANGE',
    ]);
    expect(await wrong({ fastingHours: 2, fastingLiquidsHours: 4 })).toEqual([
      'preparationRules.fastingLiquidsHours RANGE',
    ]);
    expect(await wrong({ fastingLiquidsHours: 4 })).toEqual(['preparationRules.fastingLiquidsHours RANGE']);
    expect(
      ((await plan(by, child.id, startsAt, { preparationRules: { fastingHours: 0.2 } })) as never as Problems).problems,
    ).toHaveLength(1);
  });
});

interface Problems {
  problems: object[];
}
