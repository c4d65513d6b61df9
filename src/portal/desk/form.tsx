/** The frame of every form at the desk: what was refused above, the buttons below. */
import type { ComponentChildren } from 'preact';
import { Refused } from '../ui/field';
import { words } from '../words';
import type { Action } from './action';

interface DeskFormProps {
  action: Action;
  submit: string;
  onSubmit(): void;
  onCancel?: () => void;
  children: ComponentChildren;
}

export function DeskForm({ action, submit, onSubmit, onCancel, children }: DeskFormProps) {
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {action.refused && <Refused {...action.refused} />}
      {children}
      <div class="row">
        <button type="submit" class="button" disabled={action.busy} aria-busy={action.busy}>
          {submit}
        </button>
        {onCancel && (
          <button type="button" class="button quiet" onClick={onCancel}>
            {words.value.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
