/** The emergency sheet of a child: one screen, one printed page, also without a network. */
import { Printer } from 'lucide-preact';
import { useAsk } from '../ask';
import { sayMoment } from '../say-moment';
import { dayOf, sayAge, sayDay, sayNumber } from '../time';
import { Page } from '../ui/page';
import { Facts, PhoneLink, sayPhone, Shown } from '../ui/parts';
import { words } from '../words';
import { type EmergencySheet } from './api';
import { sheetName, sheetOf } from './sheet-copy';

export function EmergencySheetPage({ id }: { id: string }) {
  const w = words.value.sheet;
  const answer = useAsk(`sheet ${id}`, { ask: () => sheetOf(id), keptAs: sheetName(id) });
  return (
    <Page title={w.title} intro={w.intro} class="print-page narrow">
      <Shown answer={answer}>
        {(sheet) => (sheet ? <Sheet sheet={sheet} /> : <p>{words.value.troubles.NOT_FOUND}</p>)}
      </Shown>
    </Page>
  );
}

const degreesOf = (unit: EmergencySheet['patient']['medicalUnit']): string =>
  sayNumber(unit.feverRule?.callNowFrom ?? 38);
const dated = (what: string, at: string): string =>
  words.value.sheet.on(what, sayDay(dayOf(at), 'short'), sayAge(Date.parse(at)));

function Sheet({ sheet }: { sheet: EmergencySheet }) {
  const w = words.value.sheet;
  const { patient } = sheet;
  const unit = patient.medicalUnit;
  const phone = unit.emergencyPhone ?? unit.phone;
  return (
    <>
      <article class="sheet">
        <header>
          <h2>{patient.fullName}</h2>
          <p>
            {sayDay(patient.birthDate, 'dated')} · CURP {patient.curp} · NSS {patient.nss}
          </p>
          <p>
            <strong>{w.fever(degreesOf(unit))}</strong>
          </p>
        </header>
        {phone && (
          <PhoneLink phone={phone} class="button call wide">
            {w.call}: {sayPhone(phone)}
            <small>{unit.name}</small>
          </PhoneLink>
        )}
        <Facts facts={factsOf(sheet)} />
        {unit.feverRule && <p>{unit.feverRule.text}</p>}
        {unit.firstHourText && (
          <section>
            <h3>{w.firstHour}</h3>
            <p class="lines">{unit.firstHourText.text}</p>
          </section>
        )}
        {sheet.unknown.length > 0 && (
          <section>
            <h3>{w.unknownTitle}</h3>
            <ul class="plain-list">
              {sheet.unknown.map((fact) => (
                <li key={fact}>{w.unknown[fact]}</li>
              ))}
            </ul>
          </section>
        )}
        <footer>
          <p>{w.drawn(sayMoment(sheet.generatedAt, 'full'))}</p>
        </footer>
      </article>
      <button type="button" class="button no-print" onClick={() => print()}>
        <Printer aria-hidden="true" />
        {w.print}
      </button>
    </>
  );
}

/** The known facts by name, in the order of the sheet. */
function factsOf(sheet: EmergencySheet): [string, string][] {
  const all = words.value;
  const w = all.sheet;
  const { patient, weight, counts, treatment, lastChemotherapy: last, vascularAccess: access, medicinesNow } = sheet;
  const unit = patient.medicalUnit;
  const medicines = medicinesNow.map(({ medication, dose, note }) =>
    [`${medication} ${sayNumber(dose.value)} ${dose.unit}`, note].filter(Boolean).join(', '),
  );
  const facts: [string, string | false | null | undefined][] = [
    [w.allergies, patient.allergies.join(', ')],
    [w.blood, patient.bloodType],
    [w.weight, weight && dated(`${sayNumber(weight.value)} ${weight.unit}`, weight.takenAt)],
    [
      w.counts,
      counts
        .map(({ kind, value, unit: of, takenAt }) => dated(`${all.followUp[kind]} ${sayNumber(value)} ${of}`, takenAt))
        .join('; '),
    ],
    [w.diagnosis, patient.diagnosis && `${patient.diagnosis.name} (${patient.diagnosis.icd10})`],
    [w.treatment, treatment && `${treatment.protocol.name} · ${all.treatmentStatus[treatment.status]}`],
    [w.phase, sheet.phase],
    [
      w.chemotherapy,
      last && dated(last.administrations.map(({ medication }) => medication).join(', '), `${last.day}T12:00:00Z`),
    ],
    [
      w.access,
      access &&
        [
          w.kinds[access.kind],
          access.site,
          access.placedOn && w.placedOn(sayDay(access.placedOn, 'dated')),
          access.note,
        ]
          .filter(Boolean)
          .join(', '),
    ],
    [
      w.medicines,
      treatment &&
        (treatment.status === 'ON_HOLD' ? w.onHold : medicines.length > 0 ? medicines.join('; ') : w.noMedicines),
    ],
    [w.live, sheet.liveVaccinesDeferred ? w.noLive : w.liveAllowed],
    [w.unit, [unit.name, unit.phone && sayPhone(unit.phone)].filter(Boolean).join(' · ')],
  ];
  return facts.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}
