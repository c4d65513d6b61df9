/** The rights of the family over the data: the whole record to download, and requests with their states and due days. */
import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { DataRequestsQuery, ExportRecordMutation } from '../api/generated/family';
import { useAsk } from '../ask';
import { usePages } from '../pages';
import { viewer } from '../session';
import { dayOf, sayDay } from '../time';
import { announce } from '../ui/announce';
import { CodeField } from '../ui/code-field';
import { AreaField, PasswordField, Refused, SelectField } from '../ui/field';
import { Page } from '../ui/page';
import { Badge, Empty, Shown } from '../ui/parts';
import { DATA_REQUEST_TONE } from '../ui/tones';
import { useRequestId } from '../ui/request-id';
import { useSubmit } from '../ui/submit';
import { words } from '../words';
import { api } from './api';
import { whose } from './child-of';

type DataRequest = DataRequestsQuery['dataRequests']['edges'][number]['node'];
type Export = Extract<ExportRecordMutation['exportRecord'], { __typename: 'RecordExport' }>;

const PAGE = 100;
const RIGHTS = ['ACCESS', 'RECTIFICATION', 'CANCELLATION', 'OPPOSITION'] as const;
type Right = (typeof RIGHTS)[number];

export function RightsPage({ id }: { id: string }) {
  const { child } = whose(id);
  const w = words.value.rights;
  const ask = async (after?: string) => (await api.DataRequests({ first: PAGE, after: after ?? null })).dataRequests;
  const answer = useAsk(`rights ${id}`, { ask: () => ask() });
  const { entries, more } = usePages<DataRequest>(answer, ask);
  const ofChild = entries.filter(({ patient }) => patient.id === id);
  return (
    <Page title={w.title} over={child?.givenNames} intro={w.intro} class="narrow">
      <p>
        <a href="/privacidad">{w.privacy}</a>
      </p>
      <DownloadForm id={id} />
      <RequestForm id={id} onSent={answer.refresh} />
      <section class="stack">
        <h2>{w.list.title}</h2>
        <Shown answer={answer}>
          {() => (
            <>
              {ofChild.length === 0 && !more && <Empty title={w.list.none} />}
              <ul class="notices">
                {ofChild.map((request) => (
                  <RequestCard key={request.id} request={request} onWithdrawn={answer.refresh} />
                ))}
              </ul>
              {more}
            </>
          )}
        </Shown>
      </section>
    </Page>
  );
}

function DownloadForm({ id }: { id: string }) {
  const w = words.value.rights.download;
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [made, setMade] = useState<Export>();
  const { busy, refused, submit } = useSubmit(async () => {
    const { exportRecord: told } = await api.ExportRecord({ patientId: id, password, code: code || null });
    if (told.__typename !== 'RecordExport') return told;
    setPassword('');
    setCode('');
    setMade(told);
    announce(w.ready);
    return undefined;
  });
  if (made) return <Ready made={made} />;
  return (
    <form class="card form" onSubmit={submit} noValidate>
      <h2>{w.title}</h2>
      <p>{w.text}</p>
      {refused && <Refused {...refused} />}
      <PasswordField label={w.password} autocomplete="current-password" value={password} onValue={setPassword} />
      {viewer.value?.hasSecondFactor && <CodeField value={code} onValue={setCode} />}
      <button type="submit" class="button wide" disabled={busy || password === ''} aria-busy={busy}>
        {w.submit}
      </button>
    </form>
  );
}

function Ready({ made: { pdfUrl, jsonUrl } }: { made: Export }) {
  const w = words.value.rights.download;
  const links = [
    [pdfUrl, w.pdf, 'expediente-carnet.pdf'],
    [jsonUrl, w.json, 'expediente-carnet.json'],
  ] as const;
  return (
    <section class="card stack">
      <h2>{w.ready}</h2>
      <p>{w.until}</p>
      {links.map(([href, text, file]) => (
        <a key={href} class="button wide" href={href} download={file}>
          <Download aria-hidden="true" />
          {text}
        </a>
      ))}
    </section>
  );
}

function RequestForm({ id, onSent }: { id: string; onSent(): void }) {
  const w = words.value.rights;
  const [right, setRight] = useState<Right>('ACCESS');
  const [text, setText] = useState('');
  const [sent, setSent] = useState(0);
  const requestId = useRequestId();
  const { busy, refused, problems, submit } = useSubmit(async () => {
    const request = { patientId: id, right, text };
    const input = { requestId: requestId({ ...request, sent }), ...request };
    const { submitDataRequest: told } = await api.SubmitDataRequest({ input });
    if (told.__typename !== 'DataRequest') return told;
    setText('');
    setSent(sent + 1);
    announce(w.ask.sent);
    onSent();
    return undefined;
  });
  return (
    <form class="card form" onSubmit={submit} noValidate>
      <h2>{w.ask.title}</h2>
      {refused && <Refused {...refused} />}
      <SelectField
        label={w.ask.right}
        value={right}
        onValue={(value) => setRight(value as Right)}
        options={RIGHTS.map((one) => [one, w.kind[one]] as const)}
      />
      <AreaField
        label={w.ask.text}
        hint={w.ask.hint}
        rows={4}
        required
        problem={problems.text}
        value={text}
        onValue={setText}
      />
      <button type="submit" class="button wide" disabled={busy || text.trim() === ''} aria-busy={busy}>
        {w.ask.submit}
      </button>
    </form>
  );
}

function RequestCard({ request, onWithdrawn }: { request: DataRequest; onWithdrawn(): void }) {
  const w = words.value.rights;
  const { id, right, state, text, submittedAt, submittedBy, dueOn, answer, answeredAt } = request;
  const isMine = submittedBy.id === viewer.value?.id;
  const isOpen = state === 'RECEIVED' || state === 'EXTENDED';
  const { busy, refused, submit } = useSubmit(async () => {
    const { answerDataRequest: told } = await api.WithdrawDataRequest({ id });
    if (told.__typename !== 'DataRequest') return told;
    announce(w.list.withdrawn);
    onWithdrawn();
    return undefined;
  });
  return (
    <li class="card stack">
      <h3>{w.kind[right]}</h3>
      <p>
        <Badge tone={DATA_REQUEST_TONE[state]}>{w.state[state]}</Badge>
      </p>
      <p class="faint">
        {w.list.submitted(isMine ? w.list.you : submittedBy.fullName, sayDay(dayOf(submittedAt), 'dated'))}
      </p>
      <p class="lines">{text}</p>
      {dueOn && <p>{(state === 'GRANTED' ? w.carryOutBy : w.answerBy)(sayDay(dueOn, 'full'))}</p>}
      {answer && (
        <div>
          {answeredAt && <p class="faint">{w.list.answer(sayDay(dayOf(answeredAt), 'dated'))}</p>}
          <p class="lines">{answer}</p>
        </div>
      )}
      {refused && <Refused {...refused} />}
      {isMine && isOpen && (
        <form onSubmit={submit}>
          <button type="submit" class="button quiet" disabled={busy} aria-busy={busy}>
            {w.list.withdraw}
          </button>
        </form>
      )}
    </li>
  );
}
