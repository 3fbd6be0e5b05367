import type { ErrorCode } from '../../electron/contract/ErrorCode.ts';

/** what went wrong and where; what to do, and what was kept */
export interface ErrorText {
  readonly what: string;
  readonly todo: string;
}

type Noun = ErrorCode extends `${infer N}.${string}` ? N : never;
type Problem<N extends string> = ErrorCode extends infer C ? (C extends `${N}.${infer P}` ? P : never) : never;

/** Words for every error code of the contract, by noun and problem; one that is missing does not compile. */
export type ErrorTexts = { readonly [N in Noun]: { readonly [P in Problem<N>]: ErrorText } };
