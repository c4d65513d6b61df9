/** The frame of every form at the desk: what was refused above, the buttons below. */
import type { ComponentChildren } from 'preact';
import { AreaField, Refused } from '../ui/field';
import { Modal } from '../ui/modal';
import { words } from '../words';
import { said, type Action } from './action';
import { deskWords } from './api';

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

/** What every dialog is given: how to go, and whom to tell when the record has changed. */
export interface Dialog {
  onClose(): void;
  onDone(): void;
}

/** The dialog did what it is for: says so, has the page ask anew, and goes. */
export function finish({ onDone, onClose }: Dialog, text: string): void {
  said(text);
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
