import { describe, expect, it } from 'vitest';
import type { AssessmentFile } from '../../../assessment-specs/records/AssessmentFile.ts';
import type { AssessmentChange, JournalLine } from '../../../assessment-specs/records/changes.ts';
import { itemEvents } from '../../../electron/store/itemEvents.ts';
import type { Restored } from '../../../electron/store/Restored.ts';
import { aScore, anAssessment } from '../../fixtures/builders/anAssessment.ts';

type Change = AssessmentChange | Restored<AssessmentFile>;
const packId = 'sd-smb-standardization';
const place = { layer: 'self', packId, itemId: '1.1.1' } as const;
const answered = (count: number | null, note = '', itemId = '1.1.1'): AssessmentChange => ({ kind: 'answered', layer: 'self', packId, itemId, answer: count === null ? null : aScore(itemId, count === 0 ? [] : [[`${itemId}-b`, count]], { note }) });
const attached = (note: string | null): AssessmentChange => ({ kind: 'attached', layer: 'self', packId, itemId: '1.1.1', waiting: note === null ? null : { note, evidence: [], by: '孟宏', at: '2026-11-20T09:00:00+08:00' } });

/** The given lines, a minute apart unless a line says after how many seconds. */
function story(...lines: readonly { readonly changes: readonly Change[]; readonly undoes?: number; readonly by?: string; readonly after?: number }[]) {
  let seconds = 0;
  const journal = lines.map(({ changes, undoes = null, by = '孟宏', after = 60 }, index): JournalLine<Change> => {
    seconds += after;
    return { seq: index + 1, previous: null, head: { at: new Date(Date.UTC(2026, 10, 20) + seconds * 1000).toISOString(), by, reason: '' }, undoes, changes: [...changes] };
  });
  return itemEvents(journal, place);
}
const started = { changes: [{ kind: 'started', file: anAssessment() } as const] };

describe('what happened to an item', () => {
  it('is told newest first: who scored it, who scored it anew, who took it back', () => {
    const events = story(started, { changes: [answered(2, '两处')] }, { changes: [answered(1)], by: '李军' }, { changes: [answered(null)], by: '李军' });
    expect(events.map(({ by, what }) => [by, what.kind])).toEqual([['李军', 'cleared'], ['李军', 'answered'], ['孟宏', 'answered']]);
    expect(events[2]?.what).toEqual({ kind: 'answered', answer: { kind: 'scored', findings: [{ itemId: '1.1.1', ruleId: '1.1.1-b', count: 2 }], note: '两处', evidence: 0 } });
  });

  it('leaves out other items, other packs and other layers, also of the same line', () => {
    const elsewhere: AssessmentChange[] = [answered(1, '', '1.1.2'), { ...answered(1), packId: 'sd-dual-prevention' } as AssessmentChange, { ...answered(1), layer: 'expert' } as AssessmentChange];
    expect(story(started, { changes: elsewhere }, { changes: [...elsewhere, answered(3)] })).toHaveLength(1);
  });

  it('tells an undo, a redo and the undo of a redo apart', () => {
    expect(story(started, { changes: [answered(1)] }, { changes: [answered(null)], undoes: 2 }, { changes: [answered(1)], undoes: 3 }, { changes: [answered(null)], undoes: 4 }).map(({ how, what }) => [how, what.kind]))
      .toEqual([['undid', 'cleared'], ['redid', 'answered'], ['undid', 'cleared'], ['did', 'answered']]);
  });

  it('tells a note that was typed in one go once, and another hand or a later word by itself', () => {
    const notes = (...events: ReturnType<typeof story>) => events.map(({ by, what }) => [by, what.kind === 'attached' ? what.note : '']);
    expect(notes(...story(started, { changes: [attached('制')] }, { changes: [attached('制度')], after: 1 }, { changes: [attached('制度在')], after: 1, by: '李军' }, { changes: [attached('制度在三楼')], after: 11, by: '李军' })))
      .toEqual([['李军', '制度在三楼'], ['李军', '制度在'], ['孟宏', '制度']]);
  });

  it('says the answer where it took a note over, and the hazard where the answer came from one', () => {
    expect(story(started, { changes: [attached('制度在三楼')] }, { changes: [answered(1, '制度在三楼'), attached(null)] }).map(({ what }) => what.kind)).toEqual(['answered', 'attached']);
    const scores = { earned: '0', percent: null };
    const rescored: AssessmentChange = { kind: 'rescored', rescoring: { id: 's1', hazardId: 'HZ-2026-001', cause: 'found', packId, itemId: '1.1.1', at: '2026-11-20T09:00:00+08:00', by: '孟宏', answerBefore: null, answerAfter: aScore('1.1.1', [['1.1.1-b', 1]]), before: scores, after: scores } };
    expect(story(started, { changes: [answered(1), rescored] })[0]?.what).toMatchObject({ kind: 'rescored', hazardId: 'HZ-2026-001', cause: 'found' });
  });

  it('begins with what the earlier revision had, and shows a restoration', () => {
    const had = anAssessment({ layers: { self: { [packId]: { '1.1.1': aScore('1.1.1') } }, expert: {}, evaluator: {} } });
    const restored: Restored<AssessmentFile> = { kind: 'restored', file: anAssessment(), keptAs: null, lostChanges: 1, snapshotHead: null };
    expect(story({ changes: [{ kind: 'started', file: had }] }, { changes: [restored] }).map(({ how, what }) => [how, what.kind])).toEqual([['restored', 'cleared'], ['started', 'answered']]);
    expect(story(started, { changes: [restored] })).toEqual([]);
  });

  it('keeps the newest two hundred, and the beginning of a long note', () => {
    const events = story(started, ...Array.from({ length: 250 }, (_, index) => ({ changes: [answered(index % 9, '字'.repeat(400))] })));
    expect(events).toHaveLength(200);
    expect(events[0]?.what).toMatchObject({ answer: { note: '字'.repeat(300), findings: [{ count: 249 % 9 }] } });
  });
});
