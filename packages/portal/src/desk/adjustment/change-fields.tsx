/** The fields of each kind of change of a plan. */
import type { AddedPurpose, DoseBasis, PlanMedicinesQuery, Route } from '../../api/generated/desk';
import { useAsk } from '../../ask';
import { sayDay, type Day } from '../../time';
import { SelectField, TextField } from '../../ui/field';
import { words } from '../../words';
import { api, deskWords, type Treatment } from '../api';
import { medicineKey, UNITS, type Typed, type TypedField } from './change-input';

export interface ChangeFieldsProps {
  treatment: Treatment;
  today: Day;
  typed: Typed;
  set(field: TypedField): (value: string) => void;
  problem(field: TypedField): string | undefined;
}

export function ChangeFields(props: ChangeFieldsProps) {
  switch (props.typed.kind) {
    case 'MEASURES':
      return <MeasuresFields {...props} />;
    case 'DOSES':
      return <DosesFields {...props} />;
    case 'ADD':
      return <AddedFields {...props} />;
    case 'SUBSTITUTE':
      return <SubstituteFields {...props} />;
    case 'PROTOCOL':
      return <ProtocolFields {...props} />;
    case 'CYCLE':
      return <CycleFields {...props} />;
    case 'DECLINE':
    case '':
      return null;
  }
}

/** What ties a field to what was typed. */
const bound = ({ typed, set, problem }: ChangeFieldsProps, field: TypedField) => ({
  value: typed[field],
  onValue: set(field),
  problem: problem(field),
});
const NUMBER = { type: 'number', inputMode: 'decimal', step: 'any' } as const;

function MeasuresFields(props: ChangeFieldsProps) {
  const w = deskWords.value.adjustment;
  return (
    <div class="form-grid two">
      <TextField label={w.weight} {...NUMBER} min={1} max={200} {...bound(props, 'weightKg')} />
      <TextField label={w.height} {...NUMBER} min={30} max={230} {...bound(props, 'heightCm')} />
      <TextField label={w.measuredOn} type="date" max={props.today} {...bound(props, 'measuredOn')} />
      <TextField label={w.from} type="date" {...bound(props, 'from')} />
    </div>
  );
}

type Cycles = NonNullable<PlanMedicinesQuery['treatment']>['cycles'];

/** The medicines with doses to come, each with its route, by name. */
function medicinesOf(cycles: Cycles): (readonly [value: string, label: string])[] {
  const labels = new Map<string, string>();
  for (const dose of cycles.flatMap(({ administrations }) => administrations))
    if (dose.status !== 'GIVEN' && dose.status !== 'PARTIALLY_GIVEN')
      labels.set(medicineKey(dose), `${dose.medication} (${words.value.route[dose.route].toLowerCase()})`);
  return [...labels].sort(([, a], [, b]) => a.localeCompare(b));
}

/** A medicine of the plan with doses to come. */
function MedicineField(props: ChangeFieldsProps) {
  const w = deskWords.value.adjustment;
  const { treatment, today } = props;
  const medicines =
    useAsk(`medicines ${treatment.id} ${treatment.planVersion}`, {
      ask: async () =>
        medicinesOf((await api.PlanMedicines({ id: treatment.id, from: today })).treatment?.cycles ?? []),
    }).data ?? [];
  return <SelectField label={w.medicine} options={[['', w.choose], ...medicines]} {...bound(props, 'medicine')} />;
}

function DosesFields(props: ChangeFieldsProps) {
  const w = deskWords.value.adjustment;
  return (
    <>
      <MedicineField {...props} />
      <TextField label={w.percent} hint={w.percentHint} {...NUMBER} min={0} max={200} {...bound(props, 'percent')} />
      <div class="form-grid two">
        <TextField label={w.from} type="date" {...bound(props, 'from')} />
        <TextField label={w.until} hint={w.untilHint} optional type="date" {...bound(props, 'until')} />
      </div>
    </>
  );
}

/** Name, code and route of a medicine that comes. */
function NameFields(props: ChangeFieldsProps) {
  const w = deskWords.value.adjustment;
  const routes = Object.entries(words.value.route) as [Route, string][];
  return (
    <>
      <div class="form-grid two">
        <TextField label={w.name} {...bound(props, 'name')} />
        <TextField label={w.atc} hint={w.atcHint} autocapitalize="characters" {...bound(props, 'atc')} />
      </div>
      <SelectField label={w.route} options={[['', w.choose], ...routes]} {...bound(props, 'route')} />
    </>
  );
}

