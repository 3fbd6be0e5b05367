import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { PNG } from 'pngjs';
import { createRootAuthority } from '../../../electron/signing/certificates/createRootAuthority.ts';
import { issueSignerCertificate } from '../../../electron/signing/certificates/issueSignerCertificate.ts';
import type { SigningKey } from '../../../electron/signing/certificates/SigningKey.ts';
import { planSignatureFields } from '../../../electron/signing/planSignatureFields.ts';
import { signField, type FieldSignature } from '../../../electron/signing/signField.ts';
import type { SignatureFieldPlan } from '../../../electron/signing/SignatureFieldPlan.ts';
import type { SigningResult } from '../../../electron/signing/SigningRefusal.ts';

/** The font that the app ships, so that real outlines of rare characters are drawn. */
export const fontFile = fileURLToPath(new URL('../../../node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', import.meta.url));
export const issuedAt = '2026-06-01T08:00:00+08:00';
export const signedAt = '2026-06-08T17:30:00+08:00';
export const later = '2026-11-24T09:00:00+08:00';
export const recordText = JSON.stringify({ 结论: '三级达标', 得分: '862.50' });

/** The value, or a failing test that says what was refused. */
export function expectValue<T>(result: SigningResult<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.code} ${JSON.stringify(result.error.params)}`);
  return result.value;
}

export interface PlainDocumentOptions {
  readonly attachments?: readonly { readonly name: string; readonly text: string }[];
  readonly linkOnLastPage?: boolean;
  readonly paragraphs?: number;
  /** PNG bytes put on the first page as they are, to make the file large. */
  readonly ballast?: Uint8Array;
}

/** A PDF/A-3b of two pages by pdfkit, with an attachment and an outline; same options, same bytes. */
export function aPlainDocument(options: PlainDocumentOptions = {}): Promise<Buffer> {
  const date = new Date('2026-06-08T09:30:00Z');
  const document = new PDFDocument({
    subset: 'PDF/A-3b', pdfVersion: '1.7', lang: 'zh-CN', displayTitle: true, size: 'A4',
    info: { Title: '自评报告', CreationDate: date, ModDate: date },
  } as PDFKit.PDFDocumentOptions);
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
  });
  document.font(fontFile).fontSize(14).text('签名与验证页');
  for (let index = 0; index < (options.paragraphs ?? 1); index += 1) document.text(`第${index}条 安全生产标准化自评。`);
  if (options.ballast !== undefined) document.image(Buffer.from(options.ballast), { width: 100 });
  for (const { name, text } of options.attachments ?? [{ name: 'record.json', text: recordText }]) {
    document.file(Buffer.from(text), { name, type: 'application/json', relationship: 'Data', creationDate: date, modifiedDate: date } as PDFKit.Mixins.PDFAttachmentOptions);
  }
  document.addPage();
  document.text('附件', options.linkOnLastPage === false ? {} : { link: 'https://example.invalid/' });
  document.end();
  return done;
}

export const twoFields: readonly SignatureFieldPlan[] = [
  { fieldName: '签名1', pageIndex: 0, rect: [80, 120, 230, 160], tooltip: '自评人员签名' },
  { fieldName: '签名2', pageIndex: 1, rect: [310.1234, 120, 460, 170], tooltip: '主要负责人签名' },
];

/** Strokes on a transparent ground. */
export function aHandwriting(width = 160, height = 60): Uint8Array {
  const image = new PNG({ width, height });
  for (let x = 10; x < width - 10; x += 1) {
    for (let d = -2; d <= 2; d += 1) {
      const y = Math.round(height / 2 + (height / 3) * Math.sin(x / 12) * Math.cos(x / 31)) + d;
      image.data[(y * width + x) * 4 + 3] = 255 - Math.abs(d) * 60;
    }
  }
  return PNG.sync.write(image);
}

/** A red ring. */
export function aSealPicture(size = 80): Uint8Array {
  const image = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const radius = Math.hypot(x - size / 2, y - size / 2);
      if (radius < size * 0.4 || radius > size * 0.47) continue;
      image.data.set([200, 20, 20, 220], (y * size + x) * 4);
    }
  }
  return PNG.sync.write(image);
}

export interface Signers {
  readonly root: SigningKey;
  readonly assessor: SigningKey;
  readonly principal: SigningKey;
}

export async function someSigners(installationName = '安准 本机根证书'): Promise<Signers> {
  const root = await createRootAuthority({ installationName, now: issuedAt });
  return {
    root,
    assessor: await issueSignerCertificate(root, { personName: '李堃祎𬭎', organisation: '嘉祥县示例机械有限公司', now: issuedAt }),
    principal: await issueSignerCertificate(root, { personName: '马骉', organisation: '嘉祥县示例机械有限公司', now: issuedAt }),
  };
}

export function assessorSignature(signers: Signers, changes: Partial<FieldSignature> = {}): FieldSignature {
  return {
    fieldName: '签名1', signer: signers.assessor, issuers: [signers.root.certificate], signerName: '李堃祎𬭎', reason: '所记事实属实', location: null, at: signedAt, certify: true, timeStamp: null,
    appearance: { handwriting: aHandwriting(), seal: null, lines: ['2026-06-08 17:30:00 𬭎'], textSizePt: 8, fontFiles: [fontFile], coversPage: true },
    ...changes,
  };
}

export function principalSignature(signers: Signers, changes: Partial<FieldSignature> = {}): FieldSignature {
  return assessorSignature(signers, {
    fieldName: '签名2', signer: signers.principal, signerName: '马骉', reason: '对报告真实性负责', location: '嘉祥', at: '2026-06-08T18:02:11+08:00', certify: false,
    appearance: { handwriting: aHandwriting(), seal: aSealPicture(), lines: ['2026-06-08 18:02:11'], textSizePt: 8, fontFiles: [fontFile], coversPage: true },
    ...changes,
  });
}

export interface SignedStages {
  readonly plain: Buffer;
  readonly planned: Uint8Array;
  readonly once: Uint8Array;
  readonly twice: Uint8Array;
}

/** The document at every stage: written, planned, signed once, signed twice. */
export async function aDocumentSignedTwice(signers: Signers, options: PlainDocumentOptions = {}): Promise<SignedStages> {
  const plain = await aPlainDocument(options);
  const planned = expectValue(await planSignatureFields(plain, twoFields));
  const once = expectValue(await signField(planned, assessorSignature(signers)));
  const twice = expectValue(await signField(once, principalSignature(signers)));
  return { plain, planned, once, twice };
}
