/** When to call, whom, and what to do meanwhile. Part of the first load, so that it opens without a network. */
import { Siren } from 'lucide-preact';
import { viewer } from '../session';
import { Page } from '../ui/page';
import { PhoneLink, sayPhone } from '../ui/parts';
import { words } from '../words';

const EMERGENCIES = '911';

export function AlarmPage() {
  const w = words.value.alarm;
  const units = unitsOfMyChildren();
  return (
    <Page title={w.title} class="alarm-page narrow">
      <div class="alarm-card">
        <Siren aria-hidden="true" />
        <p class="alarm-lead">{w.lead}</p>
        {units.map(({ name, phone }) =>
          phone ? (
            <PhoneLink key={name} phone={phone} class="button call wide">
              {w.callUnit}
              <small>
                {sayPhone(phone)} · {name}
              </small>
            </PhoneLink>
          ) : (
            <p key={name}>
              <strong>{name}.</strong> {w.noPhone}
            </p>
          ),
        )}
        {units.length === 0 && <p>{w.noPhone}</p>}
        <PhoneLink phone={EMERGENCIES} class="button call second wide">
          {w.emergency}
        </PhoneLink>
        <p>{w.goNow}</p>
      </div>
      <ol class="signs">
        {w.signs.map(({ title, text }) => (
          <li key={title} class="card">
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <section class="card">
        <h2>{w.mean}</h2>
        <ul class="plain-list">
          {w.meanwhile.map((advice) => (
            <li key={advice}>{advice}</li>
          ))}
        </ul>
      </section>
      <p class="hint">{w.note}</p>
      <p class="hint">{w.worksOffline}</p>
    </Page>
  );
}

/** Each unit once; the last one seen is known without a network, too. */
function unitsOfMyChildren(): { name: string; phone: string | null }[] {
  const units = new Map((viewer.value?.patients ?? []).map(({ medicalUnit }) => [medicalUnit.name, medicalUnit]));
  return [...units.values()];
}
