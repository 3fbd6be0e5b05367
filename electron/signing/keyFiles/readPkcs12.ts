import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AsnType } from 'asn1js';
import { decryptCandidates, derivePbkdf2Key, mostRounds } from './decryptCandidates.ts';
import { derivePkcs12Key, purpose } from './derivePkcs12Key.ts';
import { hashNames, hmacHashes } from './hashNames.ts';
import { passphraseForms, type PassphraseForms } from './passphraseForms.ts';
import { pkijs } from '../cms/pkijs.ts';
import { countOf, identifierOf, isTagged, membersOf, octetsOf, readAsn1 } from '../cms/readAsn1.ts';
import { SigningRefusal } from '../SigningRefusal.ts';

/** What lies in a key file, opened and unsorted. */
export interface Pkcs12Contents {
  /** DER of PKCS#8, in the clear: for the memory only. */
  readonly privateKeys: readonly Uint8Array[];
  /** DER of X.509. */
  readonly certificates: readonly Uint8Array[];
}

const identifiers = {
  data: '1.2.840.113549.1.7.1', encryptedData: '1.2.840.113549.1.7.6', pbmac1: '1.2.840.113549.1.5.14', x509: '1.2.840.113549.1.9.22.1',
  keyBag: '1.2.840.113549.1.12.10.1.1', shroudedKeyBag: '1.2.840.113549.1.12.10.1.2', certificateBag: '1.2.840.113549.1.12.10.1.3', safeContentsBag: '1.2.840.113549.1.12.10.1.6',
} as const;

const damaged = (problem: string): SigningRefusal => new SigningRefusal('keyFile.damaged', { problem });

/** What no passphrase made sense of: the passphrase is wrong, or this is not what was written. */
class NothingReadable extends Error {}

/** The explicit [0] of a ContentInfo or a bag. */
const under = (block: AsnType | undefined): AsnType | undefined => (isTagged(block, 0) ? membersOf(block)[0] : undefined);

interface Opened {
  readonly privateKeys: Uint8Array[];
  readonly certificates: Uint8Array[];
}

async function decrypt<T>(algorithm: AsnType, ciphertext: Uint8Array, forms: PassphraseForms, read: (plain: AsnType) => T | null): Promise<{ readonly plain: Uint8Array; readonly value: T }> {
  for await (const plain of decryptCandidates(new pkijs.AlgorithmIdentifier({ schema: algorithm }), ciphertext, forms)) {
    const parsed = readAsn1(plain);
    const value = parsed === null ? null : read(parsed);
    if (value !== null) return { plain, value };
  }
  throw new NothingReadable();
}

/** A private key as PKCS#8 begins: version, algorithm, octets. */
const looksLikeKey = (plain: AsnType): true | null => (countOf(membersOf(plain)[0]) !== null && octetsOf(membersOf(plain)[2]) !== null ? true : null);
const looksLikeBags = (plain: AsnType): AsnType | null => (membersOf(plain).every((bag) => identifierOf(membersOf(bag)[0]) !== '') ? plain : null);

async function openBags(bags: AsnType, forms: PassphraseForms, into: Opened): Promise<void> {
  for (const bag of membersOf(bags)) {
    const [type, tagged] = membersOf(bag);
    const value = under(tagged);
    switch (identifierOf(type)) {
      case identifiers.keyBag:
        if (value !== undefined) into.privateKeys.push(value.valueBeforeDecodeView);
        break;
      case identifiers.shroudedKeyBag: {
        const [algorithm, encrypted] = membersOf(value);
        const ciphertext = octetsOf(encrypted);
        if (algorithm === undefined || ciphertext === null) throw damaged('key');
        into.privateKeys.push((await decrypt(algorithm, ciphertext, forms, looksLikeKey)).plain);
        break;
      }
      case identifiers.certificateBag: {
        const certificate = octetsOf(under(membersOf(value)[1]));
        if (identifierOf(membersOf(value)[0]) === identifiers.x509 && certificate !== null) into.certificates.push(certificate);
        break;
      }
      case identifiers.safeContentsBag:
        if (value !== undefined) await openBags(value, forms, into);
        break;
      // revocation lists and secrets do not sign
      default:
    }
  }
}

async function openSafe(contentInfo: AsnType, forms: PassphraseForms, into: Opened): Promise<void> {
  const [type, tagged] = membersOf(contentInfo);
  const content = under(tagged);
  if (identifierOf(type) === identifiers.data) {
    const bags = readAsn1(octetsOf(content) ?? new Uint8Array());
    if (bags === null) throw damaged('contents');
    await openBags(bags, forms, into);
  } else if (identifierOf(type) === identifiers.encryptedData && content !== undefined) {
    const encrypted = new pkijs.EncryptedData({ schema: content }).encryptedContentInfo;
    const bags = await decrypt(encrypted.contentEncryptionAlgorithm.toSchema(), new Uint8Array(encrypted.getEncryptedContent()), forms, looksLikeBags);
    await openBags(bags.value, forms, into);
  } else {
    // enveloped for somebody's public key: nobody could give a passphrase for it
    throw new SigningRefusal('keyFile.unsupportedEncryption', { algorithm: identifierOf(type) });
  }
}

async function openSafes(authenticated: Uint8Array, forms: PassphraseForms): Promise<Opened> {
  const safes = readAsn1(authenticated);
  if (safes === null) throw damaged('contents');
  const opened: Opened = { privateKeys: [], certificates: [] };
  for (const safe of membersOf(safes)) await openSafe(safe, forms, opened);
  return opened;
}

