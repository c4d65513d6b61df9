/** GraphQL over HTTP, by the audit that its working group publishes (promise 28), in development and in production. */
import { serverAudits } from 'graphql-http';
import { startServer, type Engine, type Server } from '../support/start';
import { describeProduction, production } from './production';

describe('The public audit of GraphQL over HTTP', () => {
  const servers: Server[] = [];
  afterAll(() => Promise.all(servers.map((server) => server.end())));

  async function audited(engine: Engine, env: Record<string, string>): Promise<string[]> {
    const server = await startServer(engine, { env });
    servers.push(server);
    const failed: string[] = [];
    for (const audit of serverAudits({ url: `${server.url}/graphql` })) {
      const result = await audit.fn();
      if (result.status !== 'ok') failed.push(`${audit.id} ${audit.name}: ${result.reason}`);
    }
    return failed;
  }

  // The three that it lists as MAY for GET need a header that no other site can send; a bare GET is what CSRF looks like.
  const BY_CHOICE = /^(?:5A70|D6D5|6A70) MAY /;

  it('finds no MUST and no SHOULD broken in development', async () => {
    expect((await audited('sqlite', {})).filter((failure) => !BY_CHOICE.test(failure))).toEqual([]);
  });

  describeProduction('in production', () =>
    it('finds no MUST and no SHOULD broken', async () => {
      expect((await audited('mariadb', production)).filter((failure) => !BY_CHOICE.test(failure))).toEqual([]);
    }),
  );
});
