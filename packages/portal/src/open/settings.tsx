/** Language, letters, colours, account; and the way out. */
import { BellRing, History, KeyRound, ShieldCheck } from 'lucide-preact';
import { installable } from '../offline/install';
import { isStaff, standing, viewer } from '../session';
import { language, textSize, theme, type Language, type TextSize, type Theme } from '../settings';
import { Install } from '../ui/install';
import { LeaveButton } from '../ui/leave-button';
import { Page } from '../ui/page';
import { Choice } from '../ui/parts';
import { words } from '../words';

export function SettingsPage() {
  const w = words.value.settings;
  return (
    <Page title={w.title} class="narrow">
      <div class="card stack">
        <Choice<Language>
          legend={w.language}
          name="language"
          value={language.value}
          onValue={(value) => (language.value = value)}
          options={[
            ['es', w.spanish],
            ['en', w.english],
          ]}
        />
        <Choice<TextSize>
          legend={w.text}
          name="text"
          value={textSize.value}
          onValue={(value) => (textSize.value = value)}
          options={[
            ['normal', w.texts.normal],
            ['large', w.texts.large],
            ['largest', w.texts.largest],
          ]}
        />
        <Choice<Theme>
          legend={w.theme}
          name="theme"
          value={theme.value}
          onValue={(value) => (theme.value = value)}
          options={[
            ['auto', w.themes.auto],
            ['light', w.themes.light],
            ['dark', w.themes.dark],
          ]}
        />
      </div>
      <InstallCard />
      {standing.value === 'IN' && <Account />}
      <p>
        <a href="/privacidad">{words.value.privacy.title}</a>
      </p>
    </Page>
  );
}

function InstallCard() {
  if (installable.value === 'NO') return null;
  return (
    <section class="card stack">
      <h2>{words.value.settings.install}</h2>
      <Install />
    </section>
  );
}

function Account() {
  const w = words.value.settings;
  return (
    <section class="card stack">
      <h2>{w.account}</h2>
      <p>
        <strong>{viewer.value?.fullName}</strong>
        {viewer.value?.email && (
          <>
            <br />
            {viewer.value.email}
          </>
        )}
      </p>
      <a class="button quiet" href="/contrasena">
        <KeyRound aria-hidden="true" />
        {w.password}
      </a>
      <a class="button quiet" href="/mensajes">
        <BellRing aria-hidden="true" />
        {words.value.reach.title}
      </a>
      <a class="button quiet" href="/cuenta">
        <History aria-hidden="true" />
        {words.value.account.link}
      </a>
      {isStaff.value && (
        <a class="button quiet" href="/segundo-factor">
          <ShieldCheck aria-hidden="true" />
          {viewer.value?.hasSecondFactor ? words.value.secondFactor.change : words.value.secondFactor.title}
        </a>
      )}
      <LeaveButton />
      <p class="hint">{w.logoutText}</p>
    </section>
  );
}
