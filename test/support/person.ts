/** A person of a test environment: an account and its requests. */
import { post, sdk, type Answer, type Sdk } from './client';
import type { SyntheticPerson } from './people';
import type { World } from './world';

/** The form of an answer with which the scenario goes on. */
export function expectType<T extends { __typename?: string }, N extends NonNullable<T['__typename']>>(
  result: T,
  typename: N,
): Extract<T, { __typename: N }> {
  if (result.__typename !== typename)
    throw new Error(`${typename} was expected, the answer is ${JSON.stringify(result)}`);
  return result as Extract<T, { __typename: N }>;
}

/** A person with an account, who signs in when a request needs it and again when the session has run out. */
export class Person {
  readonly sdk: Sdk;
  private session: { accessToken: string; endsAt: number } | undefined;

  constructor(
    private readonly world: World,
    readonly id: string,
    readonly papers: SyntheticPerson,
    private readonly password: string,
  ) {
    this.sdk = sdk(world.url, () => this.token());
  }

  get curp(): string {
    return this.papers.curp;
  }

  get email(): string {
    return this.papers.email;
  }

  /** An access token that is good now. */
  async token(): Promise<string> {
    if (!this.session || this.session.endsAt <= this.world.clock.now() + 1000) {
      const { accessToken, accessTokenExpiresAt } = expectType(
        await this.world.login(this.curp, this.password),
        'Session',
      );
      this.session = { accessToken, endsAt: Date.parse(accessTokenExpiresAt) };
    }
    return this.session.accessToken;
  }

  /** Makes the next request sign in anew. */
  forgetSession(): void {
    this.session = undefined;
  }

  /** One request as it comes back, errors included; `to` is another server with the same database and data folder. */
  post<D = never>(
    query: string,
    variables: object = {},
    { headers = {}, to = this.world.url }: { headers?: Record<string, string>; to?: string } = {},
  ): Promise<Answer<D>> {
    return post<D>(to, { query, variables }, { token: () => this.token(), headers });
  }
}
