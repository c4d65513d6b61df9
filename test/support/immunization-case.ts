/** Reads a line of test/modules/data/immunization-cases.txt. */
import type { ChildFacts, DoneAction } from '../../src/modules/cartilla/immunization-evaluation';
import { immunizationHistory, type RecordedFact } from '../../src/modules/cartilla/immunization-deferral';
import { BloodProduct, ImmunizationFactKind } from '../../src/modules/cartilla/immunization-fact.types';
import type { MedicineGiven } from '../../src/modules/treatment/treatment-facts.queries';
import { afterSpan } from '../../src/modules/cartilla/duration';
import { addDays } from '../../src/core/time';
import { childFacts } from './immunization';

const BORN = '2015-03-10';

export interface ImmunizationCase {
  name: string;
  child: ChildFacts;
  records: DoneAction[];
  today: string;
  evaluation: string[];
  /** The expected lines of each vaccine. */
  pending: Map<string, string[]>;
}

/** The day of `P2M+P4W`, `d1-P5D`, `today+P1M` or `2026-10-01`. */
function dayOf(text: string, bases: Readonly<Record<string, string>>): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  const [, base, rest] = /^(P\w+|d\d|today)(.*)$/.exec(text)!;
  const start = base!.startsWith('P') ? afterSpan(BORN, base!) : bases[base!]!;
  return [...rest!.matchAll(/([+-])(P\w+)/g)].reduce(
    (day, [, sign, span]) => (sign === '+' ? afterSpan(day, span!) : addDays(day, -Number(/\d+/.exec(span!)![0]))),
    start,
  );
}

const split = (text: string): string[] => (text === '' ? [] : text.split(', '));

/** The case that a line describes. */
export function caseOf(line: string): ImmunizationCase {
  const parts = line.split('|').map((part) => part.trim());
  const [vaccine, title, on, facts, doses, evaluation, pending] = parts;
  const bases: Record<string, string> = {};
  const records = split(doses!).map((text, index) => {
    const [dose, day] = text.split(' @ ') as [string, string];
    const [code, number] = dose.split(' ') as [string, string];
    const performedOn = (bases[`d${index + 1}`] = dayOf(day, bases));
    return { id: `record ${index}`, code, dose: number === '*' ? null : Number(number), performedOn };
  });
  const today = (bases.today = dayOf(on!, bases));
  const expected = new Map<string, string[]>();
  for (const text of split(pending!)) {
    const [code, dose, status, day] = text.split(' ') as [string, string, string?, string?];
    const shown = day ? `${code} ${dose} ${status} ${dayOf(day, bases)}` : text;
    expected.set(code, [...(expected.get(code) ?? []), shown]);
  }
  const history = historyOf(split(facts!));
  const sex = facts === 'male' ? 'MALE' : 'FEMALE';
  return {
    name: `${vaccine}: ${title}`,
    child: childFacts({ birthDate: BORN, sex, history }, today),
    records,
    today,
    evaluation: split(evaluation!),
    pending: expected,
  };
}

const PRODUCTS: Readonly<Record<string, BloodProduct>> = {
  ivig: BloodProduct.IMMUNOGLOBULIN_INTRAVENOUS,
  rbc: BloodProduct.RED_CELLS,
  plt: BloodProduct.PLASMA_OR_PLATELETS,
};

function historyOf(facts: readonly string[]): ReturnType<typeof immunizationHistory> {
  let diagnosedOn: string | null = null;
  const medicines: MedicineGiven[] = [];
  const recorded: RecordedFact[] = [];
  for (const [kind, ...rest] of facts.map((fact) => fact.split(' '))) {
    const when = rest.at(-1) ?? '';
    if (kind === 'dx') diagnosedOn = dayOf(when, {});
    else if (kind === 'chemo' || kind === 'antiB') medicines.push(medicineOf(kind, when));
    else if (kind !== 'male') recorded.push(factOf(kind!, rest));
  }
  return immunizationHistory(diagnosedOn, medicines.length > 0 ? medicines : null, recorded);
}

function medicineOf(kind: string, when: string): MedicineGiven {
  const [from, to] = when.split('..') as [string, string];
  return {
    isRunning: to === '' ? 1 : 0,
    atc: kind === 'antiB' ? 'L01FA01' : 'L01CA02',
    medication: kind,
    startsOn: dayOf(from, {}),
    lastDoseOn: to === '' ? null : dayOf(to, {}),
  };
}

function factOf(kind: string, rest: readonly string[]): RecordedFact {
  const occurredOn = dayOf(rest.at(-1)!, {});
  const none = { product: null, code: null, occurredOn };
  if (kind === 'hsct') return { ...none, kind: ImmunizationFactKind.STEM_CELL_TRANSPLANT };
  if (kind === 'yes' || kind === 'no') {
    const code = rest[0] === '*' ? null : rest[0]!;
    const word = kind === 'yes' ? ImmunizationFactKind.PERMISSION : ImmunizationFactKind.CONTRAINDICATION;
    return { ...none, kind: word, code };
  }
  return { ...none, kind: ImmunizationFactKind.BLOOD_PRODUCT, product: PRODUCTS[kind]! };
}
