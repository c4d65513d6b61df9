/** The adults to call about a child. Open and declined invitations are left out: they may know nothing of the child. */
import { PhoneLink } from '../ui/parts';
import { words } from '../words';
import { deskWords, type Caregiver } from './api';

interface Caller {
  relationship: Caregiver['relationship'];
  status: Caregiver['status'];
  user: { id: string; fullName: string; phone: string | null };
}

export const isActive = ({ status }: Pick<Caller, 'status'>): boolean => status === 'ACTIVE';

export const Callers = ({ caregivers }: { caregivers: readonly Caller[] }) => (
  <span class="callers">
    {caregivers.filter(isActive).map(({ relationship, user }) => (
      <span key={user.id}>
        {user.fullName} <small class="inline">({words.value.relationship[relationship]})</small>
        {user.phone ? <PhoneLink phone={user.phone} class="phone" /> : <small>{deskWords.value.calls.noPhone}</small>}
      </span>
    ))}
  </span>
);
