import { describe, expect, it } from 'vitest';
import { certificateFingerprint } from '../../../electron/signing/certificates/certificateFingerprint.ts';
import { readCertificatePem, writeCertificatePem } from '../../../electron/signing/certificates/certificatePem.ts';
import { createRootAuthority } from '../../../electron/signing/certificates/createRootAuthority.ts';
import { issueSignerCertificate } from '../../../electron/signing/certificates/issueSignerCertificate.ts';
import { verifyChain } from '../../../electron/signing/certificates/verifyChain.ts';
import { x509 } from '../../../electron/signing/certificates/x509.ts';
import { expectValue, issuedAt, someSigners } from './aSignedDocument.ts';

const at = Date.parse('2026-06-08T17:30:00+08:00');

describe('the root of an installation', () => {
  it('may sign certificates and nothing else, and stores its Chinese name as UTF-8', async () => {
    const { certificate } = await createRootAuthority({ installationName: '安准 本机根证书', now: issuedAt });
    const usage = certificate.getExtension(x509.KeyUsagesExtension);
    expect({
      name: certificate.subjectName.getField('CN'),
      utf8: Buffer.from(certificate.rawData).includes(Buffer.concat([Buffer.from([0x0c, 22]), Buffer.from('安准 本机根证书')])),
      usage: usage?.usages,
      authority: certificate.getExtension(x509.BasicConstraintsExtension)?.ca,
      from: certificate.notBefore.toISOString(),
      to: certificate.notAfter.toISOString(),
    }).toEqual({ name: ['安准 本机根证书'], utf8: true, usage: x509.KeyUsageFlags.keyCertSign, authority: true, from: '2026-06-01T00:00:00.000Z', to: '2046-06-01T00:00:00.000Z' });
  });

  it('prints the first 16 bytes of its fingerprint in fours', async () => {
    const { root } = await someSigners();
    const { full, printed } = certificateFingerprint(root.certificate);
    expect(printed).toMatch(/^(?:[0-9A-F]{4} ){7}[0-9A-F]{4}$/);
    expect(full.startsWith(printed.replaceAll(' ', '').toLowerCase())).toBe(true);
    expect(full).toBe(Buffer.from(await root.certificate.getThumbprint('SHA-256')).toString('hex'));
  });

  it('comes back from its PEM byte for byte', async () => {
    const { root } = await someSigners();
    const [read] = expectValue(await readCertificatePem(writeCertificatePem(root.certificate)));
    expect(Buffer.from(read?.rawData ?? new ArrayBuffer())).toEqual(Buffer.from(root.certificate.rawData));
  });

  it('refuses a PEM without a certificate and one with a damaged certificate', async () => {
    const { root } = await someSigners();
    const damaged = `-----BEGIN CERTIFICATE-----\n${Buffer.from(root.certificate.rawData).subarray(0, 90).toString('base64')}\n-----END CERTIFICATE-----\n`;
    for (const pem of ['', 'hello', damaged]) expect(await readCertificatePem(pem)).toMatchObject({ ok: false, error: { code: 'certificate.unreadable' } });
  });
});

describe('the chain of a signer', () => {
  it('leads to the root, trusted only when the caller vouches for that root', async () => {
    const { root, assessor } = await someSigners();
    const fingerprint = certificateFingerprint(root.certificate);
    const chain = { root: fingerprint, rootName: '安准 本机根证书' };
    expect(await verifyChain(assessor.certificate, [root.certificate], [root.certificate], at)).toEqual({ kind: 'trusted', ...chain });
    expect(await verifyChain(assessor.certificate, [root.certificate], [], at)).toEqual({ kind: 'untrusted', ...chain });
    expect(await verifyChain(assessor.certificate, [], [root.certificate], at)).toEqual({ kind: 'trusted', ...chain });
  });

  it('is not mended by another root of the same name', async () => {
    const { root, assessor } = await someSigners();
    const { root: twin } = await someSigners();
    expect(twin.certificate.subject).toBe(root.certificate.subject);
    expect(await verifyChain(assessor.certificate, [twin.certificate], [twin.certificate], at)).toEqual({ kind: 'broken', problem: 'badSignature' });
  });

  it('breaks without its issuer, outside its validity, and under a signer who plays authority', async () => {
    const { root, assessor } = await someSigners();
    const bySigner = await issueSignerCertificate(assessor, { personName: '冒名', organisation: '某厂', now: issuedAt });
    expect(await verifyChain(assessor.certificate, [], [], at)).toEqual({ kind: 'broken', problem: 'issuerMissing' });
    expect(await verifyChain(assessor.certificate, [root.certificate], [], Date.parse('2040-01-01T00:00:00Z'))).toEqual({ kind: 'broken', problem: 'notValidThen' });
    expect(await verifyChain(bySigner.certificate, [assessor.certificate, root.certificate], [root.certificate], at)).toEqual({ kind: 'broken', problem: 'notAnAuthority' });
    expect(await verifyChain(root.certificate, [], [root.certificate], at)).toEqual({ kind: 'broken', problem: 'notForSigning' });
  });
});
