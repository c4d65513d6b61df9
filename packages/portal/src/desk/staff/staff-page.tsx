/** Staff, for administrators: who may do what, and the end of roles and accounts. */
import { useState } from 'preact/hooks';
import { useAsk } from '../../ask';
import { dayOf, sayDay } from '../../time';
import { TextField } from '../../ui/field';
import { Page } from '../../ui/page';
import { Badge, Choice, Empty, Shown } from '../../ui/parts';
import { words } from '../../words';
import { api, deskWords } from '../api';
import { useSettled } from '../find';
import { LetterButton } from '../letters';
import {
  EndRoleDialog,
  GiveRoleDialog,
  sayUnit,
  StatusDialog,
  type Assignment,
  type Change,
  type Member,
} from './staff-dialogs';

type Filter = 'ALL' | Member['status'];
type Open = { member: Member; change: Change } | { member: Member; change: 'end'; assignment: Assignment };

const PAGE = 20;
const TONE = { ACTIVE: 'good', SUSPENDED: 'warn', CLOSED: 'bad' } as const;

export function StaffPage() {
  const w = deskWords.value.staff;
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('ACTIVE');
  const [pages, setPages] = useState(1);
  const [open, setOpen] = useState<Open>();
  const settled = useSettled(search.trim());
  const answer = useAsk(`staff page ${settled} ${filter} ${pages}`, {
    ask: async () =>
      (
        await api.Staff({
          search: settled || null,
          status: filter === 'ALL' ? null : filter,
          first: Math.min(100, PAGE * pages),
        })
      ).staff,
  });
  const dialog = { onClose: () => setOpen(undefined), onDone: answer.refresh };
  return (
    <Page title={w.title} intro={w.intro}>
      <TextField label={w.search} type="search" autocomplete="off" value={search} onValue={setSearch} />
      <Choice<Filter>
        legend={w.filter}
        name="staff"
        value={filter}
        onValue={(value) => (setFilter(value), setPages(1))}
        options={[
          ['ACTIVE', w.status.ACTIVE],
          ['SUSPENDED', w.status.SUSPENDED],
          ['CLOSED', w.status.CLOSED],
          ['ALL', w.all],
        ]}
      />
      <Shown answer={answer}>
        {({ edges, pageInfo }) =>
          edges.length === 0 ? (
            <Empty title={w.none} />
          ) : (
            <>
              <ul class="rows">
                {edges.map(({ node }) => (
                  <MemberRow key={node.id} member={node} onOpen={setOpen} onChanged={answer.refresh} />
                ))}
              </ul>
              {pageInfo.hasNextPage && PAGE * pages < 100 && <More onMore={() => setPages(pages + 1)} />}
            </>
          )
        }
      </Shown>
      {open?.change === 'end' && <EndRoleDialog {...dialog} {...open} />}
      {open?.change === 'give' && <GiveRoleDialog {...dialog} member={open.member} />}
      {open && open.change !== 'end' && open.change !== 'give' && (
        <StatusDialog {...dialog} member={open.member} change={open.change} />
      )}
    </Page>
  );
}

const More = ({ onMore }: { onMore(): void }) => (
  <button type="button" class="button quiet" onClick={onMore}>
    {words.value.more}
  </button>
);

interface RowProps {
  member: Member;
  onOpen(open: Open): void;
  onChanged(): void;
}

function MemberRow({ member, onOpen, onChanged }: RowProps) {
  const w = deskWords.value.staff;
  const { user, curp, status, suspendedUntil, lastSignedInAt, hasSecondFactor, assignments } = member;
  const day = (moment: string): string => sayDay(dayOf(moment), 'dated');
  const button = (change: Change, label: string, kind: 'quiet' | 'danger') => (
    <button type="button" class={`button ${kind} small`} onClick={() => onOpen({ member, change })}>
      {label}
      <span class="unseen">: {user.fullName}</span>
    </button>
  );
  return (
    <li>
      <span>
        <strong>{user.fullName}</strong> <Badge tone={TONE[status]}>{w.status[status]}</Badge>
        <small>{curp}</small>
        {suspendedUntil && <small>{w.suspendedUntil(day(suspendedUntil))}</small>}
        {hasSecondFactor && <small>{w.hasSecondFactor}</small>}
        <small>{lastSignedInAt ? w.signedIn(day(lastSignedInAt)) : w.neverSignedIn}</small>
      </span>
      <span>
        {assignments.length === 0 && <small>{w.noRoles}</small>}
        {assignments.map((assignment) => (
          <small key={`${assignment.role} ${sayUnit(assignment)}`}>
            {words.value.role[assignment.role]} · {sayUnit(assignment)}
            {assignment.until && ` · ${w.lastDay(sayDay(assignment.until, 'dated'))}`}{' '}
            <button type="button" class="link-button" onClick={() => onOpen({ member, change: 'end', assignment })}>
              {w.end}
              <span class="unseen">
                : {user.fullName}, {words.value.role[assignment.role]}, {sayUnit(assignment)}
              </span>
            </button>
          </small>
        ))}
      </span>
      <span class="row">
        <a class="button quiet small" href={`/cuenta/${user.id}`}>
          {words.value.account.title}
          <span class="unseen">: {user.fullName}</span>
        </a>
        {button('give', status === 'CLOSED' ? w.open : w.give, 'quiet')}
        {status !== 'CLOSED' && <LetterButton user={{ ...user, email: null }} onChanged={onChanged} />}
        {hasSecondFactor && button('clear', w.clear, 'danger')}
        {status === 'SUSPENDED' && button('activate', w.activate, 'quiet')}
        {status === 'ACTIVE' && button('suspend', w.suspend, 'danger')}
        {status !== 'CLOSED' && button('close', w.close, 'danger')}
      </span>
    </li>
  );
}
