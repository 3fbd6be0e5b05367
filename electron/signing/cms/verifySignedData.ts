import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import { composeSignedData } from './composeSignedData.ts';
import { der } from './der.ts';
import { canonicalEcdsaSignature } from './ecdsaSignatureValue.ts';
import { issuerAndSerialNumber } from './issuerAndSerialNumber.ts';
import { objectIdentifiers, strongDigests } from './objectIdentifiers.ts';
import { pkijs } from './pkijs.ts';
import { identifierOf, isTagged, membersOf } from './readAsn1.ts';
import { signedAttributes } from './signedAttributes.ts';
import { keyKindOf } from '../certificates/KeyKind.ts';
import { orderedChain } from '../certificates/orderedChain.ts';
import { readCertificate } from '../certificates/readCertificate.ts';
import type { x509 } from '../certificates/x509.ts';

/** What a detached CMS signature turned out to be. */
export interface VerifiedSignedData {
  readonly signer: x509.X509Certificate;
  readonly others: readonly x509.X509Certificate[];
  /** Signature and message digest fit the document (pkijs). */
  readonly verified: boolean;
  /** The first signed certificate hash (ESS, SHA-256) is that of the signer's certificate. */
  readonly certificateBound: boolean;
  /** SHA-256 and longer by name; anything else by its identifier. */
  readonly digestAlgorithm: string;
  readonly digestStrong: boolean;
  readonly signatureAlgorithm: string;
  readonly signatureValue: Uint8Array;
  /** DER of the time-stamp token, unchecked; null without one. */
  readonly timeStampToken: Uint8Array | null;
  /** Composed again from its parts it gives the same bytes: nothing in it is unsigned and free. */
  readonly asWritten: boolean;
}

/** Certificates and the signer's identifier exactly as they stand, since re-encoding could mend them. */
function readParts(cms: Uint8Array): {
  readonly signedData: pkijs.SignedData; readonly certificates: readonly x509.X509Certificate[]; readonly signerId: Uint8Array; readonly timeStampToken: Uint8Array | null;
} {
  const parsed = asn1js.fromBER(new Uint8Array(cms));
  if (parsed.offset === -1) throw new Error(parsed.result.error);
  const signedData = membersOf(membersOf(membersOf(parsed.result)[1])[0]);
  const certificateSet = signedData.find((item) => isTagged(item, 0));
  const signerInfos = membersOf(signedData.at(-1));
  const signerId = membersOf(signerInfos[0])[1];
  if (signerInfos.length !== 1 || signerId === undefined) throw new Error('one signer expected');
  return {
    signedData: new pkijs.SignedData({ schema: new pkijs.ContentInfo({ schema: parsed.result }).content }),
    certificates: membersOf(certificateSet).map((item) => readCertificate(item.valueBeforeDecodeView)),
    signerId: signerId.valueBeforeDecodeView,
    timeStampToken: timeStampTokenIn(signerInfos[0]),
  };
}

/** The token of the one unsigned attribute; whatever else stands there makes the signature differ from its composition. */
function timeStampTokenIn(signerInfo: asn1js.AsnType | undefined): Uint8Array | null {
  const unsigned = membersOf(signerInfo).find((item) => isTagged(item, 1));
  for (const attribute of membersOf(unsigned)) {
    const [type, values] = membersOf(attribute);
    const token = membersOf(values)[0];
    if (identifierOf(type) === objectIdentifiers.signatureTimeStampToken && token !== undefined) return token.valueBeforeDecodeView;
  }
  return null;
}

/** Whether the value is written in the one way there is for its numbers; an RSA value has one way anyway. */
function isCanonical(value: Uint8Array, signer: x509.X509Certificate): boolean {
  const kind = keyKindOf(signer);
  if (typeof kind === 'string') return false;
  return kind.kind === 'rsa' ? value.length === Math.ceil(kind.bits / 8) : canonicalEcdsaSignature(value, kind.algorithm.namedCurve)?.equals(value) === true;
}

function signatureName(signerInfo: pkijs.SignerInfo, signer: x509.X509Certificate): string {
  const kind = keyKindOf(signer);
  return typeof kind === 'string' ? signerInfo.signatureAlgorithm.algorithmId : `${kind.name}, SHA-256`;
}

function isBound(signerInfo: pkijs.SignerInfo, signer: x509.X509Certificate): boolean {
  const attribute = signerInfo.signedAttrs?.attributes.find(({ type }) => type === objectIdentifiers.signingCertificateV2);
  const first = membersOf(membersOf(membersOf(attribute?.values[0] as asn1js.AsnType | undefined)[0])[0])[0];
  if (!(first instanceof asn1js.OctetString)) return false;
  const hash = createHash('sha256').update(new Uint8Array(signer.rawData)).digest();
  return hash.equals(first.valueBlock.valueHexView);
}

async function isVerified(signedData: pkijs.SignedData, document: Uint8Array): Promise<boolean> {
  try {
    const result = await signedData.verify({ signer: 0, data: new Uint8Array(document).buffer, extendedMode: true, checkChain: false });
    return result.signatureVerified === true;
  } catch {
    return false;
  }
}

/** Takes a CMS apart and checks it against the document. Null when it cannot be read at all; never throws on bad bytes. */
export async function verifySignedData(cms: Uint8Array, document: Uint8Array): Promise<VerifiedSignedData | null> {
  try {
    const { signedData, certificates, signerId, timeStampToken } = readParts(cms);
    const signerInfo = signedData.signerInfos[0];
    const signer = certificates.find((certificate) => {
      const { issuer, serialNumber } = issuerAndSerialNumber(certificate);
      return der.sequence(issuer, serialNumber).equals(signerId);
    });
    if (signerInfo === undefined || signer === undefined) return null;
    const chain = orderedChain(signer, certificates.filter((certificate) => certificate !== signer));
    const value = signerInfo.signature.valueBlock.valueHexView;
    const digest = createHash('sha256').update(document).digest();
    const digestIdentifier = signerInfo.digestAlgorithm.algorithmId;
    return {
      signer,
      others: chain.slice(1),
      verified: await isVerified(signedData, document),
      certificateBound: isBound(signerInfo, signer),
      digestAlgorithm: strongDigests[digestIdentifier] ?? digestIdentifier,
      digestStrong: digestIdentifier in strongDigests,
      signatureAlgorithm: signatureName(signerInfo, signer),
      signatureValue: value,
      timeStampToken,
      asWritten: isCanonical(value, signer) && composeSignedData({ certificates: chain, attributes: signedAttributes(digest, chain), signatureValue: value, timeStampToken })?.equals(cms) === true,
    };
  } catch {
    return null;
  }
}
