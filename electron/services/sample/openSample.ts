import type { Host } from '../../contract/Host.ts';
import { succeed, type Reply } from '../../contract/Reply.ts';
import type { Clock, PackCatalogue, Randomness } from '../ports.ts';
import { buildSample } from './buildSample.ts';
import { drawSamplePictures } from './drawing/drawSamplePictures.ts';
import { scriptedClock } from './scriptedClock.ts';
import { seededRandom } from './seededRandom.ts';
import { signSample, type SignedSample } from './signSample.ts';

/** A data folder with the sample in it, as it stands before the seal. */
export interface OpenedSample {
  /** Seals it, issues both documents, signs them by everybody planned. Once. */
  sign(): Promise<SignedSample>;
  close(): Promise<void>;
}

interface SampleOptions {
  /** 0: the usual counts. The same seed gives the same record before the seal. */
  readonly seed: number;
  readonly fontDirectory: string;
  readonly catalogue: PackCatalogue;
  readonly systemRandom: Randomness;
  readonly open: (environment: { readonly clock: Clock; readonly random: Randomness }) => Promise<Reply<Host>>;
}

/** Opens a host under a scripted clock and writes the sample through it. What a key or a passphrase is made of never comes from the seed. */
export async function openSample({ seed, fontDirectory, catalogue, systemRandom, open }: SampleOptions): Promise<Reply<OpenedSample>> {
  const clock = scriptedClock('2026-11-02T08:50:00+08:00');
  const pictures = drawSamplePictures({ fontDirectory });
  let source = seededRandom(seed);
  const opened = await open({ clock, random: { bytes: (length) => source.bytes(length) } });
  if (!opened.ok) return opened;
  const host = opened.value;
  try {
    const sample = await buildSample({ host, clock, catalogue, pictures, variation: seed === 0 ? null : seededRandom(seed + 0.5) });
    source = systemRandom;
    return succeed({ sign: () => signSample(sample, { clock, pictures, random: systemRandom }), close: () => host.close() });
  } catch (error) {
    await host.close();
    throw error;
  }
}
