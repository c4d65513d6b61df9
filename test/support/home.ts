/** How tests speak of medicines at home: by the documents that clients send. */
import { randomUUID } from 'node:crypto';
import { operation } from './client';
import { medication, plusDays, protocolOf, tell, treated, TODAY, type Told, type Treated } from './treatment';
import type { Person, World } from './world';

export interface HomeDose {
  id: string;
  text: string;
  outcome: string | null;
  givenTwice: boolean;
  administration: { id: string; medication: string; plannedOn: string };
  records: { requestId: string; outcome: string; at: string; by: { id: string; fullName: string } }[];
}
export interface HomeOfChild {
  treatments: { id: string; status: string }[];
  homeDoses: HomeDose[];
  homeAdherence: Record<'planned' | 'given' | 'notGiven' | 'vomited' | 'unknown', number>;
}
export interface Answered {
  requestId: string;
  code: string | null;
  dose: HomeDose | null;
}
export interface Tick {
  requestId: string;
  administrationId: string;
  outcome: string;
  at: string;
  note?: string;
}

export const homeOf = (by: Person, patientId: string, on = TODAY, from = plusDays(TODAY, -28)): Promise<HomeOfChild> =>
  tell(by, operation('home-doses'), { patientId, on, adherenceFrom: from, adherenceTo: plusDays(TODAY, -1) });

/** A word about a dose, at noon of TODAY less some minutes. */
export const tick = (administrationId: string, outcome = 'GIVEN', more: Partial<Tick> = {}): Tick => ({
  requestId: randomUUID(),
  administrationId,
  outcome,
  at: `${TODAY}T19:30:00Z`,
  ...more,
});

export const say = (by: Person, ...entries: object[]): Promise<Told & { entries: Answered[] }> =>
  tell(by, operation('record-home-doses'), { input: { entries } });

export const dispense = (by: Person, treatmentId: string, more: object = {}): Promise<Told & { text: string }> =>
  tell(by, operation('set-dispensing'), {
    input: {
      treatmentId,
      atc: 'L01BB02',
      planVersion: 1,
      from: TODAY,
      strength: 50,
      parts: 2,
      tablets: [1.5, 1, 1, 1.5, 1, 1, 1],
      ...more,
    },
  });

/** Mercaptopurine of 55.62 mg a day from a week ago for four weeks, and a vincristine in the hospital. */
export const atHome = (world: World): Promise<Treated> =>
  treated(
    world,
    protocolOf(2, 28, [
      medication({
        name: 'Mercaptopurina',
        atc: 'L01BB02',
        route: 'ORAL',
        basis: 'FIXED',
        dose: 55.62,
        maxDose: 75,
        days: Array.from({ length: 28 }, (_, n) => n + 1),
      }),
      medication({ name: 'Vincristina', atc: 'L01CA02', dose: 1.5, maxDose: 2, days: [1, 8] }),
    ]),
    plusDays(TODAY, -7),
    { caregivers: ['MOTHER', 'FATHER'] },
  );

const DISPENSINGS = `query($id: ID!, $on: Date!) { patient(id: $id) {
  dispensings(on: $on) { id atc medication from until strength unit parts tablets text note setBy { id } } } }`;
/** The dispensings that hold on a day or later. */
export const dispensings = async (
  by: Person,
  id: string,
  on = TODAY,
): Promise<{ id: string; setBy: object | null }[]> =>
  (await tell<{ dispensings: { id: string; setBy: object | null }[] }>(by, DISPENSINGS, { id, on })).dispensings;
