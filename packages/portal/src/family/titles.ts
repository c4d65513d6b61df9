/** What an appointment is called: its kind, and its specialty where that says more. */
import { words } from '../words';
import type { Appointment } from './api';

export function appointmentTitle({ kind, specialty }: Pick<Appointment, 'kind' | 'specialty'>): string {
  const name = words.value.appointmentKind[kind];
  if (!specialty || specialty.toLowerCase() === name.toLowerCase()) return name;
  return specialty.toLowerCase().startsWith(name.toLowerCase()) ? specialty : `${name} · ${specialty}`;
}
