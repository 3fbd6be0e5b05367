import { certificateFingerprint, type CertificateFingerprint } from './certificateFingerprint.ts';
import { x509 } from './x509.ts';

/** Where a signer's certificate leads. A root proves a chain, not a person: 'trusted' only says that the caller gave this root. */
export type CertificateChain =
  | { readonly kind: 'trusted'; readonly root: CertificateFingerprint; readonly rootName: string }
  | { readonly kind: 'untrusted'; readonly root: CertificateFingerprint; readonly rootName: string }
  | { readonly kind: 'broken'; readonly problem: 'noCertificate' | 'issuerMissing' | 'badSignature' | 'notAnAuthority' | 'notForSigning' | 'notValidThen' | 'tooLong' };

const mostAuthorities = 4;

const sameBytes = (one: ArrayBuffer, other: ArrayBuffer): boolean => Buffer.from(one).equals(Buffer.from(other));

/** Without a key usage a certificate does not restrict its key (RFC 5280 4.2.1.3). */
function mayIssue(authority: x509.X509Certificate, authoritiesBelow: number): boolean {
  const constraints = authority.getExtension(x509.BasicConstraintsExtension);
  const usage = authority.getExtension(x509.KeyUsagesExtension);
  if (constraints?.ca !== true || (usage !== null && (usage.usages & x509.KeyUsageFlags.keyCertSign) === 0)) return false;
  return constraints.pathLength === undefined || authoritiesBelow <= constraints.pathLength;
}

/** Whether the certificate lets its key sign documents: its key usage names signatures or non-repudiation, or there is none. */
export function maySign(signer: x509.X509Certificate): boolean {
  const usage = signer.getExtension(x509.KeyUsagesExtension);
  return usage === null || (usage.usages & (x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation)) !== 0;
}

// neither certificate can change, so what was found once holds as long as both are in memory
const found = new WeakMap<x509.X509Certificate, WeakMap<x509.X509Certificate, boolean>>();

async function isSignedBy(certificate: x509.X509Certificate, issuer: x509.X509Certificate): Promise<boolean> {
  const answers = found.get(certificate) ?? new WeakMap<x509.X509Certificate, boolean>();
  found.set(certificate, answers);
  const known = answers.get(issuer);
  if (known !== undefined) return known;
  // the library throws for keys and algorithms that do not fit together
  const answer = await certificate.verify({ publicKey: issuer.publicKey, signatureOnly: true }).catch(() => false);
  answers.set(issuer, answer);
  return answer;
}

/** Whether the certificate names itself as its issuer. */
export function isSelfSigned(certificate: x509.X509Certificate): boolean {
  return sameBytes(certificate.subjectName.toArrayBuffer(), certificate.issuerName.toArrayBuffer());
}

function namedIssuers(certificate: x509.X509Certificate, candidates: readonly x509.X509Certificate[]): readonly x509.X509Certificate[] {
  const name = certificate.issuerName.toArrayBuffer();
  return candidates.filter((candidate) => sameBytes(candidate.subjectName.toArrayBuffer(), name));
}

/** The candidate whose name and key are those of the certificate's issuer. */
export async function issuerOf(certificate: x509.X509Certificate, candidates: readonly x509.X509Certificate[]): Promise<x509.X509Certificate | undefined> {
  for (const candidate of namedIssuers(certificate, candidates)) if (await isSignedBy(certificate, candidate)) return candidate;
  return undefined;
}

/**
 * Follows issuers from the signer up to a self-signed root, checking each signature, each right to issue, and each validity.
 * @param embedded the certificates that travel with the signature @param trustedRoots roots that the caller vouches for
 * @param at milliseconds of the claimed time; null leaves validity out
 */
export async function verifyChain(
  signer: x509.X509Certificate,
  embedded: readonly x509.X509Certificate[],
  trustedRoots: readonly x509.X509Certificate[],
  at: number | null,
): Promise<CertificateChain> {
  const validThen = (certificate: x509.X509Certificate): boolean => at === null || (at >= certificate.notBefore.getTime() && at <= certificate.notAfter.getTime());
  if (!maySign(signer)) return { kind: 'broken', problem: 'notForSigning' };
  if (!validThen(signer)) return { kind: 'broken', problem: 'notValidThen' };
  let current = signer;
  for (let authorities = 0; authorities <= mostAuthorities; authorities += 1) {
    if (isSelfSigned(current)) {
      if (!(await isSignedBy(current, current))) return { kind: 'broken', problem: 'badSignature' };
      const trusted = trustedRoots.some((root) => sameBytes(root.rawData, current.rawData));
      return { kind: trusted ? 'trusted' : 'untrusted', root: certificateFingerprint(current), rootName: current.subjectName.getField('CN')[0] ?? '' };
    }
    const known = [...trustedRoots, ...embedded];
    const issuer = await issuerOf(current, known);
    if (issuer === undefined) return { kind: 'broken', problem: namedIssuers(current, known).length === 0 ? 'issuerMissing' : 'badSignature' };
    if (!mayIssue(issuer, authorities)) return { kind: 'broken', problem: 'notAnAuthority' };
    if (!validThen(issuer)) return { kind: 'broken', problem: 'notValidThen' };
    current = issuer;
  }
  return { kind: 'broken', problem: 'tooLong' };
}
