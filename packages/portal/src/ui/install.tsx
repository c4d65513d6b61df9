/** How to put the carnet on the screen of this telephone: by a button, or by the menu of the browser. */
import { Download } from 'lucide-preact';
import { installable } from '../offline/install';
import { words } from '../words';

/** `otherwise` is said where the browser offers nothing. */
export function Install({ otherwise }: { otherwise?: string }) {
  const w = words.value.settings;
  const way = installable.value;
  return (
    <>
      <p>{w.installText}</p>
      {typeof way === 'string' ? (
        <p>{way === 'BY_HAND' ? w.installSafari : otherwise}</p>
      ) : (
        <button type="button" class="button quiet" onClick={way}>
          <Download aria-hidden="true" />
          {w.install}
        </button>
      )}
    </>
  );
}
