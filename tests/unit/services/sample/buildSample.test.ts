import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../assessment-specs/catalogue.ts';
import { checkRecord } from '../../../../assessment-specs/engine/checkRecord.ts';
import { conclude } from '../../../../assessment-specs/engine/conclude.ts';
import { leaderInspectionDuty } from '../../../../assessment-specs/engine/leaderInspectionDuty.ts';
import { obligationSummary } from '../../../../assessment-specs/engine/obligationSummary.ts';
import { packIndex } from '../../../../assessment-specs/engine/packIndex.ts';
import { resolvePacks } from '../../../../assessment-specs/engine/resolvePacks.ts';
import { scoreReport } from '../../../../assessment-specs/engine/scoreReport.ts';
import type { AssessmentRecord } from '../../../../assessment-specs/records/AssessmentRecord.ts';
import { parseRecord } from '../../../../assessment-specs/records/parseRecord.ts';
import { canSeal } from '../../../../assessment-specs/records/sealAssessment.ts';
import { traitContradictions } from '../../../../assessment-specs/records/resolveTraits.ts';
import { traitQuestions } from '../../../../assessment-specs/records/traitQuestions.ts';
import { composeHost, composeSample } from '../../../../electron/compose.ts';
import type { AssessmentView, EnterpriseView } from '../../../../electron/contract/views.ts';
import { fontDirectory } from '../../../fixtures/testDoors.ts';

interface Written {
  readonly json: string;
  readonly record: AssessmentRecord;
  readonly enterprise: EnterpriseView;
  readonly assessment: AssessmentView;
  readonly picture: (digest: string) => Promise<boolean>;
}

const folders: string[] = [];

