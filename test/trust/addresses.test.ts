/** An unknown address is a 404, and each page of the portal is known to the server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPortalPage } from '../../src/http/portal';

const app = readFileSync(join(__dirname, '../../packages/portal/src/app.tsx'), 'utf8');
const pages = [
  ...app.matchAll(/^\s*(?:const \w+: Pages = \{ )?'(\/[\w:/*-]*)':/gm),
  ...app.matchAll(/, '(\/[\w:/*-]+)':/g),
].map(([, path]) => path!);

describe('The addresses of the portal', () => {
  it('are known to the server, page by page', () => {
    expect(pages.length).toBeGreaterThan(20);
    const unknown = pages.filter((path) => !isPortalPage(path.replaceAll(/:\w+|\*/g, 'x')));
    expect(unknown).toEqual([]);
    for (const url of ['/?instalada', '/restablecer?x=1', '/mesa']) expect(isPortalPage(url)).toBe(true);
  });

  it.each(['/.env', '/explorer', '/assets/..%2f..%2fpackage.json', '/mesas', '/wp-login.php', '//evil.example'])(
    'do not include %s',
    (url) => expect(isPortalPage(url)).toBe(false),
  );
});