/** A check value over the contents, as the file has it. */
interface MacData {
  readonly algorithm: pkijs.AlgorithmIdentifier;
  readonly value: Uint8Array;
  readonly salt: Uint8Array;
  readonly rounds: number;
}

function readMac(block: AsnType): MacData {
  const [digestInfo, saltBlock, roundsBlock] = membersOf(block);
  const [algorithm, digest] = membersOf(digestInfo);
  const value = octetsOf(digest);
  const salt = octetsOf(saltBlock);
  const rounds = roundsBlock === undefined ? 1 : countOf(roundsBlock);
  if (algorithm === undefined || value === null || salt === null || rounds === null) throw damaged('check value');
  return { algorithm: new pkijs.AlgorithmIdentifier({ schema: algorithm }), value, salt, rounds };
}

const equal = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && timingSafeEqual(one, other);

/** PBMAC1 (RFC 9579): PBKDF2 over octets instead of PKCS#12's own derivation. */
async function fitsPbmac1({ algorithm, value }: MacData, authenticated: Uint8Array, { octets }: PassphraseForms): Promise<boolean> {
  const [derivation, scheme] = membersOf(algorithm.algorithmParams as AsnType);
  const hash = hmacHashes[identifierOf(membersOf(scheme)[0])];
  if (derivation === undefined || hash === undefined) throw new SigningRefusal('keyFile.unsupportedEncryption', { algorithm: identifierOf(membersOf(scheme)[0]) });
  const length = countOf(membersOf(membersOf(derivation)[1]).find((block, index) => index > 1 && countOf(block) !== null)) ?? value.length;
  for (const form of octets) {
    const key = await derivePbkdf2Key(new pkijs.AlgorithmIdentifier({ schema: derivation }), form, Math.min(length, 1024));
    if (equal(createHmac(hash, key).update(authenticated).digest(), value)) return true;
  }
  return false;
}

async function macFits(mac: MacData, authenticated: Uint8Array, forms: PassphraseForms): Promise<boolean> {
  const { algorithmId } = mac.algorithm;
  if (algorithmId === identifiers.pbmac1) return fitsPbmac1(mac, authenticated, forms);
  const hash = hashNames[algorithmId];
  if (hash === undefined) throw new SigningRefusal('keyFile.unsupportedEncryption', { algorithm: algorithmId });
  if (mac.rounds < 1 || mac.rounds > mostRounds.pkcs12) throw damaged('rounds');
  for (const form of forms.characters) {
    const key = await derivePkcs12Key(hash, form, mac.salt, mac.rounds, purpose.mac, mac.value.length);
    if (equal(createHmac(hash, key).update(authenticated).digest(), mac.value)) return true;
  }
  return false;
}

function begin(file: Uint8Array): { readonly authenticated: Uint8Array; readonly mac: MacData | null } {
  const [version, contentInfo, macBlock] = membersOf(readAsn1(file) ?? undefined);
  if (version === undefined || contentInfo === undefined) {
    // a sequence that begins with version 3 was one once
    const began = /^30(?:80|[0-7].|81..|82....|83......)020103/.test(Buffer.from(file.subarray(0, 16)).toString('hex'));
    throw began ? damaged('length') : new SigningRefusal('keyFile.notKeyFile');
  }
  if (countOf(version) !== 3) throw new SigningRefusal('keyFile.notKeyFile');
  const [type, tagged] = membersOf(contentInfo);
  if (identifierOf(type) !== identifiers.data) throw new SigningRefusal('keyFile.unsupportedEncryption', { algorithm: identifierOf(type) });
  const authenticated = octetsOf(under(tagged));
  if (authenticated === null) throw damaged('contents');
  return { authenticated, mac: macBlock === undefined ? null : readMac(macBlock) };
}

/** Where the check value does not fit: contents that this passphrase opens all the same say that it is right and the file is not. */
async function whyNot(authenticated: Uint8Array, forms: PassphraseForms): Promise<SigningRefusal> {
  try {
    const { privateKeys, certificates } = await openSafes(authenticated, forms);
    return privateKeys.length + certificates.length > 0 ? damaged('check value') : new SigningRefusal('keyFile.wrongPassphrase');
  } catch (thrown) {
    if (thrown instanceof SigningRefusal && thrown.problem.code === 'keyFile.damaged') return thrown;
    return new SigningRefusal('keyFile.wrongPassphrase');
  }
}

/**
 * Opens a PFX/P12 file (RFC 7292): encryptions of today (PBES2 with AES) and of before (PKCS#12's own with 3DES and RC2), with
 * the check value by SHA-1, SHA-2 or PBMAC1, or without one. pkijs reads PBES2 only and takes every passphrase for ASCII,
 * node-forge knows no ECDSA keys: structures are read here, derivation and ciphers come from Node and node-forge.
 * Refuses with `keyFile.notKeyFile`, `keyFile.damaged`, `keyFile.wrongPassphrase` or `keyFile.unsupportedEncryption`.
 */
export async function readPkcs12(file: Uint8Array, passphrase: string): Promise<Pkcs12Contents> {
  const { authenticated, mac } = begin(file);
  const forms = passphraseForms(passphrase);
  if (mac !== null && !(await macFits(mac, authenticated, forms))) throw await whyNot(authenticated, forms);
  try {
    return await openSafes(authenticated, forms);
  } catch (thrown) {
    if (thrown instanceof SigningRefusal) throw thrown;
    // with a check value that fits the passphrase is right; without one nobody can tell
    if (thrown instanceof NothingReadable && mac === null) throw new SigningRefusal('keyFile.wrongPassphrase');
    throw damaged(thrown instanceof NothingReadable ? 'contents' : 'structure');
  }
}
