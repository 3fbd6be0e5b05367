import type { PackFinding } from './PackFinding.ts';

/** Where a value of a pack stands: file within the pack folder and line from 1. */
export type PackPlace = { readonly file: string; readonly line: number };

export type LocatedFinding = PackFinding & PackPlace;

/** A pack folder as it was read: `spec.yaml` with its section files put in place, and `en.yaml` where there is one. */
export type PackFolder = {
  /** The pack as its author wrote it; `fromAuthorForm` makes it what the schema reads. */
  readonly authored: unknown;
  /** The English overlay, undefined where the folder has none. */
  readonly overlay: unknown;
  /** File and line of a path; of its nearest ancestor where the path itself is not there. */
  readonly locate: (part: 'pack' | 'overlay', valuePath: string) => PackPlace;
};

/** `folderMissing`: there is no such folder, so nothing was looked at. */
export type PackFolderRead =
  | { readonly kind: 'read'; readonly folder: PackFolder }
  | { readonly kind: 'findings'; readonly findings: readonly LocatedFinding[] }
  | { readonly kind: 'folderMissing' };

/** Reads a pack folder from the disk. Whatever an author can do wrong is a finding with file and line, never a throw. */
export type PackFolderReader = (folder: string) => Promise<PackFolderRead>;
