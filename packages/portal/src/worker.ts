/// <reference lib="webworker" />
/**
 * The service worker: keeps the shell and the family's pages on the telephone, so that they open without a network. Answers
 * of the API never pass through here; saved ones are in offline/saved.ts, where a logout deletes them.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { PUSH_WORDS } from './words/push';

declare const self: ServiceWorkerGlobalScope;

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
clientsClaim();

// What the server answers itself must reach the server.
const OF_THE_API = [/^\/(?:graphql|health|metrics|calendar|cartilla|expediente|shl|dev|session)(?:\/|$)/];
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: OF_THE_API }));

// A page that is open may still want files of its own version: the new one waits until the reader agrees.
self.addEventListener('message', ({ data }) => {
  if (data === 'SKIP_WAITING') void self.skipWaiting();
});

interface Payload {
  kind: keyof typeof PUSH_WORDS;
  path: string;
  code?: string;
}

// A push message says which page to open and never what is there. A page that is open takes its code by itself.
self.addEventListener('push', (event) => {
  if (!event.data) return;
  const { kind, path, code } = event.data.json() as Payload;
  const text = code === undefined ? PUSH_WORDS[kind] : `${PUSH_WORDS[kind]} ${code}`;
  const shown = self.registration.showNotification('Carnet Digital', { body: text, tag: kind, data: path });
  const told = self.clients
    .matchAll({ type: 'window' })
    .then((pages) => pages.forEach((page) => page.postMessage({ pushCode: code }, {})));
  event.waitUntil(Promise.all([shown, code === undefined ? undefined : told]));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(String(event.notification.data)));
});
