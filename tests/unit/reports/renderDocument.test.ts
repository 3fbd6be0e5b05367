import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestOfText } from '../../../assessment-specs/records/digestOf.ts';
import { sectionsOf } from '../../../electron/reports/sectionsOf.ts';
import { addCoverPage } from '../../../electron/reports/sections/coverPage.ts';
import { addDeclaration } from '../../../electron/reports/sections/declaration.ts';
import { addSignaturePage } from '../../../electron/reports/sections/signaturePage.ts';
import type { Progress } from '../../../electron/contract/Host.ts';
import { sampleRecord } from '../../fixtures/sampleRecord.ts';
import { aHazard } from '../../fixtures/builders/aHazard.ts';
import { answersBy, forfeited, fullMark } from './sections/answersBy.ts';
import { inputFor, quietWork, renderer, renderSample, renderSections, sealDigest } from './sections/renderSample.ts';

const passed = sampleRecord();
const vetoed = sampleRecord({ enterprise: { hazards: [aHazard()] } });
const failed = sampleRecord({ assessment: { layers: answersBy(forfeited) } });

let sealed: Awaited<ReturnType<typeof renderSample>>;
beforeAll(async () => {
  sealed = await renderSample('sealed', passed);
});

describe('createDocumentRenderer', () => {
  it('gives the same bytes for the same record, and others for another', async () => {
    expect(Buffer.compare((await renderer.render(inputFor(passed))).pdf, sealed.rendered.pdf)).toBe(0);
    expect(Buffer.compare((await renderer.render(inputFor(failed))).pdf, sealed.rendered.pdf)).not.toBe(0);
  });

  it('embeds exactly the bytes of the record and makes a sound file', () => {
    const { path } = sealed;
    const folder = mkdtempSync(join(tmpdir(), 'anzhun-attachment-'));
    execFileSync('pdfdetach', ['-saveall', '-o', folder, path]);
    expect(readFileSync(join(folder, 'record.json'), 'utf8')).toBe(passed.recordJson);
    expect(execFileSync('pdfdetach', ['-list', path], { encoding: 'utf8' })).toContain('1 embedded file');
    rmSync(folder, { recursive: true });
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors');
  });

  it('takes its dates from the seal and carries number, digest and enterprise', () => {
    const { path, text } = sealed;
    const digest = digestOfText(passed.recordJson);
    expect(execFileSync('pdfinfo', ['-isodates', path], { encoding: 'utf8' })).toContain(`CreationDate:    ${new Date('2026-11-20T09:00:00+08:00').toISOString().slice(0, 13)}`);
    for (const words of ['ZP2026-MA3TEXT0X-r1', '嘉祥县安准示例机械有限公司', '91370829MA3TEXT0X3', '三级达标', digest.slice(0, 16)]) expect(text).toContain(words);
  });

  it('plans the signatures of the seal in their order, each inside a page', async () => {
    const commitment = await renderer.render(inputFor(passed, { kind: 'commitment' }));
    for (const [kind, { fields, pages }] of [['report', sealed.rendered], ['commitment', commitment]] as const) {
      expect(fields.map(({ fieldName }) => fieldName)).toEqual(passed.record.seal?.signatures.filter(({ document }) => document === kind).map(({ fieldName }) => fieldName));
      for (const { pageIndex, rect: [left, bottom, right, top] } of fields) {
        expect(pageIndex).toBeLessThan(pages);
        expect(Math.min(left, bottom, right - left - 40, top - bottom - 15, 596 - right, 842 - top)).toBeGreaterThan(0);
      }
    }
    expect(sealed.rendered.fields.at(-1)?.tooltip).toBe('周明远（主要负责人、组长）签名');
  });

  it('says on every page of a draft that it is one, gives it no number and plans no fields', async () => {
    const { rendered, pages, text } = await renderSample('draft', sampleRecord({ draft: true }));
    expect(rendered.fields).toEqual([]);
    expect(pages[0]).toContain('封存时生成');
    for (const page of pages.slice(0, rendered.pages)) expect(page).toContain('未签署');
    expect(text).not.toContain('ZP2026');
  });

  it('renders every conclusion', async () => {
    const incomplete = sampleRecord({ draft: true, assessment: { layers: answersBy((item, index) => (index < 9 ? null : fullMark(item, index))) } });
    for (const [name, record, word] of [['vetoed', vetoed, '一票否决'], ['failed', failed, '未达标'], ['incomplete', incomplete, '尚未完成']] as const) {
      const { text } = await renderSample(name, record);
      expect(text).toContain(word);
    }
  }, 180_000);

  it('says in the declaration which major hazards are open', async () => {
    const { pages } = await renderSections('declaration', vetoed, [addDeclaration, addSignaturePage]);
    expect(pages[0]).toContain('其中未销号1项（HZ-2026-001）');
  });

  it('lays the seal picture down on a sealed report; its preview is a draft without seal, number and fields', async () => {
    const stamped = sampleRecord({ sealImage: sealDigest });
    const images = (path: string): number => execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' }).split('\n').filter((line) => line.includes(' image ')).length;
    expect(images((await renderSections('stamped', stamped, [addCoverPage, addDeclaration, addSignaturePage])).path)).toBeGreaterThanOrEqual(2);
    const preview = await renderSample('preview', stamped, { draft: true });
    expect(images(preview.path)).toBe(0);
    expect(preview.rendered.fields).toEqual([]);
    expect(preview.pages[0]).toContain('未签署');
    expect(preview.pages[0]).not.toContain('ZP2026-MA3TEXT0X-r1');
  });

  it('tells how far it is and ends at the total', async () => {
    const told: Progress[] = [];
    await renderer.render(inputFor(passed, { work: { ...quietWork, progress: (progress) => void told.push(progress) } }));
    const total = sectionsOf('report').length + 1;
    expect(told.map(({ done }) => done)).toEqual([...Array(total).keys(), total]);
    expect(new Set(told.map((progress) => progress.total))).toEqual(new Set([total]));
  });

  it('stops between chapters when it is cancelled', async () => {
    const signal = { ...quietWork.signal, aborted: false };
    const told: Progress[] = [];
    const rendered = await renderer.render(inputFor(passed, { work: { signal, progress: (progress) => { told.push(progress); signal.aborted = progress.done === 3; } } }));
    expect(told.at(-1)?.done).toBe(3);
    expect(rendered).toEqual({ pdf: new Uint8Array(), pages: 0, fields: [], missingCharacters: [] });
  });

  it('names every field that holds a character no face has', async () => {
    const record = sampleRecord({ enterprise: { profile: { name: '嘉祥𠮷祥机械有限公司', products: '轴😀承' } } });
    const { missingCharacters } = await renderer.render(inputFor(record));
    expect(missingCharacters).toEqual([{ character: '𠮷', place: '第1章 企业概况：企业名称' }, { character: '😀', place: '第1章 企业概况：主要产品' }]);
  });

  it('prints rare characters that a face has', async () => {
    const record = sampleRecord({ enterprise: { profile: { name: '孟鋐祎㛃机械有限公司' } } });
    const { finished, pages } = await renderSections('rare', record, [addCoverPage]);
    expect(finished.missingCharacters).toEqual([]);
    expect(pages[0]).toContain('孟鋐祎㛃机械有限公司');
  });

  it('refuses a record whose pack it does not know', async () => {
    const strange = structuredClone(passed);
    const [first] = strange.record.assessment.packs;
    if (first) first.pack.digest = '0'.repeat(64);
    await expect(renderer.render(inputFor(strange))).rejects.toThrow('assessment.packs[0] packUnknown');
  });
});
