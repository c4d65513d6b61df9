/** The routes that a medicine may take. Its code and its name are both checked; either is enough to refuse. */
import type { Text } from '../../core/i18n';
import { Route } from './protocol.types';
import { routeMessages } from './route.messages';
import { atcParts, isAtc, nameContradicts, substancesNamed } from './substances';
import { isVinca } from './vinca';

/** Methotrexate, cytarabine, hydrocortisone, prednisolone, thiotepa. */
const INTRATHECAL_ATC: readonly string[] = ['L01BA01', 'L01BC01', 'H02AB09', 'H02AB06', 'L01AC01'];

export interface RoutedMedicine {
  name: string;
  atc: string;
  route: Route;
}

export interface MedicineRefusal {
  /** The field of the medicine. */
  field: 'route' | 'name';
  code: 'VINCA_INTRATHECAL' | 'ROUTE_NOT_ALLOWED' | 'NAME_MISMATCH';
  text: Text;
}

const isForSpine = ({ name, atc }: RoutedMedicine): boolean =>
  atcParts(atc).every((part) => INTRATHECAL_ATC.includes(part)) &&
  substancesNamed(name).every((substance) => substance.atc.some((code) => INTRATHECAL_ATC.includes(code)));

function routeRefusal(medicine: RoutedMedicine): MedicineRefusal[] {
  const { route } = medicine;
  if (isVinca(medicine)) {
    if (route === Route.INTRAVENOUS) return [];
    return route === Route.INTRATHECAL
      ? [{ field: 'route', code: 'VINCA_INTRATHECAL', text: routeMessages.vincaIntrathecal }]
      : [{ field: 'route', code: 'ROUTE_NOT_ALLOWED', text: routeMessages.vincaRoute }];
  }
  return route === Route.INTRATHECAL && !isForSpine(medicine)
    ? [{ field: 'route', code: 'ROUTE_NOT_ALLOWED', text: routeMessages.intrathecal }]
    : [];
}

/** The reasons against a medicine; empty for a valid one. A name that contradicts the code is reported once the route is valid. */
export function medicineRefusals(medicine: RoutedMedicine): MedicineRefusal[] {
  const refusals = routeRefusal(medicine);
  if (refusals.length === 0 && isAtc(medicine.atc) && nameContradicts(medicine))
    refusals.push({ field: 'name', code: 'NAME_MISMATCH', text: routeMessages.nameMismatch });
  return refusals;
}
