/** SendGrid as its documentation describes it, on this machine: the only thing that these tests do not take as it is. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Received {
  readonly id: string;
  readonly to: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    personalizations: {
      to: { email: string }[];
      custom_args?: Record<string, string>;
      headers?: Record<string, string>;
    }[];
    from: { email: string; name: string };
    subject: string;
    content: { type: string; value: string }[];
    headers?: Record<string, string>;
    custom_args?: Record<string, string>;
    tracking_settings: Record<string, { enable: boolean; enable_text?: boolean }>;
  };
}

/** What it does with a request: a status with headers and body, no answer at all, a cut line, or half an answer for ever. */
export type Behaviour =
  | { status: number; headers?: Record<string, string>; body?: object; afterMs?: number }
  | 'SILENT'
  | 'DIES_AFTER_READING'
  | 'DRIPS';

export interface FakeSendgrid {
  readonly url: string;
  readonly received: Received[];
  /** Those that it said yes to. */
  readonly accepted: Received[];
  behave(next: (request: Received, nth: number) => Behaviour): void;
  close(): Promise<void>;
}

export const YES: Behaviour = { status: 202 };

export async function fakeSendgrid(): Promise<FakeSendgrid> {
  const received: Received[] = [];
  const accepted: Received[] = [];
  const sockets = new Set<Socket>();
  let behaviour: (request: Received, nth: number) => Behaviour = () => YES;

  const answer = async (request: Received, how: Behaviour, socket: Socket, response: ServerResponse): Promise<void> => {
    if (how === 'SILENT') return;
    if (how === 'DIES_AFTER_READING') return void socket.destroy();
    if (how === 'DRIPS') return void response.writeHead(202, { 'content-length': '1000' }).write('.');
    if (how.afterMs) await new Promise((resolve) => setTimeout(resolve, how.afterMs));
    if (how.status === 202) accepted.push(request);
    response
      .writeHead(how.status, { 'content-type': 'application/json', ...how.headers })
      .end(how.body ? JSON.stringify(how.body) : '');
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Received['body'];
      const letter: Received = {
        id: body.headers?.['X-Carnet-Letter'] ?? '',
        to: body.personalizations[0]!.to[0]!.email,
        headers: request.headers,
        body,
      };
      const how: Behaviour =
        request.url === '/v3/mail/send' && request.method === 'POST'
          ? behaviour(letter, received.push(letter))
          : { status: 404 };
      void answer(letter, how, request.socket, response);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    accepted,
    behave: (next) => void (behaviour = next),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
