import type { DamageProblem } from '../contract/RecordDamage.ts';

/** A store file that is there but cannot be read as one. Nothing has been changed. */
export class DamagedFile extends Error {
  readonly path: string;
  readonly problem: DamageProblem;
  /** From 1; null where no line is to blame. */
  readonly line: number | null;
  constructor(path: string, problem: DamageProblem, line: number | null = null) {
    super(`${path} cannot be read: ${problem}${line === null ? '' : ` in line ${line}`}`);
    this.path = path;
    this.problem = problem;
    this.line = line;
  }
}
