/** Safety warnings and their overrides as the API shows them. */
import type { Context } from '../../core/context';
import { say, type Text } from '../../core/i18n';
import { zoned } from '../../core/time';
import { overrideRowsBySubject } from './safety.queries';
import { WarningCode, WarningSeverity, type SafetyWarning, type WarningOverride } from './safety.types';

/** The severity of each code that has another one than REASON. */
const SEVERITY: Partial<Record<WarningCode, WarningSeverity>> = {
  [WarningCode.DOSE_OVER_CAP]: WarningSeverity.SECOND_PERSON,
  [WarningCode.ANOTHER_ACTIVE]: WarningSeverity.NOTICE,
  [WarningCode.COUNTS_MISSING]: WarningSeverity.NOTICE,
  [WarningCode.END_REACHED]: WarningSeverity.NOTICE,
  [WarningCode.ORAL_METHOTREXATE_DAILY]: WarningSeverity.NOTICE,
  [WarningCode.RESCUE_MISSING]: WarningSeverity.NOTICE,
  [WarningCode.CAP_MISSING]: WarningSeverity.NOTICE,
  [WarningCode.DUPLICATE_LINE]: WarningSeverity.NOTICE,
};

type About = Partial<Pick<SafetyWarning, 'administrationId' | 'medication' | 'path'>>;

/** A warning in the language of `ctx`; `figures` are triples of name, value and unit. */
export const safetyWarning = (
  ctx: Pick<Context, 'language'>,
  code: WarningCode,
  text: Text,
  figures: readonly (readonly [name: string, value: number, unit: string])[] = [],
  about: About = {},
): SafetyWarning => ({
  code,
  severity: SEVERITY[code] ?? WarningSeverity.REASON,
  message: say(ctx, text),
  administrationId: about.administrationId ?? null,
  medication: about.medication ?? null,
  path: about.path ?? null,
  figures: figures.map(([name, value, unit]) => ({ name, value, unit })),
  override: null,
});

/** Rounded to one decimal, for percentages and hours. */
export const oneDecimal = (value: number): number => Math.round(Number((value * 10).toPrecision(12))) / 10;

/** The overrides of a treatment, a record of a dose or a follow-up, by its id. */
export async function overridesOf(ctx: Context, subjectId: string, timeZone: string): Promise<WarningOverride[]> {
  return ((await overrideRowsBySubject(ctx, subjectId)) ?? []).map(({ code, reason, overriddenAt, overriddenBy }) => ({
    code,
    reason,
    by: { id: overriddenBy },
    at: zoned(overriddenAt, timeZone),
  }));
}

/** `warnings`, each with its override where there is one. */
export const withOverrides = (
  warnings: readonly SafetyWarning[],
  overrides: readonly WarningOverride[],
): SafetyWarning[] =>
  warnings.map((warning) => ({
    ...warning,
    override: overrides.find(({ code }) => code === warning.code) ?? null,
  }));
