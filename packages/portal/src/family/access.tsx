/** Who has looked at the record: every look is written down, and the family may read it. */
import { useAsk } from '../ask';
import type { AccessLogQuery } from '../api/generated/family';
import { usePages } from '../pages';
import { viewer } from '../session';
import { Page } from '../ui/page';
import { Badge, Empty, Shown, LogLine } from '../ui/parts';
import { words } from '../words';
import { api } from './api';
import { whose } from './child-of';

type Entry = NonNullable<AccessLogQuery['patient']>['accessLog']['edges'][number]['node'];

const PAGE = 40;
const OUTCOME_TONE: Record<string, 'plain' | 'info' | 'bad'> = { READ: 'plain', WRITE: 'info', REFUSED: 'bad' };

export function AccessPage({ id }: { id: string }) {
  const { child } = whose(id);
  const w = words.value.family.access;
  const ask = async (after?: string) =>
    (await api.AccessLog({ patientId: id, first: PAGE, after: after ?? null })).patient?.accessLog;
  const answer = useAsk(`access ${id}`, { ask: () => ask() });
  const { entries, more } = usePages<Entry>(answer, ask);
  return (
    <Page title={w.title} over={child?.givenNames} intro={w.intro} class="narrow">
      <Shown answer={answer}>
        {() => (
          <>
            {entries.length === 0 && <Empty title={w.none} />}
            <ul class="log">
              {entries.map((entry) => (
                <EntryLine key={entry.id} entry={entry} />
              ))}
            </ul>
            {more}
          </>
        )}
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
    <LogLine at={entry.at}>
      <strong>{isMe ? w.you : (entry.actor?.fullName ?? entry.outsideReader ?? w.someone)}</strong>
      {!isMe && entry.actor && (
        <span class="faint"> · {entry.actor.roles.map((role) => all.role[role]).join(', ')}</span>
      )}
      <br />
      <Badge tone={OUTCOME_TONE[entry.outcome] ?? 'plain'}>{outcome}</Badge>{' '}
      {what[entry.operation.split(' ')[0] ?? ''] ?? what.other}
    </LogLine>
  );
}
