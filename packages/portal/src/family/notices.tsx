/** The changes, and "I have seen it": the unit telephones about changes without acknowledgement. */
import { CheckCheck } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { NoticesQuery } from '../api/generated/family';
import { useAsk } from '../ask';
import { keep } from '../offline/saved';
import { usePages } from '../pages';
import { viewer } from '../session';
import { dayOf, sayDay, sayHour, sayNumber } from '../time';
import { announce } from '../ui/announce';
import { Refused } from '../ui/field';
import { Page } from '../ui/page';
import { Badge, Empty, Shown } from '../ui/parts';
import { words } from '../words';
import { api } from './api';
import { Change } from './change';
import { DoseChange } from './dose-change';
import { countUnseen } from './unseen';
import { troubleText } from '../trouble';

type Notice = NoticesQuery['viewer']['notices']['edges'][number]['node'];

const PAGE = 20;
const KEPT_AS = 'notices';

const seenIn = (seen: ReadonlyMap<string, string | null>, notice: Notice): Notice => ({
  ...notice,
  acknowledgedAt: notice.acknowledgedAt ?? seen.get(notice.id) ?? null,
});

export function NoticesPage() {
  const w = words.value.family.notices;
  const [seenNow, setSeenNow] = useState<ReadonlyMap<string, string | null>>(new Map());
  const [refused, setRefused] = useState<string>();
  const ask = async (after?: string) => (await api.Notices({ first: PAGE, after: after ?? null })).viewer.notices;
  const answer = useAsk('notices', { ask: () => ask(), keptAs: KEPT_AS });
  const { entries, more } = usePages<Notice>(answer, ask);
  const notices = entries.map((notice) => seenIn(seenNow, notice));
  const unseenIds = notices.filter(({ acknowledgedAt }) => acknowledgedAt === null).map(({ id }) => id);

  async function acknowledge(ids: string[]): Promise<void> {
    setRefused(undefined);
    try {
      const { acknowledgeNotices } = await api.AcknowledgeNotices({ ids });
      const seen = new Map(acknowledgeNotices.map(({ id, acknowledgedAt }) => [id, acknowledgedAt]));
      setSeenNow((before) => new Map([...before, ...seen]));
      if (answer.data)
        void keep(KEPT_AS, {
          ...answer.data,
          edges: answer.data.edges.map(({ node, ...edge }) => ({ ...edge, node: seenIn(seen, node) })),
        });
      announce(w.done);
      await countUnseen();
    } catch (error) {
      setRefused(troubleText(error));
    }
  }

  return (
    <Page title={w.title} intro={w.intro} class="narrow">
      {refused && <Refused message={refused} />}
      <Shown answer={answer}>
        {() => (
          <>
            {notices.length === 0 && <Empty title={w.none} />}
            <ul class="notices">
              {notices.map((notice) => (
                <NoticeCard key={notice.id} notice={notice} onSeen={() => void acknowledge([notice.id])} />
              ))}
            </ul>
            {/* Below what it says to have been read. */}
            {unseenIds.length > 1 && (
              <button type="button" class="button quiet" onClick={() => void acknowledge(unseenIds)}>
                <CheckCheck aria-hidden="true" />
                {w.seenAll}
              </button>
            )}
            {more}
          </>
        )}
      </Shown>
    </Page>
  );
}

function NoticeCard({ notice, onSeen }: { notice: Notice; onSeen(): void }) {
  const w = words.value.family.notices;
  const card = useRef<HTMLLIElement>(null);
  const isNew = notice.acknowledgedAt === null;
  // The button goes away: the focus stays with its notice.
  const see = (): void => {
    card.current?.focus();
    onSeen();
  };
  const hasSeveral = (viewer.value?.patients.length ?? 0) > 1;
  return (
    <li ref={card} tabIndex={-1} class={`card notice ${isNew ? 'new' : ''}`}>
      <p class="notice-head">
        {isNew && <Badge tone="warn">{w.new}</Badge>}
        <span class="faint">
          {sayDay(dayOf(notice.occurredAt), 'long')}, {sayHour(notice.occurredAt)}
          {hasSeveral && ` · ${notice.patient.fullName}`}
        </span>
      </p>
      <p class="notice-text">{notice.message}</p>
      <Change change={notice} />
      {notice.dose && <DoseChange dose={notice.dose} />}
      {notice.followUps.length > 0 && (
        <p>
          {notice.followUps
            .map(({ kind, value, unit }) =>
              [words.value.followUp[kind], value !== null && `${sayNumber(value)} ${unit ?? ''}`]
                .filter(Boolean)
                .join(' '),
            )
            .join(' · ')}
        </p>
      )}
      <div class="row">
        {isNew ? (
          <button type="button" class="button" onClick={see}>
            {w.seen}
            <span class="unseen">: {notice.message}</span>
          </button>
        ) : (
          <span class="hint">{w.seenAt(sayDay(dayOf(notice.acknowledgedAt!), 'long'))}</span>
        )}
        <a href={notice.path}>
          {w.open}
          <span class="unseen">: {notice.message}</span>
        </a>
      </div>
    </li>
  );
}
