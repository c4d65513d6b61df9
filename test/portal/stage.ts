/** The stage of all stories: one server with the demo, whose people have read the privacy notice, and one browser. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Running } from '../../src/server';
import type { Page } from 'playwright-core';
import { newAddress, post, sdk } from '../support/client';
import { DEMO_ENV } from '../support/demo';
import { credentialsTo } from '../support/letters';
import { openScratchDirectory, startOn, type ScratchDirectory } from '../support/start';
import { CURPS, DEMO_PASSWORD } from '../support/scenario';
import { expectType, PASSWORD } from '../support/world';
import { buildPortal } from './built';
import { openPortal, signIn, type Portal } from './chromium';

export interface Stage {
  portal: Portal;
  directory: ScratchDirectory;
  running: Running;
}

/** A port that is free now: addresses in letters and covers must be known before the server is. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Fills `stage`, which the stories hold before it is there. */
export async function raise(stage: Stage): Promise<void> {
  buildPortal();
  const port = String(await freePort());
  stage.directory = await openScratchDirectory('sqlite');
  stage.running = await startOn(stage.directory, {
    env: { ...DEMO_ENV, PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}` },
  });
  stage.portal = await openPortal(stage.running.url);
  for (const curp of [CURPS.caregiver, CURPS.otherCaregiver]) await readNotice(stage.running.url, curp);
}

async function readNotice(url: string, curp: string): Promise<void> {
  const headers = { 'x-forwarded-for': newAddress() };
  const { login } = await sdk(url, undefined, headers).Login({ curp, password: DEMO_PASSWORD });
  const own = sdk(url, () => expectType(login, 'Session').accessToken, headers);
  const { version } = (await own.PrivacyNotice()).privacyNotice;
  expectType((await own.AcceptPrivacyNotice({ version })).acceptPrivacyNotice, 'PrivacyNoticeAccepted');
}

export async function strike(stage: Stage): Promise<void> {
  await stage.portal?.close();
  await stage.running?.stop();
  await stage.directory?.clear();
}

/** Sends operations as one of the demo's people. */
export async function hand(stage: Stage, curp: string) {
  const headers = { 'x-forwarded-for': newAddress() };
  const { login } = await sdk(stage.running.url, undefined, headers).Login({ curp, password: DEMO_PASSWORD });
  const token = expectType(login, 'Session').accessToken;
  return async <T>(query: string, variables: object): Promise<T> => {
    const { body } = await post<T>(stage.running.url, { query, variables }, { token: () => token, headers });
    expect(body.errors).toBeUndefined();
    return body.data!;
  };
}

/** The first page of who was written to at this address, after the choice of a password; the privacy notice is put off. */
export async function firstVisit({ directory, running, portal }: Stage, email: string): Promise<Page> {
  const { curp, password } = await credentialsTo(directory.dataDir, email);
  const { login } = await sdk(running.url).Login({ curp, password });
  const own = sdk(running.url, () => expectType(login, 'Session').accessToken);
  await own.ChangePassword({ currentPassword: password, newPassword: PASSWORD });
  const { page } = await portal.visit();
  await signIn(page, curp, PASSWORD);
  await page.getByRole('button', { name: 'Ahora no: ver el carnet' }).click();
  return page;
}
