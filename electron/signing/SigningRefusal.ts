/**
 * What signing and its keys may refuse, as a closed list. The params of each are in the comment.
 */
export type SigningProblemCode =
  | 'key.wrongPassphrase'
  | 'key.unreadable' // problem
  | 'key.unsupported' // algorithm
  | 'keyFile.notKeyFile'
  | 'keyFile.damaged' // problem
  | 'keyFile.wrongPassphrase'
  | 'keyFile.unsupportedEncryption' // algorithm
  | 'keyFile.noKey'
  | 'keyFile.noCertificate'
  | 'keyFile.keyMismatch'
  | 'keyFile.severalKeys' // count
  | 'keyFile.unsupportedKey' // algorithm
  | 'keyFile.notForSigning'
  | 'keyFile.notYetValid' // notBefore
  | 'keyFile.expired' // notAfter
  | 'certificate.unreadable' // problem
  | 'certificate.notForThisKey'
  | 'certificate.notValidAt' // at, notBefore, notAfter
  | 'timeStamp.unreachable' // problem
  | 'timeStamp.refused' // problem, detail
  | 'pdf.unsupported' // problem, offset
  | 'pdf.alreadyPlanned'
  | 'field.unknown' // name
  | 'field.alreadySigned' // name
  | 'field.duplicate' // name
  | 'field.badPlace' // name, problem
  | 'signature.badTime' // at
  | 'signature.certifyOrder' // only the first signature certifies, and it must
  | 'appearance.missingCharacter' // characters, line
  | 'appearance.doesNotFit' // line
  | 'appearance.unreadablePicture' // problem
  | 'attachment.missing' // name
  | 'attachment.ambiguous' // name, count
  | 'attachment.touchedLater' // name
  | 'attachment.damaged'; // name, problem

/** One refusal with what fills its sentence. */
export interface SigningProblem {
  readonly code: SigningProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Expected problems are values; anything thrown by this room is a bug. */
export type SigningResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: SigningProblem };

/** Carries a refusal from deep inside to the exported function, which turns it into a value with `refusable`. */
export class SigningRefusal extends Error {
  readonly problem: SigningProblem;
  constructor(code: SigningProblemCode, params: SigningProblem['params'] = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'SigningRefusal';
    this.problem = { code, params };
  }
}

/** Runs the work; a refusal becomes a value, everything else keeps flying. */
export async function refusable<T>(work: () => T | Promise<T>): Promise<SigningResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    if (thrown instanceof SigningRefusal) return { ok: false, error: thrown.problem };
    throw thrown;
  }
}
