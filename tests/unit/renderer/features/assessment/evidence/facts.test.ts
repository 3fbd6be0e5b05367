import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import { decodeText } from '../../../../../../renderer/features/assessment/evidence/decodeText.ts';
import { kindFor } from '../../../../../../renderer/features/assessment/evidence/kindFor.ts';
import { previewKind } from '../../../../../../renderer/features/assessment/evidence/previewKind.ts';
import { takesPaste } from '../../../../../../renderer/features/assessment/evidence/takesPaste.ts';
import { usesOf } from '../../../../../../renderer/features/assessment/evidence/usesOf.ts';
import { validityWords } from '../../../../../../renderer/features/assessment/evidence/validityWords.ts';
import { zhCN } from '../../../../../../renderer/i18n/zh-CN/index.ts';
import { aScore, aScreening, anAssessment } from '../../../../../fixtures/builders/anAssessment.ts';
import { evidenceNamed } from '../../../../../fixtures/builders/anEvidence.ts';

it('enters a picture as a photo and a paper as a paper, of the kinds that the item lacks', () => {
  expect([kindFor('image/jpeg', []), kindFor('image/jpeg', ['record', 'photo']), kindFor('image/jpeg', ['certificate'])]).toEqual(['photo', 'photo', 'certificate']);
  expect([kindFor('application/pdf', []), kindFor('application/pdf', ['photo', 'record']), kindFor('application/pdf', ['photo'])]).toEqual(['document', 'record', 'document']);
});

it('counts the validity down to its last day, and then up', async () => {
  const texts = createInstance();
  await texts.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN } }, interpolation: { escapeValue: false } });
  expect(validityWords(texts.t, '12-05', 12)).toEqual({ urgency: 'soon', text: '有效至 12-05，剩 12 天' });
  expect(validityWords(texts.t, '12-05', 31)).toEqual({ urgency: 'later', text: '有效至 12-05，剩 31 天' });
  expect(validityWords(texts.t, '12-05', 0)).toEqual({ urgency: 'soon', text: '有效至 12-05，今天到期' });
  expect(validityWords(texts.t, '12-05', -5)).toEqual({ urgency: 'over', text: '有效至 12-05，已过期 5 天' });
});

it('takes pasted files, but leaves a table copied from Excel to the field that is typed into', () => {
  expect([takesPaste(1, false, false), takesPaste(1, true, false), takesPaste(1, false, true), takesPaste(1, true, true), takesPaste(0, true, false)]).toEqual([true, true, true, false, false]);
});

it('reads UTF-8 with and without a mark, GB 18030, and a character that the limit cuts', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(decodeText(bytes('\ufeff姓名,证号'), 100)).toEqual({ text: '姓名,证号', cut: false });
  expect(decodeText(Uint8Array.of(0xd6, 0xa4, 0xca, 0xe9), 100)).toEqual({ text: '证书', cut: false });
  expect(decodeText(bytes(`a${'安'.repeat(100)}`), 10)).toEqual({ text: `a${'安'.repeat(9)}`, cut: true });
});

it('shows pictures, PDF, text and workbooks of bounded size, and never what could run', () => {
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  expect(['image/webp', 'image/heic', 'application/pdf', 'text/csv', 'image/svg+xml', 'text/html', 'application/octet-stream'].map((mime) => previewKind(mime, 100))).toEqual(['picture', 'heic', 'pdf', 'text', 'none', 'none', 'none']);
  expect([previewKind(sheet, 1000), previewKind(sheet, 30 * 1024 * 1024)]).toEqual(['sheet', 'none']);
});

it('finds every place that names a file, before the score too, each once', () => {
  const evidence = evidenceNamed('a.jpg', 'b.jpg', 'c.jpg');
  const [a = '', b = '', c = ''] = Object.keys(evidence);
  const answer = (itemId: string, ...ids: readonly string[]) => ({ ...aScore(itemId), evidence: [...ids] });
  const file = anAssessment({
    evidence, layers: { self: { pack: { '4.2.3': answer('4.2.3', a), '5.1.2': answer('5.1.2', a, b) }, gate: { '4.2.3': answer('4.2.3', a) } }, expert: {}, evaluator: {} },
    waiting: { self: { pack: { '6.1.1': { note: '', evidence: [b], by: '', at: '2026-11-06T09:45:00+08:00' } } } }, screening: { 'MH-03-02': { ...aScreening('no'), evidence: [a] } },
  });
  const uses = usesOf(file);
  expect([uses.get(a), uses.get(b), uses.get(c)]).toEqual([['4.2.3', '5.1.2', 'MH-03-02'], ['5.1.2', '6.1.1'], undefined]);
});
