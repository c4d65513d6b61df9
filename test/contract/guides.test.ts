/** The GraphQL and the stream examples of docs/api run as they stand, each as the person that its page speaks of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { createClient } from 'graphql-sse';
import { post } from '../support/client';
import { openWorld, PASSWORD, type Family, type Person } from '../support/world';

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
let family: Family;
let socialWorker: Person;
beforeAll(async () => {
  world = await openWorld('sqlite');
  const unit = world.unit();
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
});
