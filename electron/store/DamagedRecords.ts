import type { ChangeHead } from '../../assessment-specs/records/changes.ts';
import { diskFailure } from '../contract/diskFailure.ts';
import type { RecordDamage } from '../contract/RecordDamage.ts';
import { succeed, type Reply } from '../contract/Reply.ts';
import { assessDamage } from './assessDamage.ts';
import type { Disk } from './Disk.ts';
import type { RecordKind } from './RecordKind.ts';
import { readRecord } from './readRecord.ts';
import { restoreRecord } from './restoreRecord.ts';
import { setAside } from './setAside.ts';

/** Where a record lies, and how to look for a seal that its journal may have lost. */
export interface RecordPlace<F extends object, C> {
  /** Without ending. */
  readonly path: string;
  readonly kind: RecordKind<F, C>;
  readonly findSeal: () => Promise<string | null>;
}

/** Says what is left of damaged records and restores them. Not for records that are open: those have their state in memory. */
export class DamagedRecords {
  readonly #disk: Disk;
  readonly #savedBy: string;

  constructor(disk: Disk, savedBy: string) {
    this.#disk = disk;
    this.#savedBy = savedBy;
  }

  /** Keeps a copy of the damaged file where the disk lets it; null when nothing is wrong. @param at now */
  async describe<F extends object, C>({ path, kind, findSeal }: RecordPlace<F, C>, at: string): Promise<Reply<RecordDamage | null>> {
    try {
      const reading = await readRecord(this.#disk, path, kind, this.#savedBy);
      const damage = assessDamage(reading, kind);
      if (damage === null) return succeed(null);
      const { fault, good, lost, lostSeal } = damage;
      const kept = good === null ? null : kind.sealOf(good.file);
      const number = kept ?? lostSeal ?? (await findSeal());
      return succeed({
        file: fault.problem === 'nothingLeft' ? `${path}.json` : `${path}.journal`, problem: fault.problem, line: fault.line, lost,
        keptAs: await this.#keep(path, reading.content, at),
        good: good && { offer: good.offer, seq: good.seq, at: good.at },
        seal: number === null ? null : { number, kept: kept !== null },
      });
    } catch (error) {
      return diskFailure(error, path);
    }
  }

  /** A copy is a help for later; that it cannot be written now is no reason to say nothing. */
  async #keep(path: string, content: Uint8Array, at: string): Promise<string | null> {
    return content.length === 0 ? null : setAside(this.#disk, `${path}.journal`, content, at).catch(() => null);
  }

  async restore<F extends object, C>({ path, kind }: RecordPlace<F, C>, offer: string, head: ChangeHead): Promise<Reply<null>> {
    try {
      return await restoreRecord(this.#disk, path, kind, this.#savedBy, offer, head);
    } catch (error) {
      return diskFailure(error, path);
    }
  }
}
