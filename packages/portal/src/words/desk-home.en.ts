/** The words of the desk about medicines at home, in English. */
import type { homeEs } from './desk-home.es';

export const homeEn: typeof homeEs = {
  title: 'Medicines at home',
  adherence: ({ planned, given, notGiven, vomited, unknown }) =>
    `By the word of the family, in four weeks: of ${planned} doses, ${given} given, ${notGiven} not given, ${vomited} came up, ${unknown} without a word.`,
  givenTwice: (medicine) => `${medicine}: two people noted that they gave the dose of today. Call the family.`,
  givenOnHold: (dose, moment, isVomited) =>
    `The family noted that it gave ${dose} on ${moment}${isVomited ? ' and that it came up' : ''}, while the treatment was on hold.`,
  tablets: (strength, unit) => `Tablets of ${strength} ${unit}`,
  since: (day) => `From ${day}`,
  until: (day) => `to ${day}`,
  set: 'Set tablets',
  setTitle: (medicine) => `Tablets of ${medicine}`,
  intro: (dose, unit) =>
    `The plan has ${dose} ${unit} each time. The service proposes weeks; you choose one. The family gets a notice.`,
  strengths: (unit) => `Strengths (${unit} in a tablet)`,
  strengthsHint: 'Up to six, separated by blanks: 50 25',
  parts: 'The tablet can be broken',
  partsOf: { '1': 'No', '2': 'Into halves', '4': 'Into quarters' },
  from: 'From this day on',
  propose: 'Propose weeks',
  choose: 'Choose a week',
  week: (dispensed, planned, unit, percent) => `${dispensed} of ${planned} ${unit} a week (${percent} %)`,
  noProposal: 'With these tablets no week is within 5 % of the planned one. Try another strength.',
  note: 'How it is taken, for the family',
  chooseParts: 'Choose',
  confirm: (medicine) => `Set these tablets of ${medicine}`,
  saved: 'The tablets are set. The family gets a notice.',
  atHome: (count) => `Doses at home (${count}): the family notes them`,
};
