/** A treatment in its second week, and what may become of its doses. */
import { medication, plusDays, protocolOf, TODAY, treated, treatment, type Dose, type Treated } from './treatment';
import type { World } from './world';

export const given = (day: string, value = 25) => ({
  status: 'GIVEN',
  givenAt: `${day}T09:00:00-08:00`,
  givenDose: value,
});

export const partly = (day: string) => ({
  status: 'PARTIALLY_GIVEN',
  givenAt: `${day}T09:00:00-08:00`,
  givenDose: 10,
  reason: 'Fiebre',
});

export const omitted = { status: 'OMITTED', reason: 'Neutropenia' };

export const moved = (postponedTo: string) => ({ status: 'POSTPONED', postponedTo, reason: 'Falta de medicamento' });

/** Four cycles of a week; the second one is in its third day. */
export const weeks = (world: World, cycles = 4): Promise<Treated> =>
  treated(
    world,
    protocolOf(cycles, 7, [
      medication({ days: [1, 2, 3, 5] }),
      medication({ name: 'Prednisona', atc: 'H02AB07', route: 'ORAL', dose: 40, days: [1, 7] }),
    ]),
    plusDays(TODAY, -9),
  );

export const dosesOf = async ({ mother, treatmentId }: Treated): Promise<Dose[]> =>
  (await treatment(mother, treatmentId))!.cycles.flatMap(({ administrations }) => administrations);

export const doseOf = async (of: Treated, id: string): Promise<Dose> =>
  (await dosesOf(of)).find((dose) => dose.id === id)!;
