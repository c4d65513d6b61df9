/** What was measured: small charts with their last value in words, and every number in a table for who wants it. */
import { useAsk } from '../ask';
import { dayOf, sayDay, sayNumber } from '../time';
import { Page } from '../ui/page';
import { Empty, Shown } from '../ui/parts';
import { words } from '../words';
import { api, type FollowUp } from './api';
import { Chart } from './chart';
import { whose } from './child-of';
import { KindName, Latest, valuesOf } from './latest';
import { useRange } from './range';

type Kind = FollowUp['kind'];

const CHARTED = ['NEUTROPHILS', 'HEMOGLOBIN', 'PLATELETS', 'WEIGHT', 'LEUKOCYTES'] as const satisfies readonly Kind[];
const IN_WORDS = new Set<Kind>(['TOXICITY', 'NOTE']);

export function ResultsPage({ id }: { id: string }) {
  const { child, today } = whose(id);
  const w = words.value.family.results;
  const { name, range, chooser } = useRange(id, today, { looks: 'back', first: 'quarter' });
  const answer = useAsk(`results ${id} ${range.from} ${range.to}`, {
    ask: async () => (await api.FollowUps({ patientId: id, ...range })).carnet?.followUps ?? [],
    keptAs: `child:${id}:results:${name}`,
  });
  return (
    <Page title={w.title} over={child?.givenNames} intro={w.intro}>
      {chooser}
      <Shown answer={answer}>
        {(followUps) => (followUps.length === 0 ? <Empty title={w.noResults} /> : <All followUps={followUps} />)}
      </Shown>
    </Page>
  );
}

function All({ followUps }: { followUps: FollowUp[] }) {
  const w = words.value.family.results;
  const charted = CHARTED.filter((kind) => valuesOf(followUps, kind).length > 0);
  const others = followUps
    .filter(({ kind }) => !IN_WORDS.has(kind) && !(CHARTED as readonly Kind[]).includes(kind))
    .reverse();
  const notes = followUps.filter(({ kind }) => IN_WORDS.has(kind)).reverse();
  return (
    <>
      <div class="charts">
        {charted.map((kind) => (
          <Charted key={kind} kind={kind} followUps={followUps} />
        ))}
      </div>
      <List title={w.notes} entries={notes} />
      <List title={w.others} entries={others} />
    </>
  );
}

function Charted({ kind, followUps }: { kind: Kind; followUps: FollowUp[] }) {
  const w = words.value.family.results;
  const name = words.value.followUp[kind];
  const values = valuesOf(followUps, kind);
  const unit = values.at(-1)?.unit ?? '';
  return (
    <section class="card chart-card" aria-label={name}>
      <Latest kind={kind} followUps={followUps} />
      {values.length > 1 && (
        <Chart
          points={values.map(({ takenAt, value }) => ({ at: takenAt, value }))}
          label={w.chart(name, unit, values.length, sayNumber(values[0]!.value), sayNumber(values.at(-1)!.value))}
        />
      )}
      <details>
        <summary>{w.table(name)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.day}</th>
              <th scope="col">
                {w.value} ({unit})
              </th>
              <th scope="col">{w.note}</th>
            </tr>
          </thead>
          <tbody>
            {[...values].reverse().map((one) => (
              <tr key={one.id}>
                <td>{sayDay(dayOf(one.takenAt), 'dated')}</td>
                <td>{sayNumber(one.value)}</td>
                <td>{one.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function List({ title, entries }: { title: string; entries: FollowUp[] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2 class="section">{title}</h2>
      <ul class="stack">
        {entries.map((one) => (
          <li key={one.id} class="card line-card">
            <p class="faint">{sayDay(dayOf(one.takenAt), 'full')}</p>
            <p>
              <strong>
                <KindName kind={one.kind} />
                {one.value !== null && `: ${sayNumber(one.value)} ${one.unit ?? ''}`}
              </strong>
            </p>
            {one.note && <p>{one.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
