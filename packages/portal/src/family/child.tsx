/** Who the child is, as the record says it; the numbers that every window asks for. */
import { useAsk } from '../ask';
import { addDays, sayDay, yearsFrom, type Day } from '../time';
import { Page } from '../ui/page';
import { Facts, PhoneLink, sayPhone, Shown } from '../ui/parts';
import { words } from '../words';
import { api, type Carnet } from './api';
import { whose } from './child-of';

export function ChildPage({ id }: { id: string }) {
  const { child, today } = whose(id);
  const w = words.value.family.child;
  const answer = useAsk(`child ${id}`, {
    ask: async () => (await api.Carnet({ patientId: id, from: today, to: addDays(today, 1) })).carnet?.patient,
    keptAs: `child:${id}:data`,
  });
  return (
    <Page title={w.title} over={child?.givenNames} class="narrow">
      <Shown answer={answer}>{(patient) => patient && <About patient={patient} today={today} />}</Shown>
      <p class="hint">{w.wrong}</p>
    </Page>
  );
}

function About({ patient, today }: { patient: Carnet['patient']; today: Day }) {
  const all = words.value;
  const w = all.family.child;
  const facts: [string, preact.ComponentChildren][] = [
    [
      w.birth,
      `${sayDay(patient.birthDate, 'dated')} · ${all.family.children.age(yearsFrom(patient.birthDate, today))} · ${all.sex[patient.sex]}`,
    ],
    [w.curp, <code key="curp">{patient.curp}</code>],
    [w.nss, <code key="nss">{patient.nss}</code>],
    [w.record, patient.recordNumber],
    [
      w.diagnosis,
      patient.diagnosis
        ? `${patient.diagnosis.name} (${patient.diagnosis.icd10}) · ${w.diagnosedOn.toLowerCase()} ${sayDay(patient.diagnosis.diagnosedOn, 'dated')}`
        : w.notRecorded,
    ],
    [w.blood, patient.bloodType ?? w.notRecorded],
    [w.allergies, patient.allergies.length > 0 ? patient.allergies.join(', ') : w.noAllergies],
    [w.unit, `${patient.medicalUnit.name} (${patient.medicalUnit.clues})`],
    [
      w.caregivers,
      patient.caregivers
        .map(({ relationship, user }) => `${user.fullName} (${all.relationship[relationship]})`)
        .join(', '),
    ],
  ];
  return (
    <section class="card">
      <h2>{patient.fullName}</h2>
      <Facts facts={facts} />
      {patient.medicalUnit.phone && (
        <PhoneLink phone={patient.medicalUnit.phone} class="button quiet">
          {all.call} {sayPhone(patient.medicalUnit.phone)}
        </PhoneLink>
      )}
    </section>
  );
}
