/** Reads SMART Health Links: the payload behind `shlink:/`, and files as compact JWE (`alg: dir`, `enc: A256GCM`). */

export interface HealthLink {
  readonly url: string;
  readonly key: string;
  readonly label?: string;
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** The link in `text`, which may stand behind the address of a viewer; undefined for other text. */
export function linkIn(text: string): HealthLink | undefined {
  const [, payload] = /shlink:\/([\w-]+)/.exec(text) ?? [];
  if (!payload) return undefined;
  try {
    const link = JSON.parse(new TextDecoder().decode(bytesOf(payload))) as Partial<HealthLink>;
    return typeof link.url === 'string' && typeof link.key === 'string' ? (link as HealthLink) : undefined;
  } catch {
    return undefined;
  }
}

/** The text of an encrypted file. Throws for another key and for a file that was changed. */
export async function decrypted(jwe: string, key: string): Promise<string> {
  const [header = '', , nonce = '', body = '', tag = ''] = jwe.trim().split('.');
  const { zip } = JSON.parse(new TextDecoder().decode(bytesOf(header))) as { zip?: string };
  const cipherKey = await crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['decrypt']);
  // WebCrypto wants the tag behind the text.
  const sealed = new Uint8Array([...bytesOf(body), ...bytesOf(tag)]);
  const additionalData = new TextEncoder().encode(header);
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(nonce), additionalData }, cipherKey, sealed);
  if (zip !== 'DEF') return new TextDecoder().decode(plain);
  const inflated = new Blob([plain]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(inflated).text();
}
