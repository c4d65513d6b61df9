/** For auditors: a child by CURP, who looked at its record, and which looks are unusual and why. */
import { useState } from 'preact/hooks';
import type { AuditChildQuery, AuditEntryFragment } from '../api/generated/desk';
import { Refused, TextField } from '../ui/field';
import { Page } from '../ui/page';
import { Badge, Empty, Waiting, LogLine } from '../ui/parts';
import { useSubmit } from '../ui/submit';
import { words } from '../words';
import { api, deskWords } from './api';
import { tidyCode } from './curp';

const PAGE = 100;
const TONE: Record<string, 'plain' | 'info' | 'bad'> = { READ: 'plain', WRITE: 'info', REFUSED: 'bad' };

type Child = AuditChildQuery['patientByCurp'];
type Log = NonNullable<Child>['accessLog'];

export function AuditPage() {
  const w = deskWords.value.audit;
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<{ child: Child }>();
  // By the button alone, and never again by itself: every search is logged.
  const { busy, refused, submit } = useSubmit(async () => {
    const curp = tidyCode(typed);
    if (curp === '') return undefined;
    setFound(undefined);
    setFound({ child: (await api.AuditChild({ curp, first: PAGE })).patientByCurp });
    return undefined;
  });
  return (
    <Page title={w.title} intro={w.intro}>
      <form class="row" onSubmit={submit}>
        <TextField label={w.curp} autocomplete="off" value={typed} onValue={setTyped} />
        <button type="submit" class="button" aria-disabled={busy}>
          {w.search}
        </button>
      </form>
      {refused && <Refused {...refused} />}
      {busy && <Waiting />}
      {found?.child && <Looks child={found.child} />}
      <div role="status">{found?.child === null && <Empty title={w.nobody} />}</div>
    </Page>
  );
}

function Looks({ child: { unusualAccess, accessLog } }: { child: NonNullable<Child> }) {
  const w = deskWords.value.audit;
  return (
    <>
      <section>
        <h2>{w.unusual}</h2>
        {unusualAccess.edges.length === 0 ? <p>{w.noUnusual}</p> : <Entries log={unusualAccess} />}
      </section>
      <section>
        <h2>{w.all}</h2>
        <Entries log={accessLog} />
      </section>
    </>
  );
}

function Entries({ log: { edges, pageInfo } }: { log: Log }) {
  const w = deskWords.value.audit;
  return (
    <>
      {pageInfo.hasNextPage && <p class="hint">{w.latest(PAGE)}</p>}
      <ul class="log">
        {edges.map(({ node }) => (
          <Line key={node.id} entry={node} />
        ))}
      </ul>
    </>
  );
}

function Line({ entry: { at, actor, outcome, operation, outsideReader, unusual } }: { entry: AuditEntryFragment }) {
  const w = deskWords.value.audit;
  return (
    <LogLine at={at}>
      <strong>{actor?.fullName ?? outsideReader ?? w.someone}</strong>
      {actor && <span class="faint"> · {actor.roles.map((role) => words.value.role[role]).join(', ')}</span>}
      <br />
      <Badge tone={TONE[outcome] ?? 'plain'}>{w.outcome[outcome] ?? outcome}</Badge> <code>{operation}</code>
      {unusual.length > 0 && (
        <>
          <br />
          {unusual.map((reason) => w.reasons[reason] ?? reason).join(', ')}
        </>
      )}
    </LogLine>
  );
}
