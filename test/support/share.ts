/** How tests make shares of the emergency sheet, and read what a reader gets. */
import { compactDecrypt } from 'jose';
import { operation } from './client';
import { tell } from './treatment';
import type { Person } from './world';

/** What createShare answers. */
export interface Created {
  __typename: string;
  link: string | null;
  passcode: string | null;
  share: { id: string; label: string; status: string; expiresAt: string; viewsLeft: number; attemptsLeft: number };
}
/** What a link holds. */
export interface Payload {
  url: string;
  key: string;
  exp: number;
  flag: string;
  label: string;
  v: number;
}
export const payloadOf = (link: string): Payload =>
  JSON.parse(Buffer.from(link.split('#shlink:/')[1]!, 'base64url').toString('utf8')) as Payload;
/** Makes a share. */
export const create = (by: Person, patientId: string, more: object = {}) =>
  tell<Created>(by, operation('create-share'), { input: { patientId, ...more } });
/** The files of a manifest: each has one of the two fields. */
export const filesOf = async (answer: Response) =>
  ((await answer.json()) as { files: { embedded: string; location: string }[] }).files;
export const decrypted = (jwe: string, { key }: Payload) => compactDecrypt(jwe, Buffer.from(key, 'base64url'));
export const textIn = (plaintext: Uint8Array): string => Buffer.from(plaintext).toString('utf8');
