/** Pages that are fetched when they are opened. */
import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';
import { words } from '../words';
import { Page } from './page';

/** A page that fails to load (a lost network, a file of an older version) says so instead of staying blank. */
export const page = <K extends string, P extends object>(load: () => Promise<Record<K, ComponentType<P>>>, name: K) =>
  lazy(() =>
    load().then(
      (module) => ({ default: module[name] }),
      () => ({ default: Unreachable as ComponentType<P> }),
    ),
  );

function Unreachable() {
  const w = words.value;
  return (
    <Page title={w.troubles.OFFLINE}>
      <p>{w.offline.noCopy}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {w.retry}
      </button>
    </Page>
  );
}
