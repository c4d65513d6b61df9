/** Warnings that ask for a reason, each with the field for it. */
import type { OverrideInput, WarningCode } from '../api/generated/desk';
import { AreaField } from '../ui/field';
import type { Action, Warning } from './action';
import { deskWords } from './api';
import { useDraft } from './draft';

interface Reasons {
  of(code: WarningCode): string;
  set(code: WarningCode, reason: string): void;
  /** Those of the warnings in view, as inputs have them. */
  overrides: OverrideInput[];
}

/** The reasons of a form (draft.ts) for the warnings that it shows. */
export function useReasons(form: string, warnings: readonly Warning[]): Reasons {
  const [reasons, setReasons] = useDraft<Partial<Record<WarningCode, string>>>(form, 'reasons', {});
  const written = (Object.entries(reasons) as [WarningCode, string][]).filter(
    ([code, reason]) => reason.trim() !== '' && warnings.some((warning) => warning.code === code),
  );
  return {
    of: (code) => reasons[code] ?? '',
    set: (code, reason) => setReasons({ ...reasons, [code]: reason }),
    overrides: written.map(([code, reason]) => ({ code, reason })),
  };
}

/** Every warning, and below those of one kind the reason for going on. */
export function ReasonFields({
  warnings,
  reasons,
  action,
}: {
  warnings: readonly Warning[];
  reasons: Reasons;
  action: Action;
}) {
  const w = deskWords.value.warnings;
  if (warnings.length === 0) return null;
  const codes = [...new Set(warnings.map(({ code }) => code))];
  return (
    <section class="note stack" aria-label={w.title}>
      <h3>{w.title}</h3>
      {codes.map((code) => {
        const same = warnings.filter((warning) => warning.code === code);
        const place = reasons.overrides.findIndex((override) => override.code === code);
        return (
          <div key={code}>
            {same.map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
            {same[0]!.severity === 'SECOND_PERSON' && <p class="hint">{w.secondPerson}</p>}
            {same[0]!.severity !== 'NOTICE' && (
              <AreaField
                label={w.reason}
                hint={w.staffOnly}
                rows={2}
                value={reasons.of(code)}
                onValue={(reason) => reasons.set(code, reason)}
                problem={action.problem(`overrides.${place}.reason`)}
              />
            )}
          </div>
        );
      })}
    </section>
  );
}
