/** A push service (RFC 8030) on this machine, and a browser that has subscribed to it and decrypts (RFC 8291). */
import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Pushed {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface FakePushService {
  readonly host: string;
  readonly pushed: Pushed[];
  /** The status of its next answers. */
  answer(status: number): void;
  close(): Promise<void>;
}

export async function fakePushService(): Promise<FakePushService> {
  const pushed: Pushed[] = [];
  let next = 201;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      pushed.push({ headers: request.headers, body: Buffer.concat(chunks) });
      response.writeHead(next).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    pushed,
    answer: (status) => void (next = status),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A browser's subscription, as the input of addChannel, and how the browser reads what comes. */
export function browser(host: string) {
  const keys = createECDH('prime256v1');
  const publicKey = keys.generateKeys();
  const auth = randomBytes(16);
  const derived = (secret: Buffer, salt: Buffer, info: Buffer | string, length: number): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, salt, info, length));
  return {
    input: {
      endpoint: `http://${host}/push/${randomBytes(12).toString('hex')}`,
      p256dh: publicKey.toString('base64url'),
      auth: auth.toString('base64url'),
    },
    /** The payload of one record of aes128gcm (RFC 8188). */
    read({ body }: Pushed): Record<string, string> {
      const [salt, size] = [body.subarray(0, 16), body[20]!];
      const [sender, sealed] = [body.subarray(21, 21 + size), body.subarray(21 + size)];
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, sender]);
      const secret = derived(keys.computeSecret(sender), auth, info, 32);
      const key = derived(secret, salt, 'Content-Encoding: aes128gcm\0', 16);
      const nonce = derived(secret, salt, 'Content-Encoding: nonce\0', 12);
      const cipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
      const plain = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
      return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString('utf8')) as Record<string, string>;
    },
  };
}
