/** Registers the service worker and tells when a newer version of the page waits. */
import { signal } from '@preact/signals';

/** Set while a newer version waits; calling it opens that version. */
export const newerVersion = signal<(() => void) | undefined>(undefined);

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The one address that the policy of trusted types lets through. */
function workerUrl(): string {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  const rules = { createScriptURL: () => '/worker.js' };
  return policies ? policies.createPolicy('carnet-worker', rules).createScriptURL('') : rules.createScriptURL();
}

export function registerWorker(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const { serviceWorker } = navigator;
  const hadController = serviceWorker.controller !== null;
  let opening = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadController && opening) location.reload();
  });
  const offer = (worker: ServiceWorker | null): void => {
    if (!worker || !serviceWorker.controller) return;
    newerVersion.value = () => {
      opening = true;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage('SKIP_WAITING');
    };
  };
  // After the first paint: its downloads must not compete with the page's.
  addEventListener('load', () => setTimeout(() => void register(), 1_000));
  const register = async (): Promise<void> => {
    try {
      const registration = await serviceWorker.register(workerUrl(), { scope: '/' });
      offer(registration.waiting);
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => void (worker.state === 'installed' && offer(worker)));
      });
    } catch {
      // Without a worker the page needs a network, and works.
    }
  };
}
