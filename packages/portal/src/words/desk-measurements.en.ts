/** The words of the desk about several measurements of one moment, in English. */
import type { measurementsEs } from './desk-measurements.es';

export const measurementsEn: typeof measurementsEs = {
  add: 'Record measurements',
  intro: 'Those of one moment. Leave empty what was not measured.',
  groups: { body: 'Weight, height and signs', blood: 'Blood count' },
  unitOf: (name) => `Unit of ${name.toLowerCase()}`,
  noValue: 'Enter at least one value.',
  recorded: (count) => (count === 1 ? '1 measurement is recorded.' : `${count} measurements are recorded.`),
  proposal: ({ protocol, measures, percent }) =>
    `${protocol}: with ${measures}, a dose to come would change by ${percent} %. It is a proposal: no dose changes until a clinician adjusts the plan.`,
  toTreatment: 'See the treatment',
};
