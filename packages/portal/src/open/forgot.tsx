/** The way back for who has forgotten the password: to people, not to a machine. */
import { Page } from '../ui/page';
import { words } from '../words';

export function ForgotPage() {
  const w = words.value.forgot;
  return (
    <Page title={w.title} class="narrow" intro={w.intro}>
      <ol class="steps card">
        {w.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <section class="note">
        <h2>{w.why}</h2>
        <p>{w.whyText}</p>
        <p>
          <strong>{w.warning}</strong>
        </p>
      </section>
      <p>
        <a class="button quiet" href="/">
          {w.toLogin}
        </a>
      </p>
    </Page>
  );
}
