/** For administrators: the settings of a unit. Only what was changed is sent. */
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import type { SetUnitSettingsInput, UnitSettingsQuery } from '../api/generated/desk';
import { SelectField, TextField } from '../ui/field';
import { Page } from '../ui/page';
import { Empty, Shown } from '../ui/parts';
import { missingIn, useAction, useRequestId } from './action';
import { api, deskWords } from './api';
import { forgetDraft, useDraft } from './draft';
import { DeskForm } from './form';

type Unit = UnitSettingsQuery['medicalUnits'][number];
type Field = keyof ReturnType<typeof textsOf>;

const NUMBERS: ReadonlySet<string> = new Set([
  'absenceHoursInduction',
  'absenceHoursTreatment',
  'absenceHoursAfterTreatment',
  'answerWithinDays',
  'ownAccountFromYears',
  'proposalFromPercent',
  'anthracyclineLimitPerM2',
]);
const HOURS: ReadonlySet<string> = new Set(['quietFrom', 'quietUntil', 'reminderAt', 'eveningReminderAt']);
/** Those that a unit may have none of. */
const OPTIONAL: ReadonlySet<string> = new Set(['emergencyPhone', 'reminderDaysBefore', 'eveningReminderAt']);

/** The settings as texts, in the order of the page. */
function textsOf({ emergencyPhone, settings }: Unit) {
  const s = settings!;
  return {
    emergencyPhone: emergencyPhone ?? '',
    absenceHoursInduction: String(s.absenceHoursInduction),
    absenceHoursTreatment: String(s.absenceHoursTreatment),
    absenceHoursAfterTreatment: String(s.absenceHoursAfterTreatment),
    answerWithinDays: String(s.answerWithinDays),
    ownAccountFromYears: String(s.ownAccountFromYears),
    proposalFromPercent: String(s.proposalFromPercent),
    anthracyclineLimitPerM2: String(s.anthracyclineLimitPerM2),
    quietFrom: s.quietFrom,
    quietUntil: s.quietUntil,
    reminderDaysBefore: s.reminderDaysBefore.join(', '),
    reminderAt: s.reminderAt,
    eveningReminderAt: s.eveningReminderAt ?? '',
  };
}

/** A text as the input takes it. */
function valueOf(field: string, text: string): string | number | number[] | null {
  if (field === 'reminderDaysBefore') return text.split(/[ ,]+/).filter(Boolean).map(Number);
  return text === '' ? null : NUMBERS.has(field) ? Number(text) : text;
}

export function UnitSettingsPage() {
  const w = deskWords.value.unitSettings;
  const [clues, setClues] = useState('');
  const answer = useAsk('unit settings', {
    ask: async () => (await api.UnitSettings()).medicalUnits.filter(({ settings }) => settings !== null),
  });
  return (
    <Page title={w.title} intro={w.intro} class="narrow">
      <Shown answer={answer}>
        {(units) => {
          const unit = units.find((one) => one.clues === clues) ?? units[0];
          if (!unit) return <Empty title={w.none} />;
          return (
            <>
              <SelectField
                label={w.unit}
                value={unit.clues}
                onValue={setClues}
                options={units.map((one) => [one.clues, one.name] as const)}
              />
              <Settings key={unit.clues} unit={unit} onDone={answer.refresh} />
            </>
          );
        }}
      </Shown>
    </Page>
  );
}

function Settings({ unit, onDone }: { unit: Unit; onDone(): void }) {
  const w = deskWords.value.unitSettings;
  const form = `settings ${unit.clues}`;
  const before = textsOf(unit);
  const action = useAction();
  const requestId = useRequestId();
  // The form stays open: what became of it is read below its button.
  const [told, setTold] = useState<string>();
  const [typed, setTyped] = useDraft<Partial<Record<Field, string>>>(form, 'fields', {});
  async function save(): Promise<void> {
    setTold(undefined);
    const changed = Object.entries(typed)
      .map(([field, text]) => [field as Field, text.trim()] as const)
      .filter(([field, text]) => text !== before[field]);
    if (changed.length === 0) return setTold(deskWords.value.corrections.nothing);
    // The service takes an empty one as left out, and would say that it is saved.
    const missing = missingIn(Object.fromEntries(changed.filter(([field]) => !OPTIONAL.has(field))));
    if (Object.keys(missing).length > 0) return action.wrong(missing);
    const set = Object.fromEntries(changed.map(([field, text]) => [field, valueOf(field, text)]));
    const input: SetUnitSettingsInput = { medicalUnitClues: unit.clues, ...set };
    const sent = { requestId: requestId(input), ...input };
    if (!(await action.run(async () => (await api.SetUnitSettings({ input: sent })).setUnitSettings, 'MedicalUnit')))
      return;
    forgetDraft(form);
    setTold(deskWords.value.saved);
    onDone();
  }
  return (
    <>
      <DeskForm draft={form} action={action} submit={w.save} onSubmit={() => void save()}>
        {(Object.keys(before) as Field[]).map((field) => (
          <TextField
            key={field}
            label={w.fields[field]}
            type={
              NUMBERS.has(field) ? 'number' : HOURS.has(field) ? 'time' : field === 'emergencyPhone' ? 'tel' : 'text'
            }
            {...(NUMBERS.has(field) && { step: 'any' })}
            value={typed[field] ?? before[field]}
            onValue={(text) => setTyped({ ...typed, [field]: text })}
            problem={action.problem(field)}
          />
        ))}
      </DeskForm>
      {told && (
        <p class="note" role="status">
          {told}
        </p>
      )}
    </>
  );
}
