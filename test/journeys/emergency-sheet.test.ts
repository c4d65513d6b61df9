/** What a stranger must know of a child in an emergency: newest facts with their age, and what is not known said so. */
import { randomUUID } from 'node:crypto';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { atHome } from '../support/home';
import {
  atNoon,
  medication,
  plusDays,
  problemsOf,
  protocolOf,
  record,
  setStatus,
  tell,
  TODAY,
  treated,
} from '../support/treatment';
import type { Person } from '../support/world';

interface Sheet {
  id: string;
  revision: number;
  phase: string | null;
  liveVaccinesDeferred: boolean;
  unknown: string[];
  patient: { id: string; curp: string; allergies: string[]; medicalUnit: { id: string } };
  weight: { value: number; unit: string; ageHours: number; outdated: boolean } | null;
  counts: { kind: string; value: number; ageHours: number; outdated: boolean }[];
  treatment: { id: string; status: string } | null;
  lastChemotherapy: { day: string; daysAgo: number; administrations: { medication: string }[] } | null;
  vascularAccess: { kind: string; site: string | null; placedOn: string | null } | null;
  medicinesNow: { medication: string; dose: { value: number; unit: string } }[];
}

const sheet = (by: Person, patientId: string): Promise<Sheet | null> =>
  tell(by, operation('emergency-sheet'), { patientId });

onBothEngines('the emergency sheet', (world) => {
  beforeEach(() => atNoon(world()));

  it('says of an empty record that nothing is known', async () => {
    const unit = world().unit();
    const { child, mother } = await unit.family();
    const seen = (await sheet(mother, child.id))!;
    expect(seen).toMatchObject({
      weight: null,
      counts: [],
      treatment: null,
      phase: null,
      lastChemotherapy: null,
      vascularAccess: null,
      medicinesNow: [],
      patient: { id: child.id },
    });
    expect(seen.unknown).toEqual([
      'ALLERGIES',
      'BLOOD_TYPE',
      'WEIGHT',
      'COUNTS',
      'VASCULAR_ACCESS',
      'TREATMENT',
      'EMERGENCY_PHONE',
      'FIRST_HOUR_TEXT',
    ]);
    const stranger = (await unit.family()).mother;
    expect(await sheet(stranger, child.id)).toBeNull();
  });

  it('holds the newest values with their age; the family sees released ones', async () => {
    const unit = world().unit();
    const [{ child, mother }, by] = [await unit.family(), await unit.clinician()];
    const measure = (kind: string, value: number, of: string, hoursAgo: number, release = true): Promise<object> =>
      tell(by, operation('record-follow-up'), {
        input: {
          requestId: randomUUID(),
          patientId: child.id,
          kind,
          value,
          unit: of,
          takenAt: new Date(world().clock.now() - hoursAgo * 3_600_000).toISOString(),
          release,
          overrides: [{ code: 'MEASURE_CHANGE', reason: 'Se revisó' }],
        },
      });
    await measure('NEUTROPHILS', 2100, '/uL', 100);
    await measure('NEUTROPHILS', 1800, '/uL', 71.9);
    await measure('NEUTROPHILS', 400, '/uL', 2, false);
    await measure('HEMOGLOBIN', 10.5, 'g/dL', 73);
    const family = (await sheet(mother, child.id))!;
    expect(family.counts.map(({ kind, value, ageHours, outdated }) => [kind, value, ageHours, outdated])).toEqual([
      ['HEMOGLOBIN', 10.5, 73, true],
      ['NEUTROPHILS', 1800, 71, false],
    ]);
    expect(family.unknown).toContain('COUNTS');
    expect((await sheet(by, child.id))!.counts.map(({ value }) => value)).toEqual([10.5, 400]);
  });

  it('holds the treatment, the last chemotherapy and the medicines at home, none of them while on hold', async () => {
    const of = await atHome(world());
    const infusion = of.cycles[0]!.administrations.find(({ route }) => route !== 'ORAL')!;
    const givenAt = `${infusion.plannedOn}T18:00:00Z`;
    const given = await record(of.clinician, infusion.id, {
      status: 'GIVEN',
      givenAt,
      givenDose: infusion.plannedDose.value,
    });
    expect(given.__typename).toBe('MedicationAdministration');
    const seen = (await sheet(of.mother, of.child.id))!;
    expect(seen).toMatchObject({ treatment: { id: of.treatmentId, status: 'ACTIVE' }, liveVaccinesDeferred: true });
    expect(seen.phase).not.toBeNull();
    expect(seen.lastChemotherapy).toMatchObject({
      day: infusion.plannedOn,
      administrations: [{ medication: infusion.medication }],
    });
    expect(seen.lastChemotherapy!.daysAgo).toBe((Date.parse(TODAY) - Date.parse(infusion.plannedOn)) / 86_400_000);
    expect(seen.medicinesNow.map((now) => now.medication)).toEqual(['Mercaptopurina']);
    expect(seen.unknown).not.toContain('TREATMENT');
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    expect((await sheet(of.mother, of.child.id))!).toMatchObject({
      treatment: { status: 'ON_HOLD' },
      medicinesNow: [],
    });
  });

  it('adds the doses of a day without an error of binary fractions', async () => {
    const line = medication({
      name: 'Ondansetrón',
      atc: 'A04AA01',
      route: 'ORAL',
      basis: 'FIXED',
      dose: 0.1,
      days: [1, 2],
      times: ['08:00', '14:00', '20:00'],
    });
    const of = await treated(world(), protocolOf(1, 7, [line]), TODAY);
    const { medicinesNow } = (await sheet(of.mother, of.child.id))!;
    expect(medicinesNow).toMatchObject([{ dose: { value: 0.3, unit: 'mg' } }]);
  });

  it('holds the catheter or port that a clinician records', async () => {
    const unit = world().unit();
    const [{ child, mother }, by, worker] = [await unit.family(), await unit.clinician(), await unit.socialWorker()];
    const set = (who: Person, more: object): Promise<never> =>
      tell(who, operation('set-vascular-access'), { input: { requestId: randomUUID(), patientId: child.id, ...more } });
    await set(by, { kind: 'PICC' });
    const answer = await set(by, { kind: 'PORT', site: ' Lado derecho ', placedOn: plusDays(TODAY, -1) });
    expect(answer).toMatchObject({
      __typename: 'Patient',
      vascularAccess: { kind: 'PORT', site: 'Lado derecho', recordedBy: { id: by.id } },
    });
    const seen = (await sheet(mother, child.id))!;
    expect(seen.vascularAccess).toMatchObject({ kind: 'PORT', site: 'Lado derecho', placedOn: plusDays(TODAY, -1) });
    expect(seen.unknown).not.toContain('VASCULAR_ACCESS');
    expect(problemsOf(await set(by, { kind: 'PORT', site: 'x'.repeat(101), placedOn: plusDays(TODAY, 2) }))).toEqual([
      'placedOn DATE_FUTURE',
      'site TOO_LONG',
    ]);
    await expect(set(worker, { kind: 'NONE' })).rejects.toThrow('FORBIDDEN');
  });
});
