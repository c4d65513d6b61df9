/** A service of text messages like Twilio's, on this machine. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SentText {
  readonly url: string;
  readonly authorization: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
}

export interface FakeTextService {
  readonly env: Readonly<Record<string, string>>;
  /** Those that it took. */
  readonly texts: SentText[];
  /** Its answer to the next requests: a status, and the code of Twilio's error. */
  behave(next: (text: SentText) => { status: number; code?: number }): void;
  close(): Promise<void>;
}

export async function fakeTextService(): Promise<FakeTextService> {
  const texts: SentText[] = [];
  let behaviour: Parameters<FakeTextService['behave']>[0] = () => ({ status: 201 });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
      const [from, to, body] = ['From', 'To', 'Body'].map((name) => form.get(name) ?? '') as [string, string, string];
      const text = { url: request.url ?? '', authorization: request.headers.authorization ?? '', from, to, body };
      const { status, code } = behaviour(text);
      if (status === 201) texts.push(text);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ sid: 'SM1', code }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    env: {
      SMS_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      SMS_ACCOUNT_SID: 'AC0',
      SMS_AUTH_TOKEN: 'secreto',
      SMS_FROM: '+523300000000',
      WHATSAPP_FROM: '+523300000001',
    },
    texts,
    behave: (next) => void (behaviour = next),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
