/** The units in which the desk writes each kind of follow-up. */
import type { FollowUp } from './api';

export type Kind = FollowUp['kind'];

/** Of each kind, first the unit in which most laboratories of the country report; none for a kind in words. */
export const UNITS: Readonly<Record<Kind, readonly string[]>> = {
  WEIGHT: ['kg'],
  HEIGHT: ['cm'],
  TEMPERATURE: ['°C'],
  BLOOD_PRESSURE: ['mmHg'],
  OXYGEN_SATURATION: ['%'],
  HEMOGLOBIN: ['g/dL', 'g/L'],
  LEUKOCYTES: ['/µL', '10³/µL'],
  NEUTROPHILS: ['/µL', '10³/µL'],
  PLATELETS: ['/µL', '10³/µL'],
  TOXICITY: [],
  NOTE: [],
};
