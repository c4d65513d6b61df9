/** The private calendar address of a child: made here, shown again and again, and taken back here. */
import { CalendarSync } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { announce } from '../ui/announce';
import { words } from '../words';
import { api } from './api';
import { troubleText } from '../trouble';

export function Feed({ id }: { id: string }) {
  const w = words.value.family.calendar;
  const answer = useAsk(`feed ${id}`, {
    ask: async () => (await api.OwnFeed({ patientId: id })).patient?.calendarFeed?.url ?? null,
  });
  const url = answer.data;
  const [said, setSaid] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function carefully(work: () => Promise<string | undefined>): Promise<void> {
    setBusy(true);
    try {
      const text = await work();
      setSaid(text);
      if (text) announce(text);
    } catch (error) {
      setSaid(troubleText(error));
    } finally {
      setBusy(false);
    }
  }
  const issue = () =>
    carefully(async () => {
      await api.IssueCalendarFeed({ patientId: id });
      answer.refresh();
      return undefined;
    });
  const revoke = () =>
    carefully(async () => {
      const { revokeCalendarFeed } = await api.RevokeCalendarFeed({ patientId: id });
      answer.refresh();
      return revokeCalendarFeed ? w.feedRevoked : w.feedNone;
    });
  const copy = () =>
    carefully(async () => {
      await navigator.clipboard.writeText(url!);
      return words.value.copied;
    });

  return (
    <section class="card stack" aria-labelledby="feed-title">
      <h2 id="feed-title">
        <CalendarSync aria-hidden="true" /> {w.feedTitle}
      </h2>
      <p>{w.feedText}</p>
      {url ? (
        <>
          <code class="address">{url}</code>
          <div class="row">
            <a class="button" href={url.replace(/^https?:/, 'webcal:')}>
              {w.feedOpen}
            </a>
            <button type="button" class="button quiet" onClick={() => void copy()}>
              {w.feedCopy}
            </button>
          </div>
          <p class="hint">{words.value.month.feedHow}</p>
          <p class="hint">{w.feedSecret}</p>
          <button type="button" class="link-button" disabled={busy} onClick={() => void revoke()}>
            {w.feedRevoke}
          </button>
        </>
      ) : (
        <div class="row">
          {/* Not before it is known that there is none: a new address ends the one that a calendar uses. */}
          <button
            type="button"
            class="button quiet"
            disabled={busy || answer.data === undefined}
            onClick={() => void issue()}
          >
            {w.feedIssue}
          </button>
          <button type="button" class="link-button" disabled={busy} onClick={() => void revoke()}>
            {w.feedRevoke}
          </button>
        </div>
      )}
      {said && <p role="status">{said}</p>}
    </section>
  );
}
