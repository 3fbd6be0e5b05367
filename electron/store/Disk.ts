/**
 * The few file operations that the store is built from. Real ones are in `nodeDisk`; tests record them and replay every crash prefix
 * with unsynced operations dropped, because killing a process does not lose the page cache.
 */
export interface Disk {
  /** ENOENT answers null; every other problem throws. */
  read(path: string): Promise<Uint8Array | null>;
  /** Bytes of a file; null when there is none. */
  size(path: string): Promise<number | null>;
  /** Creates or empties the file, writes all bytes and syncs the file. */
  writeSynced(path: string, content: Uint8Array): Promise<void>;
  /** Appends all bytes at `offset` (the present length) and syncs the file; after a failure the file is cut back to `offset`. */
  appendSynced(path: string, offset: number, content: Uint8Array): Promise<void>;
  /** Shortens the file to `length` bytes and syncs it. */
  cutSynced(path: string, length: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Makes creations and renames in this folder durable. */
  syncFolder(path: string): Promise<void>;
  /** Names in a folder; none when there is no such folder. */
  list(path: string): Promise<readonly string[]>;
}
