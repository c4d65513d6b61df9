/**
 * The hospitals to call, for the page of alarm signs. The telephone of a hospital is no secret, and it is needed most when
 * no person is signed in: a logout does not delete it, and it holds no data of a child.
 */
import { effect } from '@preact/signals';
import { viewer, type Viewer } from '../session';
import { readStorage, writeStorage } from '../settings';

const KEY = 'carnet.emergency-units';
const MOST = 6;

interface EmergencyUnit {
  name: string;
  phone: string | null;
}

/** Each unit of the viewer's children once. */
function unitsOf({ patients }: Viewer): EmergencyUnit[] {
  const units = new Map(
    patients.map(({ medicalUnit: { name, phone, emergencyPhone } }) => [
      name,
      { name, phone: emergencyPhone ?? phone },
    ]),
  );
  return [...units.values()].slice(0, MOST);
}

const isUnit = (value: unknown): value is EmergencyUnit => {
  const { name, phone } = (value ?? {}) as Partial<Record<keyof EmergencyUnit, unknown>>;
  return typeof name === 'string' && (phone === null || typeof phone === 'string');
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
