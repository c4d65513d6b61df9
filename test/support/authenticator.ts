/** An authenticator app: the codes of a second factor, and its set-up through the API. */
import { TOTP } from 'otpauth';
import { operation } from './client';
import { PASSWORD, type Person, type World } from './world';

const STEP_MS = 30_000;

export interface Authenticator {
  readonly recoveryCodes: readonly string[];
  /** The code `steps` of 30 seconds from now. */
  code(steps?: number): string;
}

interface Told {
  __typename: string;
  secret: string;
  otpauthUri: string;
  recoveryCodes: string[];
}

/** Sends one of the two operations; the codes of GraphQL errors stand in for a type. */
export async function tellSecondFactor(by: Person, name: string, variables: object): Promise<Told> {
  const { body } = await by.post<Record<string, Told>>(operation(`${name}-second-factor`), variables);
  const [told] = Object.values(body.data ?? {});
  return told ?? ({ __typename: String(body.errors?.[0]?.extensions.code) } as Told);
}

/** Sets a second factor up for a person. The code that confirmed it is used up: the clock moves on by one step. */
export async function useAuthenticator(world: World, person: Person): Promise<Authenticator> {
  const { secret } = await tellSecondFactor(person, 'begin', { password: PASSWORD });
  const code = (steps = 0): string => new TOTP({ secret }).generate({ timestamp: world.clock.now() + steps * STEP_MS });
  const { recoveryCodes } = await tellSecondFactor(person, 'confirm', { code: code() });
  world.clock.advance(STEP_MS);
  return { recoveryCodes, code };
}
