/** "We will come", "I cannot come that day", "we have arrived": a word to the unit, which changes no appointment. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { VisitAnswerKind } from '../api/generated/family';
import { serverNow } from '../time';
import { troubleText } from '../trouble';
import { announce } from '../ui/announce';
import { Refused } from '../ui/field';
import { useRequestId } from '../ui/request-id';
import { words } from '../words';
import { api, type Journey } from './api';

const ARRIVAL_MS = 3 * 3_600_000;

/** What may be said now, as the server takes it. */
function possible(startsAt: string, now: number): VisitAnswerKind[] {
  const start = Date.parse(startsAt);
  return [
    ...(now < start ? (['COMING', 'CANNOT_COME'] as const) : []),
    ...(now >= start - ARRIVAL_MS ? (['ARRIVED'] as const) : []),
  ];
}

export function VisitAnswer({ journey, onAnswer }: { journey: Journey; onAnswer(): void }) {
  const w = words.value.day;
  const [asksWhy, setAsksWhy] = useState(false);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ message: string; nextStep?: string | null }>();
  const said = useRef<HTMLParagraphElement>(null);
  const requestId = useRequestId();
  const { answer, startsAt, patient, day } = journey;

  async function send(kind: VisitAnswerKind): Promise<void> {
    setBusy(true);
    setRefused(undefined);
    try {
      const word = { patientId: patient.id, day, kind, note: (kind === 'CANNOT_COME' && note) || null };
      const input = { requestId: requestId({ ...word, before: answer?.at }), ...word };
      const { answerVisit: told } = await api.AnswerVisit({ input });
      if (told.__typename !== 'Journey') return setRefused(told);
      setAsksWhy(false);
      setNote('');
      announce(w.done);
      isSent.current = true;
      onAnswer();
    } catch (error) {
      setRefused({ message: troubleText(error) });
    } finally {
      setBusy(false);
    }
  }

  // The button that was pressed is gone.
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) said.current?.focus();
    isSent.current = false;
  }, [answer?.at]);

  const kinds = possible(startsAt!, serverNow());
  if (kinds.length === 0 && !answer) return null;
  return (
    <section class="stack">
      <h3>{w.answer}</h3>
      {answer && (
        <p role="status" tabIndex={-1} ref={said}>
          {w.answered[answer.kind]}
        </p>
      )}
      {answer?.reply && (
        <p>
          <strong>{w.reply}</strong> {answer.reply}
        </p>
      )}
      {refused && <Refused {...refused} />}
      <div class="row">
        {kinds
          .filter((kind) => kind !== answer?.kind)
          .map((kind) => (
            <button
              key={kind}
              type="button"
              class={`button ${kind === 'CANNOT_COME' ? 'quiet' : ''}`}
              disabled={busy}
              onClick={() => (kind === 'CANNOT_COME' ? setAsksWhy(true) : void send(kind))}
            >
              {w.answers[kind]}
            </button>
          ))}
      </div>
      {asksWhy && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void send('CANNOT_COME');
          }}
        >
          <label>
            {w.whyNot} <span class="hint">({words.value.optional})</span>
            <textarea
              rows={3}
              maxLength={500}
              value={note}
              onInput={({ currentTarget }) => setNote(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button" disabled={busy}>
            {w.sendCannot}
          </button>
        </form>
      )}
    </section>
  );
}
