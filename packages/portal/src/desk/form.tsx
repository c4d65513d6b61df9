/** The frame of every form at the desk: what was refused above, the buttons below. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { AreaField, Refused } from '../ui/field';
import type { RecordRefInput } from '../api/generated/desk';
import { Modal } from '../ui/modal';
import { words } from '../words';
import { said, type Action } from './action';
import { deskWords } from './api';
import { forgetDraft, hasDraft } from './draft';
import { IdentityStrip } from './identity';
import { offerUndo } from './undo';

interface DeskFormProps {
  action: Action;
  submit: string;
  onSubmit(): void;
  onCancel?: () => void;
  /** The name of what was typed (draft.ts): Cancel forgets it, and a form that was left says that it has it again. */
  draft: string;
  /** What it does cannot be taken back by the person whom it is about. */
  isDangerous?: boolean;
  children: ComponentChildren;
}

/** Says that a form has what was typed into it before. */
export function Restored({ draft }: { draft: string }) {
  const [isRestored] = useState(() => hasDraft(draft));
  return isRestored ? (
    <p class="note" role="status">
      {deskWords.value.restored}
    </p>
  ) : null;
}

export function DeskForm({ action, submit, onSubmit, onCancel, draft, isDangerous, children }: DeskFormProps) {
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Restored draft={draft} />
      {action.refused && <Refused {...action.refused} />}
      {children}
      <div class="row">
        <button
          type="submit"
          class={isDangerous ? 'button danger' : 'button'}
          disabled={action.busy}
          aria-busy={action.busy}
        >
          {submit}
        </button>
        {onCancel && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              forgetDraft(draft);
              onCancel();
            }}
          >
            {words.value.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

/** What every dialog is given: how to go, and whom to tell when the record has changed. */
export interface Dialog {
  onClose(): void;
  onDone(): void;
}

/**
 * The dialog did what it is for: says so, forgets what was typed, has the page ask anew, and goes. With `changed`, a record
 * that it has changed, the page offers to undo it; without, the offer of the act before ends.
 */
export function finish({ onDone, onClose }: Dialog, text: string, draft: string, changed?: RecordRefInput): void {
  forgetDraft(draft);
  said(text);
  offerUndo(changed, text, onDone);
  onDone();
  onClose();
}

interface FormDialogProps extends Omit<DeskFormProps, 'onCancel'> {
  title: string;
  onClose(): void;
  intro?: string;
}

export const FormDialog = ({ title, intro, onClose, ...form }: FormDialogProps) => (
  <Modal title={title} onClose={onClose}>
    <IdentityStrip />
    {intro && <p>{intro}</p>}
    <DeskForm {...form} onCancel={onClose} />
  </Modal>
);

interface ReasonProps {
  action: Action;
  value: string;
  onValue(value: string): void;
}

/** Why, in words that the family will read. */
export const ReasonField = ({ action, ...field }: ReasonProps) => (
  <AreaField
    label={deskWords.value.reason}
    hint={deskWords.value.reasonFamily}
    problem={action.problem('reason')}
    {...field}
  />
);

/** Why, in words that staff alone will read. */
export const StaffReasonField = ({ action, ...field }: ReasonProps) => (
  <AreaField label={deskWords.value.corrections.reason} problem={action.problem('reason')} {...field} />
);
