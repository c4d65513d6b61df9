/** What a PDF says, read by poppler as a stranger's reader would. */
import { execFile } from 'node:child_process';

/** The text of a PDF; fails where pdftotext is missing (package poppler-utils). */
export function textOf(pdf: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile('pdftotext', ['-layout', '-', '-'], (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
    child.stdin!.end(pdf);
  });
}
