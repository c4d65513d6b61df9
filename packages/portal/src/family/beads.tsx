/** The days of a cycle as a string of beads: what is past, what is today, on which days there is medicine. */
import { sayDay } from '../time';
import { words } from '../words';
import type { Bead } from './what-next';

export function Beads({ beads, name }: { beads: readonly Bead[]; name: string }) {
  const w = words.value.family.today;
  return (
    <ol class="beads" aria-label={w.beads(name)}>
      {beads.map((bead) => (
        <li
          key={bead.day}
          class={`bead ${bead.when} ${bead.medicines > 0 ? 'medicine' : ''} ${bead.postponed ? 'postponed' : ''}`}
          aria-current={bead.when === 'today' ? 'date' : undefined}
        >
          <span aria-hidden="true">{bead.number}</span>
          <span class="unseen">
            {sayDay(bead.day, 'long')}:{' '}
            {[w.bead[bead.when], bead.medicines > 0 && w.bead.medicine, bead.postponed && w.bead.postponed]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What the beads mean, for who sees them for the first time. */
export function BeadKey() {
  const { bead } = words.value.family.today;
  return (
    <ul class="bead-key" aria-hidden="true">
      <li>
        <i class="bead medicine" /> {bead.medicine}
      </li>
      <li>
        <i class="bead past" /> {bead.past}
      </li>
      <li>
        <i class="bead today" /> {bead.today}
      </li>
    </ul>
  );
}
