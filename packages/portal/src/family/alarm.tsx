/** When to call, whom, and what to do meanwhile. Part of the first load, so that it opens without a network. */
import { Siren } from 'lucide-preact';
import { viewer } from '../session';
import { Page } from '../ui/page';
import { PhoneLink, sayPhone } from '../ui/parts';
import { words } from '../words';
import { emergencyUnits, feverDegrees } from './emergency-units';
import { sheetOnly } from './sheet-copy';

const EMERGENCIES = '911';

interface Sign {
  title: string;
  text: string;
}

export function AlarmPage() {
  const w = words.value.alarm;
  const units = emergencyUnits();
  const sheets = [
    ...(viewer.value?.patients ?? []).map(({ id, givenNames: name }) => ({ id, name })),
    ...sheetOnly.value.map(({ id, fullName: name }) => ({ id, name })),
  ];
  return (
    <Page title={w.title} class="alarm-page narrow">
      <div class="alarm-card">
        <Siren aria-hidden="true" />
        <p class="alarm-lead">{w.lead}</p>
        <PhoneLink phone={EMERGENCIES} class="button call wide">
          {w.emergency}
          <small>{w.emergencyFor}</small>
        </PhoneLink>
        {units.map(({ name, phone }) =>
          phone ? (
            <PhoneLink key={name} phone={phone} class="button call second wide">
              {w.callUnit}: {sayPhone(phone)}
              <small>
                {name}. {w.callUnitFor}
              </small>
            </PhoneLink>
          ) : (
            <p key={name}>
              <strong>{name}.</strong> {w.noPhone}
            </p>
          ),
        )}
        {units.length === 0 && <p>{w.unknownUnit}</p>}
        {sheets.map(({ id, name }) => (
          <a key={id} class="button quiet wide no-print" href={`/carnet/${id}/urgencias`}>
            {words.value.sheet.link(name)}
          </a>
        ))}
        <p>{w.goNow}</p>
      </div>
      <Signs title={w.now} signs={w.signsNow} />
      <Signs title={w.call} signs={w.signsCall(feverDegrees())} />
      <section class="card">
        <h2>{w.mean}</h2>
        <ul class="plain-list">
          {w.meanwhile.map((advice) => (
            <li key={advice}>{advice}</li>
          ))}
        </ul>
      </section>
      <p class="hint">{w.note}</p>
      <p class="hint no-print">{w.worksOffline}</p>
    </Page>
  );
}

const Signs = ({ title, signs }: { title: string; signs: readonly Sign[] }) => (
  <section>
    <h2 class="section">{title}</h2>
    <ol class="signs">
      {signs.map((sign) => (
        <li key={sign.title} class="card">
          <h3>{sign.title}</h3>
          <p>{sign.text}</p>
        </li>
      ))}
    </ol>
  </section>
);
