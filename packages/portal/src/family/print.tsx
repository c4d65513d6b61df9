/** The carnet on paper: for windows that want paper, and for who trusts it more. */
import { Printer } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useAsk } from '../ask';
import { dayOf, sayDay, sayHour, sayNumber, yearsFrom, type Day } from '../time';
import { Page } from '../ui/page';
import { sayPhone, Shown } from '../ui/parts';
import { words } from '../words';
import { api, type Carnet } from './api';
import { appointmentTitle } from './titles';
import { whose } from './child-of';
import { feverDegrees } from './emergency-units';
import { sayDose, sayDoseStatus } from './doses';
import { OnHold } from './on-hold';
import { useRange } from './range';
import { dayOfDose, dosesByDay } from './what-next';

export function PrintPage({ id }: { id: string }) {
  const { child, today } = whose(id);
  const w = words.value.family.print;
  const { name, range, chooser } = useRange(id, today, { looks: 'around', first: 'month' });
  const answer = useAsk(`print ${id} ${range.from} ${range.to}`, {
    ask: async () => (await api.Carnet({ patientId: id, ...range })).carnet,
    keptAs: `child:${id}:range:${name}`,
  });
  return (
    <Page title={w.title} class="print-page">
      <div class="no-print stack">
        {chooser}
        <div class="row">
          <button type="button" class="button" onClick={() => print()}>
            <Printer aria-hidden="true" />
            {w.button}
          </button>
          <span class="hint">{w.hint}</span>
        </div>
      </div>
      <Shown answer={answer}>
        {(carnet) =>
          carnet && <Sheet carnet={carnet} today={today} phone={child?.medicalUnit.emergencyPhone ?? null} />
        }
      </Shown>
    </Page>
  );
}

function Sheet({ carnet, today, phone }: { carnet: Carnet; today: Day; phone: string | null }) {
  const all = words.value;
  const w = all.family.print;
  const { patient } = carnet;
  return (
    <article class="sheet">
      <header>
        <p class="sheet-name">{all.appName}</p>
        <h2>{patient.fullName}</h2>
        <p>
          {all.family.children.age(yearsFrom(patient.birthDate, today))} · CURP {patient.curp} · NSS {patient.nss} ·{' '}
          {all.family.child.record} {patient.recordNumber}
        </p>
        <p>
          {patient.medicalUnit.name}
          {patient.medicalUnit.phone && ` · ${all.family.child.unitPhone} ${sayPhone(patient.medicalUnit.phone)}`}
        </p>
        <p>
          {patient.diagnosis && `${patient.diagnosis.name} (${patient.diagnosis.icd10}) · `}
          {all.family.child.allergies}:{' '}
          {patient.allergies.length > 0 ? patient.allergies.join(', ') : all.family.child.noAllergies} ·{' '}
          {all.family.child.blood}: {patient.bloodType ?? all.family.child.notRecorded}
        </p>
        <p>
          <strong>{all.family.calendar.shown(sayDay(carnet.from, 'dated'), sayDay(carnet.to, 'dated'))}</strong>
        </p>
        <OnHold carnet={carnet} />
      </header>
      <WhenToCall phone={phone ?? patient.medicalUnit.phone} />
      <Table title={w.appointments} heads={[w.day, w.hour, w.what, w.where, w.status]}>
        {carnet.appointments.map((it) => (
          <tr key={it.id}>
            <td>{sayDay(dayOf(it.startsAt), 'dated')}</td>
            <td class="narrow-cell">{sayHour(it.startsAt)}</td>
            <td>
              {appointmentTitle(it)}
              {it.instructions && <small lang="es">{it.instructions}</small>}
            </td>
            <td>{it.location}</td>
            <td>{all.appointmentStatus[it.status]}</td>
          </tr>
        ))}
      </Table>
      <Table title={w.surgeries} heads={[w.day, w.hour, w.what, w.where, w.status]}>
        {carnet.surgeries.map((it) => (
          <tr key={it.id}>
            <td>{sayDay(dayOf(it.startsAt), 'dated')}</td>
            <td class="narrow-cell">{sayHour(it.startsAt)}</td>
            <td>
              {it.procedure}
              <small>{it.outcome ?? it.preparation}</small>
            </td>
            <td>{it.location}</td>
            <td>{all.surgeryStatus[it.status]}</td>
          </tr>
        ))}
      </Table>
      <Table title={w.cycles} heads={[w.day, w.what]}>
        {dosesByDay(
          carnet.cycles
            .flatMap(({ administrations }) => administrations)
            // Tablets of days that are over would fill the paper.
            .filter((dose) => dose.status !== 'ON_HOLD' && !(dose.atHome && dayOfDose(dose) < today)),
        ).map(([day, doses]) => (
          <tr key={day}>
            <td>{sayDay(day, 'dated')}</td>
            <td>
              <ul class="sheet-doses">
                {doses.map((dose) => (
                  <li key={dose.id}>
                    <strong>{dose.medication}</strong> {sayDose(dose.givenDose ?? dose.plannedDose)},{' '}
                    {all.route[dose.route].toLowerCase()}: {sayDoseStatus(dose).toLowerCase()}
                    {dose.reason && ` (${dose.reason})`}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </Table>
      <Table title={w.followUps} heads={[w.day, w.what]}>
        {byDay(carnet.followUps).map(([day, ofDay]) => (
          <tr key={day}>
            <td>{sayDay(day, 'dated')}</td>
            <td>
              {ofDay
                .map(({ kind, value, unit, note }) =>
                  [all.followUp[kind], value !== null && `${sayNumber(value)} ${unit ?? ''}`, note]
                    .filter(Boolean)
                    .join(' '),
                )
                .join(' · ')}
            </td>
          </tr>
        ))}
      </Table>
      <section class="sheet-notes">
        <h3>{w.notes}</h3>
      </section>
      <footer>
        <p>{w.printedOn(sayDay(today, 'full'))}</p>
      </footer>
    </article>
  );
}

/** The alarm signs in two sentences, and the number: the paper hangs where somebody may need them at night. */
function WhenToCall({ phone }: { phone: string | null }) {
  const w = words.value.alarm;
  const namesOf = (signs: readonly { title: string }[]): string => signs.map(({ title }) => title).join(' · ');
  return (
    <section>
      <h3>{w.title}</h3>
      <p>
        <strong>{w.now}:</strong> {namesOf(w.signsNow)}
      </p>
      <p>
        <strong>
          {w.call}
          {phone && ` (${sayPhone(phone)})`}:
        </strong>{' '}
        {namesOf(w.signsCall(feverDegrees()))}
      </p>
    </section>
  );
}

function byDay(followUps: Carnet['followUps']): [Day, Carnet['followUps']][] {
  const days = new Map<Day, Carnet['followUps']>();
  for (const one of followUps) days.set(dayOf(one.takenAt), [...(days.get(dayOf(one.takenAt)) ?? []), one]);
  return [...days];
}

function Table({ title, heads, children }: { title: string; heads: string[]; children: ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <div class="table-scroll" role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </section>
  );
}
