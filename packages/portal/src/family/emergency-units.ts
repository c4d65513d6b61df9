/**
 * The hospitals to call, for the page of alarm signs. The telephone of a hospital is no secret, and it is needed most when
 * no person is signed in: a logout does not delete it, and it holds no data of a child.
 */
import { effect } from '@preact/signals';
import { viewer, type Viewer } from '../session';
import { readStorage, writeStorage } from '../settings';
import { sayNumber } from '../time';

const KEY = 'carnet.emergency-units';
const MOST = 6;

interface EmergencyUnit {
  name: string;
  phone: string | null;
  /** Degrees Celsius from which the unit wants a call at once. Copies of earlier versions have none. */
  callNowFrom?: number | undefined;
}
/** Holds for a unit that has published no rule. */
const CALL_NOW_FROM = 38;

/** Each unit of the viewer's children once. */
function unitsOf({ patients }: Viewer): EmergencyUnit[] {
  const units = new Map(
    patients.map(({ medicalUnit: { name, phone, emergencyPhone, feverRule } }) => [
      name,
      { name, phone: emergencyPhone ?? phone, callNowFrom: feverRule?.callNowFrom },
    ]),
  );
  return [...units.values()].slice(0, MOST);
}

const isUnit = (value: unknown): value is EmergencyUnit => {
  const { name, phone, callNowFrom } = (value ?? {}) as Partial<Record<keyof EmergencyUnit, unknown>>;
  const isPhone = phone === null || typeof phone === 'string';
  return typeof name === 'string' && isPhone && (callNowFrom === undefined || typeof callNowFrom === 'number');
};

function savedUnits(): EmergencyUnit[] {
  try {
    const value: unknown = JSON.parse(readStorage(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isUnit).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

effect(() => {
  const units = viewer.value ? unitsOf(viewer.value) : [];
  if (units.length > 0) writeStorage(KEY, JSON.stringify(units));
});

/** Those of the children of who is signed in; else those that this telephone saw last. */
export function emergencyUnits(): EmergencyUnit[] {
  const own = viewer.value ? unitsOf(viewer.value) : [];
  return own.length > 0 ? own : savedUnits();
}

/** From how many degrees Celsius to call at once: by the rule of the unit, of several the lowest. */
export function feverDegrees(): string {
  const rules = emergencyUnits().map(({ callNowFrom }) => callNowFrom ?? CALL_NOW_FROM);
  return sayNumber(rules.length > 0 ? Math.min(...rules) : CALL_NOW_FROM);
}
