/**
 * The net of checks around treatments, doses and measures. Each rule gives warnings with their figures before anything is
 * saved; those of severity REASON and SECOND_PERSON hold a write back until the input has an override with a reason for each.
 */
import { monotonicFactory } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { say } from '../../core/i18n';
import { Problems } from '../../core/validation';
import { invalidInput, refuse, type InvalidInput } from '../../core/refusal';
import { zoned } from '../../core/time';
import { safetyMessages } from './safety.messages';
import { overrideRowsBySubject } from './safety.queries';
import {
  WarningCode,
  WarningSeverity,
  type OverrideInput,
  ReasonNeeded,
  type SafetyWarning,
  type WarningOverride,
} from './safety.types';
import { WarningOverrideRow } from './treatment.entity';

const SHORTEST_REASON = 5;
const LONGEST_REASON = 1000;

/** Every code that is not here asks for a reason. */
const SEVERITY: Partial<Record<WarningCode, WarningSeverity>> = {
  [WarningCode.DOSE_OVER_CAP]: WarningSeverity.SECOND_PERSON,
  [WarningCode.ANOTHER_ACTIVE]: WarningSeverity.NOTICE,
};

type About = Partial<Pick<SafetyWarning, 'administrationId' | 'medication' | 'path'>>;

/** A warning in the language of `ctx`; `figures` are triples of name, value and unit. */
export const safetyWarning = (
  ctx: Pick<Context, 'language'>,
  code: WarningCode,
  words: readonly [es: string, en: string],
  figures: readonly (readonly [name: string, value: number, unit: string])[] = [],
  about: About = {},
): SafetyWarning => ({
  code,
  severity: SEVERITY[code] ?? WarningSeverity.REASON,
  message: say(ctx, ...words),
  administrationId: about.administrationId ?? null,
  medication: about.medication ?? null,
  path: about.path ?? null,
  figures: figures.map(([name, value, unit]) => ({ name, value, unit })),
  override: null,
});

/** Rounded to one decimal: percentages and hours are figures for people. */
export const oneDecimal = (value: number): number => Math.round(Number((value * 10).toPrecision(12))) / 10;

/** The overrides that the warnings of an input need and have, by the code of each. */
export interface Overridden {
  overrides: ReadonlyMap<WarningCode, string>;
}
const isRefused = (result: Overridden | ReasonNeeded | InvalidInput): result is ReasonNeeded | InvalidInput =>
  '__typename' in result;

/** The overrides of `warnings` in `input`, or what is missing: all warnings that hold the write back, at once. */
function answerWarnings(
  ctx: Context,
  warnings: readonly SafetyWarning[],
  input: { overrides?: readonly OverrideInput[] | null },
): Overridden | ReasonNeeded | InvalidInput {
  const problems = new Problems(ctx);
  const sent = input.overrides ?? [];
  const overrides = new Map<WarningCode, string>();
  const unanswered = warnings.filter(({ code, severity, administrationId }) => {
    if (severity === WarningSeverity.NOTICE) return false;
    const place = sent.findIndex(
      (override) =>
        override.code === code && (!override.administrationId || override.administrationId === administrationId),
    );
    if (place === -1) return true;
    const reason = sent[place]!.reason.trim();
    const path = `overrides.${place}.reason`;
    if (reason.length < SHORTEST_REASON) problems.add(path, 'RANGE', ...safetyMessages.reasonLength());
    else problems.text(path, reason, { max: LONGEST_REASON });
    overrides.set(code, reason);
    return false;
  });
  if (problems.any) return invalidInput(ctx, problems.list);
  if (unanswered.length === 0) return { overrides };
  return refuse(ctx, ReasonNeeded, safetyMessages.reasonNeeded(unanswered.length), safetyMessages.reasonNeededNext(), {
    warnings: unanswered,
  });
}

/**
 * Lets a write pass its warnings: runs `save` with the codes that were overridden, and keeps each override with name, time
 * and reason under the id that `save` answers with. A refusal of either kind is handed back and nothing is kept.
 */
export async function passWarnings<T>(
  tx: Context,
  patientId: string,
  warnings: readonly SafetyWarning[],
  input: { overrides?: readonly OverrideInput[] | null },
  save: (overridden: ReadonlySet<WarningCode>) => Promise<{ subjectId: string; result: T }>,
): Promise<T | ReasonNeeded | InvalidInput> {
  const answer = answerWarnings(tx, warnings, input);
  if (isRefused(answer)) return answer;
  const { subjectId, result } = await save(new Set(answer.overrides.keys()));
  const { accountId } = await signedIn(tx);
  const rising = monotonicFactory();
  const rows = [...answer.overrides].map(([code, reason]): WarningOverrideRow => ({
    id: rising(tx.now()),
    patientId,
    subjectId,
    code,
    reason,
    overriddenAt: tx.now(),
    overriddenBy: accountId,
  }));
  await insert(tx.db, WarningOverrideRow, rows);
  return result;
}

/** The overrides that are kept under an id: of a treatment, a record of a dose, a follow-up. */
export async function overridesOf(ctx: Context, subjectId: string, timeZone: string): Promise<WarningOverride[]> {
  return ((await overrideRowsBySubject(ctx, subjectId)) ?? []).map(({ code, reason, overriddenAt, overriddenBy }) => ({
    code,
    reason,
    by: { id: overriddenBy },
    at: zoned(overriddenAt, timeZone),
  }));
}

/** `warnings` with the overrides that stand under an id. */
export const withOverrides = (
  warnings: readonly SafetyWarning[],
  overrides: readonly WarningOverride[],
): SafetyWarning[] =>
  warnings.map((warning) => ({
    ...warning,
    override: overrides.find(({ code }) => code === warning.code) ?? null,
  }));
