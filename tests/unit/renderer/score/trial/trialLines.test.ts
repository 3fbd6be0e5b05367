import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreAssessment } from '../../../../../assessment-specs/engine/scoreAssessment.ts';
import { supposedAnswer } from '../../../../../assessment-specs/engine/trial/Trial.ts';
import { trialLines } from '../../../../../renderer/score/trial/trialLines.ts';
import { plausibleAnswers, standardization } from '../../../../fixtures/sampleRecord.ts';

const ref = { id: standardization.id, revision: 1, digest: 'a'.repeat(64) };
const { '1.1.1': _open, ...answers } = plausibleAnswers(standardization);
const before = scoreAssessment(standardization, ref, answers);

describe('the items of a trial', () => {
  it('are the deductions from the greatest down', () => {
    const lines = trialLines(standardization, { before, after: before }, answers, {}, 'deducted');
    const lost = lines.map((line) => line.before.tally.deducted);
    expect(lines.length).toBeGreaterThan(10);
    expect(lost).toEqual([...lost].sort((a, b) => b - a));
  });

  it('are what is open, and what was tried with the answer that is supposed', () => {
    const supposed = { '1.1.1': supposedAnswer(undefined, []) };
    const after = scoreAssessment(standardization, ref, { ...answers, ...supposed });
    const lines = (filter: 'unanswered' | 'tried') => trialLines(standardization, { before, after }, answers, supposed, filter).map((line) => [line.item.id, line.before.state, line.after.state, line.tried]);
    expect(lines('unanswered')).toEqual([['1.1.1', 'unanswered', 'full', true]]);
    expect(lines('tried')).toEqual(lines('unanswered'));
  });

  it('live in a folder that cannot write: nothing in it reaches the host or the provider of the record', () => {
    const folder = join(import.meta.dirname, '../../../../../renderer/score/trial');
    const files = readdirSync(folder).filter((name) => /\.tsx?$/.test(name));
    expect(files).toContain('TrialDrawer.tsx');
    for (const name of files) {
      const imports = [...readFileSync(join(folder, name), 'utf8').matchAll(/from '([^']*\/host\/[^']*)'/g)].map(([, path]) => path);
      expect({ name, imports: imports.filter((path) => path !== '../../host/useLocalizedPack.ts') }).toEqual({ name, imports: [] });
    }
  });
});
