/** How a calculated dose is kept in its row. */
import type { ComponentAmount, WorkedDose } from './dose';
import type { ProtocolMedication } from './protocol.types';
import type { AdministrationRow } from './treatment.entity';

/** The JSON of the column `components`: ATC code, name, amount and unit of each substance. */
export type PackedComponents = [atc: string, medication: string, dose: number, unit: string][];

type AmountColumns = Pick<AdministrationRow, 'plannedDose' | 'components'> & { calculation: string };

/** The columns of a dose that its calculation decides; written together, whenever the amount changes. */
export const amountColumns = ({ dose, calculation, components }: WorkedDose): AmountColumns => ({
  plannedDose: dose,
  calculation,
  components:
    components.length === 0
      ? null
      : JSON.stringify(
          components.map(({ atc, medication, dose: amount, unit }) => [
            atc,
            medication,
            amount,
            unit,
          ]) satisfies PackedComponents,
        ),
});

type LineColumns = Pick<
  AdministrationRow,
  'medication' | 'atc' | 'route' | 'note' | 'unit' | 'infusionMinutes' | 'atHome' | 'requiresSecondCheck'
>;

/** The columns of a dose that its line of the protocol decides, whatever the child. */
export const lineColumns = (line: ProtocolMedication): LineColumns => ({
  medication: line.name,
  atc: line.atc,
  route: line.route,
  note: line.note,
  unit: line.unit,
  infusionMinutes: line.infusionMinutes,
  atHome: Number(line.atHome),
  requiresSecondCheck: Number(line.requiresSecondCheck),
});

/** The substances of a mixture with their planned amounts; of a medicine of one substance, that one. */
export const componentsOfRow = (
  row: Pick<AdministrationRow, 'atc' | 'medication' | 'plannedDose' | 'unit' | 'components'>,
): ComponentAmount[] =>
  row.components
    ? (JSON.parse(row.components) as PackedComponents).map(([atc, medication, dose, unit]) => ({
        atc,
        medication,
        dose,
        unit,
      }))
    : [{ atc: row.atc, medication: row.medication, dose: row.plannedDose, unit: row.unit }];

/** The names and codes of a dose, as the rules of routes and allergies take them. */
export const routedDose = (row: Parameters<typeof componentsOfRow>[0] & Pick<AdministrationRow, 'route'>) => ({
  name: row.medication,
  atc: row.atc,
  route: row.route,
  components: componentsOfRow(row).map(({ medication: name, atc }) => ({ name, atc })),
});
