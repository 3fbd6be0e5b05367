/** What is wrong with a record's journal. Each has words in every locale. */
export type DamageProblem =
  /** bytes that are not UTF-8, or the mark of an editor */
  | 'encoding'
  | 'notJson'
  /** JSON, but not a line of ours */
  | 'unknownContent'
  /** the line does not follow the line before it */
  | 'brokenChain'
  /** the snapshot knows later lines */
  | 'linesMissing'
  /** the next line, or the snapshot, remembers another one */
  | 'lineChanged'
  /** gone or empty, a snapshot is there */
  | 'journalMissing'
  /** neither journal nor snapshot can be read */
  | 'nothingLeft'
  /** the line is as it was written, but this app does not know it */
  | 'otherVersion';

/** A record that cannot be read: what is wrong and where, what can be had back and what would be missing then. */
export interface RecordDamage {
  /** Path of the damaged file. */
  readonly file: string;
  readonly problem: DamageProblem;
  /** Line of the journal, from 1; null where no line is to blame. */
  readonly line: number | null;
  /** Path of the copy that was set aside; null when it could not be written: the file itself is untouched in any case. */
  readonly keptAs: string | null;
  /** The newest good state; null: there is none, or the record is another version's. `offer` goes back with `record.restore`, so that nothing else than what was agreed to is restored. */
  readonly good: { readonly offer: string; readonly seq: number; readonly at: string } | null;
  /** Changes after the good state: how many are known of, and the time of the newest where it can still be read. */
  readonly lost: { readonly changes: number; readonly until: string | null };
  /** The seal that the record had; its number is empty where it cannot be read. `kept`: the good state has it. */
  readonly seal: { readonly number: string; readonly kept: boolean } | null;
}
