/** Tablets at home as a clinician sets them. */
import { randomUUID } from 'node:crypto';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { atHome, dispense, dispensings, homeOf } from '../support/home';
import { adjust, previewAdjust } from '../support/plan';
import { voidRecord } from '../support/safety';
import {
  atNoon,
  medication,
  noticesOf,
  overrides,
  plusDays,
  problemsOf,
  protocolOf,
  record,
  tell,
  TODAY,
  treated,
} from '../support/treatment';
import type { Person } from '../support/world';

/** TODAY is a Sunday. */
const SUNDAY = 6;
interface Proposed {
  strength: number;
  tablets: number[];
  plannedWeek: number;
  deviationPercent: number;
  text: string;
}
const propose = (by: Person, treatmentId: string, more: object = {}): Promise<Proposed[] | null> =>
  tell(by, operation('propose-dispensing'), {
    input: { treatmentId, atc: 'L01BB02', from: TODAY, strengths: [50], ...more },
  });
/** Thioguanine each day. */
const thioguanine = medication({
  name: 'Tioguanina',
  atc: 'L01BB03',
  route: 'ORAL',
  basis: 'FIXED',
  dose: 40,
  maxDose: 45,
  days: Array.from({ length: 28 }, (_, n) => n + 1),
});

onBothEngines('tablets at home', (world) => {
  beforeEach(() => atNoon(world()));

  it('are proposed for each strength, within 5 % and the cap, and nothing is saved', async () => {
    const of = await atHome(world());
    const proposed = (await propose(of.clinician, of.treatmentId, { strengths: [50, 20, 200] }))!;
    expect(proposed.filter(({ strength }) => strength === 50)[0]).toEqual({
      strength: 50,
      unit: 'mg',
      tablets: [1.5, 1, 1, 1.5, 1, 1, 1],
      plannedWeek: 389.34,
      dispensedWeek: 400,
      deviationPercent: 2.74,
      text: '1 tableta y media, lunes y jueves; 1 tableta los demás días',
    });
    expect(proposed.map(({ strength }) => strength)).toEqual([...Array(5).fill(50), ...Array(5).fill(20)]);
    expect(await dispensings(of.clinician, of.child.id)).toEqual([]);
    expect(await propose(await world().unit().clinician(), of.treatmentId)).toBeNull();
    await expect(propose(of.clinician, of.treatmentId, { parts: 3 })).rejects.toThrow('BAD_USER_INPUT');
    await expect(propose(of.clinician, of.treatmentId, { strengths: [] })).rejects.toThrow('BAD_USER_INPUT');
    await expect(propose(of.clinician, of.treatmentId, { atc: 'L01CA02' })).rejects.toThrow('BAD_USER_INPUT');
    await expect(propose(await of.unit.socialWorker(), of.treatmentId)).rejects.toThrow('FORBIDDEN');
  });

  it('are set within the same limits, told to the family, and read by the day of the week', async () => {
    const of = await atHome(world());
    const before = await homeOf(of.mother, of.child.id);
    expect(before.homeDoses.map(({ text }) => text)).toEqual([
      '55.62 mg. Pregunta a tu hospital cuántas tabletas son.',
    ]);
    const codes = async (more: object): Promise<string[]> =>
      problemsOf(await dispense(of.clinician, of.treatmentId, more));
    expect(await codes({ tablets: [1, 1, 1] })).toEqual(['tablets COUNT']);
    expect(await codes({ tablets: [1, 1, 1, 1, 1, 1, 1] })).toEqual(['tablets WEEK_OFF']);
    expect(await codes({ tablets: [2, 1, 1, 1, 1, 1, 1] })).toEqual(['tablets.0 OVER_DAILY_CAP']);
    expect(await codes({ tablets: [1.25, 1.25, 1.25, 1, 1, 1, 1] })).toEqual([
      'tablets.0 NOT_DIVISIBLE',
      'tablets.1 NOT_DIVISIBLE',
      'tablets.2 NOT_DIVISIBLE',
    ]);
    expect(await codes({ parts: 3, strength: 0 })).toEqual(['parts RANGE', 'strength RANGE']);
    expect(await codes({ until: plusDays(TODAY, -1) })).toEqual(['until RANGE']);
    expect(await dispense(of.clinician, of.treatmentId, { planVersion: 7 })).toMatchObject({
      __typename: 'RecordChanged',
    });
    const set = await dispense(of.clinician, of.treatmentId, { note: 'De noche, con agua.' });
    expect(set).toMatchObject({
      __typename: 'Dispensing',
      from: TODAY,
      until: null,
      text: '1 tableta y media, lunes y jueves; 1 tableta los demás días',
      note: 'De noche, con agua.',
    });
    expect((await noticesOf(of.mother)).at(-1)).toEqual({ kind: 'DOSE_CHANGED', subjectId: of.treatmentId });
    const texts = async (day: string): Promise<string[]> =>
      (await homeOf(of.mother, of.child.id, day)).homeDoses.map(({ text }) => text);
    expect(await texts(TODAY)).toEqual(['1 tableta']);
    expect(await texts(plusDays(TODAY, 1))).toEqual(['1 tableta y media']);
    expect(await texts(plusDays(TODAY, -1))).toEqual(['55.62 mg. Pregunta a tu hospital cuántas tabletas son.']);
    expect(await dispensings(of.mother, of.child.id)).toMatchObject([{ setBy: null }]);
    expect(await dispensings(of.clinician, of.child.id)).toMatchObject([{ setBy: { id: of.clinician.id } }]);
  });

  it('end on the day on which the planned dose changes, or a later dispensing begins; a voided one counts for nothing', async () => {
    const of = await atHome(world());
    await dispense(of.clinician, of.treatmentId);
    const later = await dispense(of.clinician, of.treatmentId, {
      from: plusDays(TODAY, 7),
      tablets: [1, 1.5, 1, 1, 1.5, 1, 1],
    });
    const text = async (ahead: number): Promise<string> =>
      (await homeOf(of.mother, of.child.id, plusDays(TODAY, ahead))).homeDoses[0]!.text;
    expect([await text(1), await text(8), await text(9)]).toEqual([
      '1 tableta y media',
      '1 tableta',
      '1 tableta y media',
    ]);
    expect(await voidRecord(of.clinician, later.id, { kind: 'DISPENSING' })).toMatchObject({
      __typename: 'RecordVoided',
    });
    expect(await voidRecord(of.clinician, later.id, { kind: 'DISPENSING' })).toMatchObject({
      __typename: 'WrongState',
    });
    expect([await text(8), await text(9)]).toEqual(['1 tableta y media', '1 tableta']);
    // On the tenth day ahead the plan has another dose; from then on the tablets are no longer those of the plan.
    await world().server.service.database.run(
      'UPDATE medication_administration SET plannedDose = 41.7 WHERE plannedOn = ? AND patientId = ?',
      [plusDays(TODAY, 10), of.child.id],
    );
    const ask = 'mg. Pregunta a tu hospital cuántas tabletas son.';
    expect([await text(9), await text(10), await text(11)]).toEqual(['1 tableta', `41.7 ${ask}`, `55.62 ${ask}`]);
    expect(await dispensings(of.mother, of.child.id, plusDays(TODAY, 10))).toEqual([]);
  });

  it('end with an adjustment, whose preview names them; a set of an older version of the plan is refused with the change', async () => {
    const of = await atHome(world());
    await dispense(of.clinician, of.treatmentId);
    const input = {
      requestId: randomUUID(),
      treatmentId: of.treatmentId,
      planVersion: 1,
      from: plusDays(TODAY, 3),
      cause: 'NEUTROPENIA',
      change: { doses: { atc: 'L01BB02', percent: 75 } },
      overrides,
    };
    const preview = await tell<{ endsDispensing: string[] }>(of.clinician, operation('preview-adjustment'), { input });
    expect(preview.endsDispensing).toEqual(['Mercaptopurina']);
    expect(await tell(of.clinician, operation('adjust-treatment'), { input })).toMatchObject({
      __typename: 'TreatmentAdjusted',
    });
    const text = async (ahead: number): Promise<string> =>
      (await homeOf(of.mother, of.child.id, plusDays(TODAY, ahead))).homeDoses[0]!.text;
    expect([await text(1), await text(3)]).toEqual([
      '1 tableta y media',
      '41.72 mg. Pregunta a tu hospital cuántas tabletas son.',
    ]);
    const old = await dispense(of.clinician, of.treatmentId, {
      from: plusDays(TODAY, 3),
      tablets: [1, 1, 1, 1, 1, 0.5, 0.5],
    });
    expect(old).toMatchObject({ __typename: 'RecordChanged', changes: [{ field: 'planVersion', newValue: '2' }] });
    const set = await dispense(of.clinician, of.treatmentId, {
      planVersion: 2,
      from: plusDays(TODAY, 3),
      tablets: [1, 1, 1, 1, 1, 0.5, 0.5],
    });
    expect(set).toMatchObject({ __typename: 'Dispensing', deviationPercent: 2.73 });
    expect(await text(3)).toBe('1 tableta');
  });

  it.each([
    ['0 %', { doses: { atc: 'L01BB02', percent: 0 } }],
    ['a substitute', { substitute: { atc: 'L01BB02', equivalence: '40 mg por 55.62 mg', by: thioguanine } }],
  ])('end on the day from which their medicine is no longer given: %s', async (_, change) => {
    const of = await atHome(world());
    await dispense(of.clinician, of.treatmentId);
    // A dose that the hospital recorded as omitted is no change of the plan.
    const omitted = of.cycles[0]!.administrations.find(
      ({ plannedOn, route }) => plannedOn === plusDays(TODAY, 1) && route === 'ORAL',
    )!;
    await record(of.clinician, omitted.id, { status: 'OMITTED', reason: 'Fiebre' });
    const from = plusDays(TODAY, 3);
    const preview = await previewAdjust(of.clinician, of, change, { from });
    expect(preview).toMatchObject({ endsDispensing: ['Mercaptopurina'] });
    await adjust(of, change, { from });
    const shown = async (day: string): Promise<number[]> =>
      Promise.all([of.mother, of.clinician].map(async (by) => (await dispensings(by, of.child.id, day)).length));
    expect(await shown(plusDays(TODAY, 2))).toEqual([1, 1]);
    expect(await shown(from)).toEqual([0, 0]);
  });

  it('are within the cap of a substitute', async () => {
    const of = await atHome(world());
    await adjust(of, { substitute: { atc: 'L01BB02', equivalence: '40 mg por 55.62 mg', by: thioguanine } });
    const set = await dispense(of.clinician, of.treatmentId, {
      atc: 'L01BB03',
      planVersion: 2,
      strength: 40,
      parts: 4,
      tablets: [1.25, 1, 1, 1, 1, 1, 0.75],
    });
    expect(set).toMatchObject({ problems: [{ path: 'tablets.0', code: 'OVER_DAILY_CAP' }] });
  });

  it('are within the cap of the weight that holds on the day', async () => {
    const line = medication({
      ...thioguanine,
      dose: 50,
      maxDose: 100,
      bands: [{ underKg: 35, basis: 'FIXED', dose: 50, maxDose: 55 }],
    });
    const of = await treated(world(), protocolOf(1, 28, [line]), plusDays(TODAY, -7));
    const set = (planVersion: number) =>
      dispense(of.clinician, of.treatmentId, {
        atc: 'L01BB03',
        planVersion,
        tablets: [1.5, 1, 1, 1, 1, 1, 0.5],
      });
    expect(await set(1)).toMatchObject({ __typename: 'Dispensing' });
    await adjust(of, { measures: { heightCm: 101, weightKg: 34, measuredOn: TODAY } });
    expect(await set(2)).toMatchObject({ problems: [{ path: 'tablets.0', code: 'OVER_DAILY_CAP' }] });
  });

  it('that the doses of a day share unevenly are told as the sum of the day', async () => {
    const line = medication({ ...thioguanine, dose: 75, maxDose: null, times: ['08:00', '20:00'] });
    const of = await treated(world(), protocolOf(1, 28, [line]), plusDays(TODAY, -7));
    const set = (tablets: number) =>
      dispense(of.clinician, of.treatmentId, { atc: 'L01BB03', parts: 1, tablets: Array<number>(7).fill(tablets) });
    expect(await set(3)).toMatchObject({ __typename: 'Dispensing' });
    const texts = (await homeOf(of.mother, of.child.id)).homeDoses.map(({ text }) => text);
    const text =
      'Esta es una de 2 tomas. Entre las 2 suman 3 tabletas en todo el día: no des 3 tabletas cada vez. Pregunta a tu hospital cuánto va en cada toma.';
    expect(texts).toEqual([text, text]);
  });

  it('are not planned on days without a dose', async () => {
    const of = await atHome(world());
    // The first cycle ends on day 28, three weeks from now less a day; an omitted Sunday has no tablets.
    await world().server.service.database.run(
      "UPDATE medication_administration SET status = 'OMITTED' WHERE plannedOn = ? AND patientId = ?",
      [TODAY, of.child.id],
    );
    const [first] = (await propose(of.clinician, of.treatmentId))!;
    expect([first!.tablets[SUNDAY], first!.plannedWeek]).toEqual([0, 333.72]);
    expect(problemsOf(await dispense(of.clinician, of.treatmentId, { tablets: [1, 1, 1, 1.5, 1, 0, 1] }))).toEqual([
      'tablets.6 NOT_PLANNED_THAT_DAY',
    ]);
  });
});
