/** A new password: required after a temporary one, and possible at any time. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { beginFirstWeek } from '../family/first-week';
import { changePassword, knownPassword, standing } from '../session';
import { announce } from '../ui/announce';
import { Page } from '../ui/page';
import { PasswordField, Refused } from '../ui/field';
import { LeaveButton } from '../ui/leave-button';
import { NewPassword } from '../ui/new-password';
import { useSubmit } from '../ui/submit';
import { words } from '../words';

export function ChangePasswordPage() {
  const w = words.value.change;
  const { route } = useLocation();
  const [forced] = useState(standing.value === 'CHANGE');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [repeat, setRepeat] = useState('');
  // Who has just typed the temporary password is not asked for it again.
  const known = forced ? knownPassword() : undefined;

  const { busy, refused, problems, submit } = useSubmit(async () => {
    if (next !== repeat) return { message: '', problems: [{ path: 'repeat', message: w.differ }] };
    const answer = await changePassword(known ?? current, next);
    if (answer) return answer;
    if (forced) beginFirstWeek();
    announce(w.done);
    route('/');
    return undefined;
  });

  return (
    <Page title={forced ? w.title : w.titleOwn} class="narrow" intro={forced ? w.first : w.others}>
      <form class="card form" onSubmit={submit} noValidate>
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
      {forced && <LeaveButton quiet />}
    </Page>
  );
}
