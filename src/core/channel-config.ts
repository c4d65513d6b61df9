/** The parts of the configuration that are about channels beside e-mail. Reads the environment that it is given. */
import { createECDH } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operatorMessages as message } from './operator.messages';

/** The address of a service like Twilio's, its account, and the numbers (E.164) of the senders that it offers. */
export interface TextMessages {
  readonly baseUrl: string;
  readonly accountSid: string;
  readonly authToken: string;
  readonly from: string | undefined;
  readonly whatsappFrom: string | undefined;
}

/** The identity of this service towards push services (VAPID, RFC 8292), and the hosts to which it sends. */
export interface WebPush {
  readonly subject: string;
  /** Base64url: an uncompressed point of P-256, and a scalar. */
  readonly publicKey: string;
  readonly privateKey: string;
  /** `host`, `host:port`, or `*.host` for every name below it. */
  readonly hosts: readonly string[];
}

/** The push services of the large browsers. */
const PUSH_SERVICES = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  '*.push.apple.com',
  '*.notify.windows.com',
];

/** The text service of the environment; undefined when no part of it is set. Adds a problem when it is set in part. */
export function textMessagesOf(env: NodeJS.ProcessEnv, wrong: string[]): TextMessages | undefined {
  const { SMS_BASE_URL, SMS_ACCOUNT_SID, SMS_AUTH_TOKEN, SMS_FROM, WHATSAPP_FROM } = env;
  if (!SMS_BASE_URL && !SMS_ACCOUNT_SID && !SMS_AUTH_TOKEN && !SMS_FROM && !WHATSAPP_FROM) return undefined;
  const numbers = [SMS_FROM, WHATSAPP_FROM].filter(Boolean) as string[];
  const isWhole = SMS_BASE_URL && SMS_ACCOUNT_SID && SMS_AUTH_TOKEN && numbers.length > 0;
  if (!isWhole || !/^https?:/.test(SMS_BASE_URL) || !URL.canParse(SMS_BASE_URL)) {
    wrong.push(message.textMessages);
    return undefined;
  }
  if (!numbers.every((number) => /^\+[1-9]\d{6,14}$/.test(number))) wrong.push(message.textSender);
  return {
    baseUrl: SMS_BASE_URL.replace(/\/+$/, ''),
    accountSid: SMS_ACCOUNT_SID,
    authToken: SMS_AUTH_TOKEN,
    from: SMS_FROM || undefined,
    whatsappFrom: WHATSAPP_FROM || undefined,
  };
}

const isBytes = (text: string, length: number): boolean =>
  /^[\w-]+$/.test(text) && Buffer.from(text, 'base64url').length === length;

/**
 * The push identity of the environment. Outside production its keys are made at the first start and kept in the data folder;
 * in production push is off without all three. Adds a problem when they are set in part or are no keys.
 */
export function webPushOf(
  env: NodeJS.ProcessEnv,
  { production, dataDir }: { production: boolean; dataDir: string },
  wrong: string[],
): WebPush | undefined {
  const { VAPID_SUBJECT: subject, VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = env;
  const listed = (env.WEB_PUSH_HOSTS ?? '').split(',').map((host) => host.trim());
  const hosts = listed.some(Boolean) ? listed.filter(Boolean) : PUSH_SERVICES;
  if (subject && publicKey && privateKey) {
    const isSound = /^(mailto:|https:)/.test(subject) && isBytes(publicKey, 65) && isBytes(privateKey, 32);
    if (!isSound) wrong.push(message.vapidKeys);
    return { subject, publicKey, privateKey, hosts };
  }
  if (subject || publicKey || privateKey) wrong.push(message.vapidTogether);
  return production ? undefined : { subject: 'mailto:carnet@carnet.invalid', ...storedKeys(dataDir), hosts };
}

function storedKeys(dataDir: string): Pick<WebPush, 'publicKey' | 'privateKey'> {
  const file = join(dataDir, 'vapid.json');
  if (!existsSync(file)) {
    const pair = createECDH('prime256v1');
    const publicKey = pair.generateKeys().toString('base64url');
    const privateKey = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()])
      .subarray(-32)
      .toString('base64url');
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, JSON.stringify({ publicKey, privateKey }), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Pick<WebPush, 'publicKey' | 'privateKey'>;
}
