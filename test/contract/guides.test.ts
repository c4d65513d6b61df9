/** The GraphQL and the stream examples of docs/api run as they stand, each as the person that its page speaks of. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { createClient } from 'graphql-sse';
import { post } from '../support/client';
import { serviceOf } from '../support/service';
import { openWorld, PASSWORD, type Family, type Person, type Unit } from '../support/world';

const GUIDES = join(__dirname, '..', '..', 'docs', 'api');
const blocks = (language: string): { page: string; text: string }[] =>
  readdirSync(GUIDES)
    .filter((name) => name.endsWith('.md'))
    .flatMap((page) =>
      [
        ...readFileSync(join(GUIDES, page), 'utf8').matchAll(
          new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'),
        ),
      ].map(([, text]) => ({ page, text: text! })),
    );

let world: Awaited<ReturnType<typeof openWorld>>;
let unit: Unit;
let family: Family;
let socialWorker: Person;
beforeAll(async () => {
  world = await openWorld('sqlite');
  unit = world.unit();
  [family, socialWorker] = [await unit.family(), await unit.socialWorker()];
});
afterAll(() => world?.end());

/** What a page shows of a result stands in a mutation that answers it. */
const wholeOf = (text: string): string =>
  text.startsWith('... on')
    ? `mutation { changePassword(input: { currentPassword: "wrong", newPassword: "x" }) { ${text} } }`
    : text;

describe('the examples of docs/api', () => {
  it.each(blocks('graphql'))('$page: $text', async ({ text }) => {
    const document = wholeOf(text);
    const input = { curp: family.mother.curp, password: PASSWORD };
    const variables = document.includes('$input: LoginInput') ? { input } : {};
    const { body } = await post<Record<string, unknown>>(
      world.url,
      { query: document, variables },
      { token: () => socialWorker.token() },
    );
    expect(body.errors).toBeUndefined();
    expect(Object.values(body.data!)).toEqual([expect.any(Object)]);
  });

  it('live.md: the client of graphql-sse', async () => {
    const [example] = blocks('js').filter(({ page, text }) => page === 'live.md' && text.includes('graphql-sse'));
    const script = example!.text.replace(/^import .*$/m, '').replace("'/graphql'", 'url');
    const given = { createClient, url: `${world.url}/graphql`, accessToken: await family.mother.token() };
    const client = runInNewContext(`${script}; client`, given) as ReturnType<typeof createClient>;
    const stream = client.iterate<{ carnetChanged: { revision: number } }>({
      query: 'subscription ($id: ID!) { carnetChanged(patientId: $id) { revision } }',
      variables: { id: family.child.id },
    });
    const { value } = await stream.next();
    await stream.return?.();
    expect(value).toEqual({ data: { carnetChanged: { revision: expect.any(Number) } } });
  });

  it('machines.md: curl gets a token', async () => {
    const [example] = blocks('sh').filter(({ page, text }) => page === 'machines.md' && text.includes('/oauth/token'));
    const service = await serviceOf(world, socialWorker, unit);
    const script = example!.text.replace('https://carnet.example.mx', world.url);
    const env = { PATH: process.env.PATH, CLIENT_ID: service.clientId, CLIENT_SECRET: service.secret };
    const { stdout } = await promisify(execFile)('bash', ['-c', script], { env });
    expect(JSON.parse(stdout)).toMatchObject({ token_type: 'Bearer', expires_in: 900 });
  });
});
