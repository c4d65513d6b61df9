/** What the desk says of a CURP or an NSS while it is typed, before the server checks it. The rules are those of packages/domain. */
import { validateCurp as curpVerdict, type CurpReason, type CurpSex } from '../../../domain/src/curp';
import { validateNss as nssVerdict } from '../../../domain/src/nss';
import { commonStateName } from '../../../domain/src/states';
import type { Day } from '../time';

export interface CurpFacts {
  birthDate: Day;
  sex: CurpSex;
  state: string;
}

export type CurpCheck =
  { facts: CurpFacts } | { wrong: 'shape' | 'date' | 'future' | 'state' | 'digit' } | { typed: number };

const CURP_LENGTH = 18;
const NSS_LENGTH = 11;
/** The reasons that have a hint of their own at the desk; all others concern the shape. */
const HINTS: Partial<Record<CurpReason, 'date' | 'future' | 'state' | 'digit'>> = {
  DATE: 'date',
  DATE_FUTURE: 'future',
  ENTITY: 'state',
  CHECK_DIGIT: 'digit',
};

export const tidyCode = (text: string): string => text.toUpperCase().replace(/[\s-]/g, '');

/** `today` decides what is in the future. */
export function validateCurp(typed: string, today: Day): CurpCheck {
  const curp = tidyCode(typed);
  if (curp.length < CURP_LENGTH) return { typed: curp.length };
  const verdict = curpVerdict(curp, today);
  if (!verdict.ok) return { wrong: HINTS[verdict.reason] ?? 'shape' };
  const { birthDate, sex, entity } = verdict.facts;
  return { facts: { birthDate, sex, state: commonStateName(entity) ?? entity } };
}

export type NssCheck = 'fine' | 'digit' | { typed: number };

export function validateNss(typed: string): NssCheck {
  const nss = tidyCode(typed);
  if (nss.length < NSS_LENGTH) return { typed: nss.length };
  return nssVerdict(nss).ok ? 'fine' : 'digit';
}
