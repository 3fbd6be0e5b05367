import { describe, expect, it } from 'vitest';
import { digestOfBytes } from '../../../../../assessment-specs/records/digestOf.ts';
import type { Finding, FindingCode, FindingValue, Verification } from '../../../../../electron/contract/Verification.ts';
import { headlineOf } from '../../../../../renderer/features/verification/headlineOf.ts';
import { pemFingerprint } from '../../../../../renderer/features/verification/pemFingerprint.ts';

const finding = (value: FindingValue, code: FindingCode): Finding => ({ value, code, params: {} });
const sound: Verification['findings'] = { integrity: finding('true', 'integrity.intact'), signers: finding('true', 'signers.trusted'), pack: finding('true', 'pack.known'), score: finding('true', 'score.reproduced') };

describe('the sentence before the table', () => {
  it('is green only when all four findings are true', () => {
    expect(headlineOf(sound)).toEqual({ value: 'true', sentence: 'allTrue', counts: { true: 4, false: 0, unknown: 0 } });
    for (const name of ['integrity', 'signers', 'pack', 'score'] as const) {
      expect(headlineOf({ ...sound, [name]: { ...sound[name], value: 'unknown' } }).value).toBe('unknown');
      expect(headlineOf({ ...sound, [name]: { ...sound[name], value: 'false' } }).value).toBe('false');
    }
  });
  it('never says that all is true when something is not', () => {
    for (const name of ['integrity', 'signers', 'pack', 'score'] as const) {
      for (const value of ['unknown', 'false'] as const) expect(headlineOf({ ...sound, [name]: { ...sound[name], value } }).sentence).not.toBe('allTrue');
    }
  });
  it('says the gravest first', () => {
    expect(headlineOf({ ...sound, integrity: finding('false', 'integrity.changed'), signers: finding('false', 'signers.broken') }).sentence).toBe('changed');
    expect(headlineOf({ ...sound, signers: finding('unknown', 'signers.untrusted'), score: finding('false', 'score.differs') }).sentence).toBe('scoreFalse');
  });
  it('tells an unverified identity from missing signatures, and a foreign file from an unsigned one', () => {
    expect(headlineOf({ ...sound, signers: finding('unknown', 'signers.untrusted') }).sentence).toBe('identity');
    expect(headlineOf({ ...sound, signers: finding('unknown', 'signers.incomplete') }).sentence).toBe('incomplete');
    const nothing = { signers: finding('unknown', 'signers.none'), pack: finding('unknown', 'pack.noRecord'), score: finding('unknown', 'score.noRecord') };
    expect(headlineOf({ integrity: finding('unknown', 'integrity.foreign'), ...nothing }).sentence).toBe('foreign');
    expect(headlineOf({ ...sound, integrity: finding('unknown', 'integrity.unsigned'), signers: finding('unknown', 'signers.none') }).sentence).toBe('unsigned');
  });
  it('says that a score was not recomputed', () => {
    expect(headlineOf({ ...sound, pack: finding('unknown', 'pack.unknown'), score: finding('unknown', 'score.cannot') }).sentence).toBe('packUnknown');
  });
});

describe('the fingerprint of a certificate', () => {
  const der = Uint8Array.from({ length: 90 }, (_, index) => index * 7 % 256);
  const pem = `-----BEGIN CERTIFICATE-----\n${(btoa(String.fromCharCode(...der)).match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`;
  it('is the SHA-256 of its bytes, however the lines are broken', () => {
    expect(pemFingerprint(pem)).toBe(digestOfBytes(der));
    expect(pemFingerprint(`  ${pem.replace(/\n/g, '\r\n')}`)).toBe(digestOfBytes(der));
  });
  it('is none for anything else', () => {
    expect(pemFingerprint('')).toBeNull();
    expect(pemFingerprint('hello')).toBeNull();
    expect(pemFingerprint(pem + pem)).toBeNull();
    expect(pemFingerprint(pem.replace('CERTIFICATE-----\n', 'CERTIFICATE-----\n===='))).toBeNull();
    expect(pemFingerprint(pem.replace(/CERTIFICATE/g, 'PRIVATE KEY'))).toBeNull();
  });
});
