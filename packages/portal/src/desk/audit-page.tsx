/** For auditors: a child by CURP, who looked at its record, and which looks are unusual and why. */
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import type { AuditEntryFragment } from '../api/generated/desk';
import { dayOf, sayDay, sayHour } from '../time';
import { TextField } from '../ui/field';
import { Page } from '../ui/page';
import { Badge, Empty, Shown } from '../ui/parts';
import { words } from '../words';
import { api, deskWords } from './api';
import { tidyCode } from './curp';

const PAGE = 100;
const TONE: Record<string, 'plain' | 'info' | 'bad'> = { READ: 'plain', WRITE: 'info', REFUSED: 'bad' };

export function AuditPage() {
  const w = deskWords.value.audit;
  const [typed, setTyped] = useState('');
  // Asked for on a click alone: every search is logged.
  const [search, setSearch] = useState({ curp: '', round: 0 });
  return (
    <Page title={w.title} intro={w.intro}>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          setSearch({ curp: tidyCode(typed), round: search.round + 1 });
        }}
      >
        <TextField label={w.curp} autocomplete="off" value={typed} onValue={setTyped} />
        <button type="submit" class="button">
          {w.search}
        </button>
      </form>
      {search.curp !== '' && <Looks key={search.round} curp={search.curp} />}
    </Page>
  );
}

function Looks({ curp }: { curp: string }) {
  const w = deskWords.value.audit;
  const answer = useAsk(`audit ${curp}`, {
    ask: async () => (await api.AuditChild({ curp, first: PAGE })).patientByCurp,
  });
  return (
    <Shown answer={answer}>
      {(child) => {
        if (!child) return <Empty title={w.nobody} />;
        const unusual = child.unusualAccess.edges.map(({ node }) => node);
        const all = child.accessLog.edges.map(({ node }) => node);
        return (
          <>
            <section>
              <h2>{w.unusual}</h2>
              {unusual.length === 0 ? <p>{w.noUnusual}</p> : <Entries entries={unusual} />}
            </section>
            <section>
              <h2>{w.all}</h2>
              {child.accessLog.pageInfo.hasNextPage && <p class="hint">{w.latest(PAGE)}</p>}
              <Entries entries={all} />
            </section>
          </>
        );
      }}
    </Shown>
  );
}

function Entries({ entries }: { entries: readonly AuditEntryFragment[] }) {
  const w = deskWords.value.audit;
  return (
    <ul class="log">
      {entries.map(({ id, at, actor, outcome, operation, unusual }) => (
        <li key={id}>
          <span class="log-when">
            {sayDay(dayOf(at), 'dated')}, {sayHour(at)}
          </span>
          <span>
            <strong>{actor?.fullName ?? w.someone}</strong>
            {actor && <span class="faint"> · {actor.roles.map((role) => words.value.role[role]).join(', ')}</span>}
            <br />
            <Badge tone={TONE[outcome] ?? 'plain'}>{w.outcome[outcome] ?? outcome}</Badge> <code>{operation}</code>
            {unusual.length > 0 && (
              <>
                <br />
                {unusual.map((reason) => w.reasons[reason] ?? reason).join(', ')}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
