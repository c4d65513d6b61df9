/** Changes to one member of staff, each with its reason: a role given or ended, an account suspended, closed or opened. */
import type { ChangeStaffInput, Role, StaffQuery } from '../../api/generated/desk';
import { AreaField, SelectField, TextField } from '../../ui/field';
import { words } from '../../words';
import { useAction, type Action } from '../action';
import { api, deskWords } from '../api';
import { useDraft } from '../draft';
import { finish, FormDialog, type Dialog } from '../form';

export type Member = StaffQuery['staff']['edges'][number]['node'];
export type Assignment = Member['assignments'][number];
export type Change = 'give' | 'suspend' | 'activate' | 'close' | 'clear';
interface MemberProps extends Dialog {
  member: Member;
}

const ROLES = ['SOCIAL_WORKER', 'CLINICIAN', 'AUDITOR', 'ADMINISTRATOR'] as const satisfies readonly Role[];

export const sayUnit = ({ medicalUnit }: Assignment): string => medicalUnit?.name ?? deskWords.value.staff.wholeService;

const asInput = ({ role, until, medicalUnit }: Assignment) => ({
  role,
  until,
  medicalUnitClues: medicalUnit?.clues ?? null,
});

interface Form {
  action: Action;
  reason: string;
  setReason(reason: string): void;
  send(set: Omit<ChangeStaffInput, 'userId' | 'reason'>): Promise<void>;
}

/** The reason, and what sends it together with a change of the member. */
function useChange(form: string, { member, ...dialog }: MemberProps): Form {
  const [reason, setReason] = useDraft(form, 'reason', '');
  const action = useAction();
  async function send(set: Omit<ChangeStaffInput, 'userId' | 'reason'>): Promise<void> {
    const done = await action.run(
      async () => (await api.ChangeStaff({ input: { userId: member.user.id, reason, ...set } })).changeStaff,
      'StaffMember',
    );
    if (done) finish(dialog, deskWords.value.staff.done, form);
  }
  return { action, reason, setReason, send };
}

const Reason = ({ action, reason, setReason }: Form) => (
  <AreaField
    label={deskWords.value.reason}
    hint={deskWords.value.staff.reasonHint}
    rows={2}
    value={reason}
    onValue={setReason}
    problem={action.problem('reason')}
  />
);

/** Gives a role; the account of a closed member opens with it. */
export function GiveRoleDialog(props: MemberProps) {
  const w = deskWords.value.staff;
  const { member, onClose } = props;
  const draft = `staff give ${member.id}`;
  const [role, setRole] = useDraft<Role>(draft, 'role', 'SOCIAL_WORKER');
  const [clues, setClues] = useDraft(draft, 'clues', '');
  const [until, setUntil] = useDraft(draft, 'until', '');
  const form = useChange(draft, props);
  const isClosed = member.status === 'CLOSED';
  const path = `assignments.${member.assignments.length}`;
  const given = { role, medicalUnitClues: clues.trim() || null, until: until || null };
  return (
    <FormDialog
      draft={draft}
      title={isClosed ? w.openTitle(member.user.fullName) : w.giveTitle(member.user.fullName)}
      intro={isClosed ? w.openText : undefined}
      action={form.action}
      submit={isClosed ? w.open : w.give}
      onSubmit={() =>
        void form.send({
          assignments: [...member.assignments.map(asInput), given],
          ...(isClosed ? { status: 'ACTIVE' } : {}),
        })
      }
      onClose={onClose}
    >
      <SelectField
        label={w.role}
        value={role}
        onValue={(value) => setRole(value as Role)}
        problem={form.action.problem(`${path}.role`) ?? form.action.problem(path)}
        options={ROLES.map((one) => [one, words.value.role[one]] as const)}
      />
      <TextField
        label={w.clues}
        hint={w.cluesHint}
        autocapitalize="characters"
        value={clues}
        onValue={setClues}
        problem={form.action.problem(`${path}.medicalUnitClues`)}
      />
      <TextField
        label={w.until}
        optional
        type="date"
        value={until}
        onValue={setUntil}
        problem={form.action.problem(`${path}.until`)}
      />
      <Reason {...form} />
    </FormDialog>
  );
}

/** Ends one role; the others stay. */
export function EndRoleDialog({ assignment, ...props }: MemberProps & { assignment: Assignment }) {
  const w = deskWords.value.staff;
  const { member, onClose } = props;
  const draft = `staff end ${member.id} ${assignment.role} ${assignment.medicalUnit?.clues ?? ''}`;
  const form = useChange(draft, props);
  const others = member.assignments.filter((one) => one !== assignment);
  return (
    <FormDialog
      draft={draft}
      title={w.endTitle(member.user.fullName)}
      intro={w.endText(words.value.role[assignment.role], sayUnit(assignment))}
      isDangerous
      action={form.action}
      submit={w.end}
      onSubmit={() => void form.send({ assignments: others.map(asInput) })}
      onClose={onClose}
    >
      <Reason {...form} />
    </FormDialog>
  );
}

/** Suspends, closes, or ends a suspension. */
export function StatusDialog({ change, ...props }: MemberProps & { change: Exclude<Change, 'give'> }) {
  const w = deskWords.value.staff;
  const { member, onClose } = props;
  const draft = `staff ${change} ${member.id}`;
  const [lastDay, setLastDay] = useDraft(draft, 'lastDay', '');
  const form = useChange(draft, props);
  const name = member.user.fullName;
  const { title, intro, submit, set } = {
    suspend: {
      title: w.suspendTitle(name),
      intro: w.suspendText,
      submit: w.suspend,
      set: { status: 'SUSPENDED' as const },
    },
    close: { title: w.closeTitle(name), intro: w.closeText, submit: w.close, set: { status: 'CLOSED' as const } },
    activate: {
      title: w.activateTitle(name),
      intro: undefined,
      submit: w.activate,
      set: { status: 'ACTIVE' as const },
    },
    clear: { title: w.clearTitle(name), intro: w.clearText, submit: w.clear, set: { clearSecondFactor: true } },
  }[change];
  const suspendedUntil = lastDay ? new Date(`${lastDay}T23:59:59`).toISOString() : null;
  return (
    <FormDialog
      draft={draft}
      title={title}
      intro={intro}
      isDangerous={change !== 'activate'}
      action={form.action}
      submit={submit}
      onSubmit={() => void form.send({ ...set, ...(change === 'suspend' ? { suspendedUntil } : {}) })}
      onClose={onClose}
    >
      {change === 'suspend' && (
        <TextField
          label={w.suspendUntil}
          optional
          type="date"
          value={lastDay}
          onValue={setLastDay}
          problem={form.action.problem('suspendedUntil')}
        />
      )}
      <Reason {...form} />
    </FormDialog>
  );
}
