/** A server that holds the demo, and its people, who sign in when they first speak. */
import { newAddress, post, sdk } from './client';
import { expectType } from './world';
import { openScratchDirectory, startOn, type Engine, type ScratchDirectory } from './start';
import { CURPS, DEMO_PASSWORD, SECURITY_CODE, type Actor, type Send } from './scenario';
import type { Running } from '../../src/server';

export const DEMO_ENV = { CARNET_DEMO: 'on', CARNET_UNDO_SECONDS: '30', CARNET_FIXED_SECURITY_CODE: SECURITY_CODE };

export interface Demo {
  readonly running: Running;
  readonly directory: ScratchDirectory;
  readonly send: Send;
  end(): Promise<void>;
}

/** A way to send to `url` in the names of the demo's people; sessions are opened once each. */
export function demoPeople(url: string): Send {
  const tokens = new Map<Actor, Promise<string>>();
  const login = async (curp: string): Promise<string> =>
    expectType(
      (await sdk(url, undefined, { 'x-forwarded-for': newAddress() }).Login({ curp, password: DEMO_PASSWORD })).login,
      'Session',
    ).accessToken;
  const tokenOf = (actor: Actor): Promise<string> | undefined => {
    if (actor === 'anyone') return undefined;
    let token = tokens.get(actor);
    if (!token) tokens.set(actor, (token = login(CURPS[actor])));
    return token;
  };
  return (actor, query, variables) =>
    post(url, { query, variables }, { token: () => tokenOf(actor), headers: { 'x-forwarded-for': newAddress() } });
}

export async function startDemo(engine: Engine): Promise<Demo> {
  const directory = await openScratchDirectory(engine);
  const running = await startOn(directory, { env: DEMO_ENV });
  return {
    running,
    directory,
    send: demoPeople(running.url),
    end: async () => {
      await running.stop();
      await directory.clear();
    },
  };
}
