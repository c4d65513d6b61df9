/** A child's page at the desk: who it is above, the parts of the record below. */
import { Pencil } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { sayDay, todayIn, yearsFrom } from '../time';
import { Page } from '../ui/page';
import { Facts, Shown } from '../ui/parts';
import { words } from '../words';
import { api, deskWords, isClinician } from './api';
import { AuthorityCard } from './authority';
import { CartillaPart } from './cartilla';
import { ChildDay } from './child-day';
import { CorrectChild } from './corrections';
import { CoverageCard } from './coverage';
import { EndCard, EndNote } from './end';
import { FollowUps } from './follow-ups';
import { History } from './history';
import { IdentityContext, IdentityStrip, useWeight } from './identity';
import { OwnAccountCard } from './own-account';
import type { PartProps } from './part';
import { People } from './people';
import { Questions } from './questions';
import { TreatmentPart } from './treatment';
import { VascularAccessCard } from './vascular-access';
import { Visits } from './visits';

const PARTS = ['summary', 'today', 'visits', 'treatment', 'followUps', 'cartilla', 'questions'] as const;
const SLUGS = {
  summary: '',
  today: 'hoy-toca',
  visits: 'citas',
  treatment: 'tratamiento',
  followUps: 'seguimiento',
  cartilla: 'cartilla',
  questions: 'preguntas',
} as const;

export function PatientPage({ id, part = '' }: { id: string; part?: string }) {
  const w = deskWords.value.patient;
  const answer = useAsk(`patient ${id}`, { ask: async () => (await api.Patient({ id })).patient });
  const patient = answer.data;
  const shown = PARTS.find((one) => SLUGS[one] === part) ?? 'summary';
  const tabs = PARTS.filter((one) => isClinician.value || (one !== 'followUps' && one !== 'today'));
  return (
    <Page title={patient?.fullName ?? words.value.loading} over={<a href="/mesa/familias">{w.back}</a>}>
      <Shown answer={answer}>
        {(known) => {
          if (!known) return <p>{words.value.troubles.NOT_FOUND}</p>;
          const zone = known.medicalUnit.timeZone;
          const props = { patient: known, zone, today: todayIn(zone) };
          return (
            <WithIdentity {...props}>
              <IdentityStrip />
              <p class="patient-line">
                {words.value.family.children.age(yearsFrom(known.birthDate, props.today))} ·{' '}
                {words.value.sex[known.sex]} · {known.diagnosis?.name ?? w.unknown}
              </p>
              <EndNote patient={known} onChanged={answer.refresh} />
              <nav class="part-tabs" aria-label={w.tabs.label}>
                {tabs.map((one) => (
                  <a
                    key={one}
                    href={`/mesa/paciente/${id}${SLUGS[one] && `/${SLUGS[one]}`}`}
                    aria-current={one === shown ? 'page' : undefined}
                  >
                    {w.tabs[one]}
                  </a>
                ))}
              </nav>
              {shown === 'summary' && <Summary {...props} onChanged={answer.refresh} />}
              {shown === 'visits' && <Visits {...props} />}
              {shown === 'treatment' && <TreatmentPart {...props} />}
              {shown === 'followUps' && <FollowUps {...props} />}
              {shown === 'questions' && <Questions {...props} />}
              {shown === 'cartilla' && <CartillaPart {...props} />}
              {shown === 'today' && <ChildDay {...props} />}
            </WithIdentity>
          );
        }}
      </Shown>
    </Page>
  );
}

/** Names the child in all that stands below, dialogs included. */
function WithIdentity({ patient, today, children }: PartProps & { children: ComponentChildren }) {
  const { data: weight, refresh } = useWeight(patient.id, today);
  return <IdentityContext.Provider value={{ patient, weight, refresh }}>{children}</IdentityContext.Provider>;
}

function Summary({ patient, today, onChanged }: PartProps & { onChanged(): void }) {
  const [isCorrecting, setCorrecting] = useState(false);
  const all = words.value;
  const w = deskWords.value.patient;
  const facts: [string, preact.ComponentChildren][] = [
    [all.family.child.curp, <code key="curp">{patient.curp}</code>],
    [all.family.child.nss, <code key="nss">{patient.nss}</code>],
    [deskWords.value.register.agregado, patient.agregadoMedico ?? w.unknown],
    [all.family.child.birth, sayDay(patient.birthDate, 'dated')],
    [
      all.family.child.diagnosis,
      patient.diagnosis
        ? `${patient.diagnosis.name} (${patient.diagnosis.icd10}), ${sayDay(patient.diagnosis.diagnosedOn, 'dated')}`
        : w.unknown,
    ],
    [all.family.child.blood, patient.bloodType ?? w.unknown],
    [all.family.child.allergies, patient.allergies.join(', ') || all.family.child.noAllergies],
    [all.family.child.unit, patient.medicalUnit.name],
  ];
  return (
    <div class="columns">
      <People patient={patient} today={today} onChanged={onChanged} />
      <div>
        <CoverageCard patient={patient} onChanged={onChanged} />
        <section class="card">
          <h2>{w.facts}</h2>
          <Facts facts={facts} />
          <button type="button" class="button quiet small start" onClick={() => setCorrecting(true)}>
            <Pencil aria-hidden="true" />
            {deskWords.value.corrections.correct}
            <span class="unseen">: {w.facts}</span>
          </button>
          <History kind="PATIENT" id={patient.id} of={patient.fullName} />
          {isCorrecting && <CorrectChild patient={patient} onDone={onChanged} onClose={() => setCorrecting(false)} />}
        </section>
        <VascularAccessCard patient={patient} onChanged={onChanged} />
        <AuthorityCard patient={patient} today={today} onChanged={onChanged} />
        <OwnAccountCard patient={patient} today={today} onChanged={onChanged} />
        <EndCard patient={patient} today={today} onChanged={onChanged} />
      </div>
    </div>
  );
}
