/** What is typed about a change of a plan, and the input that it makes. */
import type {
  AddedPurpose,
  AdjustmentCause,
  AdjustTreatmentInput,
  DoseBasis,
  PlanChangeInput,
  Route,
} from '../../api/generated/desk';
import { addDays, daysFrom, type Day } from '../../time';
import { deskWords, type Treatment } from '../api';

/** The changes of a plan, each with a form. */
export type Kind = 'MEASURES' | 'DOSES' | 'ADD' | 'SUBSTITUTE' | 'PROTOCOL' | 'CYCLE' | 'DECLINE';

export interface Typed {
  kind: Kind | '';
  cause: AdjustmentCause | '';
  note: string;
  from: Day;
  until: Day;
  weightKg: string;
  heightCm: string;
  measuredOn: Day;
  /** Code and route of a medicine of the plan (medicineKey). */
  medicine: string;
  percent: string;
  purpose: AddedPurpose | '';
  name: string;
  atc: string;
  route: Route | '';
  dose: string;
  unit: string;
  times: string;
  instruction: string;
  basis: DoseBasis | '';
  maxDose: string;
  /** Days of a cycle: 1, 8. */
  days: string;
  equivalence: string;
  /** Code of the next protocol, and where in it the child begins. */
  protocol: string;
  phase: string;
  cycle: string;
  day: string;
  cycleId: string;
  startsOn: Day;
}
export type TypedField = keyof Typed;

/** What a dialog opens with: of a proposal its measures, or that the doses stay. */
export type Opening = Partial<Typed>;

export const BLANK: Typed = {
  kind: '',
  cause: '',
  note: '',
  from: '',
  until: '',
  weightKg: '',
  heightCm: '',
  measuredOn: '',
  medicine: '',
  percent: '',
  purpose: '',
  name: '',
  atc: '',
  route: '',
  dose: '',
  unit: '',
  times: '',
  instruction: '',
  basis: '',
  maxDose: '',
  days: '',
  equivalence: '',
  protocol: '',
  phase: '',
  cycle: '',
  day: '',
  cycleId: '',
  startsOn: '',
};

export const UNITS = ['mg', 'g', 'mcg', 'UI', 'mL', 'mmol', 'U'] as const;

const BODY = [
  'NEUTROPENIA',
  'THROMBOCYTOPENIA',
  'HEPATIC',
  'RENAL',
  'NEUROTOXICITY',
  'MUCOSITIS',
] as const satisfies readonly AdjustmentCause[];
const ANY = ['CORRECTION', 'CLINICIAN_JUDGEMENT'] as const satisfies readonly AdjustmentCause[];

/** The causes that each change can have. */
export const CAUSES: Record<Kind, readonly AdjustmentCause[]> = {
  MEASURES: ['WEIGHT_CHANGE', ...ANY],
  DOSES: [...BODY, 'AGE', 'ROUNDING', 'SUPPLY', ...ANY],
  ADD: ['UNPLANNED_NEED', ...BODY, ...ANY],
  SUBSTITUTE: [...BODY, 'SUPPLY', ...ANY],
  PROTOCOL: ['PROTOCOL_CHANGE', ...ANY],
  CYCLE: [...BODY, 'SUPPLY', ...ANY],
  DECLINE: ['WEIGHT_CHANGE', 'ROUNDING', ...ANY],
};

type Paths = Partial<Record<TypedField, string>>;
const ALWAYS: Paths = { kind: 'change', cause: 'cause' };
/** The fields that a change must have, each with its path in the input. */
const REQUIRED: Record<Kind, Paths> = {
  MEASURES: {
    weightKg: 'change.measures.weightKg',
    heightCm: 'change.measures.heightCm',
    measuredOn: 'change.measures.measuredOn',
    from: 'from',
  },
  DOSES: { medicine: 'change.doses.atc', percent: 'change.doses.percent', from: 'from' },
  ADD: {
    purpose: 'change.add.purpose',
    name: 'change.add.name',
    atc: 'change.add.atc',
    route: 'change.add.route',
    dose: 'change.add.dose',
    unit: 'change.add.unit',
    from: 'from',
  },
  SUBSTITUTE: {
    medicine: 'change.substitute.atc',
    name: 'change.substitute.by.name',
    atc: 'change.substitute.by.atc',
    route: 'change.substitute.by.route',
    basis: 'change.substitute.by.basis',
    dose: 'change.substitute.by.dose',
    unit: 'change.substitute.by.unit',
    days: 'change.substitute.by.days',
    equivalence: 'change.substitute.equivalence',
    from: 'from',
  },
  PROTOCOL: {
    protocol: 'change.protocol.code',
    phase: 'change.protocol.startAt.phase',
    cycle: 'change.protocol.startAt.cycle',
    startsOn: 'change.protocol.startsOn',
  },
  CYCLE: { cycleId: 'change.cycle.cycleId', startsOn: 'change.cycle.startsOn' },
  DECLINE: {},
};
const OPTIONAL: Record<Kind, Paths> = {
  MEASURES: {},
  DOSES: { until: 'until' },
  ADD: { until: 'change.add.on', times: 'change.add.times', instruction: 'change.add.note' },
  SUBSTITUTE: {
    maxDose: 'change.substitute.by.maxDose',
    times: 'change.substitute.by.times',
    instruction: 'change.substitute.by.note',
  },
  PROTOCOL: { day: 'change.protocol.startAt.day' },
  CYCLE: {},
  DECLINE: { kind: 'change.declineProposalId' },
};

