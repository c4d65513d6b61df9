/** The field for the code of a second factor: six digits of an app, or a recovery code. */
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words';
import { TextField } from './field';

interface CodeProps {
  value: string;
  onValue(value: string): void;
  /** Takes the focus when it appears. */
  focused?: boolean;
  hint?: string;
}

export function CodeField({ value, onValue, focused = false, hint = words.value.code.hint }: CodeProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => void (focused && place.current?.querySelector('input')?.focus()), [focused]);
  return (
    <div ref={place}>
      <TextField
        label={words.value.code.label}
        hint={hint}
        name="code"
        class="code"
        autocomplete="one-time-code"
        autocapitalize="none"
        spellcheck={false}
        maxLength={30}
        value={value}
        onValue={onValue}
      />
    </div>
  );
}
