/** The forms of the cartilla at the desk: record and withdraw an action or a fact. */
import type { ChildCartillaQuery } from '../api/generated/desk';
import type { Day } from '../time';
import { AreaField, SelectField, TextField } from '../ui/field';
import { words } from '../words';
import { missingIn, useAction, useRequestId } from './action';
import { api, deskWords } from './api';
import { useDraft } from './draft';
import { finish, FormDialog, type Dialog } from './form';

type Cartilla = NonNullable<ChildCartillaQuery['patient']>['cartilla'];
export type PreventiveAction = Cartilla['actions'][number];
export type Fact = Cartilla['immunizationFacts'][number];

/** What each form of the cartilla is given. */
export interface CartillaDialog extends Dialog {
  patientId: string;
}

/** Each action of the scheme once, by its code. */
const codesOf = (actions: readonly PreventiveAction[]): [string, string][] => [
  ...new Map(actions.map(({ code, name }) => [code, name] as [string, string])),
];

interface RecordProps extends CartillaDialog {
  today: Day;
  /** The pending action that was done; undefined for any other. */
  action: PreventiveAction | undefined;
  title: string | undefined;
  actions: readonly PreventiveAction[];
}

export function RecordDialog({ patientId, today, action: pending, title, actions, ...dialog }: RecordProps) {
  const w = deskWords.value.cartilla;
  const form = `preventive ${patientId} ${pending?.id ?? ''}`;
  const [code, setCode] = useDraft(form, 'code', pending?.code ?? '');
  const [dose, setDose] = useDraft(form, 'dose', pending?.dose ? String(pending.dose) : '');
  const [performedOn, setPerformedOn] = useDraft(form, 'performedOn', '');
  const [lot, setLot] = useDraft(form, 'lot', '');
  const [performedElsewhere, setElsewhere] = useDraft(form, 'elsewhere', '');
  const action = useAction();
  const requestId = useRequestId();
  async function save(): Promise<void> {
    const record = {
      patientId,
      code,
      dose: dose ? Number(dose) : null,
      performedOn,
      lot: lot.trim() || null,
      performedElsewhere: performedElsewhere.trim() || null,
    };
    if (!code || !performedOn) return action.wrong(missingIn(record));
    const input = { requestId: requestId(record), ...record };
    const done = await action.run(
      async () => (await api.RecordPreventiveAction({ input })).recordPreventiveAction,
      'PreventiveAction',
    );
    if (done)
      finish(dialog, done.doseStatusText ? w.doesNotCount(done.doseStatusText) : w.recorded(done.name), form, {
        kind: 'PREVENTIVE_ACTION',
        id: done.id,
      });
  }
  return (
    <FormDialog
      draft={form}
      title={title ? w.recordTitle(title) : w.recordOther}
      intro={w.recordIntro}
      action={action}
      submit={words.value.save}
      onSubmit={() => void save()}
      onClose={dialog.onClose}
    >
      {pending?.deferralText && <p class="note">{w.deferred(pending.deferralText)}</p>}
      {!pending && (
        <SelectField
          label={w.code}
          value={code}
          onValue={setCode}
          problem={action.problem('code')}
          options={[['', ''], ...codesOf(actions)]}
        />
      )}
      <div class="form-grid two">
        <TextField
          label={w.performedOn}
          type="date"
          max={today}
          value={performedOn}
          onValue={setPerformedOn}
          problem={action.problem('performedOn')}
        />
        <TextField
          label={w.dose}
          optional
          type="number"
          inputMode="numeric"
          min={1}
          value={dose}
          onValue={setDose}
          problem={action.problem('dose')}
        />
        <TextField
          label={w.lot}
          optional
          autocomplete="off"
          value={lot}
          onValue={setLot}
          problem={action.problem('lot')}
        />
        <TextField
          label={w.elsewhere}
          optional
          autocomplete="off"
          value={performedElsewhere}
          onValue={setElsewhere}
          problem={action.problem('performedElsewhere')}
        />
      </div>
    </FormDialog>
  );
}

const KINDS = ['STEM_CELL_TRANSPLANT', 'BLOOD_PRODUCT', 'CONTRAINDICATION', 'PERMISSION'] as const;

