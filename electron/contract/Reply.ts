import type { ErrorCode } from './ErrorCode.ts';

/** What went wrong, for the words of the user's language. `params` fill the sentence: what, where, which value. */
export interface Failure {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Expected problems are values. Bugs become `internal.incident` at the door. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const succeed = <T>(value: T): Reply<T> => ({ ok: true, value });
export const fail = (code: ErrorCode, params: Failure['params'] = {}): Reply<never> => ({ ok: false, error: { code, params } });
