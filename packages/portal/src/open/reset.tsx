/** A new password by the link of the letter. The token stands behind #, which no server and no log sees. */
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { resetPassword } from '../session';
import { troubleText } from '../trouble';
import { announce } from '../ui/announce';
import { Refused } from '../ui/field';
import { NewPassword } from '../ui/new-password';
import { Page } from '../ui/page';
import { words } from '../words';

export function ResetPage() {
  const { forgot, change } = words.value;
  const { route } = useLocation();
  const [token] = useState(() => location.hash.slice(1));
  const [next, setNext] = useState('');
  const [repeat, setRepeat] = useState('');
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [refused, setRefused] = useState<{ message: string; nextStep?: string | null }>();
  const [busy, setBusy] = useState(false);
  // The address bar and the history of a shared computer do not keep the token.
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    if (next !== repeat) return setProblems({ repeat: change.differ });
    setBusy(true);
    setProblems({});
    setRefused(undefined);
    try {
      const answer = await resetPassword(token, next);
      if (!answer) {
        announce(change.done);
        route('/');
      } else if (answer.__typename === 'InvalidInput')
        setProblems(Object.fromEntries(answer.problems.map(({ path, message }) => [path, message])));
      else setRefused(answer);
    } catch (error) {
      setRefused({ message: troubleText(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Page title={forgot.choose} class="narrow" intro={token === '' ? forgot.noLink : change.others}>
      {token !== '' && (
        <form class="card form" onSubmit={(event) => void submit(event)} noValidate>
          {refused && <Refused {...refused} />}
          <NewPassword next={next} repeat={repeat} onNext={setNext} onRepeat={setRepeat} problems={problems} />
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
