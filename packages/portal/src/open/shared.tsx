/** The page of an outsider who was given a link: asks for name and passcode, and shows the sheet that only this page can decrypt. */
import { Download, Printer } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { AreaField, Refused, TextField } from '../ui/field';
import { Page } from '../ui/page';
import { useSubmit } from '../ui/submit';
import { words } from '../words';
import { decrypted, linkIn, type HealthLink } from './shl';

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}
interface Sheet {
  readonly head: readonly string[];
  readonly sections: readonly Section[];
  readonly pdf: Blob | undefined;
}
interface Reader {
  readonly recipient: string;
  readonly passcode: string;
}

interface Resource {
  readonly resourceType: string;
  readonly text?: { readonly div: string };
  readonly section?: readonly { readonly title: string; readonly text: { readonly div: string } }[];
  readonly entry?: readonly { readonly resource: Resource }[];
  readonly content?: readonly { readonly attachment: { readonly data: string } }[];
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of XHTML, without its tags. It is shown as text: what a tag holds is never run. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => SIGNS[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/** The lines of a narrative. */
function linesOf(div = ''): string[] {
  const items = [...div.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map(([, item]) => item!);
  return (items.length > 0 ? items : [div]).map(textOf).filter(Boolean);
}

function sheetIn(files: readonly Resource[]): Sheet | undefined {
  const resources = files.flatMap((file) => [file, ...(file.entry ?? []).map(({ resource }) => resource)]);
  const find = (type: string) => resources.find(({ resourceType }) => resourceType === type);
  const composition = find('Composition');
  const data = find('DocumentReference')?.content?.[0]?.attachment.data;
  return composition?.section
    ? {
        head: linesOf(composition.text?.div),
        sections: composition.section.map(({ title, text }) => ({ title, lines: linesOf(text.div) })),
        pdf: data
          ? new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type: 'application/pdf' })
          : undefined,
      }
    : undefined;
}

/** Posts to the address of a link; undefined without a network. A space that a keyboard adds is no wrong passcode. */
const post = (url: string, { passcode, ...body }: Reader & { text?: string }): Promise<Response | undefined> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, passcode: passcode.trim() }),
    credentials: 'omit',
  }).catch(() => undefined);

/** Why an address did not answer what was asked for. */
async function reasonOf(answer: Response | undefined): Promise<string> {
  const w = words.value.share.reader;
  if (!answer) return w.offline;
  if (answer.status === 401) return w.wrong(((await answer.json()) as { remainingAttempts: number }).remainingAttempts);
  // A server that is away for a moment has not ended the link.
  return answer.status === 404 ? w.gone : words.value.troubles.UNAVAILABLE;
}

async function opened(link: HealthLink, reader: Reader): Promise<Sheet | string> {
  const answer = await post(link.url, reader);
  if (!answer?.ok) return reasonOf(answer);
  const { files } = (await answer.json()) as { files: { embedded?: string; location?: string }[] };
  try {
    const texts = await Promise.all(
      files.map(async ({ embedded, location }) =>
        decrypted(embedded ?? (await (await fetch(location!)).text()), link.key),
      ),
    );
    return sheetIn(texts.map((text) => JSON.parse(text) as Resource)) ?? words.value.share.reader.broken;
  } catch {
    return words.value.share.reader.broken;
  }
}

export function SharedPage() {
  const w = words.value.share.reader;
  const [link, setLink] = useState(() => linkIn(location.hash));
  const [reader, setReader] = useState<Reader>({ recipient: '', passcode: '' });
  const [sheet, setSheet] = useState<Sheet>();
  // Another link that is typed over this one opens no other page.
  useEffect(() => {
    const change = (): void => {
      setSheet(undefined);
      setLink(linkIn(location.hash));
    };
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, []);
  const { busy, refused, submit } = useSubmit(async () => {
    const answer = await opened(link!, reader);
    if (typeof answer === 'string') return { message: answer };
    setSheet(answer);
    return undefined;
  });
  if (!link) return <Page title={w.title} intro={w.none} class="narrow" />;
  if (sheet) return <SharedSheet sheet={sheet} link={link} reader={reader} />;
  return (
    <Page title={w.title} intro={w.intro} class="narrow">
      <form class="card form" onSubmit={submit} noValidate>
        {refused && <Refused {...refused} />}
        <TextField
          label={w.name}
          hint={w.nameHint}
          value={reader.recipient}
          maxLength={120}
          onValue={(recipient) => setReader({ ...reader, recipient })}
        />
        <TextField
          label={w.passcode}
          hint={w.passcodeHint}
          value={reader.passcode}
          autocomplete="off"
          autocapitalize="none"
          onValue={(passcode) => setReader({ ...reader, passcode })}
        />
        <button
          type="submit"
          class="button wide"
          disabled={busy || !reader.recipient.trim() || !reader.passcode.trim()}
          aria-busy={busy}
        >
          {w.open}
        </button>
      </form>
    </Page>
  );
}

function SharedSheet({ sheet, link, reader }: { sheet: Sheet; link: HealthLink; reader: Reader }) {
  const w = words.value.share.reader;
  const [pdf, setPdf] = useState<string>();
  useEffect(() => {
    if (!sheet.pdf) return undefined;
    const address = URL.createObjectURL(sheet.pdf);
    setPdf(address);
    return () => URL.revokeObjectURL(address);
  }, [sheet]);
  return (
    <Page title={w.title} class="print-page narrow">
      <article class="sheet">
        <header>
          {sheet.head.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </header>
        {sheet.sections.map(({ title, lines }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul class="plain-list">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </article>
      <div class="row no-print">
        <button type="button" class="button" onClick={() => print()}>
          <Printer aria-hidden="true" />
          {w.print}
        </button>
        {pdf && (
          <a class="button quiet" href={pdf} download="hoja-de-urgencias.pdf">
            <Download aria-hidden="true" />
            {w.pdf}
          </a>
        )}
      </div>
      <NoteForm link={link} reader={reader} />
    </Page>
  );
}

function NoteForm({ link, reader }: { link: HealthLink; reader: Reader }) {
  const w = words.value.share.reader.note;
  const [text, setText] = useState('');
  const [isSent, setSent] = useState(false);
  const { busy, refused, submit } = useSubmit(async () => {
    setSent(false);
    const answer = await post(`${link.url}/notes`, { ...reader, text });
    if (!answer?.ok) return { message: answer?.status === 429 ? w.many : await reasonOf(answer) };
    setText('');
    setSent(true);
    return undefined;
  });
  return (
    <form class="card form no-print" onSubmit={submit} noValidate>
      <h2>{w.title}</h2>
      {refused && <Refused {...refused} />}
      {isSent && (
        <p class="success" role="status">
          {w.sent}
        </p>
      )}
      <AreaField label={w.text} maxLength={1000} value={text} onValue={setText} />
      <button type="submit" class="button quiet" disabled={busy || !text.trim()} aria-busy={busy}>
        {w.submit}
      </button>
    </form>
  );
}
