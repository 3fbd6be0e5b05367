import { webcrypto } from 'node:crypto';
import { certificateSerialNumber } from './certificateSerialNumber.ts';
import { certificateValidity } from './certificateValidity.ts';
import { signingAlgorithm, type SigningKey } from './SigningKey.ts';
import { x509 } from './x509.ts';

/** How long a signer's certificate lives, unless the root ends earlier. */
const signerYears = 5;

/**
 * Makes a key pair for one person and a certificate under the root. The name is what the person stated; nobody checked it.
 * @param input.now ISO 8601 instant from which it is valid; must lie within the root's own validity
 */
export async function issueSignerCertificate(
  root: SigningKey,
  input: { readonly personName: string; readonly organisation: string; readonly now: string },
): Promise<SigningKey> {
  const keys = (await webcrypto.subtle.generateKey(signingAlgorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
  const { notBefore, notAfter } = certificateValidity(input.now, signerYears);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: certificateSerialNumber(),
    subject: new x509.Name([{ O: [{ utf8String: input.organisation }] }, { CN: [{ utf8String: input.personName }] }]),
    issuer: root.certificate.subjectName,
    notBefore,
    notAfter: notAfter < root.certificate.notAfter ? notAfter : root.certificate.notAfter,
    signingAlgorithm,
    publicKey: keys.publicKey,
    signingKey: root.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation, true),
      await x509.AuthorityKeyIdentifierExtension.create(root.certificate, false),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate, privateKey: keys.privateKey };
}
