/** Finds a family as one types. */
import { UserPlus } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { viewer } from '../session';
import { sayDay } from '../time';
import { TextField } from '../ui/field';
import { Page } from '../ui/page';
import { LinkCard, Shown } from '../ui/parts';
import { words } from '../words';
import { api, deskWords, isSocialWorker } from './api';

const PAGE = 30;
const PAUSE_MS = 250;

export function useSettled<T>(value: T, pause = PAUSE_MS): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

export function FindPage() {
  const w = deskWords.value.find;
  const [search, setSearch] = useState('');
  const [pages, setPages] = useState(1);
  const settled = useSettled(search.trim());
  const answer = useAsk(`find ${settled} ${pages}`, {
    ask: async () => (await api.Patients({ search: settled || null, first: Math.min(100, PAGE * pages) })).patients,
  });
  return (
    <Page
      title={isSocialWorker.value ? w.title : w.titleClinical}
      over={viewer.value && deskWords.value.hello(viewer.value.fullName)}
    >
      <TextField
        label={w.label}
        type="search"
        autocomplete="off"
        value={search}
        onValue={(value) => (setSearch(value), setPages(1))}
      />
      {isSocialWorker.value && (
        <a class="button quiet start" href="/mesa/registrar">
          <UserPlus aria-hidden="true" />
          {w.register}
        </a>
      )}
      <Shown answer={answer}>
        {({ totalCount, edges, pageInfo }) => (
          <>
            <p class="hint" role="status">
              {w.found(totalCount)}
            </p>
            <ul class="rows">
              {edges.map(({ node }) => (
                <li key={node.id}>
                  <LinkCard href={`/mesa/paciente/${node.id}`}>
                    <span>
                      <strong>{node.fullName}</strong>
                      <small>
                        {[node.diagnosis?.name, w.born(sayDay(node.birthDate, 'dated'))].filter(Boolean).join(' · ')}
                      </small>
                    </span>
                    <span>
                      <code>{node.curp}</code>
                      <small>
                        {deskWords.value.record} {node.recordNumber}
                      </small>
                    </span>
                  </LinkCard>
                </li>
              ))}
            </ul>
            {pageInfo.hasNextPage && PAGE * pages < 100 && (
              <button type="button" class="button quiet" onClick={() => setPages(pages + 1)}>
                {words.value.more}
              </button>
            )}
          </>
        )}
      </Shown>
    </Page>
  );
}
