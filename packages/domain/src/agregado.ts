/**
 * The agregado médico: eight characters with which IMSS tells the beneficiaries of one NSS apart (3H2018OR: child, male,
 * born in 2018, ordinary regime). Twins share one, so it never identifies a child.
 */
import type { Day } from './day';

/** Why it is not an agregado médico, in the order in which the reasons are looked for. */
export type AgregadoReason = 'LENGTH' | 'CALIDAD' | 'SEX' | 'YEAR' | 'REGIMEN';
/** How a sound one contradicts the child. */
export type AgregadoMismatch = 'YEAR_MISMATCH' | 'SEX_MISMATCH';
/** What deserves a second look, but may be right. */
export type AgregadoWarning = 'SEX_AMBIGUOUS';

/** How the person is related to the insured one; a pensioner's dependants all have the same digit. */
export type Calidad = 'INSURED' | 'SPOUSE' | 'CHILD' | 'PARENT' | 'DEPENDANT';

export interface AgregadoFacts {
  calidad: Calidad;
  /** Insured by a pension rather than by work. */
  pensioner: boolean;
  /** As written. It is no sex: see {@link compareAgregado}. */
  letter: 'H' | 'M' | 'X' | 'F';
  birthYear: number;
  /** OR ordinary, PE pensioner, ES student, SF family health insurance, and others; the list is open. */
  regime: string;
}

export type AgregadoVerdict =
  { ok: true; agregado: string; facts: AgregadoFacts } | { ok: false; reason: AgregadoReason };

const CALIDADES: Readonly<Record<string, Pick<AgregadoFacts, 'calidad' | 'pensioner'>>> = {
  1: { calidad: 'INSURED', pensioner: false },
  2: { calidad: 'SPOUSE', pensioner: false },
  3: { calidad: 'CHILD', pensioner: false },
  4: { calidad: 'PARENT', pensioner: false },
  5: { calidad: 'INSURED', pensioner: true },
  6: { calidad: 'DEPENDANT', pensioner: true },
};

/** Trims, and raises a-z to A-Z; look-alikes of other alphabets stay what they are. */
export const normalizeAgregado = (raw: string): string =>
  raw.trim().replace(/[a-z]/g, (letter) => letter.toUpperCase());

/** Reads an agregado médico as a person typed it: its facts, or the reason why it is wrong. */
export function validateAgregado(raw: string): AgregadoVerdict {
  const agregado = normalizeAgregado(raw);
  const no = (reason: AgregadoReason): AgregadoVerdict => ({ ok: false, reason });
  const characters = [...agregado];
  if (characters.length !== 8) return no('LENGTH');
  const [digit, letter] = characters;
  const year = characters.slice(2, 6).join('');
  const regime = characters.slice(6).join('');
  if (!/^[1-6]$/.test(digit!)) return no('CALIDAD');
  if (!/^[HMXF]$/.test(letter!)) return no('SEX');
  if (!/^(19|20)[0-9]{2}$/.test(year)) return no('YEAR');
  if (!/^[A-Z]{2}$/.test(regime)) return no('REGIMEN');
  return {
    ok: true,
    agregado,
    facts: { ...CALIDADES[digit!]!, letter: letter as AgregadoFacts['letter'], birthYear: Number(year), regime },
  };
}

/**
 * How a sound agregado contradicts the child (`sex` is FEMALE, MALE or NON_BINARY). IMSS writes H, M (mujer) and X today;
 * older records are said to hold F (femenino) and M (masculino). So H and X have one meaning and contradict any other sex.
 * M is right for a girl and doubtful for a boy, and non-binary by neither reading. From F, of which no norm speaks,
 * nothing is derived: for anybody but a girl it is worth a second look and no more.
 */
export function compareAgregado(
  agregado: string,
  child: { birthDate: Day; sex: string },
): { refused: AgregadoMismatch[]; warned: AgregadoWarning[] } {
  const refused: AgregadoMismatch[] = [];
  const warned: AgregadoWarning[] = [];
  if (agregado.slice(2, 6) !== child.birthDate.slice(0, 4)) refused.push('YEAR_MISMATCH');
  const { means, mayMean } = READINGS[agregado[1] as AgregadoFacts['letter']];
  if (mayMean.includes(child.sex)) warned.push('SEX_AMBIGUOUS');
  else if (child.sex !== means) refused.push('SEX_MISMATCH');
  return { refused, warned };
}

const READINGS: Readonly<Record<AgregadoFacts['letter'], { means: string; mayMean: readonly string[] }>> = {
  H: { means: 'MALE', mayMean: [] },
  M: { means: 'FEMALE', mayMean: ['MALE'] },
  X: { means: 'NON_BINARY', mayMean: [] },
  F: { means: 'FEMALE', mayMean: ['MALE', 'NON_BINARY'] },
};
