/** What was corrected in one record: value before and after, who, when, why. Asked for when it is opened. */
import { useState } from 'preact/hooks';
import type { RecordHistoryQuery, RecordKind } from '../api/generated/desk';
import { useAsk } from '../ask';
import { usePages } from '../pages';
import { dayOf, sayDay } from '../time';
import { Shown } from '../ui/parts';
import { api, deskWords } from './api';

type Change = NonNullable<RecordHistoryQuery['recordHistory']>['edges'][number]['node'];

export function History({ kind, id, of }: { kind: RecordKind; id: string; of: string }) {
  const [open, setOpen] = useState(false);
  const w = deskWords.value.corrections;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {w.history}
        <span class="unseen">: {of}</span>
      </summary>
      {open && <Changes kind={kind} id={id} />}
    </details>
  );
}

function Changes({ kind, id }: { kind: RecordKind; id: string }) {
  const w = deskWords.value.corrections;
  const page = async (after?: string) =>
    (await api.RecordHistory({ record: { kind, id }, first: 20, after: after ?? null })).recordHistory ?? undefined;
  const answer = useAsk(`history ${kind} ${id}`, { ask: () => page() });
  const { entries, more } = usePages(answer, page);
  return (
    <Shown answer={answer}>
      {() => (
        <>
          {entries.length === 0 && <p>{w.none}</p>}
          <ul class="stack">
            {entries.map((change) => (
              <Entry key={change.id} {...change} />
            ))}
          </ul>
          {more}
        </>
      )}
    </Shown>
  );
}

function Entry({ at, by, field, oldValue, newValue, reason }: Change) {
  const w = deskWords.value.corrections;
  return (
    <li>
      <strong>{w.fields[field] ?? field}</strong>: {w.change(oldValue ?? w.empty, newValue ?? w.empty)}
      <p class="hint">
        {sayDay(dayOf(at), 'dated')} · {by?.fullName ?? w.nobody}
        {reason && ` · ${reason}`}
      </p>
    </li>
  );
}
