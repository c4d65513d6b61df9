/** Values in whatever unit they were typed, compared in one. */
import { onBothEngines } from '../support/engines';
import { atNoon, followUp, tell, TODAY } from '../support/treatment';
import type { Person } from '../support/world';

const CARNET = `query($id: ID!, $day: Date!) { carnet(patientId: $id, from: $day, to: $day) {
  followUps { value unit canonicalValue canonicalUnit trend } } }`;
interface Read {
  followUps: { value: number; unit: string; canonicalValue: number; canonicalUnit: string; trend: string | null }[];
}

onBothEngines('values of one kind in two units', (world) => {
  beforeEach(() => atNoon(world()));

  it('are answered as typed, beside the one unit in which they are compared; a family compares what it may see', async () => {
    const unit = world().unit();
    const [{ child, mother }, clinician] = [await unit.family(), await unit.clinician()];
    const values = [
      ['NEUTROPHILS', 2.1, '10*3/uL', true],
      ['NEUTROPHILS', 100, '/uL', false],
      ['NEUTROPHILS', 450, '/uL', true],
      ['HEMOGLOBIN', 10, 'g/dL', true],
      ['HEMOGLOBIN', 101, 'g/L', true],
    ] as const;
    for (const [at, [kind, value, typed, release]] of values.entries())
      await followUp(clinician, child.id, {
        kind,
        takenAt: `${TODAY}T08:0${at}:00-08:00`,
        value,
        unit: typed,
        release,
      });
    const read = async (by: Person): Promise<unknown[][]> =>
      (await tell<Read>(by, CARNET, { id: child.id, day: TODAY })).followUps.map((one) => Object.values(one));
    expect(await read(mother)).toEqual([
      [2.1, '10*3/uL', 2.1, '10*3/uL', null],
      [450, '/uL', 0.45, '10*3/uL', 'DOWN'],
      [10, 'g/dL', 10, 'g/dL', null],
      [101, 'g/L', 10.1, 'g/dL', 'SAME'],
    ]);
    expect((await read(clinician))[2]).toEqual([450, '/uL', 0.45, '10*3/uL', 'UP']);
  });
});
