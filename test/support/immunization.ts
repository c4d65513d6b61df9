/** Invented children for tests of the scheme. */
import type { ChildFacts } from '../../src/modules/cartilla/immunization-evaluation';
import type { ImmunizationHistory } from '../../src/modules/cartilla/immunization-deferral';
import { DeferralReason } from '../../src/modules/cartilla/immunization-fact.types';
import { ageGroupOf } from '../../src/modules/cartilla/immunization-schedule';

export interface TestChild {
  birthDate: string;
  sex?: string;
  /** Has or had cancer. */
  atRisk?: boolean;
  /** Live vaccines wait since birth, without an end. */
  liveDeferred?: boolean;
  history?: ImmunizationHistory;
}

export const NO_HISTORY: ImmunizationHistory = {
  atRisk: false,
  transplantOn: null,
  spans: [],
  weakResponses: [],
  bloodProductDays: [],
  words: [],
};

/** The facts of a child on a day. */
export function childFacts(
  { birthDate, sex = 'FEMALE', atRisk = true, liveDeferred = false, history }: TestChild,
  today: string,
): ChildFacts {
  const spans: ImmunizationHistory['spans'] = liveDeferred
    ? [{ from: birthDate, until: null, reason: DeferralReason.DIAGNOSIS, scope: 'LIVE' }]
    : [];
  return {
    birthDate,
    sex,
    group: ageGroupOf({ birthDate, sex }, today),
    history: history ?? { ...NO_HISTORY, atRisk, spans },
  };
}
