/** The same tests on the embedded database and on MariaDB, each with a server of its own. */
import type { Overrides } from '../../src/server';
import { mariadbUrl } from './mariadb';
import type { Engine } from './start';
import { openWorld, type World } from './world';

/** The engines of this run: both, or the embedded one alone where the start of the run has said so aloud. */
export const engines: readonly Engine[] = mariadbUrl() ? ['sqlite', 'mariadb'] : ['sqlite'];

/** Describes `title` on each engine; `world()` is the hospital network that its tests share. */
export function onBothEngines(
  title: string,
  tests: (world: () => World, engine: Engine) => void,
  env: Record<string, string> = {},
  overrides: Overrides = {},
): void {
  describe.each(engines.map((engine) => ({ engine })))(`${title} ($engine)`, ({ engine }) => {
    let world: Awaited<ReturnType<typeof openWorld>> | undefined;
    beforeAll(async () => {
      world = await openWorld(engine, env, overrides);
    });
    afterAll(() => world?.end());
    tests(() => world!, engine);
  });
}
