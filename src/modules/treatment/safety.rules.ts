/**
 * Safety warnings hold a write back. A command collects its warnings before it saves anything; those of severity REASON and
 * SECOND_PERSON need an override with a reason in the input.
 */
import { monotonicFactory } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { Problems } from '../../core/validation';
import { invalidInput, refuse, type InvalidInput } from '../../core/refusal';
import { safetyMessages } from './safety.messages';
import { ReasonNeeded, WarningSeverity, type OverrideInput, type SafetyWarning } from './safety.types';
import { WarningOverrideRow } from './treatment.entity';

const SHORTEST_REASON = 5;
const LONGEST_REASON = 1000;

/** An override that a warning of the input needs and has. */
interface AnsweredWarning extends Pick<SafetyWarning, 'code' | 'administrationId' | 'path'> {
  reason: string;
}
interface Overridden {
  overrides: readonly AnsweredWarning[];
}
const isRefused = (result: Overridden | ReasonNeeded | InvalidInput): result is ReasonNeeded | InvalidInput =>
  '__typename' in result;

/** The overrides of `warnings` in `input`, or the refusal with all warnings that have none. */
function answerWarnings(
  ctx: Context,
  warnings: readonly SafetyWarning[],
  input: { overrides?: readonly OverrideInput[] | null },
): Overridden | ReasonNeeded | InvalidInput {
  const problems = new Problems(ctx);
  const sent = input.overrides ?? [];
  const overrides: AnsweredWarning[] = [];
  const unanswered = warnings.filter(({ code, severity, administrationId, path: at }) => {
    if (severity === WarningSeverity.NOTICE) return false;
    const place = sent.findIndex(
      (override) =>
        override.code === code && (!override.administrationId || override.administrationId === administrationId),
    );
    if (place === -1) return true;
    const reason = sent[place]!.reason.trim();
    const path = `overrides.${place}.reason`;
    if (reason.length < SHORTEST_REASON) problems.add(path, 'RANGE', safetyMessages.reasonLength);
    else problems.text(path, reason, { max: LONGEST_REASON });
    overrides.push({ code, administrationId, path: at, reason });
    return false;
  });
  if (problems.any) return invalidInput(ctx, problems.list);
  if (unanswered.length === 0) return { overrides };
  return refuse(ctx, ReasonNeeded, safetyMessages.reasonNeeded(unanswered.length), safetyMessages.reasonNeededNext, {
    warnings: unanswered,
  });
}

/**
 * Runs `save` when each warning has its override, and stores the overrides with person, time and reason under the id that
 * `save` returns: one for all, or one for each dose or value. Returns a refusal, and saves nothing, otherwise.
 */
export async function passWarnings<T>(
  tx: Context,
  patientId: string,
  warnings: readonly SafetyWarning[],
  input: { overrides?: readonly OverrideInput[] | null },
  save: () => Promise<{
    subjectId: string | ((about: Pick<SafetyWarning, 'administrationId' | 'path'>) => string);
    result: T;
  }>,
): Promise<T | ReasonNeeded | InvalidInput> {
  const answer = answerWarnings(tx, warnings, input);
  if (isRefused(answer)) return answer;
  const { subjectId, result } = await save();
  const { accountId } = await signedIn(tx);
  const rising = monotonicFactory();
  const rows = new Map<string, WarningOverrideRow>();
  for (const { code, reason, ...about } of answer.overrides) {
    const subject = typeof subjectId === 'string' ? subjectId : subjectId(about);
    rows.set(`${subject} ${code}`, {
      id: rising(tx.now()),
      patientId,
      subjectId: subject,
      code,
      reason,
      overriddenAt: tx.now(),
      overriddenBy: accountId,
    });
  }
  await insert(tx.db, 'passWarnings', WarningOverrideRow, [...rows.values()]);
  return result;
}
