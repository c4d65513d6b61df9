/** Questions to the team, with the hour by which it answers and the alarm page beside them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuestionsQuery } from '../api/generated/family';
import { useAsk } from '../ask';
import { usePages } from '../pages';
import { viewer } from '../session';
import { sayMoment } from '../say-moment';
import { troubleText } from '../trouble';
import { announce } from '../ui/announce';
import { Refused } from '../ui/field';
import { Page } from '../ui/page';
import { Badge, Empty, Shown } from '../ui/parts';
import { useRequestId } from '../ui/request-id';
import { words } from '../words';
import { api } from './api';

type Question = NonNullable<NonNullable<QuestionsQuery['patient']>['questions']>['edges'][number]['node'];

const PAGE = 20;

export function QuestionsPage({ id }: { id: string }) {
  const w = words.value.questions;
  /** How many messages named a sign of alarm. */
  const [alarms, setAlarms] = useState(0);
  const alarm = useRef<HTMLParagraphElement>(null);
  const isAlarming = alarms > 0;
  // The form may stand far below: what must be read comes into view.
  useEffect(() => void (alarms > 0 && alarm.current?.focus()), [alarms]);
  const ask = async (after?: string) =>
    (await api.Questions({ patientId: id, first: PAGE, after: after ?? null })).patient?.questions ?? undefined;
  const answer = useAsk(`questions ${id}`, { ask: () => ask(), keptAs: `child:${id}:questions` });
  const { entries, more } = usePages<Question>(answer, ask);
  const onSent = (alarming: boolean): void => {
    if (alarming) setAlarms(alarms + 1);
    answer.refresh();
  };
  return (
    <Page title={w.title} intro={w.intro} class="narrow">
      {isAlarming && (
        <p class="warning" role="alert" tabIndex={-1} ref={alarm}>
          <strong>{w.alarmNow}</strong>
        </p>
      )}
      <a class={`button ${isAlarming ? '' : 'quiet'}`} href="/alarma">
        {w.alarm}
      </a>
      <MessageForm patientId={id} label={w.ask} onSent={onSent} />
      <Shown answer={answer}>
        {() => (
          <>
            {entries.length === 0 && <Empty title={w.none} />}
            <ul class="notices">
              {entries.map((question) => (
                <QuestionCard key={question.id} patientId={id} question={question} onSent={onSent} />
              ))}
            </ul>
            {more}
          </>
        )}
      </Shown>
    </Page>
  );
}

function QuestionCard({
  patientId,
  question,
  onSent,
}: {
  patientId: string;
  question: Question;
  onSent(alarming: boolean): void;
}) {
  const w = words.value.questions;
  return (
    <li class="card stack">
      {question.messages.map(({ id, at, text, by }) => (
        <div key={id}>
          <p class="faint">
            {by.id === viewer.value?.id ? w.you : by.fullName} · {sayMoment(at)}
          </p>
          <p class="lines">{text}</p>
        </div>
      ))}
      {question.status === 'WAITING' ? (
        <p class="hint">{w.expectedBy(sayMoment(question.expectedBy))}</p>
      ) : (
        <p>
          <Badge tone="good">{w.answered}</Badge>
        </p>
      )}
      <details>
        <summary>{w.goOn}</summary>
        <MessageForm patientId={patientId} questionId={question.id} label={w.goOn} onSent={onSent} />
      </details>
    </li>
  );
}

interface FormProps {
  patientId: string;
  questionId?: string;
  label: string;
  onSent(alarming: boolean): void;
}

function MessageForm({ patientId, questionId, label, onSent }: FormProps) {
  const w = words.value.questions;
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [sent, setSent] = useState(0);
  const requestId = useRequestId();

  async function send(): Promise<void> {
    setBusy(true);
    setRefused(undefined);
    try {
      const message = { patientId, questionId: questionId ?? null, text };
      const input = { requestId: requestId({ ...message, sent }), ...message };
      const { sendMessage: told } = await api.SendMessage({ input });
      if (told.__typename !== 'Question') return setRefused([told.message, told.nextStep].filter(Boolean).join(' '));
      setText('');
      setSent(sent + 1);
      announce(w.sent);
      onSent(told.mentionsAlarm);
    } catch (error) {
      setRefused(troubleText(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label>
        {label}
        <textarea
          rows={4}
          maxLength={2000}
          required
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      {refused && <Refused message={refused} />}
      <button type="submit" class="button" disabled={busy || text.trim() === ''}>
        {w.send}
      </button>
    </form>
  );
}
