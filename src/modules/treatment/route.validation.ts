/** The routes that a medicine may take. Its code and its name are both checked; either is enough to refuse. */
import type { Text } from '../../core/i18n';
import { Route } from './protocol.types';
import { routeMessages } from './route.messages';
import { atcParts, isAtc, nameContradicts, plainLetters, substancesNamed } from './substances';
import { isVinca } from './vinca';

/** Methotrexate, cytarabine, hydrocortisone, prednisolone, thiotepa. */
const INTRATHECAL_ATC: readonly string[] = ['L01BA01', 'L01BC01', 'H02AB09', 'H02AB06', 'L01AC01'];

/** A medicine as it enters a plan or a record. */
export interface RoutedMedicine {
  name: string;
  /** The codes of several substances are joined by +. */
  atc: string;
  route: Route;
  /** The substances of a mixture, where they are named one by one. */
  components?: readonly { name: string; atc: string }[] | null;
  /** The instruction for giving it. */
  note?: string | null;
}

export interface MedicineRefusal {
  /** The field of the medicine. */
  field: 'route' | 'name' | 'note';
  code: 'VINCA_INTRATHECAL' | 'ROUTE_NOT_ALLOWED' | 'NAME_MISMATCH';
  text: Text;
}

/** The routes into the fluid of brain and spinal cord. */
const INTO_FLUID: readonly Route[] = [Route.INTRATHECAL, Route.INTRAVENTRICULAR];

const isForSpine = ({ name, atc }: { name: string; atc: string }): boolean =>
  atcParts(atc).every((part) => INTRATHECAL_ATC.includes(part)) &&
  substancesNamed(name).every((substance) => substance.atc.some((code) => INTRATHECAL_ATC.includes(code)));

/** The medicine and each substance that it names; the rules hold for every one of them. */
const allOf = (medicine: RoutedMedicine): readonly { name: string; atc: string }[] => [
  medicine,
  ...(medicine.components ?? []),
];

function routeRefusal(medicine: RoutedMedicine): MedicineRefusal[] {
  const { route } = medicine;
  if (allOf(medicine).some(isVinca)) {
    if (route === Route.INTRAVENOUS) return [];
    return route === Route.INTRATHECAL
      ? [{ field: 'route', code: 'VINCA_INTRATHECAL', text: routeMessages.vincaIntrathecal }]
      : [{ field: 'route', code: 'ROUTE_NOT_ALLOWED', text: routeMessages.vincaRoute }];
  }
  return INTO_FLUID.includes(route) && !allOf(medicine).every(isForSpine)
    ? [{ field: 'route', code: 'ROUTE_NOT_ALLOWED', text: routeMessages.intrathecal }]
    : [];
}

const NAMES_OF_FLUID =
  /intratec|intrathec|intrarraq|intraraq|intraventric|intracerebro|raquid|espinal|spinal|lumbar|ommaya/;
const FORBIDS = /(?:^| )(?:nunca|no|jamas|never|not|prohibid[ao]|mortal|fatal|excepto|except)(?: |$)/;

/** The reason against the instruction of a medicine: it sends a vinca alkaloid into the fluid of brain or spine, and does not forbid it. */
function noteRefusal(medicine: RoutedMedicine): MedicineRefusal[] {
  const words = plainLetters(medicine.note ?? '');
  const isWrong = NAMES_OF_FLUID.test(words) && !FORBIDS.test(words) && allOf(medicine).some(isVinca);
  return isWrong ? [{ field: 'note', code: 'VINCA_INTRATHECAL', text: routeMessages.vincaIntrathecal }] : [];
}

/**
 * The reasons against a medicine; empty for a valid one. Every entry of a medicine into a plan or a record calls it:
 * definition, added dose, substitute, switch, start, recording. A name that contradicts the code is reported once the route
 * is valid.
 */
export function medicineRefusals(medicine: RoutedMedicine): MedicineRefusal[] {
  const refusals = [...routeRefusal(medicine), ...noteRefusal(medicine)];
  if (refusals.length === 0 && allOf(medicine).some((one) => isAtc(one.atc) && nameContradicts(one)))
    refusals.push({ field: 'name', code: 'NAME_MISMATCH', text: routeMessages.nameMismatch });
  return refusals;
}
