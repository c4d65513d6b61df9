/** Who has looked at the record: every look is written down, and the family may read it. */
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import type { AccessLogQuery } from '../api/generated/family';
import { viewer } from '../session';
import { dayOf, sayDay, sayHour } from '../time';
import { Page } from '../ui/page';
import { Badge, Empty, Shown } from '../ui/parts';
import { words } from '../words';
import { api } from './api';
import { whose } from './child-of';

type Entry = NonNullable<AccessLogQuery['patient']>['accessLog']['edges'][number]['node'];

const PAGE = 40;
const OUTCOME_TONE: Record<string, 'plain' | 'info' | 'bad'> = { READ: 'plain', WRITE: 'info', REFUSED: 'bad' };

export function AccessPage({ id }: { id: string }) {
  const { child } = whose(id);
  const w = words.value.family.access;
  const [more, setMore] = useState<Entry[]>([]);
  const [cursor, setCursor] = useState<string | null>();
  const answer = useAsk(`access ${id}`, {
    ask: async () => (await api.AccessLog({ patientId: id, first: PAGE })).patient?.accessLog,
  });
  return (
    <Page title={w.title} over={child?.givenNames} intro={w.intro} class="narrow">
      <Shown answer={answer}>
        {(log) => {
          const entries = [...(log?.edges ?? []).map(({ node }) => node), ...more];
          const after = cursor === undefined ? (log?.pageInfo.hasNextPage ? log.pageInfo.endCursor : null) : cursor;
          return (
            <>
              {entries.length === 0 && <Empty title={w.none} />}
              <ul class="log">
                {entries.map((entry) => (
                  <EntryLine key={entry.id} entry={entry} />
                ))}
              </ul>
              {after && (
                <button
                  type="button"
                  class="button quiet"
                  onClick={async () => {
                    const next = (await api.AccessLog({ patientId: id, first: PAGE, after })).patient?.accessLog;
                    setMore([...more, ...(next?.edges ?? []).map(({ node }) => node)]);
                    setCursor(next?.pageInfo.hasNextPage ? next.pageInfo.endCursor : null);
                  }}
                >
                  {words.value.more}
                </button>
              )}
            </>
          );
        }}
      </Shown>
    </Page>
  );
}

function EntryLine({ entry }: { entry: Entry }) {
  const all = words.value;
  const w = all.family.access;
  const isMe = entry.actor?.id === viewer.value?.id;
  const what = w.what as Record<string, string>;
  const outcome = entry.outcome === 'WRITE' ? w.write : entry.outcome === 'REFUSED' ? w.refused : w.read;
  return (
    <li>
      <span class="log-when">
        {sayDay(dayOf(entry.at), 'dated')}, {sayHour(entry.at)}
      </span>
      <span>
        <strong>{isMe ? w.you : (entry.actor?.fullName ?? w.someone)}</strong>
        {!isMe && entry.actor && (
          <span class="faint"> · {entry.actor.roles.map((role) => all.role[role]).join(', ')}</span>
        )}
        <br />
        <Badge tone={OUTCOME_TONE[entry.outcome] ?? 'plain'}>{outcome}</Badge>{' '}
        {what[entry.operation.split(' ')[0] ?? ''] ?? what.other}
      </span>
    </li>
  );
}
