import { createDecipheriv, pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import * as asn1js from 'asn1js';
import forge from 'node-forge';
import { derivePkcs12Key, purpose } from './derivePkcs12Key.ts';
import { hmacHashes } from './hashNames.ts';
import type { PassphraseForms } from './passphraseForms.ts';
import { pkijs } from '../cms/pkijs.ts';
import { SigningRefusal } from '../SigningRefusal.ts';

/** A file that asks for more rounds would only hang the program. */
export const mostRounds = { pbkdf2: 5_000_000, pkcs12: 1_000_000 } as const;

type Decipher = (key: Uint8Array, vector: Uint8Array, ciphertext: Uint8Array) => Uint8Array | null;

interface Cipher {
  readonly keyLength: number;
  readonly vectorLength: number;
  readonly decipher: Decipher;
}

const aes = (bits: 128 | 192 | 256): Cipher => ({
  keyLength: bits / 8, vectorLength: 16,
  decipher: (key, vector, ciphertext) => {
    try {
      const cipher = createDecipheriv(`aes-${bits}-cbc`, key, vector);
      return Buffer.concat([cipher.update(ciphertext), cipher.final()]);
    } catch {
      // the padding says that this is not the key
      return null;
    }
  },
});

const octetString = (octets: Uint8Array): string => Buffer.from(octets).toString('latin1');

type ForgeCipher = Pick<forge.rc2.cipher, 'update' | 'finish' | 'output'>;

function finish(cipher: ForgeCipher, ciphertext: Uint8Array): Uint8Array | null {
  if (ciphertext.length === 0 || ciphertext.length % 8 !== 0) return null;
  cipher.update(forge.util.createBuffer(octetString(ciphertext)));
  return cipher.finish() ? Buffer.from(cipher.output.getBytes(), 'latin1') : null;
}

/** Node and Electron carry RC2 only in a provider that is off, and 3DES not everywhere: node-forge has both, and files of Windows need both. */
const tripleDes = (keys: 2 | 3): Cipher => ({
  keyLength: keys * 8, vectorLength: 8,
  decipher: (key, vector, ciphertext) => {
    const cipher = forge.cipher.createDecipher('3DES-CBC', octetString(keys === 2 ? Buffer.concat([key, key.subarray(0, 8)]) : key));
    cipher.start({ iv: octetString(vector) });
    return finish(cipher, ciphertext);
  },
});

const rc2 = (bits: number): Cipher => ({
  keyLength: bits / 8, vectorLength: 8,
  decipher: (key, vector, ciphertext) => {
    const cipher = forge.rc2.createDecryptionCipher(octetString(key), bits);
    cipher.start(octetString(vector));
    return finish(cipher, ciphertext);
  },
});

/** PKCS#12's own schemes (RFC 7292 C), all with SHA-1. */
const ownSchemes: Readonly<Record<string, Cipher>> = {
  '1.2.840.113549.1.12.1.3': tripleDes(3), '1.2.840.113549.1.12.1.4': tripleDes(2), '1.2.840.113549.1.12.1.5': rc2(128), '1.2.840.113549.1.12.1.6': rc2(40),
};

const pbes2 = '1.2.840.113549.1.5.13';
const pbes2Ciphers: Readonly<Record<string, Cipher>> = {
  '2.16.840.1.101.3.4.1.2': aes(128), '2.16.840.1.101.3.4.1.22': aes(192), '2.16.840.1.101.3.4.1.42': aes(256), '1.2.840.113549.3.7': tripleDes(3),
};

const unsupported = (algorithm: string): SigningRefusal => new SigningRefusal('keyFile.unsupportedEncryption', { algorithm });
const damaged = (problem: string): SigningRefusal => new SigningRefusal('keyFile.damaged', { problem });

function octetsOf(value: unknown): Uint8Array {
  if (!(value instanceof asn1js.OctetString)) throw damaged('encryption parameters');
  return new Uint8Array(value.getValue());
}

async function* byOwnScheme(cipher: Cipher, parameters: unknown, ciphertext: Uint8Array, { characters }: PassphraseForms): AsyncGenerator<Uint8Array> {
  const [salt, rounds] = parameters instanceof asn1js.Sequence ? parameters.valueBlock.value : [];
  const count = rounds instanceof asn1js.Integer ? rounds.valueBlock.valueDec : 0;
  if (count < 1 || count > mostRounds.pkcs12) throw damaged('rounds');
  for (const form of characters) {
    const key = await derivePkcs12Key('sha1', form, octetsOf(salt), count, purpose.key, cipher.keyLength);
    const vector = await derivePkcs12Key('sha1', form, octetsOf(salt), count, purpose.vector, cipher.vectorLength);
    const plain = cipher.decipher(key, vector, ciphertext);
    if (plain !== null) yield plain;
  }
}

/** What PBKDF2 gives for these octets under the parameters of a file. Refuses other derivations and too many rounds. */
export async function derivePbkdf2Key(derivation: pkijs.AlgorithmIdentifier, octets: Uint8Array, length: number): Promise<Buffer> {
  if (derivation.algorithmId !== '1.2.840.113549.1.5.12') throw unsupported(derivation.algorithmId);
  const parameters = new pkijs.PBKDF2Params({ schema: derivation.algorithmParams });
  const prf = parameters.prf?.algorithmId ?? '1.2.840.113549.2.7';
  const hash = hmacHashes[prf];
  if (hash === undefined) throw unsupported(prf);
  if (parameters.iterationCount < 1 || parameters.iterationCount > mostRounds.pbkdf2) throw damaged('rounds');
  return promisify(pbkdf2)(octets, octetsOf(parameters.salt), parameters.iterationCount, length, hash);
}

async function* byPbes2(parameters: unknown, ciphertext: Uint8Array, { octets }: PassphraseForms): AsyncGenerator<Uint8Array> {
  const { keyDerivationFunc, encryptionScheme } = new pkijs.PBES2Params({ schema: parameters });
  const cipher = pbes2Ciphers[encryptionScheme.algorithmId];
  if (cipher === undefined) throw unsupported(encryptionScheme.algorithmId);
  const vector = octetsOf(encryptionScheme.algorithmParams);
  if (vector.length !== cipher.vectorLength) throw damaged('initialisation vector');
  for (const form of octets) {
    const plain = cipher.decipher(await derivePbkdf2Key(keyDerivationFunc, form, cipher.keyLength), vector, ciphertext);
    if (plain !== null) yield plain;
  }
}

/**
 * What the ciphertext may say under each form of the passphrase, wherever the padding allows it: the caller takes the first
 * that makes sense. Refuses ciphers that are not known here, and parameters out of bounds.
 */
export async function* decryptCandidates(algorithm: pkijs.AlgorithmIdentifier, ciphertext: Uint8Array, forms: PassphraseForms): AsyncGenerator<Uint8Array> {
  const own = ownSchemes[algorithm.algorithmId];
  if (own !== undefined) yield* byOwnScheme(own, algorithm.algorithmParams, ciphertext, forms);
  else if (algorithm.algorithmId === pbes2) yield* byPbes2(algorithm.algorithmParams, ciphertext, forms);
  else throw unsupported(algorithm.algorithmId);
}
