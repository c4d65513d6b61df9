/** A new password by the link of the letter. The token stands behind #, which no server and no log sees. */
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { resetPassword } from '../session';
import { announce } from '../ui/announce';
import { CodeField } from '../ui/code-field';
import { Refused } from '../ui/field';
import { NewPassword } from '../ui/new-password';
import { Page } from '../ui/page';
import { useSubmit } from '../ui/submit';
import { words } from '../words';

export function ResetPage() {
  const { forgot, change } = words.value;
  const { route } = useLocation();
  const [token] = useState(() => location.hash.slice(1));
  const [next, setNext] = useState('');
  const [repeat, setRepeat] = useState('');
  const [asksCode, setAsksCode] = useState(false);
  const [code, setCode] = useState('');
  // The address bar and the history of a shared computer do not keep the token.
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);

  const { busy, refused, problems, submit } = useSubmit(async () => {
    if (next !== repeat) return { message: '', problems: [{ path: 'repeat', message: change.differ }] };
    const answer = await resetPassword(token, next, code);
    if (answer?.__typename === 'SecondFactorRequired') setAsksCode(true);
    if (answer) return answer;
    announce(change.done);
    route('/');
    return undefined;
  });

  return (
    <Page title={forgot.choose} class="narrow" intro={token === '' ? forgot.noLink : change.others}>
      {token !== '' && (
        <form class="card form" onSubmit={submit} noValidate>
          {refused && <Refused {...refused} />}
          <NewPassword next={next} repeat={repeat} onNext={setNext} onRepeat={setRepeat} problems={problems} />
          {asksCode && <CodeField value={code} onValue={setCode} focused />}
          <button type="submit" class="button wide" disabled={busy} aria-busy={busy}>
            {change.submit}
          </button>
        </form>
      )}
      <p>
        <a href="/olvide">{forgot.title}</a>
      </p>
    </Page>
  );
}
