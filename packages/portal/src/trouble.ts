/** What went wrong with a request, in the words of the page. */
import { troubleOf } from './api/client';
import { words } from './words';

/** The server's own message, or the page's sentence for this kind of trouble. */
export function troubleText(error: unknown): string {
  const { trouble, message } = troubleOf(error);
  return message ?? words.value.troubles[trouble];
}
