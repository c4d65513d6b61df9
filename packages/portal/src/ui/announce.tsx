/** Says what happened to who cannot see it happen. */
import { signal } from '@preact/signals';

const message = signal('');

/** A sentence that is repeated at once is announced again. */
export function announce(text: string): void {
  message.value = '';
  setTimeout(() => (message.value = text), 50);
}

export const Announcer = () => (
  <div class="unseen" role="status" aria-live="polite">
    {message.value}
  </div>
);
