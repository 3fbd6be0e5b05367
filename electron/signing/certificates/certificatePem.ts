import { SigningRefusal, refusable, type SigningResult } from '../SigningRefusal.ts';
import { readCertificate } from './readCertificate.ts';
import type { x509 } from './x509.ts';

/** The certificate as a PEM block that ends with a line feed, as `root.pem` beside a document. */
export function writeCertificatePem(certificate: x509.X509Certificate): string {
  return `${certificate.toString('pem').replaceAll('\r\n', '\n').trimEnd()}\n`;
}

/** Every certificate of a PEM text, in order. Refuses (`certificate.unreadable`) when there is none or one is damaged. */
export function readCertificatePem(pem: string): Promise<SigningResult<readonly x509.X509Certificate[]>> {
  return refusable(() => {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0) throw new SigningRefusal('certificate.unreadable', { problem: 'no CERTIFICATE block' });
    return blocks.map((block) => {
      try {
        return readCertificate(Buffer.from(block.replace(/-----[^-]+-----|\s/g, ''), 'base64'));
      } catch (thrown) {
        throw new SigningRefusal('certificate.unreadable', { problem: thrown instanceof Error ? thrown.message : String(thrown) });
      }
    });
  });
}
