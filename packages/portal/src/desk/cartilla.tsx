/** The Cartilla Nacional de Salud at the desk: what is asked and why it waits, what was recorded, and the facts of oncology. */
import { useState } from 'preact/hooks';
import type { ChildCartillaQuery } from '../api/generated/desk';
import { useAsk } from '../ask';
import { sayDay, yearsFrom } from '../time';
import { Badge, Shown } from '../ui/parts';
import { words } from '../words';
import { api, deskWords, isClinician, isSocialWorker } from './api';
import { ChooseDialog, CurpProblemDialog } from './cartilla-choice';
import { FactDialog, RecordDialog, WithdrawDialog, type Fact, type PreventiveAction } from './cartilla-forms';
import type { PartProps } from './part';

type Cartilla = NonNullable<ChildCartillaQuery['patient']>['cartilla'];
type Open =
  | { what: 'record'; action?: PreventiveAction }
  | { what: 'withdraw'; action: PreventiveAction }
  | { what: 'fact' | 'choose' | 'curp' }
  | { what: 'withdrawFact'; fact: Fact };

const ORDER = ['OVERDUE', 'DUE', 'DEFERRED', 'DONE'] as const satisfies readonly PreventiveAction['status'][];
const TONE = { OVERDUE: 'warn', DUE: 'info', DEFERRED: 'plain', DONE: 'good' } as const;
/** A non-binary person chooses between the cartillas of these ages. */
const CHOOSING_YEARS = { from: 20, to: 59 };

const titleOf = ({ name, dose, doseName }: PreventiveAction): string =>
  [name, doseName ?? (dose === null ? null : words.value.family.cartilla.dose(dose))].filter(Boolean).join(', ');

export function CartillaPart({ patient, today }: PartProps) {
  const w = deskWords.value.cartilla;
  const [open, setOpen] = useState<Open>();
  const answer = useAsk(`cartilla ${patient.id}`, {
    ask: async () => (await api.ChildCartilla({ id: patient.id })).patient?.cartilla ?? null,
  });
  const dialog = { patientId: patient.id, onClose: () => setOpen(undefined), onDone: answer.refresh };
  const years = yearsFrom(patient.birthDate, today);
  const mayChoose = patient.sex === 'NON_BINARY' && years >= CHOOSING_YEARS.from && years <= CHOOSING_YEARS.to;
  return (
    <Shown answer={answer}>
      {(cartilla) =>
        cartilla && (
          <>
            <div class="row">
              <span>
                <strong>{words.value.ageGroup[cartilla.ageGroup]}</strong> · {w.folio} <code>{cartilla.folio}</code>
              </span>
              {isClinician.value && (
                <button type="button" class="button quiet" onClick={() => setOpen({ what: 'record' })}>
                  {w.recordOther}
                </button>
              )}
              {isSocialWorker.value && mayChoose && (
                <button type="button" class="button quiet" onClick={() => setOpen({ what: 'choose' })}>
                  {w.choose}
                </button>
              )}
              {isSocialWorker.value && (
                <button type="button" class="button quiet" onClick={() => setOpen({ what: 'curp' })}>
                  {w.curpProblem}
                </button>
              )}
            </div>
            <Facts facts={cartilla.immunizationFacts} cartilla={cartilla} onOpen={setOpen} />
            {ORDER.map((status) => (
              <Group
                key={status}
                status={status}
                actions={cartilla.actions.filter((action) => action.status === status)}
                onOpen={setOpen}
              />
            ))}
            {cartilla.notLoaded.map((text) => (
              <p key={text} class="faint">
                {text}
              </p>
            ))}
            {open?.what === 'record' && (
              <RecordDialog
                {...dialog}
                today={today}
                action={open.action}
                actions={cartilla.actions}
                title={open.action && titleOf(open.action)}
              />
            )}
            {open?.what === 'withdraw' && (
              <WithdrawDialog
                {...dialog}
                of="action"
                id={open.action.id}
                title={w.withdrawTitle(titleOf(open.action))}
                text={w.withdrawText}
              />
            )}
            {open?.what === 'withdrawFact' && (
              <WithdrawDialog
                {...dialog}
                of="fact"
                id={open.fact.id}
                title={w.withdrawTitle(w.kinds[open.fact.kind])}
                text={w.factWithdrawText}
              />
            )}
            {open?.what === 'fact' && <FactDialog {...dialog} today={today} actions={cartilla.actions} />}
            {open?.what === 'choose' && <ChooseDialog {...dialog} />}
            {open?.what === 'curp' && <CurpProblemDialog {...dialog} />}
          </>
        )
      }
    </Shown>
  );
}

