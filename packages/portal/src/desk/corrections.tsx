/** Putting facts of a child or of a caregiver right. Only what was changed is sent; what identifies a person looks dangerous. */
import type { AccountCorrectionInput, PatientCorrectionInput } from '../api/generated/desk';
import { AreaField, TextField } from '../ui/field';
import { useAction } from './action';
import { api, deskWords, isSocialWorker, type Caregiver, type Patient } from './api';
import { tidyCode } from './curp';
import { useDraft } from './draft';
import { finish, FormDialog, StaffReasonField, type Dialog } from './form';

type Typed = Record<string, string>;
const IDENTITY = ['curp', 'givenNames', 'firstSurname', 'secondSurname'];

/** The fields that differ from what is on record. */
const changed = (typed: Typed, before: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([field, value]) => value.trim() !== (before[field] ?? '')));

interface FormProps extends Dialog {
  form: string;
  title: string;
  before: Typed;
  /** Fields in which nothing stands: what is on record is not shown in parts. */
  hints: Typed;
  names: readonly string[];
  /** Sends the changed fields; answers whether it is done. */
  save(set: Typed, reason: string, action: ReturnType<typeof useAction>): Promise<boolean>;
}

function CorrectionDialog({ form, title, before, hints, names, save, ...dialog }: FormProps) {
  const w = deskWords.value;
  // Only what was typed: the other fields follow the record, which a colleague may correct meanwhile.
  const [typed, setTyped] = useDraft<Typed>(form, 'fields', {});
  const [reason, setReason] = useDraft(form, 'reason', '');
  const action = useAction(dialog.onDone);
  const set = changed(typed, before);
  const isIdentity = Object.keys(set).some((field) => IDENTITY.includes(field));
  async function send(): Promise<void> {
    if (Object.keys(set).length === 0) return action.wrong({ reason: w.corrections.nothing });
    if (await save(set, reason, action)) finish(dialog, w.saved, form);
  }
  /** What a field that was changed says on record; nothing of a field that is not shown in parts. */
  const onRecord = (name: string): string | false =>
    name in before && w.corrections.onRecord(before[name]!.replaceAll('\n', ', ') || w.corrections.empty);
  const field = (name: string) => {
    const shared = {
      label: w.corrections.fields[name] ?? name,
      hint: [hints[name], name in set && onRecord(name)].filter(Boolean).join(' '),
      value: typed[name] ?? before[name] ?? '',
      onValue: (value: string) => setTyped({ ...typed, [name]: value }),
      problem: action.problem(`set.${name}`) ?? action.problem(`set.diagnosis.${name}`),
    };
    return name === 'allergies' ? (
      <AreaField key={name} {...shared} label={w.corrections.allergies} />
    ) : (
      <TextField
        key={name}
        {...shared}
        label={name === 'icd10' || name === 'diagnosedOn' ? w.corrections[name] : shared.label}
        optional
        type={name === 'diagnosedOn' ? 'date' : name === 'email' ? 'email' : 'text'}
      />
    );
  };
  return (
    <FormDialog
      draft={form}
      title={title}
      intro={w.corrections.intro}
      action={action}
      isDangerous={isIdentity}
      submit={isIdentity ? w.corrections.saveIdentity : w.corrections.save}
      onSubmit={() => void send()}
      onClose={dialog.onClose}
    >
      {names.filter((name) => !IDENTITY.includes(name)).map(field)}
      {names.some((name) => IDENTITY.includes(name)) && (
        <fieldset>
          <legend>{w.corrections.identity}</legend>
          {names.filter((name) => IDENTITY.includes(name)).map(field)}
        </fieldset>
      )}
      <StaffReasonField action={action} value={reason} onValue={setReason} />
    </FormDialog>
  );
}

const CLINICAL = ['bloodType', 'allergies', 'icd10', 'diagnosedOn'];
const OF_CHILD = ['nss', 'agregadoMedico', 'recordNumber', ...CLINICAL, ...IDENTITY];
const OF_PERSON = ['phone', 'email', ...IDENTITY];

/** What was typed, as the API takes it: an empty optional field removes the value. */
function patientSet(set: Typed, patient: Patient): PatientCorrectionInput {
  const { allergies, icd10, diagnosedOn, curp, ...texts } = set;
  const diagnosis = {
    icd10: icd10 ?? patient.diagnosis?.icd10 ?? '',
    diagnosedOn: diagnosedOn ?? patient.diagnosis?.diagnosedOn ?? '',
  };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([field, value]) => [field, value.trim() || null])),
    ...(curp !== undefined && { curp: tidyCode(curp) }),
    ...(allergies !== undefined && { allergies: allergies.split('\n').filter((line) => line.trim() !== '') }),
    ...((icd10 !== undefined || diagnosedOn !== undefined) && { diagnosis }),
  };
}

export function CorrectChild({ patient, ...dialog }: Dialog & { patient: Patient }) {
  const w = deskWords.value.corrections;
  const { id: patientId, revision: expectedRevision } = patient;
  const before: Typed = {
    nss: patient.nss,
    agregadoMedico: patient.agregadoMedico ?? '',
    recordNumber: patient.recordNumber,
    bloodType: patient.bloodType ?? '',
    allergies: patient.allergies.join('\n'),
    icd10: patient.diagnosis?.icd10 ?? '',
    diagnosedOn: patient.diagnosis?.diagnosedOn ?? '',
    curp: patient.curp,
    givenNames: patient.givenNames,
  };
  return (
    <CorrectionDialog
      {...dialog}
      form={`correct ${patientId}`}
      title={w.childTitle(patient.fullName)}
      before={before}
      hints={{ curp: w.curpHint, firstSurname: w.onlyIfWrong, secondSurname: w.onlyIfWrong }}
      names={isSocialWorker.value ? OF_CHILD : CLINICAL}
      save={async (set, reason, action) => {
        const input = { patientId, expectedRevision, reason, set: patientSet(set, patient) };
        const done = await action.run(
          async () => (await api.CorrectPatient({ input })).correctPatient,
          'PatientCorrected',
        );
        return done !== undefined;
      }}
    />
  );
}

export function CorrectPerson({ user, ...dialog }: Dialog & { user: Caregiver['user'] }) {
  const w = deskWords.value.corrections;
  const { onlyIfWrong } = w;
  return (
    <CorrectionDialog
      {...dialog}
      form={`correct ${user.id}`}
      title={w.personTitle(user.fullName)}
      before={{ phone: user.phone ?? '', email: user.email ?? '' }}
      hints={{
        email: w.emailHint,
        curp: w.userHint,
        givenNames: onlyIfWrong,
        firstSurname: onlyIfWrong,
        secondSurname: onlyIfWrong,
      }}
      names={OF_PERSON}
      save={async (set, reason, action) => {
        const fields: AccountCorrectionInput = Object.fromEntries(
          Object.entries(set).map(([field, value]) => [field, value.trim() || null]),
        );
        const input = { userId: user.id, reason, set: fields };
        return (
          (await action.run(async () => (await api.CorrectAccount({ input })).correctAccount, 'User')) !== undefined
        );
      }}
    />
  );
}
