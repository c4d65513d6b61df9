/** The way back for who has forgotten the password: a letter to the proven address, or people. */
import { useState } from 'preact/hooks';
import { askForReset } from '../session';
import { troubleText } from '../trouble';
import { Refused, TextField } from '../ui/field';
import { Page } from '../ui/page';
import { words } from '../words';

export function ForgotPage() {
  const { forgot: w, login } = words.value;
  const [curp, setCurp] = useState('');
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<string>();
  const [refused, setRefused] = useState<{ message: string; nextStep?: string | null }>();

  async function ask(event: Event): Promise<void> {
    event.preventDefault();
    if (busy || curp.trim() === '') return;
    setBusy(true);
    setRefused(undefined);
    setSent(undefined);
    try {
      const answer = await askForReset(curp.trim());
      if (answer.__typename === 'ResetRequested') setSent(answer.message);
      else setRefused(answer);
    } catch (error) {
      setRefused({ message: troubleText(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Page title={w.title} class="narrow" intro={w.intro}>
      <form class="card form" onSubmit={(event) => void ask(event)} noValidate>
        <h2>{w.byMail}</h2>
        <p>{w.byMailText}</p>
        {refused && <Refused {...refused} />}
        <TextField
          label={login.curp}
          autocomplete="username"
          autocapitalize="characters"
          spellcheck={false}
          value={curp}
          onValue={setCurp}
        />
        <button type="submit" class="button wide" disabled={busy} aria-busy={busy}>
          {w.send}
        </button>
        {sent && <p role="status">{sent}</p>}
      </form>
      <section class="card">
        <h2>{w.inPerson}</h2>
        <ol class="steps">
          {w.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <p class="note">
        <strong>{w.warning}</strong>
      </p>
      <p>
        <a class="button quiet" href="/">
          {w.toLogin}
        </a>
      </p>
    </Page>
  );
}
