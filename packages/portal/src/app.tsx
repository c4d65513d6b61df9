/** Which page an address opens, for whom. The desk and the rarer pages are fetched only by who opens them. */
import type { ComponentType } from 'preact';
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { AlarmPage } from './family/alarm';
import { ChildrenPage } from './family/children';
import { TodayPage } from './family/today';
import { ChangePasswordPage } from './open/change-password';
import { LoginPage } from './open/login';
import { Shell } from './shell';
import { isCaregiver, isStaff, privacyDue, standing, viewer } from './session';
import { Announcer } from './ui/announce';
import { page } from './ui/lazy-page';
import { Page } from './ui/page';
import { Waiting } from './ui/parts';
import { words } from './words';

const SecondFactorPage = page(() => import('./open/second-factor'), 'SecondFactorPage');
const ResetPage = page(() => import('./open/reset'), 'ResetPage');
const AddressPage = page(() => import('./open/address'), 'AddressPage');
const ForgotPage = page(() => import('./open/forgot'), 'ForgotPage');
const GlossaryPage = page(() => import('./family/glossary'), 'GlossaryPage');
const SettingsPage = page(() => import('./open/settings'), 'SettingsPage');
const ReachPage = page(() => import('./open/reach'), 'ReachPage');
const AccountPage = page(() => import('./open/account'), 'AccountPage');
const PrivacyPage = page(() => import('./open/privacy'), 'PrivacyPage');
const ReprintPage = page(() => import('./open/reprint'), 'ReprintPage');
const ProceduresPage = page(() => import('./open/procedures'), 'ProceduresPage');
const NoticesPage = page(() => import('./family/notices'), 'NoticesPage');
const DayPage = page(() => import('./family/day'), 'DayPage');
const EmergencySheetPage = page(() => import('./family/emergency-sheet'), 'EmergencySheetPage');
const QuestionsPage = page(() => import('./family/questions'), 'QuestionsPage');
const SharePage = page(() => import('./family/share'), 'SharePage');
const SharedPage = page(() => import('./open/shared'), 'SharedPage');
const RightsPage = page(() => import('./family/rights'), 'RightsPage');
const CalendarPage = page(() => import('./family/calendar'), 'CalendarPage');
const TreatmentPage = page(() => import('./family/treatment'), 'TreatmentPage');
const ResultsPage = page(() => import('./family/results'), 'ResultsPage');
const CartillaPage = page(() => import('./family/cartilla'), 'CartillaPage');
const AccessPage = page(() => import('./family/access'), 'AccessPage');
const MorePage = page(() => import('./family/more'), 'MorePage');
const ChildPage = page(() => import('./family/child'), 'ChildPage');
const PrintPage = page(() => import('./family/print'), 'PrintPage');
const Desk = page(() => import('./desk/desk'), 'Desk');

export function App() {
  return (
    <LocationProvider>
      <Announcer />
      <Shell>
        <ErrorBoundary>
          <Pages />
        </ErrorBoundary>
      </Shell>
    </LocationProvider>
  );
}

type Pages = Record<
  string,
  | ComponentType<{ id: string }>
  | ComponentType<{ id?: string }>
  | ComponentType<{ day: string }>
  | ComponentType<object>
>;

const FOR_ALL: Pages = {
  '/alarma': AlarmPage,
  '/glosario': GlossaryPage,
  '/reimpresion': ReprintPage,
  '/tramites': ProceduresPage,
  '/olvide': ForgotPage,
  '/restablecer': ResetPage,
  '/cambio-de-correo': AddressPage,
  '/mi-correo': AddressPage,
  '/ajustes': SettingsPage,
  '/privacidad': PrivacyPage,
  '/ver': SharedPage,
};
const SIGNED_IN: Pages = {
  '/': Home,
  '/contrasena': ChangePasswordPage,
  '/mensajes': ReachPage,
  '/cuenta': AccountPage,
  '/cuenta/:id': AccountPage,
};
const FOR_STAFF: Pages = { '/mesa': Desk, '/mesa/*': Desk, '/segundo-factor': SecondFactorPage };
const FOR_FAMILIES: Pages = {
  '/avisos': NoticesPage,
  '/dia/:day': DayPage,
  '/carnet/:id': TodayPage,
  '/carnet/:id/calendario': CalendarPage,
  '/carnet/:id/tratamiento': TreatmentPage,
  '/carnet/:id/resultados': ResultsPage,
  '/carnet/:id/cartilla': CartillaPage,
  '/carnet/:id/accesos': AccessPage,
  '/carnet/:id/datos': ChildPage,
  '/carnet/:id/imprimir': PrintPage,
  '/carnet/:id/mas': MorePage,
  '/carnet/:id/preguntas': QuestionsPage,
  '/carnet/:id/derechos': RightsPage,
  '/carnet/:id/urgencias': EmergencySheetPage,
  '/carnet/:id/compartir': SharePage,
};

function Pages() {
  const { path } = useLocation();
  if (standing.value === 'STARTING') return <Waiting text={words.value.loadingPage} />;
  if (standing.value === 'CHANGE' && path !== '/alarma') return <ChangePasswordPage />;
  if (standing.value === 'SETUP' && path !== '/alarma') return <SecondFactorPage />;
  if (standing.value === 'IN' && privacyDue.value) return <Routes pages={FOR_ALL} otherwise={PrivacyPage} />;
  const isIn = standing.value === 'IN';
  const pages = {
    ...FOR_ALL,
    ...(isIn && SIGNED_IN),
    ...(isIn && isStaff.value && FOR_STAFF),
    ...(isIn && isCaregiver.value && FOR_FAMILIES),
  };
  return <Routes pages={pages} otherwise={isIn ? NotFoundPage : LoginPage} />;
}

// The key: of two pages without a path of their own at one address the router would keep the first.
const Routes = ({ pages, otherwise }: { pages: Pages; otherwise: ComponentType }) => (
  <Router key={`${standing.value} ${privacyDue.value}`}>
    {Object.entries(pages).map(([at, component]) => (
      <Route key={at} path={at} component={component as ComponentType} />
    ))}
    <Route default component={otherwise} />
  </Router>
);

/** A caregiver of one child sees its carnet at once, without a page of choices. */
function Home() {
  const children = viewer.value?.patients ?? [];
  if (isStaff.value && children.length === 0) return <Desk />;
  return children.length === 1 ? <TodayPage id={children[0]!.id} /> : <ChildrenPage />;
}

function NotFoundPage() {
  const w = words.value;
  return (
    <Page title={w.notFoundTitle}>
      <p>{w.notFoundText}</p>
      <a class="button" href="/">
        {w.goHome}
      </a>
    </Page>
  );
}
