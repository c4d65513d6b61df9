/**
 * The end of a session of staff that nobody uses: a warning two minutes before, then the desk locks. What was typed into forms
 * stays in this tab for the same person (draft.ts). Typing counts as presence: it asks the service now and then.
 */
import { useEffect, useState } from 'preact/hooks';
import { lastUse } from '../api/client';
import { idleMinutes, lock, whoAmI } from '../session';
import { Modal } from '../ui/modal';
import { words } from '../words';

const MINUTE = 60_000;
const LONGEST_WARNING_MS = 2 * MINUTE;

export function IdleGuard() {
  const w = words.value.idle;
  const idle = (idleMinutes.value ?? 0) * MINUTE;
  const [left, setLeft] = useState(idle);
  const warning = Math.min(LONGEST_WARNING_MS, idle / 2);

  useEffect(() => {
    if (idle === 0) return undefined;
    const look = (): void => {
      const now = lastUse() + idle - Date.now();
      setLeft(now);
      if (now <= 0) void lock();
    };
    const timer = setInterval(look, 1000);
    const onTyping = (): void => {
      if (Date.now() - lastUse() > idle / 3) void whoAmI().catch(() => undefined);
    };
    addEventListener('input', onTyping);
    return () => {
      clearInterval(timer);
      removeEventListener('input', onTyping);
    };
  }, [idle]);

  if (idle === 0 || left > warning || left <= 0) return null;
  const stay = (): void =>
    void whoAmI()
      .then(() => setLeft(idle))
      .catch(() => undefined);
  return (
    <Modal title={w.title} onClose={stay}>
      <p role="timer">{w.left(Math.ceil(left / 1000))}</p>
      <p>{w.kept}</p>
      <button type="button" class="button" onClick={stay}>
        {w.stay}
      </button>
    </Modal>
  );
}
