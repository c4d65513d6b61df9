/** What a protocol asks to be checked: counts, allergies, the cap of a day, and the definition itself. */
import { randomUUID } from 'node:crypto';
import { untyped } from '../../src/database';
import { onBothEngines } from '../support/engines';
import { because, checkedRecord, checkedStart, codesOf, figuresOf, preview } from '../support/safety';
import {
  atNoon,
  define,
  followUp,
  medication,
  plusDays,
  protocolOf,
  tell,
  TODAY,
  treated,
  type Treated,
} from '../support/treatment';
import { hourOf, shownDoses, type Shown } from '../support/whole-plan';

const COUNT = (min: number) => ({ kind: 'NEUTROPHILS' as const, min, unit: '10*3/uL' });
onBothEngines('The checks of a protocol', (world) => {
  beforeEach(() => atNoon(world()));

  it('warns of counts before a dose and of an end that is reached, and goes on with a reason', async () => {
    const of = protocolOf(1, 28, [
      medication({ days: [1], criteria: [COUNT(0.75), { kind: 'PLATELETS', min: 75 }] }),
      medication({
        name: 'Filgrastim',
        atc: 'L03AA02',
        route: 'SUBCUTANEOUS',
        basis: 'PER_KG',
        dose: 5,
        unit: 'mcg',
        days: [1, 2],
        until: COUNT(0.1),
      }),
    ]);
    of.phases[0]!.cycles[0]!.startCriteria = [{ kind: 'HEMOGLOBIN', min: 8 }];
    const child = await treated(world(), of, TODAY);
    await followUp(child.clinician, child.child.id, {
      kind: 'NEUTROPHILS',
      value: 150,
      unit: '/uL',
      takenAt: hourOf(TODAY, 6),
    });
    await followUp(child.clinician, child.child.id, {
      kind: 'HEMOGLOBIN',
      value: 10,
      unit: 'g/dL',
      takenAt: hourOf(plusDays(TODAY, -4), 11),
    });
    const [doxorubicin, filgrastim] = await shownDoses(child);
    const codes = (dose: Shown) =>
      dose.safetyWarnings
        .map(
          ({ code, severity, figures }) =>
            `${code} ${severity} ${figures.map(({ name, value, unit }) => `${name} ${value} ${unit}`).join(', ')}`,
        )
        .sort();
    expect(codes(doxorubicin!)).toEqual([
      'COUNTS_MISSING NOTICE hours 72 h', // platelets
      'COUNTS_MISSING NOTICE hours 97 h', // haemoglobin
      'COUNTS_OUT_OF_RANGE REASON value 0.15 10*3/uL, least 0.75 10*3/uL, hours 6 h',
    ]);
    expect(codes(filgrastim!)).toEqual([
      'COUNTS_MISSING NOTICE hours 97 h',
      'END_REACHED NOTICE value 0.15 10*3/uL, least 0.1 10*3/uL',
    ]);
    const given = { status: 'GIVEN', givenAt: hourOf(TODAY, 9), givenDose: 25 };
    const told = await checkedRecord(child.clinician, doxorubicin!.id, given);
    expect(codesOf(told.warnings)).toEqual(['COUNTS_OUT_OF_RANGE']);
    expect(figuresOf(told.warnings, 'COUNTS_OUT_OF_RANGE')).toEqual([
      'value 0.15 10*3/uL',
      'least 0.75 10*3/uL',
      'hours 3 h',
    ]);
    expect(
      (await checkedRecord(child.clinician, doxorubicin!.id, { ...given, ...because('COUNTS_OUT_OF_RANGE') }))
        .__typename,
    ).toBe('MedicationAdministration');
  });

  it('warns of counts, allergies at a start and of an allergy at a recording', async () => {
    const of = protocolOf(1, 7, [
      medication({
        name: 'L-asparaginasa',
        atc: 'L01XX02',
        route: 'INTRAMUSCULAR',
        dose: 6000,
        unit: 'U',
        criteria: [COUNT(0.5)],
      }),
    ]);
    const unit = world().unit('Tijuana');
    const [family, clinician] = [await unit.family(), await unit.clinician()];
    await world().server.service.database.run(untyped('UPDATE patient SET allergies=? WHERE id=?'), [
      JSON.stringify(['Asparaginasa: anafilaxia']),
      family.child.id,
    ]);
    expect((await define(await world().administrator(), of)).__typename).toBe('Protocol');
    const input = { patientId: family.child.id, protocolCode: of.code, heightCm: 100, weightKg: 16 };
    await followUp(clinician, family.child.id, {
      kind: 'NEUTROPHILS',
      value: 0.3,
      unit: '10*3/uL',
      takenAt: hourOf(TODAY, 6),
    });
    const told = await preview(clinician, input);
    expect(codesOf(told!.warnings).filter((code) => /ALLERGY|COUNTS/.test(code))).toEqual([
      'ALLERGY',
      'COUNTS_OUT_OF_RANGE',
    ]);
    const all = because('ALLERGY', 'COUNTS_OUT_OF_RANGE', 'WEIGHT_FOR_AGE', 'HEIGHT_FOR_AGE');
    expect(codesOf((await checkedStart(clinician, input)).warnings)).toContain('ALLERGY');
    const started = await checkedStart(clinician, { ...input, ...all, requestId: randomUUID() });
    expect(started.__typename).toBe('Treatment');
    const child = { ...family, clinician, treatmentId: started.id, cycles: [] } as unknown as Treated;
    const [dose] = await shownDoses(child);
    expect(dose!.plannedDose.unit).toBe('UI');
    expect(dose!.safetyWarnings.map(({ code }) => code)).toEqual(['ALLERGY', 'COUNTS_OUT_OF_RANGE']);
    const recorded = await checkedRecord(clinician, dose!.id, {
      status: 'GIVEN',
      givenAt: hourOf(TODAY),
      givenDose: dose!.plannedDose.value,
    });
    expect(codesOf(recorded.warnings)).toEqual(['ALLERGY', 'COUNTS_OUT_OF_RANGE']);
  });

  it('wants a second person for a day above its cap', async () => {
    const of = protocolOf(1, 7, [
      medication({
        name: 'Ondansetrón',
        atc: 'A04AA01',
        basis: 'FIXED',
        dose: 8,
        days: [1],
        times: ['06:00', '14:00', '22:00'],
        maxDailyDose: 24,
      }),
    ]);
    const child = await treated(world(), of, plusDays(TODAY, -2));
    const day = plusDays(TODAY, -2);
    const doses = await shownDoses(child);
    const record = (place: number, hour: number, givenDose: number) =>
      checkedRecord(child.clinician, doses[place]!.id, {
        status: 'GIVEN',
        givenAt: hourOf(day, hour),
        givenDose,
        ...because('DOSE_HIGH'),
      });
    expect((await record(0, 6, 8)).__typename).toBe('MedicationAdministration');
    expect((await record(1, 14, 8)).__typename).toBe('MedicationAdministration');
    const told = await record(2, 22, 9);
    expect(told.warnings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['DOSE_OVER_CAP SECOND_PERSON']);
    expect(figuresOf(told.warnings, 'DOSE_OVER_CAP')).toEqual(['dose 25 mg', 'cap 24 mg']);
  });

  it('shows warnings about a definition to those who define, and to no family', async () => {
    const of = protocolOf(1, 28, [
      medication({ name: 'Metotrexato', atc: 'L01BA01', route: 'ORAL', dose: 20, days: [1, 2, 3, 4] }),
    ]);
    const child = await treated(world(), of, TODAY);
    const query =
      'query($id: ID!) { treatment(id: $id) { protocol { safetyWarnings { code severity path figures { name value } } } } }';
    const asked = async (by: Treated['clinician']) =>
      (
        await tell<{ protocol: { safetyWarnings: { code: string; path: string }[] } }>(by, query, {
          id: child.treatmentId,
        })
      ).protocol.safetyWarnings;
    expect((await asked(child.clinician)).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'ORAL_METHOTREXATE_DAILY phases.0.cycles.0.medications.0',
    ]);
    expect(await asked(child.mother)).toEqual([]);
  });
});
