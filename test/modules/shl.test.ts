/**
 * The reader of shared sheets against a link that others published: vectors of SMART Health Links 1.0 (CC0-1.0),
 * https://github.com/HL7/smart-health-cards-and-links at a966d22c, input/images/IPS_IG-bundle-01-*. Its person is invented.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decrypted, linkIn } from '../../packages/portal/src/open/shl';
import { encrypted } from '../../src/modules/coordination/share/jwe';

const vector = (name: string): string => readFileSync(join(__dirname, 'vectors', `shl-${name}.txt`), 'utf8');

describe('the reader of SMART Health Links', () => {
  it('opens the published link', async () => {
    const link = linkIn(vector('link'))!;
    expect(link).toMatchObject({ label: 'Demo SHL for IPS_IG-bundle-01' });
    const bundle = JSON.parse(await decrypted(vector('ciphertext'), link.key)) as { type: string; entry: unknown[] };
    expect([bundle.type, bundle.entry.length]).toEqual(['document', 20]);
  });

  it('refuses another key, and a file of which one letter was changed', async () => {
    const { key } = linkIn(vector('link'))!;
    const text = vector('ciphertext').trim();
    await expect(decrypted(text, Buffer.alloc(32).toString('base64url'))).rejects.toThrow();
    const middle = Math.floor(text.length / 2);
    const changed = `${text.slice(0, middle)}${text[middle] === 'A' ? 'B' : 'A'}${text.slice(middle + 1)}`;
    await expect(decrypted(changed, key)).rejects.toThrow();
  });

  it('opens what the service encrypts', async () => {
    const key = Buffer.alloc(32, 7);
    const text = '{"name":"Sofía Núñez"}';
    expect(await decrypted(encrypted(text, key, 'application/fhir+json'), key.toString('base64url'))).toBe(text);
  });

  it('finds no link in other text', () => {
    for (const text of ['', '#shlink:/', '#shlink:/e30', '#shlink:/no', 'https://example.mx/ver'])
      expect(linkIn(text)).toBeUndefined();
  });
});
