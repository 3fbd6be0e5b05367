import { join } from 'node:path';
import { parseRecord } from '../../assessment-specs/records/parseRecord.ts';
import type { Disk } from './Disk.ts';

/** Far above a sealed record, below most photographs. */
const largestBytes = 8 * 1024 * 1024;
const openingBrace = 123;

/** Number of the seal of an assessment, from the sealed record that was kept with the evidence; null without one. It outlives the journal that names it. */
export async function findSealedRecord(disk: Disk, evidenceFolder: string, assessmentId: string): Promise<string | null> {
  for (const part of await disk.list(evidenceFolder)) {
    for (const name of await disk.list(join(evidenceFolder, part))) {
      const path = join(evidenceFolder, part, name);
      if (((await disk.size(path)) ?? 0) > largestBytes) continue;
      const content = await disk.read(path);
      if (content?.[0] !== openingBrace) continue;
      const parsed = parseRecord(new TextDecoder().decode(content));
      if (parsed.ok && parsed.record.assessment.id === assessmentId && parsed.record.seal !== null) return parsed.record.seal.number;
    }
  }
  return null;
}
