/** The portal in a real browser. One server with the demo and one browser serve all the stories below. */
import { describeInChromium } from './chromium';
import { accessStories } from './journeys/access';
import { adjustmentJourneys } from './journeys/adjustment';
import { cartillaStories } from './journeys/cartilla';
import { chemotherapyJourneys } from './journeys/chemotherapy';
import { childrenStories } from './journeys/children';
import { correctionJourneys } from './journeys/corrections';
import { deskJourneys } from './journeys/desk';
import { doseJourneys } from './journeys/desk-doses';
import { factStories } from './journeys/desk-facts';
import { draftStories } from './journeys/drafts';
import { familyJourneys } from './journeys/family';
import { forgottenJourneys } from './journeys/forgotten';
import { homeDoseJourneys } from './journeys/home-doses';
import { hospitalDayJourneys } from './journeys/hospital-day';
import { inputStories } from './journeys/inputs';
import { keyboardJourneys } from './journeys/keyboard';
import { measurementStories } from './journeys/measurements';
import { nearbyStories } from './journeys/nearby';
import { onHoldJourneys } from './journeys/on-hold';
import { offlineJourneys } from './journeys/offline';
import { officeStories } from './journeys/office';
import { onePersonStories } from './journeys/one-person';
import { pagesStories } from './journeys/pages';
import { repairStories } from './journeys/repairs';
import { pushJourneys } from './journeys/push';
import { reprintJourneys } from './journeys/reprint';
import { reachJourneys } from './journeys/reach';
import { resetStories } from './journeys/reset';
import { rightsStories } from './journeys/rights';
import { safetyStories } from './journeys/safety';
import { serviceStories } from './journeys/services';
import { shareJourneys } from './journeys/share';
import { sheetStories } from './journeys/sheet';
import { speedStories } from './journeys/speed';
import { staffStories } from './journeys/staff';
import { staffSessionStories } from './journeys/staff-session';
import { taskStories } from './journeys/tasks';
import { raise, strike, type Stage } from './stage';

// Beside other suites, on a machine that may be busy.
jest.setTimeout(120_000);

describeInChromium('the portal', () => {
  const stage = {} as Stage;

  beforeAll(() => raise(stage));
  afterAll(() => strike(stage));

  // In no journey may a policy be broken or a script fail.
  afterEach(async () => expect(await stage.portal.endVisits()).toEqual([]));

  familyJourneys(stage);
  nearbyStories(stage);
  childrenStories(stage);
  hospitalDayJourneys(stage);
  shareJourneys(stage);
  onHoldJourneys(stage);
  homeDoseJourneys(stage);
  pagesStories(stage);
  keyboardJourneys(stage);
  offlineJourneys(stage);
  pushJourneys(stage);
  inputStories(stage);
  onePersonStories(stage);
  speedStories(stage);
  safetyStories(stage);
  reprintJourneys(stage);
  deskJourneys(stage);
  doseJourneys(stage);
  factStories(stage);
  measurementStories(stage);
  cartillaStories(stage);
  chemotherapyJourneys(stage);
  adjustmentJourneys(stage);
  correctionJourneys(stage);
  repairStories(stage);
  accessStories(stage);
  forgottenJourneys(stage);
  draftStories(stage);
  serviceStories(stage);
  staffStories(stage);
  officeStories(stage);
  staffSessionStories(stage);
  taskStories(stage);
  reachJourneys(stage);
  resetStories(stage);
  rightsStories(stage);
  // Last: it registers more families than the demo has.
  sheetStories(stage);
});
