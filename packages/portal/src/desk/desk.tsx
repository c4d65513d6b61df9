/** The desk of social workers, clinicians, administrators and auditors: its navigation and its pages. Loaded by staff alone. */
import {
  CalendarDays,
  Eye,
  FileQuestionMark,
  Inbox,
  KeyRound,
  ListTodo,
  Package,
  PhoneCall,
  Search,
  Settings,
  SlidersHorizontal,
  Syringe,
  UserCog,
  UserPlus,
  Users,
} from 'lucide-preact';
import { Route, Router, useLocation } from 'preact-iso';
import '../style/desk.css';
import { isCaregiver } from '../session';
import { page } from '../ui/lazy-page';
import { deskWords, isAdministrator, isAuditor, isClinician, isSocialWorker } from './api';
import { BeneficiaryPage } from './beneficiary';
import { CallsPage } from './calls';
import { ChemotherapyPage } from './chemotherapy';
import { DayPage } from './day';
import { FindPage } from './find';
import { FunnelPage } from './funnel';
import { PatientPage } from './patient';
import { RegisterPage } from './register';
import { SupplyPage } from './supply';
import { TasksPage } from './tasks';
import { UndoBar } from './undo';

/** For administrators only. */
const ServicesPage = page(() => import('./services/services-page'), 'ServicesPage');
const StaffPage = page(() => import('./staff/staff-page'), 'StaffPage');
const UnitSettingsPage = page(() => import('./unit-settings-page'), 'UnitSettingsPage');
/** For auditors only. */
const AuditPage = page(() => import('./audit-page'), 'AuditPage');
/** Opened seldom. */
const DataRequestsPage = page(() => import('./data-requests'), 'DataRequestsPage');
/** With the libraries that read spreadsheets: loaded on this page only. */
const SheetPage = page(() => import('./sheet/sheet-page'), 'SheetPage');

export function Desk() {
  const { path } = useLocation();
  const w = deskWords.value.nav;
  const isOfChildren = isSocialWorker.value || isClinician.value;
  const links = [
    ...(isClinician.value
      ? [
          { href: '/mesa/hoy', label: w.day, Icon: CalendarDays },
          { href: '/mesa/quimioterapia', label: w.chemotherapy, Icon: Syringe },
        ]
      : []),
    ...(isOfChildren
      ? [{ href: '/mesa/familias', label: isSocialWorker.value ? w.find : w.findClinical, Icon: Search }]
      : []),
    ...(isSocialWorker.value
      ? [
          { href: '/mesa/registrar', label: w.register, Icon: UserPlus },
          { href: '/mesa/altas', label: w.funnel, Icon: Inbox },
        ]
      : []),
    ...(isOfChildren
      ? [
          { href: '/mesa/pendientes', label: w.tasks, Icon: ListTodo },
          { href: '/mesa/surtimiento', label: w.supply, Icon: Package },
          { href: '/mesa/llamadas', label: w.calls, Icon: PhoneCall },
        ]
      : []),
    ...(isSocialWorker.value ? [{ href: '/mesa/solicitudes', label: w.requests, Icon: FileQuestionMark }] : []),
    ...(isAdministrator.value
      ? [
          { href: '/mesa/personal', label: w.staff, Icon: UserCog },
          { href: '/mesa/servicios', label: w.services, Icon: KeyRound },
          { href: '/mesa/unidad', label: w.unitSettings, Icon: SlidersHorizontal },
        ]
      : []),
    ...(isAuditor.value ? [{ href: '/mesa/bitacora', label: w.audit, Icon: Eye }] : []),
    { href: '/ajustes', label: w.account, Icon: Settings },
    ...(isCaregiver.value ? [{ href: '/', label: w.family, Icon: Users }] : []),
  ];
  const First = isClinician.value
    ? DayPage
    : isSocialWorker.value
      ? FindPage
      : isAdministrator.value
        ? StaffPage
        : AuditPage;
  const isHome = path === '/' || path === '/mesa';
  return (
    <div class="desk">
      <nav class="desk-nav" aria-label={w.label}>
        {links.map(({ href, label, Icon }, place) => (
          <a
            key={href}
            href={href}
            aria-current={path.startsWith(href) && href !== '/' ? 'page' : isHome && place === 0 ? 'page' : undefined}
          >
            <Icon aria-hidden="true" />
            <span>{label}</span>
          </a>
        ))}
      </nav>
      <div class="desk-page">
        <UndoBar />
        <Router>
          <Route path="/hoy" component={DayPage} />
          <Route path="/quimioterapia" component={isClinician.value ? ChemotherapyPage : First} />
          <Route path="/familias" component={FindPage} />
          <Route path="/registrar" component={RegisterPage} />
          <Route path="/registrar/archivo" component={SheetPage} />
          <Route path="/registrar/cartilla" component={BeneficiaryPage} />
          <Route path="/altas" component={FunnelPage} />
          <Route path="/pendientes" component={isOfChildren ? TasksPage : First} />
          <Route path="/surtimiento" component={isOfChildren ? SupplyPage : First} />
          <Route path="/llamadas" component={CallsPage} />
          <Route path="/solicitudes" component={isSocialWorker.value ? DataRequestsPage : First} />
          <Route path="/personal" component={isAdministrator.value ? StaffPage : First} />
          <Route path="/unidad" component={isAdministrator.value ? UnitSettingsPage : First} />
          <Route path="/bitacora" component={isAuditor.value ? AuditPage : First} />
          <Route path="/servicios" component={isAdministrator.value ? ServicesPage : First} />
          <Route path="/paciente/:id/:part?" component={PatientPage} />
          <Route default component={First} />
        </Router>
      </div>
    </div>
  );
}
