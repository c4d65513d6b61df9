/** The two fields of a new password. */
import { words } from '../words';
import { PasswordField } from './field';

const SHORTEST = 10;

interface NewPasswordProps {
  next: string;
  repeat: string;
  onNext(text: string): void;
  onRepeat(text: string): void;
  problems: Record<string, string>;
}

export function NewPassword({ next, repeat, onNext, onRepeat, problems }: NewPasswordProps) {
  const w = words.value.change;
  return (
    <>
      <PasswordField
        label={w.next}
        hint={w.nextHint}
        live={next === '' ? undefined : next.length < SHORTEST ? w.short(SHORTEST - next.length) : w.enough}
        autocomplete="new-password"
        problem={problems.newPassword}
        value={next}
        onValue={onNext}
      />
      <PasswordField
        label={w.repeat}
        autocomplete="new-password"
        problem={problems.repeat}
        value={repeat}
        onValue={onRepeat}
      />
    </>
  );
}
