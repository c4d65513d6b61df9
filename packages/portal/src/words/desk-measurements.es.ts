/** The words of the desk about several measurements of one moment. */
interface Proposal {
  protocol: string;
  /** Weight and height. */
  measures: string;
  /** The greatest change of a dose, with its sign. */
  percent: string;
}

export const measurementsEs = {
  add: 'Anotar mediciones',
  intro: 'Las de un mismo momento. Deja vacío lo que no se midió.',
  groups: { body: 'Peso, estatura y signos', blood: 'Biometría hemática' },
  unitOf: (name: string) => `Unidad de ${name.toLowerCase()}`,
  noValue: 'Anota al menos un valor.',
  recorded: (count: number) => (count === 1 ? 'Quedó anotada 1 medición.' : `Quedaron anotadas ${count} mediciones.`),
  proposal: ({ protocol, measures, percent }: Proposal) =>
    `${protocol}: con ${measures}, alguna dosis por dar cambiaría ${percent} %. Es una propuesta: ninguna dosis cambia hasta que una persona del equipo médico ajuste el plan.`,
  toTreatment: 'Ver el tratamiento',
};
