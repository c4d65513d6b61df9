/** Builds the site into dist/docs: the reference of the schema by SpectaQL, and the guides of docs/api as pages. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const guides = join(root, 'docs', 'api');
const operations = join(root, 'schema', 'operations');
const out = join(root, 'dist', 'docs');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const titleOf = (markdown) => /^# (.*)$/m.exec(markdown)[1];

/** Links between the guides lead to their pages; the schema and its examples are part of the site. */
const linked = (html) =>
  html
    .replaceAll('href="../../schema/schema.graphql"', 'href="schema.graphql"')
    .replaceAll('href="../../schema/operations"', 'href="operations.html"')
    .replace(/href="\.\.\/\.\.\/schema\/operations\/([\w-]+)\.graphql"/g, 'href="operations.html#$1"')
    .replace(/<a href="\.\.\/\.\.\/packages\/sdk\/README\.md">/g, '<a href="sdk.html">')
    // The handbook of operators is no part of the site.
    .replace(/<a href="\.\.\/operations\.md[^"]*">(.*?)<\/a>/g, '$1')
    .replaceAll('href="README.md', 'href="index.html')
    .replace(/href="([\w-]+)\.md/g, 'href="$1.html');

/** Comments beside figures are for the tests of the documents. Headings get the anchors that GitHub gives them. */
function bodyOf(markdown) {
  const html = marked.parse(markdown.replace(/ ?<!--.*?-->/g, ''));
  return linked(html).replace(/<(h[1-3])>(.*?)<\/h[1-3]>/g, (_, level, heading) => {
    const anchor = heading
      .replace(/<[^>]*>|&\w+;/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    return `<${level} id="${anchor}">${heading}</${level}>`;
  });
}

/** The examples of schema/operations, with their variables. */
const examples = () =>
  readdirSync(operations)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => {
      const variables = name.replace('.graphql', '.variables.json');
      const parts = [name, variables].filter((file) => readdirSync(operations).includes(file));
      const blocks = parts.map(
        (file) => `<pre><code>${escaped(readFileSync(join(operations, file), 'utf8'))}</code></pre>`,
      );
      return `<h2 id="${basename(name, '.graphql')}">${basename(name, '.graphql')}</h2>${blocks.join('')}`;
    })
    .join('\n');

const pages = readdirSync(guides)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const markdown = readFileSync(join(guides, name), 'utf8');
    return {
      file: name === 'README.md' ? 'index.html' : name.replace('.md', '.html'),
      title: titleOf(markdown),
      body: bodyOf(markdown),
    };
  });
const sdk = readFileSync(join(root, 'packages', 'sdk', 'README.md'), 'utf8');
pages.push({ file: 'sdk.html', title: 'The package for clients', body: bodyOf(sdk) });
pages.push({ file: 'operations.html', title: 'Example operations', body: `<h1>Example operations</h1>${examples()}` });

const first = pages.findIndex(({ file }) => file === 'index.html');
const menu = [pages[first], ...pages.filter((_, index) => index !== first)]
  .map(({ file, title }) => `<li><a href="${file}">${title}</a></li>`)
  .concat('<li><a href="reference/index.html">Reference: every type</a></li>')
  .join('');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const spectaql = createRequire(import.meta.url).resolve('spectaql/bin/spectaql.js');
execFileSync(process.execPath, [spectaql, 'spectaql.yml', '--quiet'], { cwd: here, stdio: 'inherit' });
for (const { file, title, body } of pages)
  writeFileSync(
    join(out, file),
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}: Carnet Digital API</title><link rel="stylesheet" href="site.css"></head>
<body><nav><ul>${menu}</ul></nav><main>${body}</main></body></html>
`,
  );
cpSync(join(guides, 'examples'), join(out, 'examples'), { recursive: true });
copyFileSync(join(here, 'site.css'), join(out, 'site.css'));
copyFileSync(join(root, 'schema', 'schema.graphql'), join(out, 'schema.graphql'));
