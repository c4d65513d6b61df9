/** A treatment on hold: the first thing that a family reads, on every page that has its medicines. */
import { CirclePause } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { PhoneLink, sayPhone } from '../ui/parts';
import { words } from '../words';
import type { Carnet, Cycle } from './api';

export const isOnHold = ({ treatment }: Pick<Cycle, 'treatment'>): boolean => treatment.status === 'ON_HOLD';

export function HoldSentence({ children }: { children?: ComponentChildren }) {
  return (
    <section class="warning on-hold">
      <CirclePause aria-hidden="true" />
      <div>
        <h2>{words.value.family.today.onHold}.</h2>
        {children}
      </div>
    </section>
  );
}

/** Says which medicines are not to be given; nothing where no treatment is on hold. */
export function OnHold({ carnet: { cycles, patient } }: { carnet: Carnet }) {
  const held = cycles.filter(isOnHold);
  if (held.length === 0) return null;
  const medicines = new Set(
    held.flatMap(({ administrations }) =>
      administrations.filter(({ status }) => status === 'ON_HOLD').map(({ medication }) => medication),
    ),
  );
  const { phone } = patient.medicalUnit;
  const w = words.value;
  return (
    <HoldSentence>
      <p>{medicines.size > 0 ? [...medicines].join(', ') : held[0]!.treatment.protocol.name}</p>
      <p>{w.family.today.onHoldDoubt}</p>
      {phone && (
        <PhoneLink phone={phone} class="button quiet">
          {w.call} {sayPhone(phone)}
        </PhoneLink>
      )}
    </HoldSentence>
  );
}
