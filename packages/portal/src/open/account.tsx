/** What happened to an account: for its owner, and for those who administer or audit it. */
import type { AccountEventsQuery } from '../api/generated/family';
import { useAsk } from '../ask';
import { api } from '../family/api';
import { usePages } from '../pages';
import { viewer } from '../session';
import { Page } from '../ui/page';
import { Empty, Shown, LogLine } from '../ui/parts';
import { words } from '../words';

type Owner = Extract<NonNullable<AccountEventsQuery['node']>, { fullName: string }>;
type Event = Owner['accountEvents']['edges'][number]['node'];

const PAGE = 40;

const isOwner = (node: AccountEventsQuery['node']): node is Owner => node !== null && 'fullName' in node;

export function AccountPage({ id }: { id?: string }) {
  const w = words.value.account;
  const owner = id ?? viewer.value!.id;
  const isOwn = owner === viewer.value?.id;
  const ask = async (after?: string): Promise<Owner | undefined> => {
    const { node } = await api.AccountEvents({ id: owner, first: PAGE, after: after ?? null });
    return isOwner(node) ? node : undefined;
  };
  const answer = useAsk(`account ${owner}`, { ask: () => ask() });
  const first = { ...answer, data: answer.data?.accountEvents };
  const { entries, more } = usePages<Event>(first, async (after) => (await ask(after))?.accountEvents);
  return (
    <Page title={w.title} over={answer.data?.fullName} intro={w.intro} class="narrow">
      {isOwn && <p>{w.help}</p>}
      <Shown answer={answer}>
        {() => (
          <>
            {entries.length === 0 && <Empty title={isOwn ? w.none : w.closed} />}
            <ul class="log">
              {entries.map((event) => (
                <EventLine key={event.id} event={event} />
              ))}
            </ul>
            {more}
          </>
        )}
      </Shown>
    </Page>
  );
}

function EventLine({ event: { at, kind, actor, device, reason } }: { event: Event }) {
  const w = words.value.account;
  const who = actor?.id === viewer.value?.id ? w.you : actor?.fullName;
  return (
    <LogLine at={at}>
      <strong>{w.kind[kind]}</strong>
      {(who ?? device) && (
        <>
          <br />
          <span class="faint">{[who, device].filter(Boolean).join(' · ')}</span>
        </>
      )}
      {reason && (
        <>
          <br />
          {reason}
        </>
      )}
    </LogLine>
  );
}