/** The path of a field in the input. */
export const pathOf = (kind: Kind | '', field: TypedField): string =>
  (kind && (REQUIRED[kind][field] ?? OPTIONAL[kind][field])) || (ALWAYS[field] ?? field);

/** The required fields that are empty, by path. */
export function lackingIn(typed: Typed): Record<string, string> {
  const { kind, cause } = typed;
  const required = {
    ...ALWAYS,
    ...(kind && REQUIRED[kind]),
    ...(cause === 'CLINICIAN_JUDGEMENT' && { note: 'note' }),
  };
  return Object.fromEntries(
    (Object.entries(required) as [TypedField, string][])
      .filter(([field]) => typed[field].trim() === '')
      .map(([, path]) => [path, deskWords.value.missing]),
  );
}

/** A medicine of a plan as the value of an option. */
export const medicineKey = ({ atc, route }: { atc: string; route: Route }): string => `${route} ${atc}`;

const MOST_DAYS = 61;
const daysBetween = (from: Day, until: Day): Day[] =>
  Array.from({ length: Math.max(0, Math.min(daysFrom(from, until) + 1, MOST_DAYS)) }, (_, n) => addDays(from, n));

const listOf = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

/** Code and route of the value of an option (medicineKey). */
function medicineOf(key: string): { atc: string; route: Route } {
  const [route = '', ...atc] = key.split(' ');
  return { atc: atc.join(' '), route: route as Route };
}

const substitutionOf = (typed: Typed): PlanChangeInput => ({
  substitute: {
    ...medicineOf(typed.medicine),
    equivalence: typed.equivalence.trim(),
    by: {
      name: typed.name.trim(),
      atc: typed.atc.trim(),
      route: typed.route as Route,
      basis: typed.basis as DoseBasis,
      dose: Number(typed.dose),
      unit: typed.unit,
      maxDose: Number(typed.maxDose) || null,
      days: listOf(typed.days).map(Number),
      times: typed.times ? listOf(typed.times) : null,
      note: typed.instruction.trim() || null,
    },
  },
});

/** What the input says about the change; undefined while nothing is chosen. */
function changeOf(typed: Typed, { proposals }: Treatment): PlanChangeInput | undefined {
  const { kind, from, until, measuredOn, medicine, cycleId, startsOn } = typed;
  switch (kind) {
    case 'MEASURES':
      return { measures: { weightKg: Number(typed.weightKg), heightCm: Number(typed.heightCm), measuredOn } };
    case 'DOSES':
      return { doses: { ...medicineOf(medicine), percent: Number(typed.percent) } };
    case 'SUBSTITUTE':
      return substitutionOf(typed);
    case 'PROTOCOL': {
      const startAt = { phase: typed.phase.trim(), cycle: Number(typed.cycle), day: Number(typed.day) || null };
      return { protocol: { code: typed.protocol, startAt, startsOn } };
    }
    case 'ADD':
      return {
        add: {
          purpose: typed.purpose as AddedPurpose,
          name: typed.name.trim(),
          atc: typed.atc.trim(),
          route: typed.route as Route,
          dose: Number(typed.dose),
          unit: typed.unit,
          on: daysBetween(from, until || from),
          times: listOf(typed.times),
          note: typed.instruction.trim() || null,
        },
      };
    case 'CYCLE':
      return { cycle: { cycleId, startsOn } };
    case 'DECLINE':
      return { declineProposalId: proposals.at(-1)?.id ?? '' };
    case '':
      return undefined;
  }
}

/** The first day that changes: for a moved cycle the earlier of its first days, for a correction also in the past. */
function firstDay({ kind, cause, from, cycleId, startsOn }: Typed, { cycles }: Treatment, today: Day): Day {
  if (kind === 'DECLINE') return today;
  if (kind === 'PROTOCOL') return startsOn < today && cause !== 'CORRECTION' ? today : startsOn;
  if (kind !== 'CYCLE') return from;
  const was = cycles.find(({ id }) => id === cycleId)?.startsOn ?? startsOn;
  const first = was < startsOn ? was : startsOn;
  return first < today && cause !== 'CORRECTION' ? today : first;
}

/** The input of preview and confirmation, without the id of the request; undefined while nothing is chosen. */
export function adjustmentInput(
  typed: Typed,
  treatment: Treatment,
  today: Day,
): Omit<AdjustTreatmentInput, 'requestId'> | undefined {
  const change = changeOf(typed, treatment);
  if (!change || !typed.cause) return undefined;
  return {
    treatmentId: treatment.id,
    planVersion: treatment.planVersion,
    from: firstDay(typed, treatment, today),
    until: typed.kind === 'DOSES' ? typed.until || null : null,
    cause: typed.cause,
    note: typed.note.trim() || null,
    change,
  };
}
