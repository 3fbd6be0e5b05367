import { beforeAll, describe, expect, it } from 'vitest';
import { readAttachment } from '../../../electron/signing/readAttachment.ts';
import { aDocumentSignedTwice, aPlainDocument, recordText, someSigners, type SignedStages } from './aSignedDocument.ts';
import { anUpdate, textOfObject } from './anUpdate.ts';

let stages: SignedStages;
beforeAll(async () => {
  stages = await aDocumentSignedTwice(await someSigners());
});

const record = 'record.json';
const fileSpecification = (stream: number, name = record): string => `<<\n/Type /Filespec\n/F (${name})\n/EF << /F ${stream} 0 R >>\n>>`;

describe('reading the attachment', () => {
  it('gives the same bytes at every stage', async () => {
    for (const pdf of [stages.plain, stages.planned, stages.once, stages.twice]) {
      const read = await readAttachment(pdf, record);
      expect(read.ok && Buffer.from(read.value).toString()).toBe(recordText);
    }
  });

  it('finds one among several, by its Chinese name too', async () => {
    const pdf = await aPlainDocument({ attachments: [{ name: '记录.json', text: '一' }, { name: record, text: '二' }] });
    const read = await readAttachment(pdf, '记录.json');
    expect(read.ok && Buffer.from(read.value).toString()).toBe('一');
  });

  it('refuses a name that is not there, and one that is there twice', async () => {
    expect(await readAttachment(stages.twice, 'other.json')).toMatchObject({ ok: false, error: { code: 'attachment.missing' } });
    const twice = await aPlainDocument({ attachments: [{ name: record, text: '一' }, { name: record, text: '二' }] });
    expect(await readAttachment(twice, record)).toMatchObject({ ok: false, error: { code: 'attachment.ambiguous' } });
    expect(await readAttachment(Buffer.from('hello'), record)).toMatchObject({ ok: false, error: { code: 'pdf.unsupported' } });
  });

  it('refuses when a later update adds a second one of that name', async () => {
    const pdf = anUpdate(stages.twice, ({ revision }) => new Map([[revision.size, fileSpecification(revision.size + 1)], [revision.size + 1, '<<\n/Length 2\n>>\nstream\n{}\nendstream']]));
    expect(await readAttachment(pdf, record)).toMatchObject({ ok: false, error: { code: 'attachment.touchedLater' } });
  });

  it('refuses when a later update replaces its bytes, its entry, or the list', async () => {
    const numberOf = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1]);
    const text = stages.plain.toString('latin1');
    const stream = numberOf(text, /(\d+) 0 obj\n<<\n\/Type \/EmbeddedFile/);
    const entry = numberOf(text, /(\d+) 0 obj\n<<\n\/Type \/Filespec/);
    const names = numberOf(text, /\/Names (\d+) 0 R/);
    expect([stream, entry, names].every((number) => number > 0)).toBe(true);
    for (const [number, body] of [[stream, '<<\n/Length 2\n>>\nstream\n{}\nendstream'], [entry, fileSpecification(stream)], [names, '<<\n>>']] as const) {
      expect(await readAttachment(anUpdate(stages.twice, () => new Map([[number, body]])), record)).toMatchObject({ ok: false, error: { code: 'attachment.touchedLater' } });
    }
    const otherList = anUpdate(stages.twice, (document) => new Map([[document.revision.root, textOfObject(document, document.revision.root).replace(/\/Names \d+ 0 R/, '/Names << >>')]]));
    expect(await readAttachment(otherList, record)).toMatchObject({ ok: false, error: { code: 'attachment.touchedLater' } });
  });

  it('refuses a stream that is damaged or whose stated checksum differs', async () => {
    const text = stages.plain.toString('latin1');
    const checksum = text.indexOf('/CheckSum (') + 11;
    const stream = text.indexOf('stream\n', text.indexOf('/EmbeddedFile')) + 12;
    for (const at of [checksum, stream]) {
      const pdf = Buffer.from(stages.plain);
      pdf[at] = (pdf[at] ?? 0) ^ 1;
      expect(await readAttachment(pdf, record)).toMatchObject({ ok: false, error: { code: 'attachment.damaged' } });
    }
  });
});
