/** The procedures that families ask for: what one needs, where it is done, and which of them can be done here. */
import { useAsk } from '../ask';
import { client } from '../api/client';
import { getSdk } from '../api/generated/open';
import { Page } from '../ui/page';
import { Shown } from '../ui/parts';
import { words } from '../words';

const api = getSdk(client);

/** Where the portal does what an operation of the API is for. */
const PAGES: Readonly<Record<string, string>> = { reprintCartilla: '/reimpresion', carnet: '/' };

export function ProceduresPage() {
  const w = words.value.procedures;
  const answer = useAsk('procedures', { ask: async () => (await api.Procedures()).procedures });
  return (
    <Page title={w.title} intro={w.intro} class="narrow">
      <Shown answer={answer}>
        {(procedures) => (
          <ul class="stack">
            {procedures.map(({ id, name, purpose, requirements, place, url, operations }) => {
              const page = operations.map((operation) => PAGES[operation]).find(Boolean);
              return (
                <li key={id} class="card stack">
                  <div>
                    <h2>{name}</h2>
                    <p>{purpose}</p>
                  </div>
                  <details>
                    <summary>
                      {w.details}
                      <span class="unseen">: {name}</span>
                    </summary>
                    <h3>{w.requirements}</h3>
                    <ul class="plain-list">
                      {requirements.map((one) => (
                        <li key={one}>{one}</li>
                      ))}
                    </ul>
                    <h3>{w.place}</h3>
                    <p>{place}</p>
                  </details>
                  <div class="row">
                    {page && (
                      <a class="button quiet" href={page}>
                        {w.here}
                        <span class="unseen">: {name}</span>
                      </a>
                    )}
                    {url && (
                      <a href={url} target="_blank" rel="noopener noreferrer">
                        {w.site}
                        <span class="unseen">: {name}</span>
                      </a>
                    )}
                  </div>
                </li>
              );
            })}
          </ul>
        )}
      </Shown>
    </Page>
  );
}
