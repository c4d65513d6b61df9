/**
 * The explorer at GET /graphql, in development only: GraphiQL served from node_modules, no CDN, with the examples of
 * schema/operations as tabs. In production its packages are not installed, and server.ts does not load this file.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { examples, fillPlaces } from './examples';

const ASSETS: Readonly<Record<string, readonly [file: string, type: string]>> = {
  'react.js': ['react/umd/react.production.min.js', 'text/javascript'],
  'react-dom.js': ['react-dom/umd/react-dom.production.min.js', 'text/javascript'],
  'graphiql.js': ['graphiql/graphiql.min.js', 'text/javascript'],
  'graphiql.css': ['graphiql/graphiql.min.css', 'text/css'],
};

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Carnet Digital: explorer</title>
<link rel="stylesheet" href="/explorer/graphiql.css"><link rel="stylesheet" href="/explorer/page.css"></head>
<body><div id="explorer">Loading the explorer</div>
<script src="/explorer/react.js"></script><script src="/explorer/react-dom.js"></script>
<script src="/explorer/graphiql.js"></script><script src="/explorer/page.js"></script></body></html>`;

const STYLE = 'body{margin:0}#explorer{height:100vh}';

/** The script of the page: each example is a tab, and the headers editor has a placeholder for the token. */
const script = (asTabs: readonly object[]): string => `
const tabs = ${JSON.stringify(asTabs)};
ReactDOM.createRoot(document.getElementById('explorer')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultTabs: tabs,
    shouldPersistHeaders: true,
    defaultHeaders: '{ "Authorization": "Bearer <accessToken of login>" }',
  }),
);`;

/** The examples as tabs: login, viewer and carnet first. */
function tabs(): object[] {
  const first = (name: string): number => ['login', 'viewer', 'carnet'].indexOf(name) + 1 || 99;
  return examples()
    .sort((a, b) => first(a.name) - first(b.name))
    .map(({ query, variables }) => ({ query, variables: fillPlaces(variables, Date.now()) }));
}

const packageFile = (path: string): string => {
  const [name, ...rest] = path.split('/');
  return join(dirname(require.resolve(`${name}/package.json`)), ...rest);
};

const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'";

/** Serves the page to browsers that open /graphql, and the files of the page. */
export function serveExplorer(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const opensPage =
      request.method === 'GET' && request.url === '/graphql' && /\btext\/html\b/.test(request.headers.accept ?? '');
    if (opensPage) return reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(PAGE);
  });
  for (const [name, [path, type]] of Object.entries(ASSETS))
    app.get(`/explorer/${name}`, async (_, reply) => reply.type(type).send(readFileSync(packageFile(path))));
  app.get('/explorer/page.js', async (_, reply) => reply.type('text/javascript').send(script(tabs())));
  app.get('/explorer/page.css', async (_, reply) => reply.type('text/css').send(STYLE));
}
