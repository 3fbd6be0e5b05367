import type { composeTools } from '../compose.ts';

/** What a verb may use. Results go to `out`, everything else to `err`. */
export interface CliContext {
  readonly tools: ReturnType<typeof composeTools>;
  readonly locale: 'zh-CN' | 'en';
  readonly json: boolean;
  readonly fontDirectory: string;
  readonly version: string;
  out(line: string): void;
  err(line: string): void;
}

/** A verb answers the exit code of DECISIONS, 'CLI'. */
export type Verb = (context: CliContext, words: readonly string[], options: Readonly<Record<string, string | boolean | undefined>>) => Promise<number>;
