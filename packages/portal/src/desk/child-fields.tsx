/** The fields of the child in a registration: what the CURP says, and whether the unit knows the child already. */
import { diagnosisName } from '../../../domain/src/diagnoses';
import { useAsk } from '../ask';
import type { Viewer } from '../session';
import { type Day } from '../time';
import { SelectField, TextField } from '../ui/field';
import { api, deskWords } from './api';
import { validateCurp, validateNss, tidyCode } from './curp';
import { CurpField } from './person-fields';

export interface ChildDraft {
  curp: string;
  nss: string;
  agregadoMedico: string;
  givenNames: string;
  firstSurname: string;
  secondSurname: string;
  recordNumber: string;
  icd10: string;
  diagnosedOn: string;
  bloodType: string;
  allergies: string;
}

export const BLANK_CHILD: ChildDraft = {
  curp: '',
  nss: '',
  agregadoMedico: '',
  givenNames: '',
  firstSurname: '',
  secondSurname: '',
  recordNumber: '',
  icd10: '',
  diagnosedOn: '',
  bloodType: '',
  allergies: '',
};

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** A person as the API takes it: what is empty is left out. */
export const personInput = (draft: ChildDraft) => ({
  curp: tidyCode(draft.curp),
  nss: tidyCode(draft.nss),
  agregadoMedico: tidyCode(draft.agregadoMedico) || null,
  givenNames: draft.givenNames.trim(),
  firstSurname: draft.firstSurname.trim(),
  secondSurname: draft.secondSurname.trim() || null,
  recordNumber: draft.recordNumber.trim(),
  bloodType: draft.bloodType.trim() || null,
  allergies: listed(draft.allergies),
});

/** A child with its diagnosis. */
export const childInput = (draft: ChildDraft) => ({
  ...personInput(draft),
  diagnosis: { icd10: tidyCode(draft.icd10).replace('.', ''), diagnosedOn: draft.diagnosedOn },
});

/** The most frequent codes, offered as suggestions; any other code may be typed. */
const COMMON = [
  'C910',
  'C920',
  'C819',
  'C837',
  'C716',
  'C719',
  'C64X',
  'C749',
  'C692',
  'C402',
  'C419',
  'C499',
  'C222',
  'C966',
];

interface ChildFieldsProps {
  draft: ChildDraft;
  onDraft(draft: ChildDraft): void;
  problem(path: string): string | undefined;
  today: Day;
  units: Viewer['medicalUnits'];
  clues: string;
  onClues(clues: string): void;
  unitProblem: string | undefined;
  /** For a person of any age without cancer. */
  withoutDiagnosis?: boolean;
}

export function ChildFields({
  draft,
  onDraft,
  problem,
  today,
  units,
  clues,
  onClues,
  unitProblem,
  withoutDiagnosis,
}: ChildFieldsProps) {
  const w = deskWords.value.register;
  const field = (name: keyof ChildDraft, path: string = name) => ({
    value: draft[name],
    problem: problem(path),
    onValue: (value: string) => onDraft({ ...draft, [name]: value }),
  });
  return (
    <div class="form-grid two">
      {units.length > 1 && (
        <div class="full">
          <SelectField
            label={w.mine}
            value={clues}
            onValue={onClues}
            problem={unitProblem}
            options={units.map((unit) => [unit.clues, unit.name] as const)}
          />
        </div>
      )}
      <div class="full">
        <CurpField of={withoutDiagnosis ? 'beneficiary' : 'child'} today={today} {...field('curp')} />
        <Duplicate curp={tidyCode(draft.curp)} today={today} />
      </div>
      <TextField label={w.givenNames} autocomplete="off" {...field('givenNames')} />
      <TextField label={w.recordNumber} autocomplete="off" {...field('recordNumber')} />
      <TextField label={w.firstSurname} autocomplete="off" {...field('firstSurname')} />
      <TextField label={w.secondSurname} optional autocomplete="off" {...field('secondSurname')} />
      <TextField
        label={w.nss}
        class="code"
        inputMode="numeric"
        autocomplete="off"
        maxLength={16}
        live={nssSays(draft.nss)}
        {...field('nss')}
      />
      <TextField
        label={w.agregado}
        optional
        class="code"
        autocomplete="off"
        maxLength={12}
        hint={likeAgregado(draft.curp, today)}
        {...field('agregadoMedico')}
      />
      {!withoutDiagnosis && <DiagnosisFields today={today} field={field} />}
      <TextField label={w.bloodType} optional autocomplete="off" maxLength={10} {...field('bloodType')} />
      <TextField label={w.allergies} optional hint={w.allergiesHint} autocomplete="off" {...field('allergies')} />
    </div>
  );
}

interface DiagnosisProps {
  today: Day;
  field(
    name: keyof ChildDraft,
    path: string,
  ): { value: string; problem: string | undefined; onValue(value: string): void };
}

function DiagnosisFields({ today, field }: DiagnosisProps) {
  const w = deskWords.value.register;
  return (
    <>
      <TextField
        label={w.icd10}
        hint={w.icd10Hint}
        class="code"
        list="icd10-common"
        autocomplete="off"
        maxLength={6}
        {...field('icd10', 'diagnosis.icd10')}
      />
      <datalist id="icd10-common">
        {COMMON.map((code) => (
          <option key={code} value={code}>
            {diagnosisName(code)}
          </option>
        ))}
      </datalist>
      <TextField label={w.diagnosedOn} type="date" max={today} {...field('diagnosedOn', 'diagnosis.diagnosedOn')} />
    </>
  );
}

function nssSays(typed: string): preact.ComponentChildren {
  const w = deskWords.value.curp;
  if (typed === '') return undefined;
  const checked = validateNss(typed);
  if (typeof checked === 'object') return w.nssCount(checked.typed);
  return checked === 'fine' ? <span class="fine">✓ {w.nssFine}</span> : <span class="slip">! {w.nssDigit}</span>;
}

const AGREGADO_SEX = { FEMALE: 'M', MALE: 'H', NON_BINARY: 'X' } as const;

/** A daughter or son of the insured person, in the ordinary scheme: by far the commonest. */
function likeAgregado(curp: string, today: Day): string | undefined {
  const checked = validateCurp(curp, today);
  if (!('facts' in checked)) return undefined;
  return deskWords.value.register.agregadoLike(
    `3${AGREGADO_SEX[checked.facts.sex]}${checked.facts.birthDate.slice(0, 4)}OR`,
  );
}

/** Tells at once when the unit knows the child; of other units nothing is said. */
function Duplicate({ curp, today }: { curp: string; today: Day }) {
  const w = deskWords.value.register;
  const isSound = 'facts' in validateCurp(curp, today);
  const known = useAsk(`duplicate ${curp}`, {
    ask: async () => (await api.Patients({ search: curp, first: 1 })).patients.edges[0]?.node ?? null,
    ready: isSound,
  }).data;
  if (!isSound || !known) return null;
  return (
    <p class="slip" role="status">
      ! {w.duplicate(known.fullName)} <a href={`/mesa/paciente/${known.id}`}>{w.duplicateOpen}</a>
    </p>
  );
}
