/** The public reprint of the Cartilla's cover, with its security code as a picture and as a voice. */
import { Download, RefreshCw, Volume2 } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { client } from '../api/client';
import { getSdk, type IssueSecurityCodeMutation, type ReprintCartillaMutation } from '../api/generated/open';
import { sayDay, sayHour, dayOf } from '../time';
import { announce } from '../ui/announce';
import { Refused, TextField } from '../ui/field';
import { Page } from '../ui/page';
import { words } from '../words';
import { troubleText } from '../trouble';

const api = getSdk(client);

type Challenge = IssueSecurityCodeMutation['issueSecurityCode'];
type Reprint = Extract<ReprintCartillaMutation['reprintCartilla'], { __typename: 'CartillaReprint' }>;

const BLANK = { curp: '', nss: '', email: '', emailConfirmation: '', securityCode: '' };

function problemsIn(input: typeof BLANK): Record<string, string> {
  const w = words.value.reprint;
  const missing = Object.entries(input).filter(([, value]) => value.trim() === '');
  const isOther = input.emailConfirmation.trim().toLowerCase() !== input.email.trim().toLowerCase();
  return {
    ...(isOther && { emailConfirmation: w.emailsDiffer }),
    ...Object.fromEntries(missing.map(([name]) => [name, w.missing])),
  };
}

export function ReprintPage() {
  const w = words.value.reprint;
  const [input, setInput] = useState(BLANK);
  const [challenge, setChallenge] = useState<Challenge>();
  const [voice, setVoice] = useState<string>();
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [refused, setRefused] = useState<{ message: string; nextStep?: string | null }>();
  const [done, setDone] = useState<Reprint>();
  const [busy, setBusy] = useState(false);
  const field = (name: keyof typeof BLANK) => ({
    value: input[name],
    problem: problems[name],
    onValue: (value: string) => setInput((before) => ({ ...before, [name]: value })),
  });

  async function carefully(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setRefused(undefined);
    try {
      await work();
    } catch (error) {
      setRefused({ message: troubleText(error) });
    } finally {
      setBusy(false);
    }
  }
  async function newCode(): Promise<void> {
    setVoice(undefined);
    setChallenge((await api.IssueSecurityCode()).issueSecurityCode);
    setInput((before) => ({ ...before, securityCode: '' }));
  }
  /** Another code, in both forms: the voice of the one that is shown would have had to come with its picture. */
  async function spokenCode(): Promise<void> {
    const { audioDataUri, ...issued } = (await api.IssueSpokenCode()).issueSecurityCode;
    setChallenge(issued);
    setInput((before) => ({ ...before, securityCode: '' }));
    setVoice(audioDataUri);
    announce(w.codePlaying);
  }
  useEffect(() => void carefully(newCode), []);

  const submit = (event: Event) => {
    event.preventDefault();
    if (busy || !challenge) return;
    // What is missing or differs costs no code: the picture stays good.
    const wrong = problemsIn(input);
    setProblems(wrong);
    if (Object.keys(wrong).length > 0) return;
    void carefully(async () => {
      const { reprintCartilla } = await api.ReprintCartilla({
        input: { ...input, challengeId: challenge.challengeId },
      });
      if (reprintCartilla.__typename === 'CartillaReprint') {
        announce(w.done);
        return setDone(reprintCartilla);
      }
      setRefused(reprintCartilla);
      if (reprintCartilla.__typename === 'InvalidInput')
        setProblems(Object.fromEntries(reprintCartilla.problems.map(({ path, message }) => [path, message])));
      // A code is good once, whatever became of the request.
      await newCode();
    });
  };

  if (done)
    return <Done reprint={done} onAnother={() => (setDone(undefined), setInput(BLANK), void carefully(newCode))} />;
  return (
    <Page title={w.title} intro={w.intro} class="narrow">
      <form class="card form" onSubmit={submit} noValidate>
        {refused && <Refused {...refused} />}
        <TextField
          label={w.curp}
          class="code"
          autocapitalize="characters"
          autocomplete="off"
          spellcheck={false}
          maxLength={24}
          {...field('curp')}
        />
        <TextField
          label={w.nss}
          hint={w.nssHint}
          class="code"
          inputMode="numeric"
          autocomplete="off"
          maxLength={20}
          {...field('nss')}
        />
        <TextField label={w.email} type="email" autocomplete="email" {...field('email')} />
        <TextField label={w.emailAgain} type="email" autocomplete="email" {...field('emailConfirmation')} />
        <div class="captcha">
          {challenge ? (
            <img src={challenge.imageDataUri} alt={w.codeAlt} width={288} height={96} />
          ) : (
            <div class="captcha-wait" />
          )}
          <div class="row">
            <button
              type="button"
              class="button quiet"
              aria-disabled={busy}
              onClick={() => void (busy || carefully(newCode))}
            >
              <RefreshCw aria-hidden="true" />
              {w.codeNew}
            </button>
            <button
              type="button"
              class="button quiet"
              aria-disabled={busy}
              onClick={() => void (busy || carefully(spokenCode))}
            >
              <Volume2 aria-hidden="true" />
              {w.codeListen}
            </button>
          </div>
          {voice && <audio controls autoplay src={voice} aria-label={w.codeListen} />}
        </div>
        <TextField
          label={w.code}
          hint={w.codeHint}
          class="code"
          inputMode="numeric"
          autocomplete="off"
          maxLength={12}
          {...field('securityCode')}
        />
        <button type="submit" class="button wide" disabled={busy} aria-busy={busy}>
          {busy ? w.busy : w.submit}
        </button>
      </form>
      <p>
        <a href="/tramites">{w.procedures}</a>
      </p>
    </Page>
  );
}

function Done({ reprint, onAnother }: { reprint: Reprint; onAnother(): void }) {
  const w = words.value.reprint;
  return (
    <Page title={w.done} class="narrow">
      <div class="card stack">
        <p>
          {w.folio}: <code class="large-code">{reprint.folio}</code>
        </p>
        <a class="button wide" href={reprint.coverUrl} target="_blank" rel="noopener">
          <Download aria-hidden="true" />
          {w.download}
        </a>
        <p>{w.until(`${sayDay(dayOf(reprint.coverUrlExpiresAt), 'long')}, ${sayHour(reprint.coverUrlExpiresAt)}`)}</p>
        <button type="button" class="button quiet" onClick={onAnother}>
          {w.another}
        </button>
      </div>
    </Page>
  );
}
