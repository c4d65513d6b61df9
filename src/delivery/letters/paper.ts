/**
 * Renders a letter as plain text and as HTML. The HTML loads nothing, has its styles on the elements (many mail programs
 * drop style sheets), and works with a screen reader and at twice the size. Every value from outside passes `clean`, and
 * `escape` on its way into HTML.
 */
import { say, type Reader } from '../../core/i18n';
import type { Block, Datum, Letter } from './letter';
import { paperMessages, SENDER_NAME } from './paper.messages';

const WIDTH = 76;

/** One line without control characters: a name can neither start a new line in the text nor change the writing direction. */
const clean = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text for HTML, between tags and in attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
const escape = (text: string): string => escapeHtml(clean(text));

/** Lines of at most 76 characters, broken at spaces only. */
function wrapped(text: string, first = '', rest = first): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of clean(text).split(/ +/)) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** A name for a letter: mail programs make a link of "word.word", so a blank follows each dot. */
export const withoutLinks = (name: string): string => name.replace(/\.(?=\S)/g, '. ');

const greeting = (letter: Letter, reader: Reader): string =>
  say(reader, paperMessages.greeting(letter.greets && withoutLinks(clean(letter.greets))));

function textOf(block: Block): string {
  switch (block.kind) {
    case 'words':
      return wrapped(block.words);
    case 'steps':
      return [`${block.title}:`, '', ...block.steps.map((step, at) => wrapped(step, `${at + 1}. `, '   '))].join('\n');
    case 'data':
      // Never wrapped: a line is `label: value` and nothing else.
      return block.data.map(([label, value]) => `${label}: ${clean(value)}`).join('\n');
    case 'link':
      return `${block.label}:\n${clean(block.url)}`;
    case 'note':
      return `${block.title}:\n${wrapped(block.words)}`;
  }
}

/** The text part, lines ended by \n. */
export function textPart(letter: Letter, reader: Reader): string {
  const parts = [
    wrapped(greeting(letter, reader)),
    ...letter.blocks.map(textOf),
    `--\n${SENDER_NAME}\n${wrapped(say(reader, paperMessages.foot))}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const style = (rules: string): string => `style="${rules}"`;
const PARAGRAPH = style('margin:0 0 16px');
const TITLE = style('margin:24px 0 8px;font-size:18px;line-height:1.35;font-weight:700');
const MONO = 'font-family:Consolas,Menlo,Monaco,monospace';

const datum = ([label, value]: Datum): string =>
  [
    `<dt ${style('margin:0;font-size:16px')}>${escape(label)}:</dt>`,
    `<dd ${style(`margin:0 0 10px;font-size:21px;line-height:1.4;font-weight:700;overflow-wrap:anywhere;${MONO}`)}>${escape(value)}</dd>`,
  ].join('\n');

function htmlOf(block: Block, reader: Reader): string {
  switch (block.kind) {
    case 'words':
      return `<p ${PARAGRAPH}>${escape(block.words)}</p>`;
    case 'steps':
      return [
        `<h2 ${TITLE}>${escape(block.title)}</h2>`,
        `<ol ${style('margin:0 0 16px;padding-left:26px')}>`,
        ...block.steps.map((step) => `<li ${style('margin:0 0 8px')}>${escape(step)}</li>`),
        '</ol>',
      ].join('\n');
    case 'data':
      return [
        `<dl class="data" ${style('margin:0 0 16px;padding:14px 16px 4px;border:1px solid #b9c9c3;border-radius:8px;background:#f1f6f4')}>`,
        ...block.data.map(datum),
        '</dl>',
      ].join('\n');
    case 'link': {
      const url = escape(block.url);
      return [
        `<p ${style('margin:20px 0 6px')}><a class="button" href="${url}" ${style('display:inline-block;padding:13px 22px;border-radius:8px;background:#17594a;color:#ffffff;font-weight:700;text-decoration:none')}>${escape(block.label)}</a></p>`,
        `<p class="quiet" ${style('margin:0 0 16px;font-size:15px;color:#4a5552;overflow-wrap:anywhere')}>${say(reader, paperMessages.copyAddress)}<br>${url}</p>`,
      ].join('\n');
    }
    case 'note':
      return `<h2 ${TITLE}>${escape(block.title)}</h2>\n<p ${PARAGRAPH}>${escape(block.words)}</p>`;
  }
}

const DARK = [
  '@media (prefers-color-scheme: dark) {',
  '  body, .sheet { background: #14201d !important; color: #eef3f1 !important; }',
  '  .data { background: #1d2d29 !important; border-color: #4b625b !important; }',
  '  .quiet { color: #b8c6c1 !important; }',
  '  .brand { color: #8fd0bd !important; }',
  '  .button { background: #8fd0bd !important; color: #10201b !important; }',
  '}',
].join('\n');

/** The HTML part: a whole document, with lines short enough for SMTP. */
export function htmlPart(letter: Letter, reader: Reader): string {
  const subject = escape(letter.subject);
  const language = reader.language === 'en' ? 'en' : 'es-MX';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>
${DARK}
</style>
</head>
<body ${style('margin:0;padding:0;background:#ffffff;color:#1b2522')}>
<div class="sheet" role="article" aria-roledescription="${say(reader, paperMessages.email)}" aria-label="${subject}" lang="${language}"
${style('max-width:560px;margin:0 auto;padding:24px 20px;background:#ffffff;color:#1b2522;font-family:Arial,Helvetica,sans-serif;font-size:17px;line-height:1.5')}>
<p class="brand" ${style('margin:0 0 18px;font-size:15px;font-weight:700;color:#17594a')}>${SENDER_NAME}</p>
<h1 ${style('margin:0 0 18px;font-size:24px;line-height:1.3')}>${subject}</h1>
<p ${PARAGRAPH}>${escape(greeting(letter, reader))}</p>
${letter.blocks.map((block) => htmlOf(block, reader)).join('\n')}
<p class="quiet" ${style('margin:28px 0 0;padding-top:14px;border-top:1px solid #b9c9c3;font-size:15px;color:#4a5552')}>${SENDER_NAME}<br>${escape(say(reader, paperMessages.foot))}</p>
</div>
</body>
</html>
`;
}
