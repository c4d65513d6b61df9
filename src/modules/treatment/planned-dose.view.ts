/** The substances of a dose, and how it was worked out, as the API shows them. */
import type { AdministrationRow } from './treatment.entity';
import { componentsOfRow } from './planned-dose';
import type { ComponentDose } from './administration.types';

/** Each substance of a mixture; of a medicine of one substance, that one. */
export const shownComponents = (row: Parameters<typeof componentsOfRow>[0]): ComponentDose[] =>
  componentsOfRow(row).map(({ atc, medication, dose, unit }) => ({ atc, medication, dose: { value: dose, unit } }));

/** How the planned dose was worked out, in figures; a dose from before that was kept has its amount. */
export const shownCalculation = ({
  calculation,
  plannedDose,
  unit,
}: Pick<AdministrationRow, 'calculation' | 'plannedDose' | 'unit'>): string => calculation ?? `${plannedDose} ${unit}`;
