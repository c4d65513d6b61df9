/** Adjusts a plan: what changes and why, then each dose before and after, then the confirmation. */
import { useState } from 'preact/hooks';
import { problemsOf } from '../../api/client';
import { sayNumber, type Day } from '../../time';
import { AreaField, SelectField } from '../../ui/field';
import { Facts } from '../../ui/parts';
import { useAction, useRequestId } from '../action';
import { api, deskWords, type AdjustmentPreview, type Treatment } from '../api';
import { useDraft } from '../draft';
import { finish, FormDialog, type Dialog } from '../form';
import { ReasonFields, useReasons } from '../reasons';
import { ChangeFields, type ChangeFieldsProps } from './change-fields';
import { adjustmentInput, BLANK, CAUSES, lackingIn, pathOf, type Kind, type Opening, type Typed } from './change-input';
import { ChangesShown } from './changes-shown';
import { VersionRows } from './plan-versions';

interface AdjustProps extends Dialog {
  treatment: Treatment;
  opening: Opening;
  today: Day;
}

/** The changes that this plan can have now: a plan on hold moves no cycle, and only a proposal can be declined. */
const kindsOf = ({ status, proposals }: Treatment): Kind[] => [
  'MEASURES',
  'DOSES',
  'ADD',
  'SUBSTITUTE',
  ...(status === 'ACTIVE' ? (['PROTOCOL', 'CYCLE'] as const) : []),
  ...(proposals.length > 0 ? (['DECLINE'] as const) : []),
];

const measuresOf = ({ heightCm, weightKg, bodySurfaceArea }: AdjustmentPreview) =>
  [
    deskWords.value.treatment.measures,
    `${sayNumber(heightCm)} cm, ${sayNumber(weightKg)} kg, ${sayNumber(bodySurfaceArea)} m²`,
  ] as const;

export function AdjustDialog({ treatment, opening, today, ...dialog }: AdjustProps) {
  const w = deskWords.value.adjustment;
  const [form] = useState(
    `adjust ${treatment.id} ${opening.kind ? `${opening.kind} ${treatment.proposals.at(-1)?.id}` : ''}`,
  );
  const [typed, setTyped] = useDraft<Typed>(form, 'typed', { ...BLANK, ...opening });
  const [plan, setPlan] = useState<AdjustmentPreview>();
  const [openedAt] = useState(treatment.planVersion);
  const action = useAction();
  const standing = [
    ...(plan?.warnings ?? []),
    ...action.warnings.filter(({ code }) => !plan?.warnings.some((warning) => warning.code === code)),
  ];
  const reasons = useReasons(form, standing);
  const requestId = useRequestId();
  const newer = treatment.planVersions.filter(({ number }) => number > openedAt);

  /** The plan is another one by now: the page asks for it anew, and what was typed stays. */
  function reload(): void {
    setPlan(undefined);
    dialog.onDone();
  }

  async function preview(): Promise<void> {
    const lacking = lackingIn(typed);
    const input = adjustmentInput(typed, treatment, today);
    if (!input || Object.keys(lacking).length > 0) return action.wrong(lacking);
    setPlan(
      await action.run(async () => {
        try {
          const { previewAdjustment } = await api.PreviewAdjustment({
            input: { ...input, requestId: requestId(input) },
          });
          return previewAdjustment ?? { __typename: 'Nothing' as const };
        } catch (error) {
          if (problemsOf(error).some(({ path }) => path === 'planVersion')) reload();
          throw error;
        }
      }, 'PlanPreview'),
    );
  }

  async function confirm(): Promise<void> {
    const change = adjustmentInput(typed, treatment, today);
    if (!change) return;
    const input = { ...change, overrides: reasons.overrides };
    const adjusted = await action.run(async () => {
      const answer = (await api.AdjustTreatment({ input: { ...input, requestId: requestId(input) } })).adjustTreatment;
      if (answer.__typename === 'RecordChanged') reload();
      return answer;
    }, 'TreatmentAdjusted');
    if (!adjusted) return;
    const ended = plan?.endsDispensing ?? [];
    const done = ended.length > 0 ? `${w.done} ${w.setTablets(ended.join(', '))}` : w.done;
    finish(dialog, typed.kind === 'DECLINE' ? w.kept : done, form, { kind: 'TREATMENT', id: treatment.id });
  }

  const fields: ChangeFieldsProps = {
    treatment,
    today,
    typed,
    set: (field) => (value) => setTyped({ ...typed, [field]: value }),
    problem: (field) => action.problem(pathOf(typed.kind, field)),
  };
  return (
    <FormDialog
      draft={form}
      title={w.adjustOf(treatment.protocol.name)}
      action={action}
      submit={!plan ? w.see : typed.kind === 'DECLINE' ? w.confirmKept : w.confirm}
      onSubmit={() => void (plan ? confirm() : preview())}
      onClose={dialog.onClose}
    >
      {newer.length > 0 && (
        <section class="note stack" role="status">
          <p>{w.changedMeanwhile}</p>
          <VersionRows versions={newer} />
        </section>
      )}
      {plan ? (
        <>
          <Facts
            facts={[
              ...(typed.kind === 'MEASURES' ? [measuresOf(plan)] : []),
              [w.cause, typed.cause && w.causes[typed.cause]],
              ...(typed.note.trim() ? [[w.note, typed.note] as const] : []),
            ]}
          />
          <ChangesShown plan={plan} treatment={treatment} />
          <ReasonFields warnings={standing} reasons={reasons} action={action} />
          <button type="button" class="link-button" onClick={() => setPlan(undefined)}>
            {w.change}
          </button>
        </>
      ) : (
        <>
          <SelectField
            label={w.kind}
            value={typed.kind}
            onValue={(kind) => setTyped({ ...typed, kind: kind as Kind | '', cause: '' })}
            problem={fields.problem('kind') ?? action.problem('change')}
            options={[['', w.choose], ...kindsOf(treatment).map((kind) => [kind, w.kinds[kind]] as const)]}
          />
          {typed.kind && (
            <>
              <ChangeFields {...fields} />
              <SelectField
                label={w.cause}
                value={typed.cause}
                onValue={fields.set('cause')}
                problem={fields.problem('cause')}
                options={[['', w.choose], ...CAUSES[typed.kind].map((cause) => [cause, w.causes[cause]] as const)]}
              />
              <AreaField
                label={w.note}
                hint={w.noteHint}
                optional={typed.cause !== 'CLINICIAN_JUDGEMENT'}
                rows={2}
                value={typed.note}
                onValue={fields.set('note')}
                problem={fields.problem('note')}
              />
            </>
          )}
        </>
      )}
    </FormDialog>
  );
}
