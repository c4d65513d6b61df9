/** The last act at the desk can be taken back for some seconds, before the family is told (undoAct). */
import { signal } from '@preact/signals';
import { Undo2 } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { RecordRefInput } from '../api/generated/desk';
import { viewer } from '../session';
import { Refused } from '../ui/field';
import { said, useAction } from './action';
import { api, deskWords } from './api';

interface Undoable {
  record: RecordRefInput;
  /** What was done, in words. */
  text: string;
  /** When it can no longer be taken back, in milliseconds of this browser. */
  until: number;
  /** Has the page ask anew. */
  refresh(): void;
}

const last = signal<Undoable | undefined>(undefined);

/** Offers to take back what was done to `record` just now; without a record, nothing can be taken back any more. */
export function offerUndo(record: RecordRefInput | undefined, text: string, refresh: () => void): void {
  const seconds = viewer.value?.undoSeconds ?? 0;
  last.value = record && seconds > 0 ? { record, text, refresh, until: Date.now() + seconds * 1000 } : undefined;
}

/** Seconds that are left of an act. */
const secondsLeft = ({ until }: Undoable): number => Math.ceil((until - Date.now()) / 1000);

/** The act that can be taken back, the seconds that are left, and the button; nothing while there is none. */
export function UndoBar() {
  const act = last.value;
  return act ? <Offer key={act.until} act={act} /> : null;
}

function Offer({ act }: { act: Undoable }) {
  const w = deskWords.value.undo;
  const action = useAction();
  const [left, setLeft] = useState(secondsLeft(act));
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsLeft(act)), 250);
    return () => clearInterval(timer);
  }, [act]);
  if (left <= 0 && !action.busy && !action.refused) return null;

  async function undo(): Promise<void> {
    const undone = await action.run(async () => (await api.UndoAct({ record: act.record })).undoAct, 'ActUndone');
    if (!undone) return;
    last.value = undefined;
    said(w.undone);
    act.refresh();
  }

  return (
    <section class="undo" aria-label={w.label}>
      {action.refused ? (
        <Refused {...action.refused} />
      ) : (
        <>
          <span>{act.text}</span>
          <button type="button" class="button quiet" accessKey="z" disabled={action.busy} onClick={() => void undo()}>
            <Undo2 aria-hidden="true" />
            {w.undo}
            <span aria-hidden="true">{` (${left} s)`}</span>
          </button>
        </>
      )}
      {action.refused && (
        <button type="button" class="button quiet" onClick={() => (last.value = undefined)}>
          {w.close}
        </button>
      )}
    </section>
  );
}
