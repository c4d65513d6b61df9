/** Three cards for the first week: the hospital and its number, what to do with a fever, the carnet on the screen. */
import { Siren } from 'lucide-preact';
import { Install } from '../ui/install';
import { PhoneLink, sayPhone } from '../ui/parts';
import { words } from '../words';
import { emergencyUnits, feverDegrees } from './emergency-units';
import { endFirstWeek } from './first-week';

export function FirstWeekCards() {
  const all = words.value;
  const w = all.firstWeek;
  return (
    <section class="stack first-week" aria-labelledby="first-week">
      <h2 id="first-week">{w.title}</h2>
      <ol class="stack">
        <li class="card stack">
          <h3>{w.hospital}</h3>
          <p>{w.hospitalText}</p>
          {emergencyUnits().map(({ name, phone }) =>
            phone ? (
              <PhoneLink key={name} phone={phone} class="button quiet">
                {name}: {sayPhone(phone)}
              </PhoneLink>
            ) : (
              <p key={name}>
                <strong>{name}.</strong> {all.alarm.noPhone}
              </p>
            ),
          )}
        </li>
        <li class="card stack">
          <h3>{w.fever}</h3>
          <p>{w.feverText(feverDegrees())}</p>
          <a class="button quiet" href="/alarma">
            <Siren aria-hidden="true" />
            {w.alarm}
          </a>
        </li>
        <li class="card stack">
          <h3>{w.screen}</h3>
          <Install otherwise={w.byMenu} />
        </li>
      </ol>
      <button type="button" class="button" onClick={endFirstWeek}>
        {w.done}
      </button>
    </section>
  );
}
