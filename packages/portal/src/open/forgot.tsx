/** The way back for who has forgotten the password: a letter to the proven address, or people. */
import { useState } from 'preact/hooks';
import { askForReset } from '../session';
import { Refused, TextField } from '../ui/field';
import { Page } from '../ui/page';
import { useSubmit } from '../ui/submit';
import { words } from '../words';

export function ForgotPage() {
  const { forgot: w, login } = words.value;
  const [curp, setCurp] = useState('');
  const [sent, setSent] = useState<string>();

  const { busy, refused, submit } = useSubmit(async () => {
    setSent(undefined);
    if (curp.trim() === '') return { message: w.curpMissing };
    const answer = await askForReset(curp.trim());
    if (answer.__typename !== 'ResetRequested') return answer;
    setSent(answer.message);
    return undefined;
  });

  return (
    <Page title={w.title} class="narrow" intro={w.intro}>
      <form class="card form" onSubmit={submit} noValidate>
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
