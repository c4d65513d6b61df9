/** The privacy notice: for everybody to read, and asked of each caregiver at the first login. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { client, troubleOf } from '../api/client';
import { getSdk } from '../api/generated/open';
import { useAsk } from '../ask';
import { acceptPrivacy, isCaregiver, privacyDue, putOffPrivacy, viewer } from '../session';
import { language } from '../settings';
import { dayOf, sayDay } from '../time';
import { announce } from '../ui/announce';
import { Refused } from '../ui/field';
import { Page } from '../ui/page';
import { Shown } from '../ui/parts';
import { words } from '../words';

const api = getSdk(client);

export function PrivacyPage() {
  const w = words.value.privacy;
  const answer = useAsk(`privacy ${language.value}`, {
    ask: async () => (await api.PrivacyNotice()).privacyNotice,
  });
  return (
    <Page title={w.title} intro={w.intro} class="narrow">
      <Shown answer={answer}>
        {({ title, version, publishedOn, paragraphs }) => (
          <>
            <section class="card stack">
              <h2>{title}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              <p class="hint">{w.since(sayDay(publishedOn, 'full'))}</p>
            </section>
            {isCaregiver.value && <Acceptance version={version} />}
          </>
        )}
      </Shown>
      {privacyDue.value && <NotNow />}
    </Page>
  );
}

function Acceptance({ version }: { version: string }) {
  const w = words.value.privacy;
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ message: string; nextStep?: string | null }>();
  const { isCurrent, acceptedAt } = viewer.value?.privacy ?? {};
  async function accept(): Promise<void> {
    setBusy(true);
    try {
      const refusal = await acceptPrivacy(version);
      setRefused(refusal);
      if (!refusal) announce(w.done);
    } catch (error) {
      const { trouble, message } = troubleOf(error);
      setRefused({ message: message ?? words.value.troubles[trouble] });
    } finally {
      setBusy(false);
    }
  }
  if (isCurrent && acceptedAt) return <p class="note">{w.accepted(sayDay(dayOf(acceptedAt), 'full'))}</p>;
  return (
    <>
      {refused && <Refused {...refused} />}
      <button type="button" class="button wide" disabled={busy} aria-busy={busy} onClick={() => void accept()}>
        {w.accept}
      </button>
    </>
  );
}

/** Outside of the answer: who cannot fetch the notice gets to the carnet all the same. */
function NotNow() {
  const w = words.value.privacy;
  const { path, route } = useLocation();
  function later(): void {
    putOffPrivacy();
    if (path === '/privacidad') route('/');
  }
  return (
    <>
      <button type="button" class="button quiet wide" onClick={later}>
        {w.later}
      </button>
      <p class="hint">{w.laterText}</p>
    </>
  );
}