interface FactsProps {
  facts: readonly Fact[];
  cartilla: Cartilla;
  onOpen(open: Open): void;
}

function Facts({ facts, cartilla, onOpen }: FactsProps) {
  const w = deskWords.value.cartilla;
  const nameOf = (code: string): string => cartilla.actions.find((action) => action.code === code)?.name ?? code;
  return (
    <section class="card stack">
      <h2>{w.facts}</h2>
      {facts.length === 0 && <p>{w.noFacts}</p>}
      <ul class="rows">
        {facts.map((fact) => (
          <li key={fact.id}>
            <span>
              <strong>{w.kinds[fact.kind]}</strong>
              <small>
                {[
                  sayDay(fact.occurredOn, 'dated'),
                  fact.product && w.products[fact.product],
                  (fact.kind === 'CONTRAINDICATION' || fact.kind === 'PERMISSION') &&
                    (fact.code ? nameOf(fact.code) : w.everyLive),
                  fact.reason,
                  fact.source,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            {isClinician.value && (
              <button type="button" class="button quiet small" onClick={() => onOpen({ what: 'withdrawFact', fact })}>
                {w.withdraw}
                <span class="unseen">: {w.kinds[fact.kind]}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {isClinician.value && (
        <button type="button" class="button quiet start" onClick={() => onOpen({ what: 'fact' })}>
          {w.addFact}
        </button>
      )}
    </section>
  );
}

interface GroupProps {
  status: PreventiveAction['status'];
  actions: PreventiveAction[];
  onOpen(open: Open): void;
}

function Group({ status, actions, onOpen }: GroupProps) {
  const w = deskWords.value.cartilla;
  if (actions.length === 0) return null;
  return (
    <details class="cartilla-group" open={status !== 'DONE'}>
      <summary>
        <h2>
          {w.groups[status]} <span class="faint">({actions.length})</span>
        </h2>
      </summary>
      <ul class="rows">
        {actions.map((action) => (
          <li key={action.id}>
            <span>
              <strong>{titleOf(action)}</strong>
              <small>{datesOf(action)}</small>
              {action.deferralText && <small class="slip">{action.deferralText}</small>}
              {action.doseStatusText && <small class="slip">{action.doseStatusText}</small>}
            </span>
            <Badge tone={TONE[status]}>{words.value.preventiveStatus[status]}</Badge>
            {isClinician.value && (
              <button
                type="button"
                class="button quiet small"
                onClick={() => onOpen({ what: status === 'DONE' ? 'withdraw' : 'record', action })}
              >
                {status === 'DONE' ? w.withdraw : w.record}
                <span class="unseen">: {titleOf(action)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function datesOf({
  status,
  dueOn,
  earliestOn,
  performedOn,
  performedElsewhere,
  medicalUnit,
  lot,
}: PreventiveAction): string {
  const w = deskWords.value.cartilla;
  if (performedOn)
    return [
      w.performed(sayDay(performedOn, 'dated')),
      performedElsewhere ?? medicalUnit?.name,
      lot && `${w.lot} ${lot}`,
    ]
      .filter(Boolean)
      .join(' · ');
  return [
    // A deferred action says in its sentence until when it waits.
    status !== 'DEFERRED' && dueOn && w.due(sayDay(dueOn, 'dated')),
    earliestOn && w.earliest(sayDay(earliestOn, 'dated')),
  ]
    .filter(Boolean)
    .join(' · ');
}
