/** The second factor of a member of staff: a secret for an app, its first code, and recovery codes on paper. */
import { Printer } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { beginSecondFactor, confirmSecondFactor, secondFactorSet, standing, viewer } from '../session';
import { CodeField } from '../ui/code-field';
import { PasswordField, Refused } from '../ui/field';
import { LeaveButton } from '../ui/leave-button';
import { Page } from '../ui/page';
import { QrCode } from '../ui/qr-code';
import { useSubmit } from '../ui/submit';
import { words } from '../words';

interface Begun {
  secret: string;
  otpauthUri: string;
}

export function SecondFactorPage() {
  const w = words.value.secondFactor;
  const [isNeeded] = useState(standing.value === 'SETUP');
  const [begun, setBegun] = useState<Begun>();
  const [codes, setCodes] = useState<readonly string[]>();
  return (
    <Page title={w.title} class="narrow" intro={isNeeded ? w.needed : w.intro}>
      {codes ? (
        <Recovery codes={codes} />
      ) : begun ? (
        <Confirm begun={begun} onDone={setCodes} />
      ) : (
        <Begin onDone={setBegun} />
      )}
      {isNeeded && !codes && <LeaveButton quiet />}
    </Page>
  );
}

function Begin({ onDone }: { onDone(begun: Begun): void }) {
  const w = words.value.secondFactor;
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { busy, refused, submit } = useSubmit(async () => {
    const answer = await beginSecondFactor(password, code);
    if (answer.__typename !== 'SecondFactorBegun') return answer;
    onDone(answer);
    return undefined;
  });
  return (
    <form class="card form" onSubmit={submit} noValidate>
      {refused && <Refused {...refused} />}
      <p>{w.app}</p>
      <PasswordField
        label={words.value.login.password}
        autocomplete="current-password"
        value={password}
        onValue={setPassword}
      />
      {viewer.value?.hasSecondFactor && <CodeField value={code} onValue={setCode} hint={w.present} />}
      <button type="submit" class="button wide" disabled={busy} aria-busy={busy}>
        {w.begin}
      </button>
    </form>
  );
}

function Confirm({ begun, onDone }: { begun: Begun; onDone(codes: readonly string[]): void }) {
  const w = words.value.secondFactor;
  const [code, setCode] = useState('');
  const { busy, refused, submit } = useSubmit(async () => {
    const answer = await confirmSecondFactor(code);
    if (answer.__typename !== 'SecondFactorConfirmed') return answer;
    onDone(answer.recoveryCodes);
    return undefined;
  });
  return (
    <form class="card form" onSubmit={submit} noValidate>
      {refused && <Refused {...refused} />}
      <p>{w.scan}</p>
      <QrCode text={begun.otpauthUri} label={w.qr} />
      <p>
        {w.byHand} <code class="breakable">{begun.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <CodeField value={code} onValue={setCode} hint={w.first} />
      <button type="submit" class="button wide" disabled={busy} aria-busy={busy}>
        {w.confirm}
      </button>
    </form>
  );
}

function Recovery({ codes }: { codes: readonly string[] }) {
  const w = words.value.secondFactor;
  const { route } = useLocation();
  async function goOn(): Promise<void> {
    await secondFactorSet();
    route('/');
  }
  return (
    <section class="card stack">
      <h2>{w.recovery}</h2>
      <p>{w.recoveryText}</p>
      <ul class="plain-list code">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <button type="button" class="button quiet no-print" onClick={() => print()}>
        <Printer aria-hidden="true" />
        {w.print}
      </button>
      <button type="button" class="button no-print" onClick={() => void goOn()}>
        {w.kept}
      </button>
    </section>
  );
}
