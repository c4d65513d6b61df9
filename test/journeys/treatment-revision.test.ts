/** A clinician who sends the revision that was read is told what another one has changed of the treatment since. */
import { randomUUID } from 'node:crypto';
import { onBothEngines } from '../support/engines';
import type { Person } from '../support/world';
import {
  atNoon,
  medication,
  plusDays,
  protocolOf,
  record,
  start,
  TODAY,
  treated,
  type Treated,
} from '../support/treatment';

const INPUTS = { setTreatmentStatus: 'SetTreatmentStatusInput', postponeCycle: 'PostponeCycleInput' } as const;
const CHANGES = '__typename ... on RecordChanged { revision changes { operation field oldValue newValue by { id } } }';
type Answer = { __typename: string; revision?: number; changes?: Record<string, unknown>[] };

async function send(by: Person, field: keyof typeof INPUTS, input: object): Promise<Answer> {
  const query = `mutation($input: ${INPUTS[field]}!) { ${field}(input: $input) { ${CHANGES} } }`;
  return (await by.post<Record<string, Answer>>(query, { input })).body.data![field]!;
}
const revisionOf = async (by: Person, id: string): Promise<number> =>
  (await by.post<{ patient: { revision: number } }>('query($id: ID!) { patient(id: $id) { revision } }', { id })).body
    .data!.patient.revision;

onBothEngines('The revision that a clinician has read of a treatment', (world) => {
  beforeEach(() => atNoon(world()));
  const begun = (): Promise<Treated> =>
    treated(world(), protocolOf(2, 7, [medication({ days: [1, 2] })]), plusDays(TODAY, -1));

  it('tells the second one of a hold, and lets the write through with the new revision', async () => {
    const of = await begun();
    const second = await of.unit.employ('CLINICIAN');
    const expectedRevision = await revisionOf(second, of.child.id);
    const hold = { id: of.treatmentId, status: 'ON_HOLD', reason: 'Neutropenia' };
    expect((await send(of.clinician, 'setTreatmentStatus', { ...hold, expectedRevision })).__typename).toBe(
      'Treatment',
    );
    const late = { id: of.cycles[1]!.id, startsOn: plusDays(of.cycles[1]!.startsOn, 7), reason: 'Neutropenia' };
    const told = await send(second, 'postponeCycle', { ...late, expectedRevision });
    expect(told).toEqual({
      __typename: 'RecordChanged',
      revision: await revisionOf(second, of.child.id),
      changes: [
        {
          operation: 'setTreatmentStatus',
          field: 'status',
          oldValue: 'ACTIVE',
          newValue: 'ON_HOLD',
          by: { id: of.clinician.id },
        },
      ],
    });
    const again = await send(second, 'postponeCycle', { ...late, expectedRevision: told.revision });
    expect(again.__typename).not.toBe('RecordChanged');
  });

  it('does not mind a recorded dose', async () => {
    const of = await begun();
    const expectedRevision = await revisionOf(of.clinician, of.child.id);
    const dose = of.cycles[0]!.administrations[0]!;
    const given = { status: 'GIVEN', givenAt: `${TODAY}T09:00:00-08:00`, givenDose: dose.plannedDose.value };
    expect((await record(of.clinician, dose.id, given)).__typename).toBe('MedicationAdministration');
    const hold = { id: of.treatmentId, status: 'ON_HOLD', reason: 'Neutropenia', expectedRevision };
    expect((await send(of.clinician, 'setTreatmentStatus', hold)).__typename).toBe('Treatment');
  });

  it('tells of a treatment that another one has started', async () => {
    const protocol = protocolOf(2, 7, [medication({ days: [1, 2] })]);
    const of = await treated(world(), protocol, plusDays(TODAY, -1));
    const told = await start(of.clinician, {
      requestId: randomUUID(),
      patientId: of.child.id,
      protocolCode: protocol.code,
      startsOn: TODAY,
      heightCm: 100,
      weightKg: 16,
      expectedRevision: 1,
    });
    expect(told.__typename).toBe('RecordChanged');
  });
});
