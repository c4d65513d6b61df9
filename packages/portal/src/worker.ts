/// <reference lib="webworker" />
/**
 * The service worker: keeps the shell and the family's pages on the telephone, so that they open without a network. Answers
 * of the API never pass through here; saved ones are in offline/saved.ts, where a logout deletes them.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

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