export function FactDialog({
  patientId,
  today,
  actions,
  ...dialog
}: CartillaDialog & { today: Day; actions: readonly PreventiveAction[] }) {
  const w = deskWords.value.cartilla;
  const form = `immunization fact ${patientId}`;
  const [kind, setKind] = useDraft<'' | Fact['kind']>(form, 'kind', '');
  const [product, setProduct] = useDraft<'' | NonNullable<Fact['product']>>(form, 'product', '');
  const [code, setCode] = useDraft(form, 'code', '');
  const [occurredOn, setOccurredOn] = useDraft(form, 'occurredOn', '');
  const [source, setSource] = useDraft(form, 'source', '');
  const [reason, setReason] = useDraft(form, 'reason', '');
  const action = useAction();
  const requestId = useRequestId();
  const isWord = kind === 'CONTRAINDICATION' || kind === 'PERMISSION';
  const products = Object.entries(w.products) as [NonNullable<Fact['product']>, string][];
  async function save(): Promise<void> {
    if (!kind || !occurredOn) return action.wrong(missingIn({ kind, occurredOn, source }));
    const fact = {
      patientId,
      kind,
      product: (kind === 'BLOOD_PRODUCT' && product) || null,
      code: (isWord && code) || null,
      occurredOn,
      source: source.trim(),
      reason: (isWord && reason.trim()) || null,
    };
    const input = { requestId: requestId(fact), ...fact };
    const done = await action.run(
      async () => (await api.RecordImmunizationFact({ input })).recordImmunizationFact,
      'ImmunizationFact',
    );
    if (done) finish(dialog, w.factRecorded, form);
  }
  return (
    <FormDialog
      draft={form}
      title={w.addFact}
      intro={w.factIntro}
      action={action}
      submit={words.value.save}
      onSubmit={() => void save()}
      onClose={dialog.onClose}
    >
      <SelectField
        label={w.kind}
        value={kind}
        onValue={(value) => setKind(value as typeof kind)}
        problem={action.problem('kind')}
        options={[['', ''], ...KINDS.map((one) => [one, w.kinds[one]] as const)]}
      />
      {kind === 'BLOOD_PRODUCT' && (
        <SelectField
          label={w.product}
          value={product}
          onValue={(value) => setProduct(value as typeof product)}
          problem={action.problem('product')}
          options={[['', ''], ...products]}
        />
      )}
      {isWord && (
        <SelectField
          label={w.vaccine}
          value={code}
          onValue={setCode}
          problem={action.problem('code')}
          options={[['', w.everyLive], ...codesOf(actions.filter(({ category }) => category === 'VACCINATION'))]}
        />
      )}
      <TextField
        label={isWord ? w.factDay.word : w.factDay.other}
        type="date"
        max={today}
        value={occurredOn}
        onValue={setOccurredOn}
        problem={action.problem('occurredOn')}
      />
      <TextField
        label={w.source}
        hint={w.sourceHint}
        autocomplete="off"
        value={source}
        onValue={setSource}
        problem={action.problem('source')}
      />
      {isWord && <AreaField label={w.reason} value={reason} onValue={setReason} problem={action.problem('reason')} />}
    </FormDialog>
  );
}

interface WithdrawProps extends CartillaDialog {
  of: 'action' | 'fact';
  id: string;
  title: string;
  text: string;
}

export function WithdrawDialog({ of, id, title, text, ...dialog }: WithdrawProps) {
  const w = deskWords.value.cartilla;
  const form = `withdraw ${id}`;
  const [reason, setReason] = useDraft(form, 'reason', '');
  const action = useAction();
  const withdraw = async () => {
    const input = { id, reason };
    return of === 'action'
      ? (await api.WithdrawPreventiveAction({ input })).withdrawPreventiveAction
      : (await api.WithdrawImmunizationFact({ input })).withdrawImmunizationFact;
  };
  async function save(): Promise<void> {
    if (await action.run(withdraw, 'Patient')) finish(dialog, deskWords.value.saved, form);
  }
  return (
    <FormDialog
      draft={form}
      title={title}
      intro={text}
      action={action}
      submit={w.withdraw}
      isDangerous
      onSubmit={() => void save()}
      onClose={dialog.onClose}
    >
      <AreaField label={w.reason} value={reason} onValue={setReason} problem={action.problem('reason')} />
    </FormDialog>
  );
}
