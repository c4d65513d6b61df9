/** Whether this telephone can put the page on its screen: by a button, by hand (Safari), or not at all. */
import { signal } from '@preact/signals';

interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

const installed = matchMedia('(display-mode: standalone)').matches;
const isAppleTouch = /iPhone|iPad/.test(navigator.userAgent);

export const installable = signal<'NO' | 'BY_HAND' | (() => void)>(!installed && isAppleTouch ? 'BY_HAND' : 'NO');

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  installable.value = () => void (event as InstallEvent).prompt();
});
addEventListener('appinstalled', () => (installable.value = 'NO'));
