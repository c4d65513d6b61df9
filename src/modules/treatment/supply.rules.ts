/** The supply of planned doses: whether the medicine is available, so that no family travels in vain. */
import { Role } from '../../core/viewer';
import { groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import { inList, updateStatement } from '../../database';
import { notFound } from '../../core/faults';
import { RecordKind } from '../../core/record-kind';
import { fieldChanges, writeHistories } from '../../core/record-history';
import { Problems } from '../../core/validation';
import { invalidInput, wrongState, type InvalidInput, type WrongState } from '../../core/refusal';
import type { Day } from '../../core/time';
import { inTransaction } from '../../core/transaction';
import { lockPatient, NoticeKind, notify, type VisiblePatient } from '../patient';
import type { SetDoseSupplyInput } from './administration.inputs';
import { doseMessages } from './administration.messages';
import { dosesToChange, patientsOf, type DoseToChange } from './administration.queries';
import { AdministrationStatus, DoseSupply } from './administration.types';
import { administrationById, shownAdministration, type ShownAdministration } from './treatment.view';
import { AdministrationRow } from './treatment.entity';
import { TreatmentStatus } from './treatment.types';

const MOST_DOSES = 1_000;
const TOLD: Partial<Record<DoseSupply, NoticeKind>> = {
  [DoseSupply.AT_RISK]: NoticeKind.DOSE_SUPPLY_AT_RISK,
  [DoseSupply.UNAVAILABLE]: NoticeKind.DOSE_SUPPLY_UNAVAILABLE,
};

type SupplySet = { administrations: ShownAdministration[] };

/**
 * Sets the supply of all these doses or of none. They may be of several children, as when a shipment fails: each family
 * gets one notice. Children are locked in the order of their ids, so that two such changes never wait for each other.
 */
export async function setDoseSupply(
  ctx: Context,
  input: SetDoseSupplyInput,
): Promise<SupplySet | InvalidInput | WrongState> {
  const ids = [...new Set(input.administrationIds)];
  const problems = new Problems(ctx);
  if (ids.length === 0) problems.add('administrationIds', 'REQUIRED', doseMessages.atLeastOne);
  if (ids.length > MOST_DOSES) problems.add('administrationIds', 'TOO_MANY', doseMessages.tooMany(MOST_DOSES));
  if (problems.any) return invalidInput(ctx, problems.list);
  return inTransaction(ctx, async (tx): Promise<SupplySet | WrongState> => {
    const owners = await patientsOf(tx, ids);
    if (owners.size < ids.length) throw notFound(tx);
    const byPatient = groupedBy(
      ids.map((id) => ({ id, patientId: owners.get(id)! })),
      'patientId',
    );
    const set = new Map<string, ShownAdministration>();
    for (const [patientId, named] of [...byPatient].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const changed = await setSupplyOf(
        tx,
        patientId,
        named.map(({ id }) => id),
        input.supply,
      );
      if (!Array.isArray(changed)) return changed;
      for (const dose of changed) set.set(dose.id, dose);
    }
    return { administrations: ids.map((id) => set.get(id)!) };
  });
}

/** The answer to {@link setDoseSupply} once more; null when the viewer may no longer see one of the doses. */
export async function dosesSupplied(ctx: Context, input: SetDoseSupplyInput): Promise<SupplySet | null> {
  const ids = [...new Set(input.administrationIds)];
  const doses = await Promise.all(ids.map((id) => administrationById(ctx, id)));
  const seen = doses.filter((dose) => dose !== null);
  return seen.length === ids.length ? { administrations: seen } : null;
}

async function setSupplyOf(
  tx: Context,
  patientId: string,
  ids: readonly string[],
  supply: DoseSupply,
): Promise<ShownAdministration[] | WrongState> {
  const patient = await lockPatient(tx, patientId, [Role.CLINICIAN, Role.SOCIAL_WORKER]);
  const doses = await dosesToChange(tx, patientId, ids);
  const decided = doses.find(
    ({ status }) => status !== AdministrationStatus.PLANNED && status !== AdministrationStatus.POSTPONED,
  );
  if (decided) return wrongState(tx, doseMessages.hasStatus(decided), doseMessages.chooseOpen);
  return (await writeSupply(tx, patient, doses, { supply, expectedOn: null })).doses;
}

/**
 * Sets the supply of open doses of a child that the caller's transaction has locked. Its family gets one notice when a medicine
 * became AT_RISK or UNAVAILABLE; `isTold` says whether it did.
 */
export async function writeSupply(
  tx: Context,
  patient: VisiblePatient,
  doses: readonly DoseToChange[],
  { supply, expectedOn }: { supply: DoseSupply; expectedOn: Day | null },
): Promise<{ doses: ShownAdministration[]; isTold: boolean }> {
  const wanted = inList(doses.map(({ id }) => id));
  const changed = inList(doses.filter((dose) => dose.supply !== supply).map(({ id }) => id));
  await tx.db.run(
    updateStatement('writeSupply', AdministrationRow, 'supplyRevision=?', `patientId=? AND id IN ${changed.sql}`),
    [patient.revision, patient.id, ...changed.values],
  );
  await tx.db.run(
    updateStatement(
      'writeSupply',
      AdministrationRow,
      'supply=?, supplyExpectedOn=?, revision=?',
      `patientId=? AND id IN ${wanted.sql}`,
    ),
    [supply, expectedOn, patient.revision, patient.id, ...wanted.values],
  );
  await writeHistories(
    tx,
    patient,
    doses.map(({ id, supply: before, supplyExpectedOn }) => ({
      record: { kind: RecordKind.SUPPLY, id },
      changes: fieldChanges({ supply: before, expectedOn: supplyExpectedOn }, { supply, expectedOn }),
    })),
  );
  const kind = TOLD[supply];
  // A dose of a treatment on hold or ended is not to be given: the family does not travel for it.
  const news = doses.find((dose) => dose.supply !== supply && dose.treatmentStatus === TreatmentStatus.ACTIVE);
  if (kind && news) await notify(tx, patient, { kind, subjectId: news.id, day: news.plannedOn });
  return {
    doses: doses.map((dose) =>
      shownAdministration(
        tx,
        { ...dose, supply, supplyExpectedOn: expectedOn },
        dose.treatmentStatus,
        patient.medicalUnit.timeZone,
      ),
    ),
    isTold: kind !== undefined && news !== undefined,
  };
}
