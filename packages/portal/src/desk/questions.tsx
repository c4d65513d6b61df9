/** What a family has asked, and the answers of the team. */
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { sayMoment } from '../say-moment';
import { Refused } from '../ui/field';
import { Badge, Empty, Shown } from '../ui/parts';
import { words } from '../words';
import { said, useAction, useRequestId } from './action';
import { api } from './api';
import { forgetDraft, useDraft } from './draft';
import type { PartProps } from './part';

export function Questions({ patient }: PartProps) {
  const w = words.value.questions;
  const answer = useAsk(`questions ${patient.id}`, {
    ask: async () => (await api.ChildQuestions({ patientId: patient.id })).patient?.questions?.edges ?? [],
  });
  return (
    <Shown answer={answer}>
      {(edges) =>
        edges.length === 0 ? (
          <Empty title={w.noneAtDesk} />
        ) : (
          <ul class="rows">
            {edges.map(({ node }) => (
              <li key={node.id} class="card stack">
                {node.messages.map(({ id, at, text, by }) => (
                  <div key={id}>
                    <p class="faint">
                      {by.fullName} · {sayMoment(at)}
                    </p>
                    <p class="lines">{text}</p>
                  </div>
                ))}
                {node.status === 'WAITING' ? (
                  <p>
                    <Badge tone="warn">{w.expectedAtDesk(sayMoment(node.expectedBy))}</Badge>
                  </p>
                ) : (
                  <p>
                    <Badge tone="good">{w.answered}</Badge>
                  </p>
                )}
                <AnswerForm patientId={patient.id} questionId={node.id} onDone={answer.refresh} />
              </li>
            ))}
          </ul>
        )
      }
    </Shown>
  );
}

function AnswerForm({ patientId, questionId, onDone }: { patientId: string; questionId: string; onDone(): void }) {
  const w = words.value.questions;
  const action = useAction();
  const form = `answer ${questionId}`;
  const [text, setText] = useDraft(form, 'text', '');
  const [sent, setSent] = useState(0);
  const requestId = useRequestId();

  async function send(): Promise<void> {
    const message = { patientId, questionId, text };
    const input = { requestId: requestId({ ...message, sent }), ...message };
    if (!(await action.run(async () => (await api.AnswerQuestion({ input })).sendMessage, 'Question'))) return;
    setText('');
    forgetDraft(form);
    setSent(sent + 1);
    said(w.replied);
    onDone();
  }
  const submit = (event: Event): void => {
    event.preventDefault();
    void send();
  };

  return (
    <form class="stack" onSubmit={submit}>
      <label>
        {w.answer}
        <textarea
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          rows={3}
          maxLength={2000}
          required
        />
      </label>
      {action.refused && <Refused {...action.refused} />}
      <button type="submit" class="button" disabled={action.busy || text.trim() === ''}>
        {w.send}
      </button>
    </form>
  );
}
