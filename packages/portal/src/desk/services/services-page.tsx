/** Service accounts, for administrators: who answers for each program, what it may do, and its secrets. */
import { KeyRound } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ServiceAccountsQuery } from '../../api/generated/desk';
import { useAsk } from '../../ask';
import { dayOf, sayDay } from '../../time';
import { Page } from '../../ui/page';
import { Badge, Empty, Shown } from '../../ui/parts';
import { words } from '../../words';
import { api, deskWords } from '../api';
import { CreateServiceDialog } from './create-service';
import { RevokeDialog, RotateDialog, SecretDialog, type Secret } from './service-dialogs';

type Service = NonNullable<ServiceAccountsQuery['serviceAccounts']>['edges'][number]['node'];
type Open = { what: 'create' } | { what: 'secret'; secret: Secret } | { what: 'rotate' | 'revoke'; service: Service };

const TONE = { ACTIVE: 'good', SUSPENDED: 'warn', EXPIRED: 'plain', REVOKED: 'bad' } as const;

async function allServices(): Promise<Service[]> {
  const services: Service[] = [];
  let after: string | null = null;
  do {
    const { serviceAccounts }: ServiceAccountsQuery = await api.ServiceAccounts({ after });
    services.push(...(serviceAccounts?.edges ?? []).map(({ node }) => node));
    after = serviceAccounts?.pageInfo.hasNextPage ? serviceAccounts.pageInfo.endCursor : null;
  } while (after !== null);
  return services;
}

export function ServicesPage() {
  const w = deskWords.value.services;
  const [open, setOpen] = useState<Open>();
  const answer = useAsk('services', { ask: allServices });
  const dialog = {
    onClose: () => setOpen(undefined),
    onDone: answer.refresh,
    onSecret: (secret: Secret) => setOpen({ what: 'secret', secret }),
  };
  return (
    <Page title={w.title} intro={w.intro}>
      <button type="button" class="button start" onClick={() => setOpen({ what: 'create' })}>
        <KeyRound aria-hidden="true" />
        {w.create}
      </button>
      <Shown answer={answer}>
        {(services) =>
          services.length === 0 ? (
            <Empty title={w.none} />
          ) : (
            <ul class="rows">
              {services.map((service) => (
                <ServiceRow key={service.id} service={service} onOpen={setOpen} />
              ))}
            </ul>
          )
        }
      </Shown>
      {open?.what === 'create' && <CreateServiceDialog {...dialog} />}
      {open?.what === 'secret' && <SecretDialog secret={open.secret} onClose={dialog.onClose} />}
      {open?.what === 'rotate' && <RotateDialog {...dialog} service={open.service} />}
      {open?.what === 'revoke' && <RevokeDialog {...dialog} service={open.service} />}
    </Page>
  );
}

function ServiceRow({ service, onOpen }: { service: Service; onOpen(open: Open): void }) {
  const w = deskWords.value.services;
  const { name, clientId, status, owner, scopes, operations, secrets, expiresAt, lastUsedAt } = service;
  const isOpen = status === 'ACTIVE' || status === 'SUSPENDED';
  const day = (moment: string): string => sayDay(dayOf(moment), 'dated');
  return (
    <li>
      <span>
        <strong>{name}</strong> <Badge tone={TONE[status]}>{w.status[status]}</Badge>
        <small>
          {w.clientId} <code>{clientId}</code>
        </small>
        <small>{w.ownerIs(owner.fullName)}</small>
        {scopes.map(({ role, medicalUnit }) => (
          <small key={`${role} ${medicalUnit.clues}`}>
            {words.value.role[role]} · {medicalUnit.name}
          </small>
        ))}
        {operations && <small>{w.onlyOperations(operations.join(', '))}</small>}
        <small>
          {w.until(day(expiresAt))} · {lastUsedAt ? w.used(day(lastUsedAt)) : w.neverUsed}
        </small>
        {isOpen &&
          secrets.map(({ hint, endsAt }) => (
            <small key={hint}>{endsAt ? w.hintUntil(hint, day(endsAt)) : w.hint(hint)}</small>
          ))}
      </span>
      {isOpen && (
        <span class="row">
          <button type="button" class="button quiet small" onClick={() => onOpen({ what: 'rotate', service })}>
            {w.rotate}
            <span class="unseen">: {name}</span>
          </button>
          <button type="button" class="button quiet small" onClick={() => onOpen({ what: 'revoke', service })}>
            {w.revoke}
            <span class="unseen">: {name}</span>
          </button>
        </span>
      )}
    </li>
  );
}
