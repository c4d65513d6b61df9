/**
 * A code read aloud, for people who cannot see the picture: a WAV composed of ten spoken digits. Pace, pitch and pauses
 * vary, and other digits play softly backwards behind them, so that equal codes differ in their bytes. More distortion
 * would exclude the people for whom the sound exists.
 */
import { randomInt } from 'node:crypto';
import spoken from './data/spoken-digits.json';

const { rate } = spoken;
const SILENCE = 128;
const MURMUR = 0.09;

const clips = new Map(Object.entries(spoken.digits).map(([digit, pcm]) => [digit, Buffer.from(pcm, 'base64')]));
const between = (least: number, most: number): number =>
  randomInt(Math.round(least * 1000), Math.round(most * 1000) + 1) / 1000;
const level = (clip: Buffer, at: number): number => ((clip[Math.floor(at)] ?? SILENCE) - SILENCE) / 128;

/** A clip at another pace, as samples from -1 to 1. */
function said(clip: Buffer): number[] {
  const [pace, loudness] = [between(0.93, 1.06), between(0.75, 0.9)];
  return Array.from({ length: Math.floor(clip.length / pace) }, (_, i) => level(clip, i * pace) * loudness);
}

/** The WAV of `code`, 8-bit mono. Skips characters that are not digits, which only a fixed code of tests can have. */
export function spokenCode(code: string): Buffer {
  const samples: number[] = [];
  const pause = (seconds: number): void => {
    for (let i = 0; i < seconds * rate; i++) samples.push(0);
  };
  pause(0.5);
  for (const character of code) {
    const clip = clips.get(character);
    if (!clip) continue;
    for (const sample of said(clip)) samples.push(sample);
    pause(between(0.45, 0.8));
  }
  for (let at = 0; at < samples.length;) {
    const other = clips.get(String(randomInt(10)))!;
    for (let i = other.length - 1; i >= 0 && at < samples.length; i--, at++) samples[at]! += level(other, i) * MURMUR;
  }
  return wav(Buffer.from(samples.map((sample) => Math.round(SILENCE + 127 * Math.max(-1, Math.min(1, sample))))));
}

/** RIFF WAVE with one chunk of 8-bit unsigned PCM. */
function wav(pcm: Buffer): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + pcm.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(pcm.length, 40);
  return Buffer.concat([header, pcm]);
}
