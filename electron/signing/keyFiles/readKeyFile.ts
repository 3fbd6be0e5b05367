import { createPrivateKey, createPublicKey, webcrypto, type KeyObject } from 'node:crypto';
import { readPkcs12 } from './readPkcs12.ts';
import { keyKindOf, type KeyKind } from '../certificates/KeyKind.ts';
import { readCertificate } from '../certificates/readCertificate.ts';
import type { SigningKey } from '../certificates/SigningKey.ts';
import { isSelfSigned, issuerOf, maySign } from '../certificates/verifyChain.ts';
import type { x509 } from '../certificates/x509.ts';
import { SigningRefusal, refusable, type SigningResult } from '../SigningRefusal.ts';

/** A key that somebody brings along, with the certificates above it as far as the file has them. */
export interface BroughtKey extends SigningKey {
  readonly kind: KeyKind;
  /** From the signer's issuer upwards; empty for a certificate that signed itself. */
  readonly issuers: readonly x509.X509Certificate[];
}

/** Longer files are no key files; reading them as one would only take time. */
export const longestKeyFile = 256 * 1024;
const mostIssuers = 4;

function readCertificates(all: readonly Uint8Array[]): readonly x509.X509Certificate[] {
  return all.map((der) => {
    try {
      return readCertificate(der);
    } catch {
      throw new SigningRefusal('keyFile.damaged', { problem: 'certificate' });
    }
  });
}

/** Null: a key of a kind that this platform does not know. */
function openKey(der: Uint8Array): KeyObject | null {
  try {
    return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
  } catch {
    return null;
  }
}

interface Pair {
  readonly certificate: x509.X509Certificate;
  readonly key: KeyObject;
}

function belongTogether(certificate: x509.X509Certificate, key: KeyObject): boolean {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).equals(Buffer.from(certificate.publicKey.rawData));
}

function pairs(keys: readonly KeyObject[], certificates: readonly x509.X509Certificate[]): readonly Pair[] {
  return keys.flatMap((key) => certificates.filter((certificate) => belongTogether(certificate, key)).map((certificate) => ({ certificate, key })));
}

function refuseUnfit({ certificate }: Pair, now: string): void {
  const at = Date.parse(now);
  const from = certificate.notBefore.toISOString();
  const until = certificate.notAfter.toISOString();
  if (!maySign(certificate)) throw new SigningRefusal('keyFile.notForSigning');
  if (at < certificate.notBefore.getTime()) throw new SigningRefusal('keyFile.notYetValid', { notBefore: from });
  if (at > certificate.notAfter.getTime()) throw new SigningRefusal('keyFile.expired', { notAfter: until });
}

const isFit = (pair: Pair, now: string): boolean => {
  try {
    refuseUnfit(pair, now);
    return true;
  } catch {
    return false;
  }
};

/** The one pair that may sign today. Some authorities deliver a second key for encryption: it is passed over. */
function choosePair(candidates: readonly Pair[], now: string): Pair {
  const [only, ...more] = candidates.filter((pair) => isFit(pair, now));
  if (more.length > 0) throw new SigningRefusal('keyFile.severalKeys', { count: more.length + 1 });
  if (only !== undefined) return only;
  const [first] = candidates;
  if (first === undefined) throw new SigningRefusal('keyFile.keyMismatch');
  refuseUnfit(first, now);
  return first;
}

async function chainAbove(signer: x509.X509Certificate, certificates: readonly x509.X509Certificate[]): Promise<readonly x509.X509Certificate[]> {
  const chain: x509.X509Certificate[] = [];
  for (let current = signer; chain.length < mostIssuers && !isSelfSigned(current);) {
    const issuer = await issuerOf(current, certificates);
    if (issuer === undefined) break;
    chain.push(issuer);
    current = issuer;
  }
  return chain;
}

/**
 * The signing key of a PFX/P12 file. Refuses, each with its own code, what is no such file, damaged, under another passphrase or
 * encrypted in an unknown way, and a key that is missing, of another kind than RSA 2048–4096 and ECDSA P-256/P-384, not the
 * certificate's, not for signing, expired or not yet valid at `now`. Whether its issuer is to be believed is not looked at.
 */
export function readKeyFile(file: Uint8Array, passphrase: string, now: string): Promise<SigningResult<BroughtKey>> {
  return refusable(async () => {
    if (file.length > longestKeyFile) throw new SigningRefusal('keyFile.notKeyFile');
    const contents = await readPkcs12(file, passphrase);
    if (contents.privateKeys.length === 0) throw new SigningRefusal('keyFile.noKey');
    if (contents.certificates.length === 0) throw new SigningRefusal('keyFile.noCertificate');
    const certificates = readCertificates(contents.certificates);
    const keys = contents.privateKeys.map(openKey).filter((key) => key !== null);
    if (keys.length === 0) throw new SigningRefusal('keyFile.unsupportedKey', { algorithm: certificates.map(keyKindOf).find((kind) => typeof kind === 'string') ?? 'unknown' });
    const { certificate, key } = choosePair(pairs(keys, certificates), now);
    const kind = keyKindOf(certificate);
    if (typeof kind === 'string') throw new SigningRefusal('keyFile.unsupportedKey', { algorithm: kind });
    const pkcs8 = key.export({ type: 'pkcs8', format: 'der' });
    const privateKey = (await webcrypto.subtle.importKey('pkcs8', pkcs8, kind.algorithm, true, ['sign'])) as CryptoKey;
    return { certificate, privateKey, kind, issuers: await chainAbove(certificate, certificates) };
  });
}
