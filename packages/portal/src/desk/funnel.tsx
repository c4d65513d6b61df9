/** How far each family has come: registered, mailed, signed in; first those that need a hand. */
import { useState } from 'preact/hooks';
import type { RegistrationsQuery } from '../api/generated/desk';
import { useAsk } from '../ask';
import { dayOf, sayDay } from '../time';
import { Page } from '../ui/page';
import { Choice, Empty, PhoneLink, Shown } from '../ui/parts';
import { words } from '../words';
import { api, deskWords } from './api';
import { LetterButton, LetterStatus, type Status } from './letters';

type Registration = RegistrationsQuery['registrations']['edges'][number]['node'];
type Filter = 'HELP' | 'ALL' | Status;

const PAGE = 40;

async function ask(filter: Filter, first: number): Promise<{ total: number; entries: Registration[]; more: boolean }> {
  const statuses: (Status | null)[] =
    filter === 'HELP' ? ['FAILED', 'BOUNCED', 'EXPIRED', 'TO_PRINT'] : [filter === 'ALL' ? null : filter];
  const pages = await Promise.all(
    statuses.map(async (status) => (await api.Registrations({ status, first })).registrations),
  );
  return {
    total: pages.reduce((sum, { totalCount }) => sum + totalCount, 0),
    entries: pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
    more: pages.some(({ pageInfo }) => pageInfo.hasNextPage),
  };
}

export function FunnelPage() {
  const all = deskWords.value;
  const w = all.funnel;
  const [filter, setFilter] = useState<Filter>('HELP');
  const [pages, setPages] = useState(1);
  const answer = useAsk(`funnel ${filter} ${pages}`, { ask: () => ask(filter, Math.min(100, PAGE * pages)) });
  const options: [Filter, string][] = [
    ['HELP', w.help],
    ['QUEUED', all.credentials.QUEUED],
    ['EMAILED', all.credentials.EMAILED],
    ['ACTIVATED', all.credentials.ACTIVATED],
    ['ALL', w.all],
  ];
  return (
    <Page title={w.title} intro={w.intro}>
      <Choice<Filter>
        legend={w.title}
        hideLegend
        name="funnel"
        value={filter}
        onValue={(value) => (setFilter(value), setPages(1))}
        options={options}
      />
      <Shown answer={answer}>
        {({ total, entries, more }) =>
          total === 0 ? (
            <Empty title={filter === 'HELP' ? w.helpNone : w.none} />
          ) : (
            <>
              <ul class="rows funnel">
                {entries.map((entry) => (
                  <Row key={`${entry.user.id} ${entry.patient.id}`} entry={entry} onChanged={answer.refresh} />
                ))}
              </ul>
              {more && (
                <button type="button" class="button quiet" onClick={() => setPages(pages + 1)}>
                  {words.value.more}
                </button>
              )}
            </>
          )
        }
      </Shown>
    </Page>
  );
}

function Row({ entry: { user, patient, registeredAt }, onChanged }: { entry: Registration; onChanged(): void }) {
  const w = deskWords.value.funnel;
  const status = user.credentials?.status;
  return (
    <li>
      <span>
        <strong>{user.fullName}</strong>
        <small>
          <a href={`/mesa/paciente/${patient.id}`}>{patient.fullName}</a> · {deskWords.value.record}{' '}
          {patient.recordNumber}
        </small>
        <small>{w.registered(sayDay(dayOf(registeredAt), 'dated'))}</small>
        {status && w.what[status] && <small class="strong">{w.what[status]}</small>}
      </span>
      <span>
        {status && <LetterStatus status={status} />}
        <small>{user.email}</small>
        {user.phone && <PhoneLink phone={user.phone} class="phone" />}
      </span>
      <LetterButton user={user} onChanged={onChanged} />
    </li>
  );
}
