/** Storage of a session's tokens between requests. */

export interface Tokens {
  readonly accountId: string;
  readonly accessToken: string;
  /** By this device's clock, in milliseconds. */
  readonly accessEndsAt: number;
  /** Empty while the session is in a cookie. */
  readonly refreshToken: string;
  /** True when a temporary password opened the session: only `changePassword` and `logout` are answered. */
  readonly mustChangePassword: boolean;
}

export interface TokenStorage {
  read(): Promise<Tokens | undefined> | Tokens | undefined;
  write(tokens: Tokens | undefined): Promise<void> | void;
  /** The token by which the service knows this device at the next login (X-Carnet-Device). It outlives a logout. */
  readDevice?(): Promise<string | null | undefined> | string | null | undefined;
  writeDevice?(device: string): Promise<void> | void;
}

/** Keeps tokens until the page or process ends. */
export function memoryStorage(): TokenStorage {
  let held: Tokens | undefined;
  let known: string | undefined;
  return {
    read: () => held,
    write: (tokens) => void (held = tokens),
    readDevice: () => known,
    writeDevice: (device) => void (known = device),
  };
}

const parse = (text: string | null): Tokens | undefined => (text === null ? undefined : (JSON.parse(text) as Tokens));

/** Keeps tokens in `localStorage` (all tabs of an origin) or `sessionStorage` (one tab). Scripts of the page can read them. */
export const webStorage = (
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  key = 'carnet.session',
): TokenStorage => ({
  read: () => parse(storage.getItem(key)),
  write: (tokens) => (tokens ? storage.setItem(key, JSON.stringify(tokens)) : storage.removeItem(key)),
  readDevice: () => storage.getItem(`${key}.device`),
  writeDevice: (device) => storage.setItem(`${key}.device`, device),
});

interface KeyValues {
  getItem(key: string): Promise<string | null>;
  setItem(key: string, value: string): Promise<void>;
  removeItem(key: string): Promise<void>;
}

/** Keeps tokens in a store that answers promises: the secure store of a telephone, or React Native's AsyncStorage. */
export const asyncStorage = (storage: KeyValues, key = 'carnet.session'): TokenStorage => ({
  read: async () => parse(await storage.getItem(key)),
  write: (tokens) => (tokens ? storage.setItem(key, JSON.stringify(tokens)) : storage.removeItem(key)),
  readDevice: () => storage.getItem(`${key}.device`),
  writeDevice: (device) => storage.setItem(`${key}.device`, device),
});
