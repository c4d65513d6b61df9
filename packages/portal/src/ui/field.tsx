/** A field of a form: label, help, and what is wrong with it, tied together for every kind of reader. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { withoutInvisible } from '../../../domain/src/text';
import { words } from '../words';

interface FieldProps {
  label: string;
  hint?: ComponentChildren;
  /** Said as it is typed, politely. */
  live?: ComponentChildren;
  problem?: string | undefined;
  optional?: boolean;
  class?: string;
}

type Told = { id: string; 'aria-describedby'?: string | undefined; 'aria-invalid'?: boolean | undefined };

export function Field({
  label,
  hint,
  live,
  problem,
  optional,
  class: kind = '',
  children,
}: FieldProps & { children: (told: Told) => JSX.Element }) {
  const id = useId();
  const described = [hint && `${id}-hint`, live && `${id}-live`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={`field ${problem ? 'wrong' : ''} ${kind}`}>
      <label for={id}>
        {label}
        {optional && <span class="faint"> ({words.value.optional})</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': problem ? true : undefined })}
      {live && (
        <p class="hint" id={`${id}-live`} aria-live="polite">
          {live}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

type InputProps = FieldProps &
  Omit<JSX.IntrinsicElements['input'], 'class' | 'label' | 'onInput'> & { value: string; onValue(value: string): void };

/** Hears of text by both events: some password managers fire `change` alone. */
function onText(take: (text: string) => void) {
  const hear = ({ currentTarget }: { currentTarget: { value: string } }): void => take(currentTarget.value);
  return { onInput: hear, onChange: hear };
}

export function TextField({ label, hint, live, problem, optional, class: kind, value, onValue, ...input }: InputProps) {
  const field = { label, hint, live, problem, optional, class: kind } as FieldProps;
  return (
    <Field {...field}>
      {(told) => (
        <input type="text" {...input} {...told} value={value} {...onText((text) => onValue(withoutInvisible(text)))} />
      )}
    </Field>
  );
}

export function PasswordField(props: InputProps) {
  const [shown, setShown] = useState(false);
  const w = words.value.login;
  const { label, hint, live, problem, value, onValue, ...input } = props;
  return (
    <Field label={label} hint={hint} live={live} problem={problem}>
      {(told) => (
        <div class="with-button">
          <input
            {...input}
            {...told}
            type={shown ? 'text' : 'password'}
            autocapitalize="none"
            autocorrect="off"
            spellcheck={false}
            value={value}
            {...onText(onValue)}
          />
          <button type="button" class="link-button" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? w.hide : w.show}
          </button>
        </div>
      )}
    </Field>
  );
}

type SelectProps = FieldProps & {
  value: string;
  onValue(value: string): void;
  options: readonly (readonly [value: string, label: string])[];
  required?: boolean;
};

export function SelectField({ value, onValue, options, required, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(told) => (
        <select
          {...told}
          required={required}
          value={value}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        >
          {options.map(([option, label]) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type AreaProps = FieldProps & {
  value: string;
  onValue(value: string): void;
  rows?: number;
  maxLength?: number;
  required?: boolean;
};

export function AreaField({ value, onValue, rows = 3, maxLength, required, ...field }: AreaProps) {
  return (
    <Field {...field}>
      {(told) => (
        <textarea {...told} rows={rows} maxLength={maxLength} required={required} value={value} {...onText(onValue)} />
      )}
    </Field>
  );
}

interface TickProps {
  label: string;
  value: boolean;
  onValue(value: boolean): void;
}

/** A box to tick, with its label beside it. */
export const TickField = ({ label, value, onValue }: TickProps) => (
  <label class="tick">
    <input type="checkbox" checked={value} onChange={({ currentTarget }) => onValue(currentTarget.checked)} />
    <span>{label}</span>
  </label>
);

/** The refusal and the next step; takes the focus once, so that it is read and typing can go on. */
export function Refused({
  message,
  nextStep,
  children,
}: {
  message: string;
  nextStep?: string | null;
  children?: ComponentChildren;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [message, nextStep]);
  return (
    <div class="refused" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{message}</strong>
      </p>
      {nextStep && <p>{nextStep}</p>}
      {children}
    </div>
  );
}
