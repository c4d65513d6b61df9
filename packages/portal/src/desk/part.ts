/** What each part of a child's page at the desk gets. */
import type { Patient } from './api';

export interface PartProps {
  patient: Patient;
  zone: string;
  today: string;
}