/** The sample as a door finds it afterwards, through the ordinary host. */
async function written(seed: number): Promise<Written> {
  const folder = await mkdtemp(join(tmpdir(), 'anzhun-sample-'));
  folders.push(folder);
  const options = { dataDirectory: folder, door: 'cli', version: '0.1.0', fontDirectory } as const;
  const sample = await composeSample({ ...options, seed });
  if (!sample.ok) throw new Error(JSON.stringify(sample.error));
  await sample.value.close();
  const host = await composeHost({ ...options, demo: true });
  if (!host.ok) throw new Error(JSON.stringify(host.error));
  const ask = async (channel: string, input: unknown): Promise<unknown> => {
    const reply = await host.value.callUnchecked(channel, input);
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.value;
  };
  const [summary] = (await ask('enterprise.list', {})) as readonly { id: string; latest: { assessmentId: string } }[];
  const place = { enterpriseId: summary?.id ?? '', assessmentId: summary?.latest.assessmentId ?? '' };
  const { json } = (await ask('assessment.exportRecord', place)) as { json: string };
  const parsed = parseRecord(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const enterprise = (await ask('enterprise.get', { enterpriseId: place.enterpriseId })) as EnterpriseView;
  const assessment = (await ask('assessment.get', place)) as AssessmentView;
  const readable = new Map<string, boolean>();
  for (const evidenceId of Object.keys(parsed.record.evidence)) {
    readable.set(evidenceId, (await host.value.callUnchecked('evidence.read', { enterpriseId: place.enterpriseId, evidenceId })).ok);
  }
  await host.value.close();
  return { json, record: parsed.record, enterprise, assessment, picture: (digest) => Promise.resolve(readable.get(digest) ?? false) };
}

const catalogue = loadCatalogue();
let usual: Written;

beforeAll(async () => {
  usual = await written(0);
});
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

function packsOf(record: AssessmentRecord) {
  const packs = resolvePacks(record, catalogue);
  if (!packs.ok) throw new Error(JSON.stringify(packs.problems));
  return packs.packs;
}

describe('the sample enterprise', () => {
  it('passes near 90 points with its advisory gate passed', () => {
    const report = scoreReport(usual.record, packsOf(usual.record), 'zh-CN');
    expect(report.conclusion).toMatchObject({ kind: 'passed', grade: 'level3' });
    expect(report.packs.map(({ percent }) => percent)).toEqual(['89.6', '83.5']);
    expect(report.packs[0]).toMatchObject({ standard: '1000', na: '94', deducted: '94', earned: '812' });
  });

  it('is marked as sample data and waits for nothing but the seal', () => {
    expect(usual.enterprise.file.demo).toBe(true);
    const conclusion = conclude(usual.record, packsOf(usual.record));
    const seal = Object.values(usual.assessment.file.evidence).find(({ name }) => name.startsWith('印章图片'));
    expect(seal?.mime).toBe('image/png');
    expect(canSeal({ file: usual.assessment.file, enterprise: usual.enterprise.file, conclusionKind: conclusion.kind, sealImage: seal?.id ?? null })).toEqual([]);
    expect(checkRecord(usual.record, packsOf(usual.record))).toEqual([]);
  });

  it('answers the profile so that no question is left and nothing is contradicted', () => {
    const { record } = usual;
    const packs = packsOf(record);
    if (packs.traits === null) throw new Error('no traits');
    const inputs = { traitPack: packs.traits.pack, profile: record.enterprise.profile, answers: record.enterprise.traits, periodAnswers: record.assessment.periodTraits, today: '2026-11-18' };
    expect(traitContradictions(inputs)).toEqual([]);
    for (const set of ['profile', 'period'] as const) {
      const unanswered = traitQuestions(inputs, set).pages.flatMap(({ questions }) => questions).filter(({ answer }) => answer === null);
      expect(unanswered.map(({ trait }) => trait.id)).toEqual([]);
    }
  });

  it('says why for every lost point and every 空项, with files that can be read', async () => {
    const { record } = usual;
    const given = Object.entries(record.assessment.layers.self).flatMap(([, answers]) => Object.entries(answers));
    expect(given).toHaveLength(135 + 51);
    for (const [itemId, answer] of given) {
      expect(answer.note, itemId).not.toBe('');
      if (answer.kind === 'notApplicable') expect(answer.reason, itemId).not.toBe('');
      else expect(answer.evidence.length, itemId).toBeGreaterThan(0);
    }
    for (const digest of Object.keys(record.evidence)) expect(await usual.picture(digest)).toBe(true);
  });

  it('shows every kind of evidence that the standard asks for where nothing was lost', () => {
    const { record } = usual;
    const { pack, ref } = packsOf(record).primary;
    for (const item of packIndex(pack).items) {
      const answer = record.assessment.layers.self[ref.id]?.[item.id];
      if (answer?.kind !== 'scored' || answer.findings.length > 0) continue;
      const shown = new Set(answer.evidence.map((digest) => record.evidence[digest]?.kind));
      expect(item.evidenceRequired.filter((kind) => !shown.has(kind)), item.id).toEqual([]);
    }
  });

  it('closes its one major hazard by the book: another person accepts, the principal signs off', () => {
    const major = usual.record.hazards.filter(({ grade }) => grade === 'major');
    expect(major).toHaveLength(1);
    const [hazard] = major;
    expect(hazard?.basis).toEqual({ kind: 'failedDevice', criterionId: 'MH-07-07', device: '调漆间固定式可燃气体报警探头' });
    expect(usual.record.assessment.failedDevices).toEqual([{ id: 'fd-01', device: '调漆间固定式可燃气体报警探头', criterionId: 'MH-07-07', hazardId: hazard?.id }]);
    expect(hazard?.events.map(({ kind, at }) => `${kind} ${at.slice(5, 16)}`)).toEqual([
      'found 11-06T09:40', 'evidenceAdded 11-06T09:41', 'ordered 11-06T09:50', 'reported 11-06T10:30', 'planned 11-06T16:20', 'started 11-09T09:00', 'done 11-14T16:40', 'accepted 11-17T15:30', 'closed 11-18T09:20',
    ]);
    expect(hazard?.events.find(({ kind }) => kind === 'accepted')).toMatchObject({ acceptedBy: '孟𬭎祎' });
    expect(hazard?.events.find(({ kind }) => kind === 'planned')).toMatchObject({ five: { responsible: '韩立峰' } });
    expect(hazard?.events.at(-1)).toMatchObject({ signedOffBy: '周明远' });
  });

  it('was inspected by its principal in every quarter of the year, on the last time with the major hazard as a find', () => {
    const { file } = usual.enterprise;
    const plans = packsOf(usual.record).obligations;
    const duty = leaderInspectionDuty({
      packs: plans, facts: { sectors: ['MACHINERY'], size: 'small', traits: new Map(['molten_metal', 'dust_explosion', 'ammonia_refrigeration'].map((id) => [id, { value: 'no', because: { kind: 'answered' } }])) },
      inspections: file.inspections, keptSince: file.createdAt.slice(0, 10), today: '2026-11-20', year: 2026,
    });
    expect(duty?.periods.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done']);
    expect(file.inspections.map(({ kind, ledBy }) => `${kind} ${ledBy}`).sort()).toEqual(['expert 外聘安全专家', ...Array.from({ length: 4 }, () => 'leader 周明远')]);
    expect(file.hazards.find(({ grade }) => grade === 'major')?.sourceRef).toBe(file.inspections.at(-1)?.id);
    expect(file.rewardRules.rows.every(({ withinDutyYuan, beyondDutyYuan }) => beyondDutyYuan > withinDutyYuan)).toBe(true);
  });

  it('leaves no duty unanswered and none overdue', () => {
    const { counts } = obligationSummary(usual.record, packsOf(usual.record), '2026-11-20');
    expect(counts).toMatchObject({ unanswered: 0, overdue: 0, notDone: 0 });
    expect(counts.done).toBeGreaterThan(25);
  });

  it('was written line by line, each later than the one before', () => {
    const answered = Object.values(usual.record.assessment.layers.self).flatMap((answers) => Object.values(answers));
    expect(new Set(answered.map(({ by }) => by))).toEqual(new Set(['孟𬭎祎']));
    for (const { at, recordedAt } of usual.record.hazards.flatMap(({ events }) => events)) expect(Date.parse(at)).toBeLessThanOrEqual(Date.parse(recordedAt));
    expect(usual.assessment.seq).toBeGreaterThan(60);
  });
});

describe('a seed', () => {
  it('gives the same bytes every time', async () => {
    expect((await written(0)).json).toBe(usual.json);
  });

  it('changes the random ids and a few counts, nothing else', async () => {
    const other = await written(7);
    expect(other.json).not.toBe(usual.json);
    const counts = ({ record }: Written) => Object.fromEntries(Object.values(record.assessment.layers.self).flatMap((answers) => Object.values(answers))
      .flatMap((answer) => (answer.kind === 'scored' ? answer.findings : [])).map(({ ruleId, count }) => [ruleId, count]));
    const [before, after] = [counts(usual), counts(other)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter((ruleId) => after[ruleId] !== before[ruleId]);
    expect(changed.every((ruleId) => ['2.2.3-a', '6.1.5-c', '7.2.8-b', '7.3.1-a'].includes(ruleId))).toBe(true);
    expect(changed.every((ruleId) => after[ruleId] === (before[ruleId] ?? 0) + 1)).toBe(true);
    expect(other.record.enterprise.profile).toEqual(usual.record.enterprise.profile);
    expect(conclude(other.record, packsOf(other.record)).kind).toBe('passed');
  });
});
