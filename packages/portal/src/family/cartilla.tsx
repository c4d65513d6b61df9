/** The Cartilla Nacional de Salud: what is due, what waits for the treatment to end, what is done. */
import { useAsk } from '../ask';
import type { CartillaQuery } from '../api/generated/family';
import { sayDay } from '../time';
import { Page } from '../ui/page';
import { Badge, Shown, Term } from '../ui/parts';
import { words } from '../words';
import { api } from './api';
import { whose } from './child-of';

type Patient = NonNullable<CartillaQuery['patient']>;
type Action = Patient['cartilla']['actions'][number];

const ORDER = ['OVERDUE', 'DUE', 'DEFERRED', 'DONE'] as const satisfies readonly Action['status'][];
const TONE = { OVERDUE: 'warn', DUE: 'info', DEFERRED: 'plain', DONE: 'good' } as const;

export function CartillaPage({ id }: { id: string }) {
  const { child, today } = whose(id);
  const w = words.value.family.cartilla;
  const answer = useAsk(`cartilla ${id}`, {
    ask: async () => (await api.Cartilla({ patientId: id })).patient,
    keptAs: `child:${id}:cartilla`,
  });
  return (
    <Page title={w.title} over={child?.givenNames} intro={w.intro}>
      <Shown answer={answer}>
        {(patient) =>
          patient ? <CartillaOf patient={patient} today={today} /> : <p>{words.value.troubles.NOT_FOUND}</p>
        }
      </Shown>
    </Page>
  );
}

function CartillaOf({ patient, today }: { patient: Patient; today: string }) {
  const all = words.value;
  const w = all.family.cartilla;
  const { cartilla, coverage } = patient;
  return (
    <>
      <p class="card line-card">
        <strong>{all.ageGroup[cartilla.ageGroup]}</strong> · {w.folio} <code>{cartilla.folio}</code>
        <br />
        <Term of="coverage">{all.coverage[coverage.status]}</Term>
        {coverage.extension && (
          <>
            {' · '}
            <Term of="extension">{all.extension[coverage.extension.kind]}</Term>
            {coverage.extension.validUntil && ` (${sayDay(coverage.extension.validUntil, 'dated')})`}
          </>
        )}
      </p>
      {cartilla.advice.length > 0 && (
        <ul class="note plain-list">
          {cartilla.advice.map((advice) => (
            <li key={advice}>{advice}</li>
          ))}
        </ul>
      )}
      {ORDER.map((status) => (
        <Group
          key={status}
          status={status}
          actions={cartilla.actions.filter((action) => action.status === status && !isFarAhead(action, today))}
        />
      ))}
      {/* An answer that the telephone kept from an earlier version has none. */}
      {cartilla.notLoaded?.map((text) => (
        <p key={text} class="faint">
          {text}
        </p>
      ))}
    </>
  );
}

/** What is due years from now would only hide what is due soon. */
const isFarAhead = ({ status, dueOn }: Action, today: string): boolean =>
  status === 'DUE' && dueOn !== null && Number(dueOn.slice(0, 4)) > Number(today.slice(0, 4)) + 1;

function dueText({ status, dueOn }: Action): string {
  const w = words.value.family.cartilla;
  // A deferred action says in its sentence why and until when it waits.
  return dueOn && status !== 'DEFERRED' ? ` · ${w.dueOn(sayDay(dueOn, 'dated'))}` : '';
}

function Group({ status, actions }: { status: Action['status']; actions: Action[] }) {
  const all = words.value;
  const w = all.family.cartilla;
  if (actions.length === 0) return null;
  return (
    <section class="cartilla-group">
      {/* What was given and does not count may call for oncology today: it is not hidden. */}
      <details open={status !== 'DONE' || actions.some(({ doseStatusText }) => doseStatusText)}>
        <summary>
          <h2>
            {w.groups[status]} <span class="faint">({actions.length})</span>
          </h2>
        </summary>
        {status === 'DEFERRED' && (
          <p class="note">
            {w.deferredText} <Term of="liveVaccine" />
          </p>
        )}
        {status === 'OVERDUE' && <p>{w.overdueText}</p>}
        <ul class="actions">
          {actions.map((action) => (
            <li key={action.id} class="card line-card">
              <p>
                <strong>{action.name}</strong>{' '}
                <span class="faint">{action.doseName ?? (action.dose !== null && w.dose(action.dose))}</span>
              </p>
              <p>{action.purpose}</p>
              {action.deferralText && <p class="note">{action.deferralText}</p>}
              {action.doseStatusText && <p class="note">{action.doseStatusText}</p>}
              <p>
                <Badge tone={TONE[status]}>{all.preventiveStatus[status]}</Badge>{' '}
                <span class="faint">
                  {all.preventiveCategory[action.category]}
                  {action.performedOn ? ` · ${w.performedOn(sayDay(action.performedOn, 'dated'))}` : dueText(action)}
                  {(action.performedElsewhere ?? action.medicalUnit) &&
                    ` · ${action.performedElsewhere ?? action.medicalUnit?.name}`}
                  {action.lot && ` · ${w.lot} ${action.lot}`}
                </span>
              </p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
