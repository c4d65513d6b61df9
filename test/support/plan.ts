/** How tests change plans: by the documents of the contract. */
import { randomUUID } from 'node:crypto';
import { operation } from './client';
import type { Warning } from './safety';
import {
  medication,
  overrides,
  plusDays,
  problemsOf,
  protocolOf,
  tell,
  TODAY,
  treated,
  type Amount,
  type Cycle,
  type Dose,
  type Told,
  type Treated,
} from './treatment';
import type { Person, World } from './world';

export interface PlanVersion {
  id: string;
  number: number;
  at: string;
  by: { id: string } | null;
  cause: string | null;
  note: string | null;
  summary: string;
  from: string;
  until: string | null;
  heightCm: number;
  weightKg: number;
  changedDoses: number;
  overrides: { code: string }[];
}
export interface PlannedDose extends Dose {
  calculation: string;
  addedPurpose: string | null;
}
export interface PlanCycle extends Omit<Cycle, 'administrations'> {
  protocol: { code: string; version: number };
  administrations: PlannedDose[];
}
export interface AdjustedTold extends Omit<Told, 'version' | 'warnings' | 'changes'> {
  version: PlanVersion;
  treatment: {
    id: string;
    status: string;
    planVersion: number;
    planVersions: PlanVersion[];
    proposals: { id: string; largestChangePercent: number }[];
    cycles: PlanCycle[];
  };
  warnings: Warning[];
  revision: number;
  changes: { field: string; oldValue: string; newValue: string }[];
}
export interface PreviewedDose {
  administrationId: string | null;
  medication: string;
  plannedOn: string;
  wasPlannedOn: string | null;
  before: Amount | null;
  after: Amount | null;
  calculation: string;
  capped: boolean;
  cycle: number;
}
export interface AdjustmentPreview {
  planVersion: number;
  bodySurfaceArea: number;
  cycles: {
    cycleId: string | null;
    number: number;
    startsOn: string;
    endsOn: string;
    wasStartsOn: string | null;
    revoked: boolean;
  }[];
  doses: PreviewedDose[];
  warnings: Warning[];
}

const inputOf = (of: Pick<Treated, 'treatmentId'>, change: object, more: object) => ({
  requestId: randomUUID(),
  treatmentId: of.treatmentId,
  planVersion: 1,
  from: TODAY,
  cause: 'CLINICIAN_JUDGEMENT',
  note: 'Lo decidió el equipo',
  change,
  ...more,
});

/** Confirms a change, in spite of every warning unless `more` says otherwise. */
export const adjust = (of: Treated, change: object, more: object = {}): Promise<AdjustedTold> =>
  tell(of.clinician, operation('adjust-treatment'), { input: inputOf(of, change, { overrides, ...more }) });
export const previewAdjust = (
  by: Person,
  of: Treated,
  change: object,
  more: object = {},
): Promise<AdjustmentPreview | null> => tell(by, operation('preview-adjustment'), { input: inputOf(of, change, more) });

interface Plan {
  planVersion: number;
  planVersions: PlanVersion[];
  proposals: { id: string; largestChangePercent: number; weightKg: number; heightCm: number }[];
}
export const planOf = (by: Person, of: Treated): Promise<Plan> =>
  tell(by, operation('treatment-plan'), { id: of.treatmentId });

const CYCLES = `query($id: ID!) { treatment(id: $id) { cycles { id number phase status startsOn endsOn protocol { code version }
  administrations { id day status medication atc plannedOn plannedAt plannedDose { value unit } route calculation addedPurpose reason planVersion } } } }`;
export const cyclesOf = async (of: Treated, by: Person = of.clinician): Promise<PlanCycle[]> =>
  (await tell<{ cycles: PlanCycle[] }>(by, CYCLES, { id: of.treatmentId })).cycles;
export const planDoses = async (of: Treated): Promise<PlannedDose[]> =>
  (await cyclesOf(of)).flatMap(({ administrations }) => administrations);

const MTX = medication({ name: 'Metotrexato', atc: 'L01BA01', route: 'ORAL', dose: 20, days: [1, 8] });
const VCR = medication({ name: 'Vincristina', atc: 'L01CA02', dose: 1.5, maxDose: 2, days: [1] });
export const fortnights = (world: World, count = 3, startsOn = TODAY): Promise<Treated> =>
  treated(world, protocolOf(count, 14, [MTX, VCR]), startsOn);
export const days = async (of: Treated): Promise<string[]> =>
  (await planDoses(of))
    .map(({ atc, plannedOn, status }) => `${atc} ${plannedOn}${status === 'PLANNED' ? '' : ` ${status}`}`)
    .sort();
export const starts = async (of: Treated): Promise<string[]> =>
  (await cyclesOf(of)).map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`);
export const span = (from: number, to: number): string => `${plusDays(TODAY, from)} ${plusDays(TODAY, to)}`;
export const wrong = async (told: Promise<unknown>): Promise<string[]> => problemsOf((await told) as Told);
