import type { Host } from '../../contract/Host.ts';
import type { PackCatalogue, Randomness } from '../ports.ts';
import { agendaOf, type SampleStep } from './agendaOf.ts';
import { SampleWriter } from './SampleWriter.ts';
import type { SamplePictures } from './SamplePictures.ts';
import type { ScriptedClock } from './scriptedClock.ts';

export interface SampleInput {
  readonly host: Host;
  readonly clock: ScriptedClock;
  readonly catalogue: PackCatalogue;
  readonly pictures: SamplePictures;
  /** Null: the usual counts. Otherwise a few of them are one higher, as these bytes say. */
  readonly variation: Randomness | null;
}

/** Where the sample lies in its data folder. */
export interface BuiltSample {
  readonly enterpriseId: string;
  readonly assessmentId: string;
  /** Digest of the 印章图片 among the evidence of the assessment. */
  readonly sealImage: string;
  readonly writer: SampleWriter;
}

/**
 * The sample enterprise, written through the host's own channels day by day, so that its journal is what a user's would be: profile, traits, one
 * assessment answered in full, a major hazard found, ordered to stop, reported, planned, put right, accepted by another person and closed.
 * Ready to be sealed. @throws Error when the host refuses anything
 */
export async function buildSample(input: SampleInput): Promise<BuiltSample> {
  const writer = new SampleWriter(input.host, input.clock);
  const evidence = new Map<string, string>();
  const steps = agendaOf({ ...input, writer, evidence });
  // the sort is stable: what happens at the same time keeps its order
  for (const step of [...steps].sort(byTime)) {
    input.clock.set(step.at);
    await step.run();
  }
  const sealImage = evidence.get('seal');
  if (sealImage === undefined) throw new Error('The sample has no picture of a seal.');
  return { enterpriseId: writer.enterprise.file.id, assessmentId: writer.assessment.file.id, sealImage, writer };
}

const byTime = (a: SampleStep, b: SampleStep): number => Date.parse(a.at) - Date.parse(b.at);
