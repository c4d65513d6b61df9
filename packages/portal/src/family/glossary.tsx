/** The words of the hospital, said plainly. */
import { useState } from 'preact/hooks';
import { TextField } from '../ui/field';
import { Page } from '../ui/page';
import { words } from '../words';

/** As people type: without accents or capitals. */
const plainly = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function GlossaryPage() {
  const w = words.value.glossary;
  const [search, setSearch] = useState('');
  const terms = Object.values(words.value.terms)
    .filter(({ name, plain }) => plainly(`${name} ${plain}`).includes(plainly(search.trim())))
    .sort((a, b) => a.name.localeCompare(b.name, 'es'));
  return (
    <Page title={w.title} intro={w.intro} class="narrow">
      <TextField label={w.search} type="search" value={search} onValue={setSearch} />
      <p class="unseen" role="status">
        {search && terms.length}
      </p>
      {terms.length === 0 && <p>{w.none}</p>}
      <dl class="glossary">
        {terms.map(({ name, plain }) => (
          <div key={name} class="card">
            <dt>{name}</dt>
            <dd>{plain}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
