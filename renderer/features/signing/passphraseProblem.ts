/** What is typed for a signing key. */
export interface Passphrase {
  readonly typed: string;
  /** the second time, only for a key that is made now */
  readonly again: string;
  readonly remember: boolean;
}

export const emptyPassphrase: Passphrase = { typed: '', again: '', remember: false };

/** the host refuses a shorter one for a new key */
export const passphraseMinimum = 8;

/** What keeps a passphrase from being used: for a new key it is long enough and written twice; a remembered one may stay empty. */
export function passphraseProblem({ typed, again }: Passphrase, key: { readonly exists: boolean; readonly remembered: boolean }): 'missing' | 'tooShort' | 'differs' | null {
  if (typed === '') return key.exists && key.remembered ? null : 'missing';
  if (key.exists) return null;
  if ([...typed].length < passphraseMinimum) return 'tooShort';
  return typed === again ? null : 'differs';
}
