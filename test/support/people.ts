/** People who do not exist, with papers that are in order: CURP, NSS and agregado médico by the rules, names that fit. */
import { randomInt, randomUUID } from 'node:crypto';
import { curpCheckDigit, forbiddenWords } from '../../packages/domain/src/curp';
import { nssCheckDigit } from '../../packages/domain/src/nss';
import type { CaregiverInput, RegisterFamilyInput, Relationship } from '../../packages/sdk/src/graphql-request';

// Plain names: the finer rules of the CURP have tests of their own.
const SURNAMES = [
  'Ramos',
  'Salinas',
  'Torres',
  'Medina',
  'Campos',
  'Rojas',
  'Vargas',
  'Molina',
  'Cortes',
  'Fuentes',
  'Lugo',
  'Bernal',
  'Duarte',
  'Galindo',
  'Hidalgo',
  'Navarro',
  'Paredes',
  'Quiroz',
  'Velasco',
  'Zamora',
];
const FEMALE = ['Rosa', 'Elena', 'Teresa', 'Lucero', 'Gabriela', 'Norma', 'Silvia', 'Patricia', 'Daniela', 'Renata'];
const MALE = ['Pedro', 'Ramiro', 'Sergio', 'Daniel', 'Tadeo', 'Rodrigo', 'Gerardo', 'Fidel', 'Mateo', 'Leonel'];
const ENTITIES = ['BC', 'DF', 'JC', 'NL', 'QR', 'SR', 'TS', 'VZ', 'YN'];

export type Sex = 'FEMALE' | 'MALE';

export interface SyntheticPerson {
  curp: string;
  givenNames: string;
  firstSurname: string;
  secondSurname: string;
  email: string;
}

const pick = <T>(from: readonly T[]): T => from[randomInt(from.length)]!;
const plain = (name: string): string => name.toUpperCase();
const vowelIn = (name: string): string => /[AEIOU]/.exec(plain(name).slice(1))?.[0] ?? 'X';
const consonantIn = (name: string): string => /[^AEIOU]/.exec(plain(name).slice(1))?.[0] ?? 'X';

/** The CURP that RENAPO could give to such a person. */
export function curpOf(
  person: Pick<SyntheticPerson, 'givenNames' | 'firstSurname' | 'secondSurname'>,
  born: string,
  sex: Sex,
): string {
  const names = [person.firstSurname, person.secondSurname, person.givenNames] as const;
  const root = `${names[0][0]}${vowelIn(names[0])}${names[1][0]}${names[2][0]}`.toUpperCase();
  const letters = forbiddenWords.has(root) ? `${root[0]}X${root.slice(2)}` : root;
  const day = born.slice(2).replaceAll('-', '');
  const homonym = Number(born.slice(0, 4)) < 2000 ? String(randomInt(10)) : pick([...'ABCDEFGHIJKLMNPQRSTUVWXYZ']);
  const stem = `${letters}${day}${sex === 'MALE' ? 'H' : 'M'}${pick(ENTITIES)}${names.map(consonantIn).join('')}${homonym}`;
  return `${stem}${curpCheckDigit(stem)}`;
}

export function nssOf(): string {
  const stem = Array.from({ length: 10 }, () => randomInt(10)).join('');
  return `${stem}${nssCheckDigit(stem)}`;
}

const given = new Set<string>();

/** A person born on that day, or on some day of those years; each CURP is new. */
export function someone({
  born,
  years = [1970, 1998],
  sex = pick(['FEMALE', 'MALE'] as const),
}: { born?: string; years?: readonly [number, number]; sex?: Sex } = {}): SyntheticPerson & { born: string; sex: Sex } {
  for (;;) {
    const day =
      born ??
      new Date(Date.UTC(randomInt(years[0], years[1] + 1), randomInt(12), 1 + randomInt(28)))
        .toISOString()
        .slice(0, 10);
    const names = {
      givenNames: pick(sex === 'MALE' ? MALE : FEMALE),
      firstSurname: pick(SURNAMES),
      secondSurname: pick(SURNAMES),
    };
    const curp = curpOf(names, day, sex);
    if (given.has(curp)) continue;
    given.add(curp);
    return { curp, ...names, email: `${curp.toLowerCase()}@correo.example`, born: day, sex };
  }
}

export interface FamilyWishes {
  /** The child's birthday; else some day of the years 2015 to 2022. */
  born?: string;
  sex?: Sex;
  /** One each: MOTHER, FATHER ... */
  caregivers?: readonly Relationship[];
  icd10?: string;
  diagnosedOn?: string;
}

/** What the social worker of a unit could send for a family of these wishes. */
/** A family whose caregivers all have a mailbox. */
export type FamilyPapers = Omit<RegisterFamilyInput, 'caregivers'> & {
  caregivers: (CaregiverInput & { email: string })[];
};

export function familyPapers(
  clues: string,
  { born, sex, caregivers = ['MOTHER'], icd10 = 'C910', diagnosedOn }: FamilyWishes = {},
): FamilyPapers {
  const child = someone({ ...(born && { born }), ...(sex && { sex }), years: [2015, 2022] });
  return {
    requestId: randomUUID(),
    medicalUnitClues: clues,
    patient: {
      curp: child.curp,
      nss: nssOf(),
      agregadoMedico: `3${child.sex === 'MALE' ? 'H' : 'M'}${child.born.slice(0, 4)}OR`,
      givenNames: child.givenNames,
      firstSurname: child.firstSurname,
      secondSurname: child.secondSurname,
      recordNumber: `EXP-${randomInt(1_000_000_000)}`,
      diagnosis: { icd10, diagnosedOn: diagnosedOn ?? `${Number(child.born.slice(0, 4)) + 2}-03-15` },
    },
    caregivers: caregivers.map((relationship) => {
      const { born: _b, sex: _s, ...adult } = someone({ sex: relationship === 'FATHER' ? 'MALE' : 'FEMALE' });
      return { ...adult, relationship };
    }),
  };
}
