/** The fields of a person, with what its CURP says while it is typed. */
import { addMonths, sayDay, yearsFrom, type Day } from '../time';
import { SelectField, TextField, TickField } from '../ui/field';
import { words } from '../words';
import { deskWords } from './api';
import { validateCurp, tidyCode } from './curp';

export interface CaregiverDraft {
  curp: string;
  givenNames: string;
  firstSurname: string;
  secondSurname: string;
  email: string;
  withoutEmail?: boolean;
  phone: string;
  relationship: string;
}

export const BLANK_CAREGIVER: CaregiverDraft = {
  curp: '',
  givenNames: '',
  firstSurname: '',
  secondSurname: '',
  email: '',
  phone: '',
  relationship: 'MOTHER',
};

const RELATIONSHIPS = ['MOTHER', 'FATHER', 'GUARDIAN', 'GRANDPARENT', 'SIBLING', 'OTHER_CAREGIVER'] as const;

export type Relationship = (typeof RELATIONSHIPS)[number];

/** As the API takes it: what is empty is left out. */
export const caregiverInput = (draft: CaregiverDraft) => ({
  curp: tidyCode(draft.curp),
  givenNames: draft.givenNames.trim(),
  firstSurname: draft.firstSurname.trim(),
  secondSurname: draft.secondSurname.trim() || null,
  ...(draft.withoutEmail ? { withoutEmail: true } : { email: draft.email.trim() }),
  phone: draft.phone.trim() || null,
  relationship: draft.relationship as Relationship,
});

const ADULT_YEARS = 18;

interface CurpFieldProps {
  value: string;
  onValue(value: string): void;
  problem: string | undefined;
  today: Day;
  /** Whose it is decides which age is odd. */
  of: 'child' | 'caregiver' | 'beneficiary';
}

export function CurpField({ value, onValue, problem, today, of }: CurpFieldProps) {
  const w = deskWords.value;
  return (
    <TextField
      label={w.register.curp}
      class="code"
      autocapitalize="characters"
      autocomplete="off"
      spellcheck={false}
      maxLength={22}
      problem={problem}
      live={value === '' ? undefined : <CurpSays typed={value} today={today} of={of} />}
      value={value}
      onValue={(typed) => onValue(typed.toUpperCase())}
    />
  );
}

function CurpSays({ typed, today, of }: { typed: string; today: Day; of: CurpFieldProps['of'] }) {
  const w = deskWords.value.curp;
  const checked = validateCurp(typed, today);
  if ('typed' in checked) return <>{w.count(checked.typed)}</>;
  if ('wrong' in checked) return <span class="slip">! {w[checked.wrong]}</span>;
  const { birthDate, sex, state } = checked.facts;
  const isAdult = addMonths(birthDate, ADULT_YEARS * 12) <= today;
  const odd = { child: isAdult && w.grown, caregiver: !isAdult && w.young, beneficiary: false }[of];
  return (
    <>
      <span class="fine">
        ✓{' '}
        {w.says(
          sayDay(birthDate, 'dated'),
          words.value.family.children.age(yearsFrom(birthDate, today)),
          words.value.sex[sex],
          state,
        )}
      </span>
      {odd && <span class="slip"> ! {odd}</span>}
    </>
  );
}

interface CaregiverFieldsProps {
  draft: CaregiverDraft;
  onDraft(draft: CaregiverDraft): void;
  problem(path: string): string | undefined;
  today: Day;
}

export function CaregiverFields({ draft, onDraft, problem, today }: CaregiverFieldsProps) {
  const w = deskWords.value.register;
  const field = (name: Exclude<keyof CaregiverDraft, 'withoutEmail'>) => ({
    value: draft[name],
    problem: problem(name),
    onValue: (value: string) => onDraft({ ...draft, [name]: value }),
  });
  return (
    <div class="form-grid two">
      <div class="full">
        <CurpField of="caregiver" today={today} {...field('curp')} problem={problem('curp')} />
      </div>
      <TextField label={w.givenNames} autocomplete="off" {...field('givenNames')} />
      <SelectField
        label={w.relationship}
        options={RELATIONSHIPS.map((one) => [one, words.value.relationship[one]] as const)}
        {...field('relationship')}
      />
      <TextField label={w.firstSurname} autocomplete="off" {...field('firstSurname')} />
      <TextField label={w.secondSurname} optional autocomplete="off" {...field('secondSurname')} />
      {!draft.withoutEmail && (
        <TextField label={w.email} hint={w.emailHint} type="email" autocomplete="off" {...field('email')} />
      )}
      <TickField
        label={w.withoutEmail}
        value={draft.withoutEmail ?? false}
        onValue={(withoutEmail) => onDraft({ ...draft, withoutEmail })}
      />
      <TextField label={w.phone} optional type="tel" autocomplete="off" {...field('phone')} />
    </div>
  );
}
