/** Which medicine may go by which route. A medicine is judged by its code and its name; one of both is enough to refuse. */
import { Route } from './protocol.types';
import { INTRATHECAL_TEXT, NAME_TEXT, VINCA_ROUTE_TEXT, VINCA_TEXT } from './route.messages';
import { atcParts, isAtc, nameContradicts, substancesNamed } from './substances';
import { isVinca } from './vinca';

/** Methotrexate, cytarabine, hydrocortisone, prednisolone, thiotepa. */
const INTRATHECAL_ATC: readonly string[] = ['L01BA01', 'L01BC01', 'H02AB09', 'H02AB06', 'L01AC01'];

export interface RoutedMedicine {
  name: string;
  atc: string;
  route: string;
}

export interface MedicineRefusal {
  /** The field of the medicine that it is about. */
  field: 'route' | 'name';
  code: 'VINCA_INTRATHECAL' | 'ROUTE_NOT_ALLOWED' | 'NAME_MISMATCH';
  text: readonly [es: string, en: string];
}

const isForSpine = ({ name, atc }: RoutedMedicine): boolean =>
  atcParts(atc).every((part) => INTRATHECAL_ATC.includes(part)) &&
  substancesNamed(name).every((substance) => substance.atc.some((code) => INTRATHECAL_ATC.includes(code)));

function routeRefusal(medicine: RoutedMedicine): MedicineRefusal[] {
  const route = medicine.route as Route;
  if (isVinca(medicine)) {
    if (route === Route.INTRAVENOUS) return [];
    return route === Route.INTRATHECAL
      ? [{ field: 'route', code: 'VINCA_INTRATHECAL', text: VINCA_TEXT }]
      : [{ field: 'route', code: 'ROUTE_NOT_ALLOWED', text: VINCA_ROUTE_TEXT }];
  }
  return route === Route.INTRATHECAL && !isForSpine(medicine)
    ? [{ field: 'route', code: 'ROUTE_NOT_ALLOWED', text: INTRATHECAL_TEXT }]
    : [];
}

/** What forbids a medicine; empty for a sound one. A name that contradicts the code is told once the route is right. */
export function medicineRefusals(medicine: RoutedMedicine): MedicineRefusal[] {
  const refusals = routeRefusal(medicine);
  if (refusals.length === 0 && isAtc(medicine.atc) && nameContradicts(medicine))
    refusals.push({ field: 'name', code: 'NAME_MISMATCH', text: NAME_TEXT });
  return refusals;
}
