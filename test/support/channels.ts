/** How tests speak of channels: by the documents that clients send. */
import { operation } from './client';
import { lettersIn, until } from './letters';
import { tell, type Told } from './treatment';
import type { Person, World } from './world';

export interface Channel {
  id: string;
  kind: string;
  address: string;
  status: string;
  topics: string[];
}
export type Answered = Told &
  Channel & { channels: Channel[]; language: string; daysBeforeReminder: boolean; retryAt: string };

/** The choices and channels of a person. */
export const preferencesOf = async (by: Person): Promise<Answered & { offeredChannels: string[] }> =>
  (await tell<{ preferences: Answered & { offeredChannels: string[] } }>(by, operation('preferences'), {})).preferences;

export const add = (by: Person, input: object): Promise<Answered> => tell(by, operation('add-channel'), { input });
export const choose = (by: Person, input: object): Promise<Answered> =>
  tell(by, operation('set-preferences'), { input });

/** Gives the code of a channel back. */
export const prove = (by: Person, channelId: string, code: string): Promise<Answered> =>
  choose(by, { channels: [{ channelId, code }] });

/** The newest code that an address got by email. */
export async function mailedCode({ server }: World, address: string, nth = 1): Promise<string> {
  const letters = await until(async () => {
    const found = (await lettersIn(server.directory.dataDir)).filter(
      ({ kind, to }) => kind === 'CHANNEL_CODE' && to === address,
    );
    return found.length >= nth && found;
  });
  return /^Código: (\d{6})$/m.exec(letters.at(-1)!.text)![1]!;
}
