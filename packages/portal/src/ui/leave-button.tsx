/** The way out: ends the session and deletes what is stored on this telephone. */
import { LogOut } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { signOut } from '../session';
import { words } from '../words';
import { announce } from './announce';

export function LeaveButton({ quiet = false }: { quiet?: boolean }) {
  const w = words.value.settings;
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  async function leave(): Promise<void> {
    setBusy(true);
    await signOut();
    announce(words.value.login.leftWiped);
    route('/');
  }
  return (
    <button type="button" class={`button ${quiet ? 'quiet' : ''}`} disabled={busy} onClick={() => void leave()}>
      <LogOut aria-hidden="true" />
      {busy ? w.logoutBusy : w.logout}
    </button>
  );
}
