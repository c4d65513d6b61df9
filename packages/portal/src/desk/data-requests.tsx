/** The requests of families about personal data, by the day on which the next step is due, and the answers of the unit. */
import { useState } from 'preact/hooks';
import type { UnitDataRequestsQuery } from '../api/generated/desk';
import { useAsk } from '../ask';
import { usePages } from '../pages';
import { dayOf, sayDay } from '../time';
import { AreaField, SelectField } from '../ui/field';
import { Modal } from '../ui/modal';
import { Page } from '../ui/page';
import { Badge, Empty, Shown } from '../ui/parts';
import { DATA_REQUEST_TONE } from '../ui/tones';
import { words } from '../words';
import { missingIn, useAction } from './action';
import { api, deskWords } from './api';
import { useDraft } from './draft';
import { DeskForm, finish, type Dialog } from './form';

type DataRequest = UnitDataRequestsQuery['dataRequests']['edges'][number]['node'];
type Step = 'GRANTED' | 'EXTENDED' | 'DENIED' | 'CARRIED_OUT';

const PAGE = 40;
/** The steps that staff may take from each state. */
const STEPS: Readonly<Record<DataRequest['state'], readonly Step[]>> = {
  RECEIVED: ['GRANTED', 'EXTENDED', 'DENIED'],
  EXTENDED: ['GRANTED', 'DENIED'],
  GRANTED: ['CARRIED_OUT'],
  CARRIED_OUT: [],
  DENIED: [],
  WITHDRAWN: [],
};

export function DataRequestsPage() {
  const w = deskWords.value.requests;
  const [opened, setOpened] = useState<DataRequest>();
  const ask = async (after?: string) =>
    (await api.UnitDataRequests({ first: PAGE, after: after ?? null })).dataRequests;
  const answer = useAsk('data requests', { ask: () => ask() });
  const { entries, more } = usePages<DataRequest>(answer, ask);
  return (
    <Page title={w.title} intro={w.intro}>
      <Shown answer={answer}>
        {() => (
          <>
            {entries.length === 0 && <Empty title={w.none} />}
            <ul class="rows">
              {entries.map((request) => (
                <RequestRow key={request.id} request={request} onOpen={() => setOpened(request)} />
              ))}
            </ul>
            {more}
          </>
        )}
      </Shown>
      {opened && (
        <AnswerDialog key={opened.id} request={opened} onClose={() => setOpened(undefined)} onDone={answer.refresh} />
      )}
    </Page>
  );
}

function RequestRow({ request, onOpen }: { request: DataRequest; onOpen(): void }) {
  const w = deskWords.value.requests;
  const { right, state, text, submittedAt, submittedBy, dueOn, answer, patient } = request;
  return (
    <li class="card stack">
      <p>
        <strong>{words.value.rights.kind[right]}</strong>{' '}
        <Badge tone={DATA_REQUEST_TONE[state]}>{words.value.rights.state[state]}</Badge>
      </p>
      <p>
        <a href={`/mesa/paciente/${patient.id}`}>{patient.fullName}</a> · {deskWords.value.record}{' '}
        {patient.recordNumber}
      </p>
      <p class="faint">{w.submitted(submittedBy.fullName, sayDay(dayOf(submittedAt), 'dated'))}</p>
      <p class="lines">{text}</p>
      {answer && (
        <p class="lines">
          <strong>{w.answered}:</strong> {answer}
        </p>
      )}
      {dueOn && (
        <div class="row">
          <strong>{w.due(sayDay(dueOn, 'full'))}</strong>
          <button type="button" class="button quiet small" onClick={onOpen}>
            {w.open}
            <span class="unseen">: {patient.fullName}</span>
          </button>
        </div>
      )}
    </li>
  );
}

function AnswerDialog({ request: { id, state, text, patient }, ...dialog }: Dialog & { request: DataRequest }) {
  const w = deskWords.value.requests;
  const action = useAction();
  const draft = `data request ${id}`;
  const [step, setStep] = useDraft<'' | Step>(draft, 'step', '');
  const [answer, setAnswer] = useDraft(draft, 'answer', '');

  async function send(): Promise<void> {
    if (!step) return action.wrong(missingIn({ state: step }));
    const input = { id, state: step, answer: answer.trim() || null };
    const done = await action.run(
      async () => (await api.AnswerDataRequest({ input })).answerDataRequest,
      'DataRequest',
    );
    if (done) finish(dialog, w.done, draft);
  }

  return (
    <Modal title={w.openFor(patient.fullName)} onClose={dialog.onClose}>
      <p class="lines">{text}</p>
      <DeskForm action={action} submit={w.submit} onSubmit={() => void send()} onCancel={dialog.onClose} draft={draft}>
        <SelectField
          label={w.step}
          value={step}
          onValue={(value) => setStep(value as typeof step)}
          problem={action.problem('state')}
          options={[['', w.choose], ...STEPS[state].map((one) => [one, w.steps[one]] as const)]}
        />
        <AreaField
          label={w.answer}
          hint={w.hint}
          optional={step === 'CARRIED_OUT'}
          problem={action.problem('answer')}
          value={answer}
          onValue={setAnswer}
        />
      </DeskForm>
    </Modal>
  );
}
