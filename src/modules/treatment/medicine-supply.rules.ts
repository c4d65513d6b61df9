/** One act for all open doses of a medicine in a span of days: each family is told once. */
import type { Context } from '../../core/context';
import { notFound } from '../../core/faults';
import { groupedBy } from '../../core/loader';
import { invalidInput, type InvalidInput } from '../../core/refusal';
import { dayOf } from '../../core/time';
import { inTransaction } from '../../core/transaction';
import { Problems } from '../../core/validation';
import { Role } from '../../core/viewer';
import { lockPatient } from '../patient';
import { dosesToChange, type DoseToChange } from './administration.queries';
import { DoseSupply } from './administration.types';
import { normalAtc } from './substances';
import { supplyMessages as messages } from './supply.messages';
import type { SetMedicineSupplyInput } from './supply-outlook.inputs';
import { neededDoses, type NeededDose } from './supply-outlook.queries';
import { ownUnit, validateSpan } from './supply-outlook.view';
import { writeSupply } from './supply.rules';
import { shownAdministration, type ShownAdministration } from './treatment.view';

const MOST_DOSES = 5_000;
const ROLES = [Role.CLINICIAN, Role.SOCIAL_WORKER];

interface MedicineSupply {
  administrations: ShownAdministration[];
  familiesTold: number;
}

/** Whether the dose contains the substance, alone or in a mixture, by the wanted route. */
function contains({ atc, route }: SetMedicineSupplyInput): (dose: Pick<NeededDose, 'atc' | 'route'>) => boolean {
  const wanted = normalAtc(atc);
  return (dose) => (dose.atc === wanted || dose.atc.split('+').includes(wanted)) && (!route || dose.route === route);
}

const isOtherwise =
  ({ supply, expectedOn }: SetMedicineSupplyInput) =>
  (dose: Pick<DoseToChange, 'supply' | 'supplyExpectedOn'>): boolean =>
    dose.supply !== supply || dose.supplyExpectedOn !== (expectedOn ?? null);

const byDay = (a: ShownAdministration, b: ShownAdministration): number =>
  a.plannedOn < b.plannedOn || (a.plannedOn === b.plannedOn && a.id < b.id) ? -1 : 1;

/** Sets the supply of the medicine for the children who are the unit's now; children are locked in the order of their ids. */
export async function setMedicineSupply(
  ctx: Context,
  input: SetMedicineSupplyInput,
): Promise<MedicineSupply | InvalidInput> {
  const unit = await ownUnit(ctx, input.medicalUnitClues);
  if (!unit) throw notFound(ctx);
  const { from, to, supply } = input;
  const expectedOn = input.expectedOn ?? null;
  const problems = validateSpan(new Problems(ctx), from, to);
  if (from < dayOf(ctx.now(), unit.timeZone)) problems.add('from', 'IN_PAST', messages.inPast);
  if (expectedOn !== null && supply === DoseSupply.CONFIRMED)
    problems.add('expectedOn', 'NOT_EXPECTED', messages.notExpected);
  if (problems.any) return invalidInput(ctx, problems.list);
  return inTransaction(ctx, async (tx): Promise<MedicineSupply | InvalidInput> => {
    const needed = (await neededDoses(tx, unit.clues, from, to)).filter(contains(input));
    if (needed.length > MOST_DOSES)
      return invalidInput(tx, new Problems(tx).add('to', 'TOO_MANY', messages.tooMany(MOST_DOSES)).list);
    const others = groupedBy(needed.filter(isOtherwise(input)), 'patientId');
    const set: MedicineSupply = { administrations: [], familiesTold: 0 };
    for (const [patientId, doses] of [...others].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const patient = await lockPatient(tx, patientId, ROLES);
      const ids = doses.map(({ id }) => id);
      // Read again once the child is locked: a dose that was recorded or moved meanwhile is not changed.
      const still = (await dosesToChange(tx, patientId, ids)).filter(
        (dose) => isOpen(dose) && dose.plannedOn >= from && dose.plannedOn <= to && isOtherwise(input)(dose),
      );
      if (still.length === 0) continue;
      const { doses: written, isTold } = await writeSupply(tx, patient, still, { supply, expectedOn });
      set.administrations.push(...written);
      if (isTold) set.familiesTold++;
    }
    set.administrations.sort(byDay);
    return set;
  });
}

const isOpen = ({ status }: Pick<DoseToChange, 'status'>): boolean => status === 'PLANNED' || status === 'POSTPONED';

/** The answer to {@link setMedicineSupply} once more: the doses of the span that are so now. */
export async function medicineSupplied(
  ctx: Context,
  input: SetMedicineSupplyInput,
  familiesTold: string,
): Promise<MedicineSupply | null> {
  const unit = await ownUnit(ctx, input.medicalUnitClues);
  if (!unit) return null;
  const doses = (await neededDoses(ctx, unit.clues, input.from, input.to))
    .filter(contains(input))
    .filter((dose) => !isOtherwise(input)(dose))
    .map((dose) => shownAdministration(ctx, dose, dose.treatmentStatus, unit.timeZone));
  return { administrations: doses.sort(byDay), familiesTold: Number(familiesTold) };
}
