/** What changed, and "I have seen it": the unit telephones about what nobody has seen. */
import { CheckCheck } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { NoticesQuery } from '../api/generated/family';
import { troubleOf } from '../api/client';
import { useAsk } from '../ask';
import { viewer } from '../session';
import { dayOf, sayDay, sayHour } from '../time';
import { announce } from '../ui/announce';
import { Refused } from '../ui/field';
import { Page } from '../ui/page';
import { Badge, Empty, Shown } from '../ui/parts';
import { words } from '../words';
import { api } from './api';
import { countUnseen } from './unseen';

type Notice = NoticesQuery['viewer']['notices']['edges'][number]['node'];

const PAGE = 20;

/** Where the change can be seen. */
function placeOf({ kind, patient }: Notice): string {
  const base = `/carnet/${patient.id}`;
  if (/^(TREATMENT|CYCLE|DOSE|SURGERY)/.test(kind)) return `${base}/tratamiento`;
  if (kind === 'FOLLOW_UP_RELEASED') return `${base}/resultados`;
  if (kind === 'EXTENSION_NEEDED') return `${base}/cartilla`;
  return `${base}/calendario`;
}

export function NoticesPage() {
  const w = words.value.family.notices;
  const [more, setMore] = useState<Notice[]>([]);
  const [cursor, setCursor] = useState<string | null>();
  const [seenNow, setSeenNow] = useState<Record<string, string>>({});
  const [refused, setRefused] = useState<string>();
  const answer = useAsk('notices', {
    ask: async () => (await api.Notices({ first: PAGE })).viewer.notices,
    keptAs: 'notices',
  });
  useEffect(() => {
    setMore([]);
    setCursor(undefined);
  }, [answer.at]);

  async function carefully(work: () => Promise<void>): Promise<void> {
    setRefused(undefined);
    try {
      await work();
    } catch (error) {
      const { trouble, message } = troubleOf(error);
      setRefused(message ?? words.value.troubles[trouble]);
    }
  }
  const acknowledge = (ids: string[]) =>
    carefully(async () => {
      const { acknowledgeNotices } = await api.AcknowledgeNotices({ ids });
      setSeenNow((before) => ({
        ...before,
        ...Object.fromEntries(acknowledgeNotices.map(({ id, acknowledgedAt }) => [id, acknowledgedAt ?? ''])),
      }));
      announce(w.done);
      await countUnseen();
    });

  return (
    <Page title={w.title} intro={w.intro} class="narrow">
      {refused && <Refused message={refused} />}
      <Shown answer={answer}>
        {({ edges, pageInfo }) => {
          const notices = [...edges.map(({ node }) => node), ...more].map((notice) => ({
            ...notice,
            acknowledgedAt: notice.acknowledgedAt ?? seenNow[notice.id] ?? null,
          }));
          const unseenIds = notices.filter(({ acknowledgedAt }) => acknowledgedAt === null).map(({ id }) => id);
          const after = cursor === undefined ? (pageInfo.hasNextPage ? pageInfo.endCursor : null) : cursor;
          return (
            <>
              {notices.length === 0 && <Empty title={w.none} />}
              {unseenIds.length > 1 && (
                <button type="button" class="button quiet" onClick={() => void acknowledge(unseenIds)}>
                  <CheckCheck aria-hidden="true" />
                  {w.seenAll}
                </button>
              )}
              <ul class="notices">
                {notices.map((notice) => (
                  <NoticeCard key={notice.id} notice={notice} onSeen={() => void acknowledge([notice.id])} />
                ))}
              </ul>
              {after && (
                <button
                  type="button"
                  class="button quiet"
                  onClick={() =>
                    void carefully(async () => {
                      const next = (await api.Notices({ first: PAGE, after })).viewer.notices;
                      setMore([...more, ...next.edges.map(({ node }) => node)]);
                      setCursor(next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null);
                    })
                  }
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

function NoticeCard({ notice, onSeen }: { notice: Notice; onSeen(): void }) {
  const w = words.value.family.notices;
  const isNew = notice.acknowledgedAt === null;
  const hasSeveral = (viewer.value?.patients.length ?? 0) > 1;
  return (
    <li class={`card notice ${isNew ? 'new' : ''}`}>
      <p class="notice-head">
        {isNew && <Badge tone="warn">{w.new}</Badge>}
        <span class="faint">
          {sayDay(dayOf(notice.occurredAt), 'long')}, {sayHour(notice.occurredAt)}
          {hasSeveral && ` · ${notice.patient.fullName}`}
        </span>
      </p>
      <p class="notice-text">{notice.message}</p>
      <div class="row">
        {isNew ? (
          <button type="button" class="button" onClick={onSeen}>
            {w.seen}
            <span class="unseen">: {notice.message}</span>
          </button>
        ) : (
          <span class="hint">{w.seenAt(sayDay(dayOf(notice.acknowledgedAt!), 'long'))}</span>
        )}
        <a href={placeOf(notice)}>
          {w.open}
          <span class="unseen">: {notice.message}</span>
        </a>
      </div>
    </li>
  );
}
