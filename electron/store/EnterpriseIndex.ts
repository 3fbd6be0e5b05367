import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../assessment-specs/records/canonicalJson.ts';
import { enterpriseSummarySchema, type EnterpriseSummary } from '../contract/views.ts';
import type { DataFolder } from './dataFolder.ts';
import type { Disk } from './Disk.ts';
import { writeDurably } from './writeDurably.ts';

const indexSchema = z.record(z.string(), z.strictObject({ stamp: z.string(), summary: enterpriseSummarySchema }));
type Entries = z.infer<typeof indexSchema>;

/**
 * What the list screen reads: one summary an enterprise, kept under the lengths of its journals. Journals only grow, so equal lengths mean
 * that nothing happened since; what could not be read is looked at again each time. The file can be thrown away at any time; an unreadable one is simply made again.
 */
export class EnterpriseIndex {
  readonly #disk: Disk;
  readonly #folder: DataFolder;
  readonly #writtenBy: string;
  #entries: Entries | null = null;
  #written: Promise<void> = Promise.resolve();

  /** @param writtenBy app version: another one may word the summary otherwise, so its entries are made anew */
  constructor(disk: Disk, folder: DataFolder, writtenBy: string) {
    this.#disk = disk;
    this.#folder = folder;
    this.#writtenBy = writtenBy;
  }

  async #load(): Promise<Entries> {
    if (this.#entries) return this.#entries;
    const content = await this.#disk.read(this.#folder.index);
    let entries: Entries = {};
    if (content !== null) {
      try {
        entries = indexSchema.parse(JSON.parse(new TextDecoder().decode(content)));
      } catch {
        entries = {};
      }
    }
    this.#entries = entries;
    return entries;
  }

  async #stamp(id: string): Promise<string> {
    const lengths = [await this.#disk.size(`${this.#folder.enterpriseFile(id)}.journal`)];
    const names = (await this.#disk.list(this.#folder.assessments(id))).filter((name) => name.endsWith('.journal'));
    for (const name of names) lengths.push(await this.#disk.size(join(this.#folder.assessments(id), name)));
    return [this.#writtenBy, ...names, ...lengths].join(' ');
  }

  /** @param summarise opens the enterprise and works its line out anew */
  async list(ids: readonly string[], summarise: (id: string) => Promise<EnterpriseSummary>): Promise<readonly EnterpriseSummary[]> {
    const known = await this.#load();
    const next: Entries = {};
    let changed = Object.keys(known).length !== ids.length;
    for (const id of ids) {
      const stamp = await this.#stamp(id);
      const entry = known[id];
      if (entry?.stamp === stamp && entry.summary.problem === null && entry.summary.unreadable.length === 0) {
        next[id] = entry;
      } else {
        next[id] = { stamp, summary: named(await summarise(id), entry?.summary) };
        changed = true;
      }
    }
    this.#entries = next;
    if (changed) await this.#write(next);
    return ids.flatMap((id) => next[id]?.summary ?? []);
  }

  /** A record was found damaged, or was restored: lengths alone say nothing about either. The entry stays for its name. */
  async doubt(id: string): Promise<void> {
    const entries = await this.#load();
    const entry = entries[id];
    if (entry === undefined || entry.stamp === '') return;
    this.#entries = { ...entries, [id]: { ...entry, stamp: '' } };
    await this.#write(this.#entries);
  }

  /** The index is a convenience: a disk that refuses it must not hide the list. */
  #write(entries: Entries): Promise<void> {
    this.#written = this.#written.then(() => writeDurably(this.#disk, this.#folder.index, new TextEncoder().encode(canonicalJson(entries)))).catch(() => undefined);
    return this.#written;
  }
}

/** An enterprise that cannot be read is still called what it was called. */
function named(summary: EnterpriseSummary, before: EnterpriseSummary | undefined): EnterpriseSummary {
  return summary.problem === null || before === undefined ? summary : { ...summary, name: before.name, creditCode: before.creditCode, demo: before.demo };
}
