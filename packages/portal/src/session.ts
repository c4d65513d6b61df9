/** The signed-in person of this page, from the first paint (a saved answer) to the logout, which deletes it. */
import { computed, signal } from '@preact/signals';
import type { Opened } from '../../sdk/src/session';
import { bare, onSessionOver, own, session, troubleOf } from './api/client';
import type { LoginMutation, ViewerQuery } from './api/generated/session';
import { dropDrafts, dropDraftsEverywhere, readDrafts } from './saved-drafts';
import { belongTo, closeSaved, keep, keepOnly, openSaved, recall, wipe } from './offline/saved';
import { actFor, actForNobody, actingFor, markedPerson, onPersonChanged, PersonChanged } from './person';
import { readStorage, writeStorage } from './settings';

export type Viewer = ViewerQuery['viewer'];
export type Child = Viewer['patients'][number];
type Refusal = Exclude<LoginMutation['login'], { __typename: 'Session' }>;

/** STARTING: the server has not answered yet. CHANGE, SETUP: nothing is open but the choice of a password, or of a second factor. */
export type Standing = 'STARTING' | 'OUT' | 'CHANGE' | 'SETUP' | 'IN';

export const standing = signal<Standing>('STARTING');
export const viewer = signal<Viewer | undefined>(undefined);
/** True while the last word from the network is that there is none. */
export const offline = signal(!navigator.onLine);
/** Of staff: the session ends after so many minutes without a request; undefined for families. */
export const idleMinutes = signal<number | undefined>(undefined);
/** Set when the server ended the session, so that the login page can say so. */
export const wasEnded = signal(false);
/** True after a logout on this page, until the next login: the copies on this telephone are deleted. */
export const wasLeft = signal(false);

export const isStaff = computed(
  () => viewer.value?.roles.some((role) => role !== 'CAREGIVER' && role !== 'PATIENT') ?? false,
);
export const isCaregiver = computed(
  () => viewer.value?.roles.some((role) => role === 'CAREGIVER' || role === 'PATIENT') ?? false,
);

// Who said "not now" is asked again at the next login.
const LATER = 'carnet.privacy-later';
const privacyLater = signal(readStorage(LATER) !== null);

/** Whether the page shows the privacy notice to a caregiver now. It does not block: "not now" opens the carnet, too. */
export const privacyDue = computed(
  () => isCaregiver.value && viewer.value?.privacy?.isCurrent === false && !privacyLater.value && !offline.value,
);

addEventListener('offline', () => (offline.value = true));
addEventListener('online', () => (offline.value = false));

// A logout without a network leaves a cookie behind, which no script can remove: it is ended at the next chance. The mark
// names the account that has left: a session of another one that has come since is not ended.
const GOODBYE = 'carnet.goodbye';

async function catchUpWithGoodbye(): Promise<void> {
  const leaving = readStorage(GOODBYE);
  if (leaving === null) return;
  try {
    const { user } = await session.refresh();
    if (user.id === leaving) await bare.Logout();
  } catch (error) {
    if (troubleOf(error).trouble !== 'OVER') return;
  }
  await session.drop();
  writeStorage(GOODBYE, null);
}

addEventListener('online', () => void (standing.value === 'OUT' && catchUpWithGoodbye()));

/** The temporary password that has just opened the session, so that the page does not ask for it again. Never leaves this memory. */
let temporaryPassword: string | undefined;
export const knownPassword = (): string | undefined => temporaryPassword;

onSessionOver(() => void leave(true));
onPersonChanged((left) => {
  void session.drop();
  closeSaved();
  // Another person has come: nothing stays. After the end of a session what was typed waits for the same person.
  if (markedPerson() !== undefined || !left) dropDrafts();
  else readDrafts(left);
  standing.value = 'STARTING';
  viewer.value = undefined;
});

/** A session that ended keeps what is on this telephone for the same account; a logout wipes it. */
async function leave(ended: boolean): Promise<void> {
  void session.drop();
  if (!ended) dropDraftsEverywhere();
  actForNobody();
  temporaryPassword = undefined;
  idleMinutes.value = undefined;
  putOffPrivacy(false);
  viewer.value = undefined;
  wasEnded.value = ended;
  standing.value = 'OUT';
  if (ended) closeSaved();
  else await wipe();
}

/** Shows the saved answer at once, and queries the server meanwhile. */
export async function begin(): Promise<void> {
  const person = markedPerson();
  if (person === undefined) {
    standing.value = 'OUT';
    return catchUpWithGoodbye();
  }
  if (person) actFor(person);
  await openSaved(person);
  const saved = await recall<Viewer>('viewer');
  if (saved) {
    actFor(saved.value.id);
    viewer.value = saved.value;
    standing.value = 'IN';
  }
  try {
    await enter(await session.refresh());
  } catch (error) {
    if (error instanceof PersonChanged) return;
    const { trouble } = troubleOf(error);
    if (trouble === 'OVER') await leave(true);
    else {
      offline.value = trouble === 'OFFLINE';
      if (!saved) standing.value = 'OUT';
    }
  }
}

