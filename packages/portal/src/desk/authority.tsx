/** Which adults may see a child, by which right, and why one does not; for social workers. */
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { dayOf, sayDay, type Day } from '../time';
import { Badge, Shown } from '../ui/parts';
import { words } from '../words';
import { api, deskWords, isSocialWorker, type Authority, type Patient } from './api';
import { AuthorityDialog, isInvitation } from './authority-form';

interface AuthorityCardProps {
  patient: Patient;
  today: Day;
  onChanged(): void;
}

export function AuthorityCard({ patient, today, onChanged }: AuthorityCardProps) {
  const w = deskWords.value.authority;
  const [chosen, setChosen] = useState<Authority>();
  if (!isSocialWorker.value) return null;
  const [present, past] = [false, true].map((isPast) =>
    patient.authorities.filter(({ state }) => (state === 'ENDED') === isPast),
  ) as [Authority[], Authority[]];
  const entry = (authority: Authority) => (
    <Entry key={authority.id} patient={patient} authority={authority} onChange={() => setChosen(authority)} />
  );
  return (
    <section class="card stack">
      <h2>{w.title}</h2>
      {present.length === 0 && <p>{w.none}</p>}
      <ul class="stack">{present.map(entry)}</ul>
      {past.length > 0 && (
        <details>
          <summary>{w.past}</summary>
          <ul class="stack">{past.map(entry)}</ul>
        </details>
      )}
      {chosen && (
        <AuthorityDialog
          patient={patient}
          authority={chosen}
          today={today}
          onDone={onChanged}
          onClose={() => setChosen(undefined)}
        />
      )}
    </section>
  );
}

interface EntryProps {
  patient: Patient;
  authority: Authority;
  onChange(): void;
}

function Entry({ patient, authority, onChange }: EntryProps) {
  const w = deskWords.value.authority;
  const { user, state, evidence, validFrom, validUntil, reviewOn } = authority;
  const day = (on: Day) => sayDay(on, 'dated');
  return (
    <li>
      <p>
        <strong>{user.fullName}</strong> <span class="faint">{words.value.relationship[authority.relationship]}</span>{' '}
        <Badge tone={state === 'IN_FORCE' ? 'good' : 'warn'}>{w.states[state]}</Badge>
      </p>
      <p>
        {w.bases[authority.basis]}. {w.scopes[authority.scope]}.
      </p>
      <p class="hint">
        {w.span(day(validFrom), validUntil ? day(validUntil) : undefined)}
        {reviewOn && ` · ${w.reviewed(day(reviewOn))}`}
        {authority.continuesAfter18 && ` · ${w.continues}`}
      </p>
      {evidence && (
        <p class="hint">
          {w.seen(
            [w.evidences[evidence.kind], evidence.number].filter(Boolean).join(' '),
            day(evidence.seenOn),
            evidence.seenBy.fullName,
          )}
        </p>
      )}
      {authority.reason && <p class="hint">{authority.reason}</p>}
      {state !== 'ENDED' && !isInvitation(authority) && (
        <button type="button" class="button quiet small" onClick={onChange}>
          {w.change}
          <span class="unseen">: {user.fullName}</span>
        </button>
      )}
      <WhyNot key={patient.revision} patientId={patient.id} user={user} />
    </li>
  );
}

/** The rule that decides now, as a sentence; asked for when it is opened, because every question is in the access log. */
function WhyNot({ patientId, user }: { patientId: string; user: Authority['user'] }) {
  const w = deskWords.value.authority;
  const [open, setOpen] = useState(false);
  const answer = useAsk(`why ${patientId} ${user.id}`, {
    ask: async () => (await api.WhyNot({ patientId, userId: user.id })).whyNot,
    ready: open,
  });
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {w.why}
        <span class="unseen">: {user.fullName}</span>
      </summary>
      {open && (
        <Shown answer={answer}>
          {(decision) => (
            <p>
              {decision?.explanation ?? w.unknown}{' '}
              {decision?.changesAt && w.changesOn(sayDay(dayOf(decision.changesAt), 'dated'))}
            </p>
          )}
        </Shown>
      )}
    </details>
  );
}
