/** A new password: required after a temporary one, and possible at any time. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { changePassword, knownPassword, standing } from '../session';
import { announce } from '../ui/announce';
import { Page } from '../ui/page';
import { PasswordField, Refused } from '../ui/field';
import { NewPassword } from '../ui/new-password';
import { words } from '../words';
import { troubleText } from '../trouble';

export function ChangePasswordPage() {
  const w = words.value.change;
  const { route } = useLocation();
  const [forced] = useState(standing.value === 'CHANGE');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [repeat, setRepeat] = useState('');
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [refused, setRefused] = useState<{ message: string; nextStep?: string | null } | undefined>();
  const [busy, setBusy] = useState(false);
  // Who has just typed the temporary password is not asked for it again.
  const known = forced ? knownPassword() : undefined;

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    if (next !== repeat) return setProblems({ repeat: w.differ });
    setBusy(true);
    setProblems({});
    setRefused(undefined);
    try {
      const answer = await changePassword(known ?? current, next);
      if (!answer) {
        announce(w.done);
        route('/');
        return;
      }
      if (answer.__typename === 'InvalidInput')
        setProblems(Object.fromEntries(answer.problems.map(({ path, message }) => [path, message])));
      else setRefused(answer);
    } catch (error) {
      setRefused({ message: troubleText(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Page title={forced ? w.title : w.titleOwn} class="narrow" intro={forced ? w.first : w.others}>
      <form class="card form" onSubmit={(event) => void submit(event)} noValidate>
        {refused && <Refused {...refused} />}
        {known === undefined && (
          <PasswordField
            label={forced ? w.currentTemporary : w.current}
            autocomplete="current-password"
            problem={problems.currentPassword}
            value={current}
            onValue={setCurrent}
          />
        )}
        <NewPassword next={next} repeat={repeat} onNext={setNext} onRepeat={setRepeat} problems={problems} />
        <button type="submit" class="button wide" disabled={busy} aria-busy={busy}>
          {w.submit}
        </button>
      </form>
    </Page>
  );
}