async function enter({ user, mustChangePassword, mustSetUpSecondFactor, idleMinutes: minutes }: Opened): Promise<void> {
  actFor(user.id);
  await belongTo(user.id);
  // Removes those of another account.
  readDrafts(user.id);
  wasEnded.value = false;
  wasLeft.value = false;
  // The renewal of another tab does not say it: what was known holds on.
  if (minutes !== undefined) idleMinutes.value = minutes ?? undefined;
  if (mustChangePassword) {
    standing.value = 'CHANGE';
    return;
  }
  if (mustSetUpSecondFactor) {
    standing.value = 'SETUP';
    return;
  }
  await whoAmI();
  standing.value = 'IN';
}

/** Reads the signed-in person anew; also a request that shows the service that somebody is here. */
export async function whoAmI(): Promise<void> {
  const { viewer: me } = await own.Viewer();
  viewer.value = me;
  void keep('viewer', me);
  // Who cares for a child may have its sheet without its carnet: sheet-copy.ts asks, before it takes one away.
  void keepOnly(
    me.patients.map(({ id }) => id),
    isCaregiver.value ? 'CARNETS' : 'ALL',
  );
}

export function putOffPrivacy(later = true): void {
  privacyLater.value = later;
  writeStorage(LATER, later ? '1' : null);
}

/** Answers why not, or undefined once the acceptance is on record. */
export async function acceptPrivacy(version: string) {
  const { acceptPrivacyNotice: answer } = await own.AcceptPrivacyNotice({ version });
  if (answer.__typename !== 'PrivacyNoticeAccepted') return answer;
  if (viewer.value) {
    viewer.value = { ...viewer.value, privacy: { isCurrent: true, acceptedAt: answer.acceptedAt } };
    void keep('viewer', viewer.value);
  }
  return undefined;
}

/** Answers why not, or undefined once inside. */
export async function signIn(curp: string, password: string, code?: string): Promise<Refusal | undefined> {
  const { login } = await bare.Login({ curp, password, code: code ?? null });
  if (login.__typename !== 'Session') return login;
  writeStorage(GOODBYE, null);
  putOffPrivacy(false);
  if (login.mustChangePassword) temporaryPassword = password;
  await session.open(login);
  await enter(login);
  return undefined;
}

/** Answers why not, or undefined once the answer is on record; what else the account shows after it is asked anew. */
export async function answerInvitation(id: string, accept: boolean) {
  const { answerInvitation: answer } = await own.AnswerInvitation({ id, accept });
  await whoAmI();
  return answer.__typename === 'InvitationAnswered' ? undefined : answer;
}

/** Asks for a letter with a link; the answer is the same for everybody. */
export const answerAddressChange = async (token: string, accept: boolean) =>
  (await bare.AnswerAddressChange({ token, accept })).answerAddressChange;
export const askForReset = async (curp: string) => (await bare.RequestPasswordReset({ curp })).requestPasswordReset;

/** Sets a password by the token of the letter. Answers why not, or undefined once inside. */
export async function resetPassword(token: string, newPassword: string, code?: string) {
  const { resetPassword: answer } = await bare.ResetPassword({ token, newPassword, code: code ?? null });
  if (answer.__typename !== 'Session') return answer;
  writeStorage(GOODBYE, null);
  await session.open(answer);
  await enter(answer);
  return undefined;
}

export async function changePassword(currentPassword: string, newPassword: string) {
  const { changePassword: answer } = await own.ChangePassword({ currentPassword, newPassword });
  if (answer.__typename !== 'Session') return answer;
  temporaryPassword = undefined;
  await session.open(answer);
  await enter(answer);
  return undefined;
}

/** Wipes this telephone first: what must not stay does not wait for a network. */
export async function signOut(): Promise<void> {
  writeStorage(GOODBYE, actingFor() ?? null);
  const told = own
    .Logout()
    .then(() => writeStorage(GOODBYE, null))
    .catch(() => undefined);
  await Promise.race([told, new Promise((resume) => setTimeout(resume, 3_000))]);
  await leave(false);
  wasLeft.value = true;
}

/** Ends the session of a desk that nobody uses; what was typed into forms waits for the same person. */
export async function lock(): Promise<void> {
  await own.Logout().catch(() => undefined);
  if (standing.value !== 'OUT') await leave(true);
}

/** A new secret for an authenticator app, or why not. */
export const beginSecondFactor = async (password: string, code: string) =>
  (await own.BeginSecondFactor({ password, code: code || null })).beginSecondFactor;

/** The recovery codes, or why not. */
export const confirmSecondFactor = async (code: string) =>
  (await own.ConfirmSecondFactor({ code })).confirmSecondFactor;

/** Goes on after a second factor was set up. */
export async function secondFactorSet(): Promise<void> {
  await whoAmI();
  standing.value = 'IN';
}
