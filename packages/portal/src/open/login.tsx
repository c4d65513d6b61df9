/** The way in. It says no more about an account than the server does. */
import { useState } from 'preact/hooks';
import { signIn, wasEnded, wasLeft } from '../session';
import { withoutInvisible } from '../../../domain/src/text';
import { hourOf, todayIn, yearsFrom } from '../time';
import { Page } from '../ui/page';
import { CodeField } from '../ui/code-field';
import { PasswordField, Refused, TextField } from '../ui/field';
import { words } from '../words';
import { troubleText } from '../trouble';

const CURP_LENGTH = 18;
const ADULT_YEARS = 18;

const tidyCurp = (text: string): string => withoutInvisible(text).toUpperCase().replace(/\s/g, '');

const textIn = (fields: FormData, name: string): string => {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
};

/** Whether a CURP is that of a person under 18; position 17 tells the century of the birth date. */
function isMinor(curp: string): boolean {
  const [, year, month, day, century] = /^[A-Z]{4}(\d\d)(\d\d)(\d\d)[A-Z]{6}([A-Z]|\d)\d$/.exec(curp) ?? [];
  if (!year) return false;
  const born = `${/\d/.test(century!) ? '19' : '20'}${year}-${month}-${day}`;
  return yearsFrom(born, todayIn('America/Mexico_City')) < ADULT_YEARS;
}

export function LoginPage() {
  const w = words.value;
  const [curp, setCurp] = useState('');
  const [password, setPassword] = useState('');
  const [asksCode, setAsksCode] = useState(false);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ message: string; nextStep?: string | null } | undefined>();

  /** Sends what stands in the fields: a password manager may fill them without an event. */
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const [user, secret] = [tidyCurp(textIn(fields, 'username')), textIn(fields, 'password')];
    setCurp(user);
    setPassword(secret);
    if (user === '' || secret === '') return setRefused({ message: w.login.missing });
    setBusy(true);
    setRefused(undefined);
    try {
      const refusal = await signIn(user, secret, asksCode ? textIn(fields, 'code') : undefined);
      if (!refusal) return;
      if (refusal.__typename === 'SecondFactorRequired') setAsksCode(true);
      setCode('');
      const retry = refusal.__typename === 'TooManyAttempts' ? w.login.retryAt(localHour(refusal.retryAt)) : undefined;
      const child = refusal.__typename === 'WrongCredentials' && isMinor(user) ? w.login.childCurp : undefined;
      setRefused({ message: refusal.message, nextStep: retry ?? child ?? refusal.nextStep });
    } catch (error) {
      setRefused({ message: troubleText(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Page title={w.login.title} class="narrow" intro={w.tagline}>
      {wasLeft.value && !refused && <p class="success">{w.login.leftWiped}</p>}
      {wasEnded.value && !refused && <p class="note">{w.login.ended}</p>}
      <form class="card form" onSubmit={(event) => void submit(event)} noValidate>
        {refused && <Refused {...refused} />}
        <TextField
          label={w.login.curp}
          hint={w.login.curpHint}
          live={
            curp.length > 0 && curp.length < CURP_LENGTH
              ? w.login.curpLength(curp.length)
              : isMinor(curp)
                ? w.login.childCurp
                : undefined
          }
          name="username"
          autocomplete="username"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck={false}
          maxLength={CURP_LENGTH + 6}
          class="code"
          value={curp}
          onValue={(value) => setCurp(tidyCurp(value))}
        />
        <PasswordField
          label={w.login.password}
          name="password"
          autocomplete="current-password"
          value={password}
          onValue={setPassword}
        />
        {asksCode && <CodeField value={code} onValue={setCode} focused />}
        <button type="submit" class="button wide" disabled={busy} aria-busy={busy}>
          {busy ? w.login.busy : w.login.submit}
        </button>
        <a href="/olvide" class="center">
          {w.login.forgot}
        </a>
      </form>
      <section class="note">
        <h2>{w.login.firstTime}</h2>
        <p>{w.login.firstTimeText}</p>
      </section>
      <ul class="links">
        <li>
          <a href="/reimpresion">{w.login.reprint}</a>
        </li>
        <li>
          <a href="/tramites">{w.procedures.title}</a>
        </li>
        <li>
          <a href="/privacidad">{w.privacy.title}</a>
        </li>
        <li>
          <a href="/glosario">{w.glossary.title}</a>
        </li>
        <li>
          <a href="/ajustes">
            {w.settings.title}: English, {w.settings.text.toLowerCase()}
          </a>
        </li>
      </ul>
    </Page>
  );
}

/** The wall that counts before anybody is signed in is that of the telephone. */
function localHour(moment: string): string {
  const date = new Date(moment);
  return hourOf(
    `${moment.slice(0, 11)}${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`,
  );
}
