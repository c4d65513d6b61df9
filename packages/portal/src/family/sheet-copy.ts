/** The emergency sheets of all children on this telephone, so that each opens without a network, whatever was opened before. */
import { effect } from '@preact/signals';
import { keep } from '../offline/saved';
import { isCaregiver, standing, viewer } from '../session';
import { api, type EmergencySheet } from './api';

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

effect(() => {
  if (standing.value !== 'IN' || !isCaregiver.value) return undefined;
  const ids = (viewer.value?.patients ?? []).map(({ id }) => id);
  const timer = setTimeout(() => void fill(ids), PAUSE_MS);
  return () => clearTimeout(timer);
});
