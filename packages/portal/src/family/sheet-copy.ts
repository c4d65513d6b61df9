/** The emergency sheets of all children on this telephone, so that each opens without a network, whatever was opened before. */
import { effect, signal } from '@preact/signals';
import { keep, keepOnly, recall } from '../offline/saved';
import { isCaregiver, standing, viewer } from '../session';
import { api, type EmergencySheet } from './api';

interface Named {
  id: string;
  fullName: string;
}

/** Children of whom the viewer may see the emergency sheet and no more. */
export const sheetOnly = signal<readonly Named[]>([]);

const SHEET_ONLY = 'sheet-only';

/** The name of the copy of a child's sheet. */
export const sheetName = (patientId: string): string => `child:${patientId}:sheet`;

/** The sheet of a child as the server draws it now; null for a child that the viewer may not see. */
export const sheetOf = async (patientId: string): Promise<EmergencySheet | null> =>
  (await api.EmergencySheet({ patientId })).emergencySheet;

// Later than what the first page asks for.
const PAUSE_MS = 1_500;

async function fill(patientIds: readonly string[]): Promise<void> {
  for (const id of patientIds) {
    try {
      const sheet = await sheetOf(id);
      if (sheet) await keep(sheetName(id), sheet);
    } catch {
      // Without a network the copy of before stays.
    }
  }
}

/** Asks which children have a sheet and no carnet here, unless there is no network. */
async function findSheetOnly(carnets: readonly string[]): Promise<void> {
  const person = viewer.peek()?.id;
  let found: readonly Named[];
  try {
    const all = (await api.SheetChildren()).viewer.patients;
    found = all.filter(({ id }) => !carnets.includes(id));
    void keep(SHEET_ONLY, found);
    void keepOnly(
      all.map(({ id }) => id),
      'SHEETS',
    );
  } catch {
    found = (await recall<readonly Named[]>(SHEET_ONLY))?.value ?? [];
  }
  // A late answer is not shown to the next person.
  if (person !== undefined && viewer.peek()?.id === person) sheetOnly.value = found;
}

async function begin(carnets: readonly string[]): Promise<void> {
  await findSheetOnly(carnets);
  await fill([...carnets, ...sheetOnly.peek().map(({ id }) => id)]);
  // Fetched only now: the first page needs nothing of it.
  await import('./bag').then(({ fillBag }) => fillBag(carnets)).catch(() => undefined);
}

effect(() => {
  if (standing.value !== 'IN' || !isCaregiver.value) {
    sheetOnly.value = [];
    return undefined;
  }
  const ids = (viewer.value?.patients ?? []).map(({ id }) => id);
  // The first page of an adult without a carnet has nothing else to ask for.
  const timer = setTimeout(() => void begin(ids), ids.length > 0 ? PAUSE_MS : 0);
  return () => clearTimeout(timer);
});
