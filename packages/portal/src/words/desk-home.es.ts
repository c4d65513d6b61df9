/** The words of the desk about medicines at home. */
interface Adherence {
  planned: number;
  given: number;
  notGiven: number;
  vomited: number;
  unknown: number;
}

export const homeEs = {
  title: 'Medicinas en casa',
  adherence: ({ planned, given, notGiven, vomited, unknown }: Adherence) =>
    `Según la familia, en cuatro semanas: de ${planned} dosis, ${given} dadas, ${notGiven} no dadas, ${vomited} vomitadas, ${unknown} sin anotar.`,
  givenTwice: (medicine: string) =>
    `${medicine}: dos personas anotaron que dieron la dosis de hoy. Llama a la familia.`,
  givenOnHold: (dose: string, moment: string, isVomited: boolean) =>
    `La familia anotó que dio ${dose} el ${moment}${isVomited ? ' y la vomitó' : ''}, con el tratamiento en pausa.`,
  tablets: (strength: string, unit: string) => `Tabletas de ${strength} ${unit}`,
  since: (day: string) => `Desde el ${day}`,
  until: (day: string) => `hasta el ${day}`,
  set: 'Indicar tabletas',
  setTitle: (medicine: string) => `Tabletas de ${medicine}`,
  intro: (dose: string, unit: string) =>
    `El plan tiene ${dose} ${unit} por toma. El servicio propone semanas; tú eliges una. A la familia le llega un aviso.`,
  strengths: (unit: string) => `Presentaciones (${unit} por tableta)`,
  strengthsHint: 'Hasta seis, separadas por espacios: 50 25',
  parts: 'La tableta se puede partir',
  partsOf: { '1': 'No', '2': 'En mitades', '4': 'En cuartos' },
  from: 'Desde el día',
  propose: 'Proponer semanas',
  choose: 'Elige una semana',
  week: (dispensed: string, planned: string, unit: string, percent: string) =>
    `${dispensed} de ${planned} ${unit} a la semana (${percent} %)`,
  noProposal: 'Con esas tabletas no hay una semana a menos de 5 % de lo planeado. Prueba otra presentación.',
  note: 'Cómo se toma, para la familia',
  chooseParts: 'Elige',
  confirm: (medicine: string) => `Indicar estas tabletas de ${medicine}`,
  saved: 'Las tabletas quedaron indicadas. A la familia le llega un aviso.',
  atHome: (count: number) => `Dosis en casa (${count}): las anota la familia`,
};
