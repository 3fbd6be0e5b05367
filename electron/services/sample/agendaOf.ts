import type { ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { PackCatalogue, Randomness } from '../ports.ts';
import { answersOf } from './answersOf.ts';
import { dualPreventionFindings } from './data/dualPreventionFindings.ts';
import { sampleEvidence, type SampleEvidence } from './data/evidenceCards.ts';
import { dualPreventionNotApplicable, standardizationNotApplicable } from './data/notApplicableItems.ts';
import { obligationAnswers } from './data/obligationAnswers.ts';
import { earlierInspections, sampleRewardRules } from './data/sampleInspections.ts';
import { sampleImprovements, sampleNarrative } from './data/sampleNarrative.ts';
import { samplePeriodTraits, sampleProfile, sampleTraits } from './data/sampleProfile.ts';
import { sampleTeam } from './data/sampleTeam.ts';
import { standardizationFindings } from './data/standardizationFindings.ts';
import { hazardAgenda } from './hazardAgenda.ts';
import type { SamplePictures } from './SamplePictures.ts';
import type { SampleWriter } from './SampleWriter.ts';

/** Something that is written on a day of the story. */
export interface SampleStep {
  readonly at: string;
  readonly run: () => Promise<void>;
}

export interface AgendaInput {
  readonly writer: SampleWriter;
  readonly catalogue: PackCatalogue;
  readonly pictures: SamplePictures;
  readonly variation: Randomness | null;
  /** Filled while the agenda runs: code -> digest. */
  readonly evidence: Map<string, string>;
}

const standardization = 'sd-smb-standardization';
const dualPrevention = 'sd-dual-prevention';

/** Everything that happens to the sample, in no particular order. */
export function agendaOf(input: AgendaInput): readonly SampleStep[] {
  const { writer, evidence, pictures } = input;
  return [
    { at: '2026-11-02T09:00:00+08:00', run: () => begin(writer) },
    ...sampleEvidence.map((card) => ({ at: `${card.on}T15:00:00+08:00`, run: () => addCard(input, card) })),
    ...hazardAgenda(input),
    { at: '2026-11-12T16:00:00+08:00', run: () => answer(input, standardization, standardizationFindings, standardizationNotApplicable) },
    { at: '2026-11-13T15:00:00+08:00', run: () => answer(input, dualPrevention, dualPreventionFindings, dualPreventionNotApplicable) },
    { at: '2026-11-18T14:00:00+08:00', run: () => settleObligations(writer) },
    {
      at: '2026-11-18T16:00:00+08:00',
      run: async () => {
        await writer.onAssessment('assessment.setNarrative', { narrative: sampleNarrative });
        await writer.onAssessment('assessment.setImprovements', { improvements: sampleImprovements });
        evidence.set('seal', await writer.addEvidence('assessment', {
          name: '印章图片（样章）.png', kind: 'document', obtainedOn: '2026-11-18', validUntil: null, note: '演示用图片，由程序绘制，不具效力', content: pictures.seal(sampleProfile.name),
        }));
      },
    },
  ];
}

async function begin(writer: SampleWriter): Promise<void> {
  await writer.call('settings.set', { author: sampleProfile.safetyManager });
  await writer.create(sampleProfile.name);
  await writer.onEnterprise('enterprise.setProfile', { profile: sampleProfile });
  await writer.onEnterprise('enterprise.setTraits', { traits: sampleTraits });
  for (const inspection of earlierInspections) await writer.onEnterprise('inspection.record', { ...inspection, evidence: [] });
  await writer.onEnterprise('rewardRules.set', { rules: { ...sampleRewardRules, rows: [...sampleRewardRules.rows] } });
  await writer.start({
    period: { from: '2026-11-02', to: '2026-11-18' },
    packs: { primary: standardization, gates: [{ id: dualPrevention, mandatory: false, bandId: 'general' }], obligations: ['three-year-action'] },
    periodTraits: samplePeriodTraits, team: sampleTeam,
  });
}

async function addCard({ writer, pictures, evidence }: AgendaInput, card: SampleEvidence): Promise<void> {
  const drawn = card.kind === 'photo';
  const content = drawn ? pictures.photo(card.code, card.code === 'P-037' ? 'broken' : 'none') : new TextEncoder().encode(`${card.code} ${card.title}\n示例数据：真实自评时，这里是企业自己的${card.title}。\n`);
  evidence.set(card.code, await writer.addEvidence('assessment', {
    name: `${card.code} ${card.title}.${drawn ? 'png' : 'txt'}`, kind: card.kind, obtainedOn: card.on, validUntil: null, note: drawn ? '示意图，由程序绘制' : '示例数据', content,
  }));
}

async function answer(
  { writer, catalogue, evidence, variation }: AgendaInput, packId: string, findings: Parameters<typeof answersOf>[1]['findings'], notApplicable: Parameters<typeof answersOf>[1]['notApplicable'],
): Promise<void> {
  const more = () => (variation === null ? 0 : (variation.bytes(1)[0] ?? 0) % 2);
  const answers = answersOf(scoredPack(catalogue, packId), { findings, notApplicable, evidence, more });
  await writer.onAssessment('assessment.answerMany', { layer: 'self', reason: '逐条自评', answers });
}

function scoredPack(catalogue: PackCatalogue, id: string): ScoredPack {
  const pack = catalogue.latest(id)?.pack;
  if (pack?.kind !== 'scored') throw new Error(`The sample needs the scored pack ${id}.`);
  return pack;
}

async function settleObligations(writer: SampleWriter): Promise<void> {
  for (const [obligationId, state, doneOn, nextDue, note] of obligationAnswers) {
    await writer.onAssessment('assessment.setObligation', { obligationId, answer: { state, reason: state === 'notApplicable' ? note : '', doneOn, nextDue, note: state === 'notApplicable' ? '' : note, evidence: [] } });
  }
}
