/** Invitations to care for a child that wait for the answer of who is signed in: nothing of the child is open before it. */
import { useState } from 'preact/hooks';
import { answerInvitation, viewer, type Viewer } from '../session';
import { Refused } from '../ui/field';
import { PhoneLink } from '../ui/parts';
import { words } from '../words';
import { troubleText } from '../trouble';

type Invitation = Viewer['invitations'][number];

export const Invitations = () => (
  <>
    {(viewer.value?.invitations ?? []).map((invitation) => (
      <InvitationCard key={invitation.id} invitation={invitation} />
    ))}
  </>
);

function InvitationCard({ invitation: { id, childName, relationship, medicalUnit } }: { invitation: Invitation }) {
  const w = words.value.invitation;
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ message: string; nextStep?: string | null }>();
  async function answer(accept: boolean): Promise<void> {
    setBusy(true);
    try {
      setRefused(await answerInvitation(id, accept));
    } catch (error) {
      setRefused({ message: troubleText(error) });
    } finally {
      setBusy(false);
    }
  }
  return (
    <section class="card stack" aria-label={w.title}>
      <h2>{w.title}</h2>
      <p>{w.text(medicalUnit.name, childName, words.value.relationship[relationship])}</p>
      <p>{w.unexpected}</p>
      {medicalUnit.phone && <PhoneLink phone={medicalUnit.phone} class="phone" />}
      {refused && <Refused {...refused} />}
      <div class="row">
        <button type="button" class="button" disabled={busy} onClick={() => void answer(true)}>
          {w.accept}
        </button>
        <button type="button" class="button quiet" disabled={busy} onClick={() => void answer(false)}>
          {w.decline}
        </button>
      </div>
    </section>
  );
}
