/** The security code as sound: what a person hears, and that it is not the same bytes each time. */
import { spokenCode } from '../../src/modules/cartilla/spoken-code';

/** The loudness of each hundredth of a second of a WAV. */
function loudness(wav: Buffer): number[] {
  const rate = wav.readUInt32LE(24);
  const pcm = wav.subarray(44);
  const step = Math.floor(rate / 100);
  return Array.from({ length: Math.floor(pcm.length / step) }, (_, i) => {
    let sum = 0;
    for (let at = i * step; at < (i + 1) * step; at++) sum += ((pcm[at]! - 128) / 128) ** 2;
    return Math.sqrt(sum / step);
  });
}

/** How many words there are between pauses of a third of a second. */
function words(wav: Buffer): number {
  let count = 0;
  let quiet = 100;
  for (const level of loudness(wav)) {
    if (level > 0.09) {
      if (quiet >= 33) count++;
      quiet = 0;
    } else quiet++;
  }
  return count;
}

describe('a spoken code', () => {
  it('is a WAV that every browser plays', () => {
    const wav = spokenCode('123456');
    expect([wav.toString('latin1', 0, 4), wav.toString('latin1', 8, 16), wav.toString('latin1', 36, 40)]).toEqual([
      'RIFF',
      'WAVEfmt ',
      'data',
    ]);
    expect(wav.readUInt32LE(4)).toBe(wav.length - 8);
    expect(wav.readUInt32LE(40)).toBe(wav.length - 44);
    expect([wav.readUInt16LE(20), wav.readUInt16LE(22), wav.readUInt16LE(34)]).toEqual([1, 1, 8]);
  });

  it.each(['123456', '000000', '777777', '908172', '4'])(
    'has one word for each digit of %s, with time between them',
    (code) => {
      for (let i = 0; i < 2; i++) expect(words(spokenCode(code))).toBe(code.length);
    },
  );

  it('takes its time, but no more than twelve seconds', () => {
    const seconds = (wav: Buffer): number => (wav.length - 44) / wav.readUInt32LE(24);
    expect(seconds(spokenCode('999999'))).toBeLessThan(12);
    expect(seconds(spokenCode('111111'))).toBeGreaterThan(5);
  });

  it('is never the same twice', () => {
    const made = new Set(Array.from({ length: 5 }, () => spokenCode('314159').toString('base64')));
    expect(made.size).toBe(5);
  });

  it('passes over what it cannot say', () => expect(words(spokenCode('K7M2P'))).toBe(2));
});
