/** Links to the emergency sheet for who treats the child elsewhere: made here, shown once, ended here. */
import { Copy, Printer } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SharesQuery } from '../api/generated/family';
import { useAsk } from '../ask';
import { sayMoment } from '../say-moment';
import { serverNow } from '../time';
import { announce } from '../ui/announce';
import { Refused, SelectField, TextField } from '../ui/field';
import { Page } from '../ui/page';
import { Badge, Empty, Shown } from '../ui/parts';
import { QrCode } from '../ui/qr-code';
import { useRequestId } from '../ui/request-id';
import { useSubmit } from '../ui/submit';
import { words } from '../words';
import { api } from './api';
import { whose } from './child-of';

type Share = NonNullable<NonNullable<SharesQuery['patient']>['shares']>[number];
type Hours = keyof typeof words.value.share.make.hours;
type Views = keyof typeof words.value.share.make.views;
interface Made {
  link: string;
  passcode: string;
}

const HOUR = 3_600_000;

export function SharePage({ id }: { id: string }) {
  const { child } = whose(id);
  const w = words.value.share;
  const answer = useAsk(`shares ${id}`, {
    ask: async () => (await api.Shares({ patientId: id })).patient?.shares ?? [],
  });
  const [made, setMade] = useState<Made>();
  return (
    <Page title={w.title} over={child?.givenNames} intro={w.intro} class="narrow">
      {made ? (
        <MadeLink made={made} onClose={() => setMade(undefined)} />
      ) : (
        <MakeForm
          id={id}
          onMade={(link) => {
            setMade(link);
            answer.refresh();
          }}
        />
      )}
      <section class="stack no-print">
        <h2>{w.list.title}</h2>
        <Shown answer={answer}>
          {(shares) =>
            shares.length === 0 ? (
              <Empty title={w.list.none} />
            ) : (
              <ul class="notices">
                {shares.map((share) => (
                  <ShareCard key={share.id} share={share} onEnded={answer.refresh} />
                ))}
              </ul>
            )
          }
        </Shown>
      </section>
    </Page>
  );
}

function MakeForm({ id, onMade }: { id: string; onMade(made: Made): void }) {
  const w = words.value.share.make;
  const [label, setLabel] = useState('');
  const [hours, setHours] = useState<Hours>('72');
  const [views, setViews] = useState<Views>('5');
  const { busy, refused, problems, submit } = useSubmit(async () => {
    const expiresAt = new Date(serverNow() + Number(hours) * HOUR - 1000).toISOString();
    // Without a requestId: a link whose answer is lost is never shown again, so that another one is made.
    const input = { patientId: id, label: label.trim() || null, maxViews: Number(views), expiresAt };
    const { createShare: told } = await api.CreateShare({ input });
    if (told.__typename !== 'ShareCreated') return told;
    onMade({ link: told.link!, passcode: told.passcode! });
    return undefined;
  });
  return (
    <form class="card form" onSubmit={submit} noValidate>
      <h2>{w.title}</h2>
      {refused && <Refused {...refused} />}
      {problems.patientId && <Refused message={problems.patientId} />}
      <TextField
        label={w.label}
        hint={w.labelHint}
        optional
        maxLength={80}
        value={label}
        onValue={setLabel}
        problem={problems.label}
      />
      <SelectField
        label={w.until}
        value={hours}
        onValue={(value) => setHours(value as Hours)}
        options={Object.entries(w.hours)}
        problem={problems.expiresAt}
      />
      <SelectField
        label={w.times}
        value={views}
        onValue={(value) => setViews(value as Views)}
        options={Object.entries(w.views)}
      />
      <button type="submit" class="button wide" disabled={busy} aria-busy={busy}>
        {w.submit}
      </button>
    </form>
  );
}

function MadeLink({ made: { link, passcode }, onClose }: { made: Made; onClose(): void }) {
  const w = words.value.share.made;
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState<string>();
  useEffect(() => heading.current?.focus(), []);
  const copy = (): void =>
    void navigator.clipboard.writeText(link).then(
      () => setSaid(w.copied),
      () => setSaid(w.notCopied),
    );
  return (
    <section class="card stack">
      <h2 tabIndex={-1} ref={heading}>
        {w.title}
      </h2>
      <p>{w.once}</p>
      <QrCode text={link} label={w.qr} />
      <p class="address">
        <a href={link}>{link}</a>
      </p>
      {/* On one paper with the link it would open it for whoever finds the paper. */}
      <p class="no-print">
        {w.passcode}: <code class="large-code">{passcode}</code>
      </p>
      <p class="no-print">{w.apart}</p>
      <div class="row no-print">
        <button type="button" class="button" onClick={copy}>
          <Copy aria-hidden="true" />
          {w.copy}
        </button>
        <button type="button" class="button quiet" onClick={() => print()}>
          <Printer aria-hidden="true" />
          {w.print}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {w.close}
        </button>
      </div>
      {said && <p role="status">{said}</p>}
    </section>
  );
}

function ShareCard({ share, onEnded }: { share: Share; onEnded(): void }) {
  const w = words.value.share.list;
  const isActive = share.status === 'ACTIVE';
  const card = useRef<HTMLLIElement>(null);
  const made = sayMoment(share.createdAt);
  // The button goes away: the focus stays with its link.
  const end = (): void => {
    card.current?.focus();
    onEnded();
  };
  return (
    <li ref={card} tabIndex={-1}>
      <div class="between">
        <strong>{share.label}</strong>
        <Badge tone={isActive ? 'good' : 'plain'}>{w.status[share.status]}</Badge>
      </div>
      <p>
        {w.made(made)} · {share.createdBy.fullName}
      </p>
      {isActive && (
        <p>
          {w.until(sayMoment(share.expiresAt))} {w.left(share.viewsLeft)}.
        </p>
      )}
      <ul class="plain-list">
        {share.looks.map(({ at, recipient, opened }) => (
          <li key={at + recipient}>{(opened ? w.opened : w.wrong)(recipient, sayMoment(at))}</li>
        ))}
        {share.notes.map(({ id, at, from, text }) => (
          <li key={id}>
            {w.note(from, sayMoment(at))} <q>{text}</q>
          </li>
        ))}
      </ul>
      {isActive && <EndButton id={share.id} name={`${share.label}, ${made}`} onEnded={end} />}
    </li>
  );
}

function EndButton({ id, name, onEnded }: { id: string; name: string; onEnded(): void }) {
  const w = words.value.share.list;
  const requestId = useRequestId();
  const { busy, refused, submit } = useSubmit(async () => {
    const { revokeShare: told } = await api.RevokeShare({ input: { id, requestId: requestId({ id }) } });
    if (told.__typename !== 'Share') return told;
    announce(w.ended);
    onEnded();
    return undefined;
  });
  return (
    <form onSubmit={submit}>
      {refused && <Refused {...refused} />}
      <button type="submit" class="button quiet small" disabled={busy}>
        {w.end}
        <span class="unseen">: {name}</span>
      </button>
    </form>
  );
}
