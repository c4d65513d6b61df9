/** The frame of every page: the name, the link to the notices, the link to the alarm signs, the family's navigation. */
import { Invitations } from './family/invitations';
import { Bell, BookOpen, CalendarDays, CalendarHeart, Ellipsis, HeartPulse, Siren, TrendingUp } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { ErrorBoundary, useLocation } from 'preact-iso';
import { newerVersion } from './offline/registration';
import { idleMinutes, isCaregiver, isStaff, offline, privacyDue, standing, viewer } from './session';
import { page } from './ui/lazy-page';
import { unseen } from './family/unseen';
import { words } from './words';

/** Loaded by staff alone. */
const IdleGuard = page(() => import('./desk/idle'), 'IdleGuard');

export function Shell({ children }: { children: ComponentChildren }) {
  const { path } = useLocation();
  const w = words.value;
  const isIn = standing.value === 'IN';
  const atDesk = path.startsWith('/mesa') || (isIn && isStaff.value && !viewer.value?.patients.length && path === '/');
  const child = childOf(path);
  return (
    <div class={`shell ${child && !atDesk ? 'with-tabs' : ''} ${atDesk ? 'wide' : ''}`}>
      <a class="skip" href="#contenido" onClick={toContent}>
        {w.skip}
      </a>
      <header class="top">
        <div class="top-row">
          <a class="brand" href="/">
            <Mark />
            <span>{w.appName}</span>
          </a>
          <div class="top-links">
            {isIn && isCaregiver.value && !privacyDue.value && <BellLink />}
            {isIn && isStaff.value && (
              <a class="icon-link" href="/glosario" aria-label={w.glossary.title}>
                <BookOpen aria-hidden="true" />
              </a>
            )}
            <a class="alarm-link" href="/alarma" aria-current={path === '/alarma' ? 'page' : undefined}>
              <Siren aria-hidden="true" />
              {w.alarm.button}
            </a>
          </div>
        </div>
        {isIn && isStaff.value && <WhoAmI />}
        {isIn && !atDesk && <Children path={path} open={child} />}
        {child && !atDesk && <Tabs child={child} path={path} />}
      </header>
      {isIn && idleMinutes.value !== undefined && (
        <ErrorBoundary>
          <IdleGuard />
        </ErrorBoundary>
      )}
      {offline.value && (
        <p class="strip" role="status">
          {w.offline.banner}
        </p>
      )}
      {newerVersion.value && <Newer open={newerVersion.value} />}
      <main id="contenido" tabIndex={-1}>
        {isIn && !privacyDue.value && <Invitations />}
        {children}
      </main>
    </div>
  );
}

/** Name, roles and units of the member of staff: always in view, because desks are shared. */
function WhoAmI() {
  const { fullName, roles, medicalUnits } = viewer.value!;
  const names = roles
    .filter((role) => role !== 'CAREGIVER' && role !== 'PATIENT')
    .map((role) => words.value.role[role]);
  const units = medicalUnits.map(({ name }) => name);
  return (
    <p class="who">
      <strong>{fullName}</strong> · {names.join(', ')}
      {units.length > 0 && ` · ${units.join(', ')}`}
    </p>
  );
}

function Newer({ open }: { open(): void }) {
  const { update } = words.value;
  return (
    <p class="strip">
      {update.text}{' '}
      <button type="button" class="link-button" onClick={open}>
        {update.now}
      </button>
    </p>
  );
}

/** A carnet with its string of beads. */
const Mark = () => (
  <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
    <rect x="3" y="5" width="26" height="22" rx="5" class="mark-card" />
    <path d="M8 13 C12 20 20 20 24 13" class="mark-string" />
    <circle cx="10.4" cy="16.2" r="2.3" class="mark-bead" />
    <circle cx="16" cy="18.4" r="2.8" class="mark-bead today" />
    <circle cx="21.6" cy="16.2" r="2.3" class="mark-bead" />
  </svg>
);

function BellLink() {
  const count = unseen.value;
  return (
    <a class="icon-link" href="/avisos" aria-label={words.value.family.notices.unseen(count)}>
      <Bell aria-hidden="true" />
      {count > 0 && (
        <span class="count" aria-hidden="true">
          {count >= 20 ? '20+' : count}
        </span>
      )}
    </a>
  );
}

/** The child whose page was open last: pages of no child go on with its tabs. */
let lastOpened: string | undefined;

/** The child to which the tabs belong: the one in the address, the only one, or the last one. */
function childOf(path: string): string | undefined {
  if (standing.value !== 'IN' || !isCaregiver.value || privacyDue.value) return undefined;
  const children = viewer.value?.patients ?? [];
  const named = /^\/carnet\/([^/]+)/.exec(path)?.[1];
  if (children.length === 1) return children[0]!.id;
  lastOpened = named ?? (path === '/' ? undefined : lastOpened);
  return children.find(({ id }) => id === lastOpened)?.id;
}

/** From one child to another, on every page of who cares for more than one. */
function Children({ path, open }: { path: string; open: string | undefined }) {
  const w = words.value.family.children;
  const children = viewer.value?.patients ?? [];
  if (children.length < 2 || privacyDue.value) return null;
  return (
    <nav class="children" aria-label={w.switch}>
      <a href="/" aria-current={path === '/' ? 'page' : undefined}>
        {w.all}
      </a>
      {children.map(({ id, givenNames }) => (
        <a key={id} href={`/carnet/${id}`} aria-current={id === open ? 'true' : undefined}>
          {givenNames}
        </a>
      ))}
    </nav>
  );
}

function Tabs({ child, path }: { child: string; path: string }) {
  const w = words.value.family.nav;
  const base = `/carnet/${child}`;
  const tabs = [
    { href: base, label: w.today, Icon: CalendarHeart, is: path === base || path === '/' },
    { href: `${base}/calendario`, label: w.calendar, Icon: CalendarDays },
    { href: `${base}/tratamiento`, label: w.treatment, Icon: HeartPulse },
    { href: `${base}/resultados`, label: w.results, Icon: TrendingUp },
    {
      href: `${base}/mas`,
      label: w.more,
      Icon: Ellipsis,
      is:
        /\/(mas|cartilla|accesos|datos|imprimir|urgencias|preguntas|derechos|compartir)$/.test(path) ||
        path === '/ajustes' ||
        path === '/glosario',
    },
  ];
  return (
    <nav class="tabs" aria-label={words.value.menu}>
      {tabs.map(({ href, label, Icon, is }) => (
        <a key={href} href={href} aria-current={(is ?? path === href) ? 'page' : undefined}>
          <Icon aria-hidden="true" />
          <span>{label}</span>
        </a>
      ))}
    </nav>
  );
}

/** The router owns the address; skipping must not change it. */
function toContent(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('main h1')?.focus();
}