function SubstituteFields(props: ChangeFieldsProps) {
  const w = deskWords.value.adjustment;
  const bases = Object.entries(w.bases) as [DoseBasis, string][];
  return (
    <>
      <MedicineField {...props} />
      <NameFields {...props} />
      <div class="form-grid two">
        <SelectField label={w.basis} options={[['', w.choose], ...bases]} {...bound(props, 'basis')} />
        <TextField label={w.dose} {...NUMBER} min={0} {...bound(props, 'dose')} />
        <SelectField
          label={w.unit}
          options={[['', w.choose], ...UNITS.map((unit) => [unit, unit] as const)]}
          {...bound(props, 'unit')}
        />
        <TextField label={w.maxDose} optional {...NUMBER} min={0} {...bound(props, 'maxDose')} />
        <TextField label={w.cycleDays} hint={w.daysHint} {...bound(props, 'days')} />
        <TextField label={w.times} hint={w.timesHint} optional {...bound(props, 'times')} />
        <TextField label={w.from} type="date" {...bound(props, 'from')} />
      </div>
      <TextField label={w.equivalence} hint={w.equivalenceHint} {...bound(props, 'equivalence')} />
      <TextField label={w.instruction} optional {...bound(props, 'instruction')} />
    </>
  );
}

function ProtocolFields(props: ChangeFieldsProps) {
  const w = deskWords.value.adjustment;
  const protocols =
    useAsk('protocols', {
      ask: async () =>
        (await api.Protocols()).protocols.edges.map(({ node }) => [node.code, `${node.name} (${node.code})`] as const),
    }).data ?? [];
  return (
    <>
      <SelectField label={w.nextProtocol} options={[['', w.choose], ...protocols]} {...bound(props, 'protocol')} />
      <div class="form-grid two">
        <TextField label={w.phase} hint={w.phaseHint} {...bound(props, 'phase')} />
        <TextField label={w.cycleNumber} {...NUMBER} min={1} {...bound(props, 'cycle')} />
        <TextField label={w.day} optional {...NUMBER} min={1} {...bound(props, 'day')} />
        <TextField label={w.protocolFrom} type="date" {...bound(props, 'startsOn')} />
      </div>
    </>
  );
}

function AddedFields(props: ChangeFieldsProps) {
  const w = deskWords.value.adjustment;
  const purposes = Object.entries(w.purposes) as [AddedPurpose, string][];
  return (
    <>
      <SelectField label={w.purpose} options={[['', w.choose], ...purposes]} {...bound(props, 'purpose')} />
      <NameFields {...props} />
      <div class="form-grid two">
        <TextField label={w.dose} {...NUMBER} min={0} {...bound(props, 'dose')} />
        <SelectField
          label={w.unit}
          options={[['', w.choose], ...UNITS.map((unit) => [unit, unit] as const)]}
          {...bound(props, 'unit')}
        />
        <TextField label={w.addedFrom} type="date" {...bound(props, 'from')} />
        <TextField label={w.addedUntil} hint={w.addedUntilHint} optional type="date" {...bound(props, 'until')} />
      </div>
      <TextField label={w.times} hint={w.timesHint} optional {...bound(props, 'times')} />
      <TextField label={w.instruction} optional {...bound(props, 'instruction')} />
    </>
  );
}

function CycleFields(props: ChangeFieldsProps) {
  const w = deskWords.value.adjustment;
  const cycles = props.treatment.cycles
    .filter(({ status, endsOn }) => status !== 'REVOKED' && endsOn >= props.today)
    .map(({ id, phaseName, number, startsOn }) => {
      const name = `${phaseName} · ${words.value.family.treatment.cycle(number)}`;
      return [id, w.cycleOption(name, sayDay(startsOn, 'dated'))] as const;
    });
  return (
    <>
      <SelectField label={w.cycle} options={[['', w.choose], ...cycles]} {...bound(props, 'cycleId')} />
      <TextField label={w.newStart} type="date" {...bound(props, 'startsOn')} />
    </>
  );
}
