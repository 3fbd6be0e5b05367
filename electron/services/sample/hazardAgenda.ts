import type { HazardStep } from '../../contract/channels.ts';
import type { AgendaInput, SampleStep } from './agendaOf.ts';
import { generalHazards, majorHazard, type SampleHazard } from './data/sampleHazards.ts';
import { findingInspection } from './data/sampleInspections.ts';
import { failedDevice, retest, screeningAnswers, type SampleScreening } from './data/screeningAnswers.ts';
import type { SampleWriter } from './SampleWriter.ts';

const packId = 'sd-smb-standardization';

/** The ledger of the sample and the screening that leads to its major hazard. */
export function hazardAgenda(input: AgendaInput): readonly SampleStep[] {
  return [...generalHazards.flatMap((hazard, index) => generalSteps(input.writer, hazard, index)), ...majorSteps(input)];
}

const moment = (day: number, time: string): string => `2026-11-${String(day).padStart(2, '0')}T${time}+08:00`;

/** Opens an entry and answers its number, which the host gives. */
async function record(writer: SampleWriter, input: Parameters<typeof writer.onEnterprise<'hazard.record'>>[1]): Promise<string> {
  await writer.onEnterprise('hazard.record', input);
  const entry = writer.enterprise.file.hazards.at(-1);
  if (entry === undefined) throw new Error('The host kept no hazard.');
  return entry.id;
}

/** The inspection on which the major hazard was found, with its attendance list. @returns its id, which the host gives */
async function recordInspection(writer: SampleWriter): Promise<string> {
  const attendance = await writer.addEvidence('enterprise', {
    name: '2026-11-06 带队检查签到表.txt', kind: 'record', obtainedOn: findingInspection.on, validUntil: null, note: '示例数据', content: new TextEncoder().encode('2026-11-06 带队检查签到表\n示例数据。\n'),
  });
  await writer.onEnterprise('inspection.record', { ...findingInspection, evidence: [attendance] });
  const inspection = writer.enterprise.file.inspections.at(-1);
  if (inspection === undefined) throw new Error('The host kept no inspection.');
  return inspection.id;
}

function generalSteps(writer: SampleWriter, hazard: SampleHazard, index: number): readonly SampleStep[] {
  let hazardId = '';
  const minute = String(10 + index * 7).padStart(2, '0');
  const foundAt = moment(hazard.foundDay, `10:${minute}:00`);
  const advance = (step: HazardStep) => () => writer.onEnterprise('hazard.advance', { hazardId, step });
  const planAt = moment(hazard.foundDay, `11:${minute}:00`);
  const steps: SampleStep[] = [
    {
      at: foundAt,
      run: async () => {
        hazardId = await record(writer, {
          grade: 'general', basis: { kind: 'general', citation: `自评标准 ${hazard.itemId}` }, source: 'item', title: hazard.title, description: hazard.description, area: hazard.area,
          foundBy: hazard.foundBy, foundAt, itemRefs: [{ packId, itemId: hazard.itemId }], sourceRef: null, assessmentId: writer.assessment.file.id,
        });
      },
    },
    {
      at: planAt,
      run: advance({ kind: 'planned', at: planAt, note: '', five: {
        responsible: hazard.responsible, supervisor: '周明远', measures: hazard.measures, fundsYuan: 0, deadline: moment(hazard.deadlineDay, '').slice(0, 10), contingency: '整改前现场设警示，班组长每班检查',
      } }),
    },
  ];
  const day = hazard.acceptedDay;
  if (day === null) return steps;
  const [doneAt, acceptedAt, closedAt] = [moment(day, `13:${minute}:00`), moment(day, `16:${minute}:00`), moment(day, `17:${minute}:00`)];
  const acceptedBy = hazard.foundBy === hazard.responsible ? '孟𬭎祎' : hazard.foundBy;
  return [
    ...steps,
    { at: doneAt, run: advance({ kind: 'done', at: doneAt, note: '', result: hazard.result, evidence: [] }) },
    { at: acceptedAt, run: advance({ kind: 'accepted', at: acceptedAt, note: '', acceptedBy, how: '现场复核', result: '符合要求，同意销号', evidence: [] }) },
    { at: closedAt, run: advance({ kind: 'closed', at: closedAt, note: '', signedOffBy: '孟𬭎祎' }) },
  ];
}

function majorSteps(input: AgendaInput): readonly SampleStep[] {
  const { writer, evidence } = input;
  let hazardId = '';
  const { foundAt, ordered, reported, planned, started, done, accepted, closed } = majorHazard;
  const digest = (code: string) => evidence.get(code) ?? '';
  const advance = (step: HazardStep) => writer.onEnterprise('hazard.advance', { hazardId, step });
  const photograph = (code: string, detector: 'broken' | 'working', title: string, on: string) => addPhoto(input, code, detector, title, on);
  return [
    {
      at: foundAt,
      run: async () => {
        const sourceRef = await recordInspection(writer);
        hazardId = await record(writer, {
          grade: 'major', basis: { kind: 'failedDevice', criterionId: failedDevice.criterionId, device: failedDevice.device }, source: 'leaderInspection', title: majorHazard.title,
          description: majorHazard.description, area: majorHazard.area, foundBy: majorHazard.foundBy, foundAt, itemRefs: [{ packId, itemId: majorHazard.itemId }], sourceRef, assessmentId: writer.assessment.file.id,
        });
        await photograph('P-001', 'broken', '通气无响应', '2026-11-06');
        await advance({ kind: 'evidenceAdded', at: '2026-11-06T09:41:00+08:00', note: '', phase: 'before', evidence: [digest('P-001')] });
      },
    },
    { at: ordered.at, run: () => advance({ kind: 'ordered', ...ordered }) },
    { at: reported.at, run: () => advance({ kind: 'reported', ...reported }) },
    { at: planned.at, run: () => advance({ kind: 'planned', ...planned, five: { ...planned.five } }) },
    { at: moment(6, '17:00:00'), run: () => screen(input, screeningAnswers, hazardId) },
    { at: started.at, run: () => advance({ kind: 'started', ...started }) },
    { at: done.at, run: () => advance({ kind: 'done', ...done, evidence: [] }) },
    {
      at: accepted.at,
      run: async () => {
        await photograph('P-004', 'working', '标定、联锁合格', '2026-11-17');
        const certificate = await writer.addEvidence('enterprise', {
          name: 'BD-2261 标定证书.txt', kind: 'certificate', obtainedOn: '2026-11-17', validUntil: '2027-11-16', note: '示例数据', content: new TextEncoder().encode('BD-2261 可燃气体报警器标定证书\n示例数据。\n'),
        });
        await advance({ kind: 'accepted', ...accepted, evidence: [digest('P-004'), certificate] });
      },
    },
    { at: moment(17, '16:30:00'), run: () => screen(input, [retest], hazardId) },
    { at: closed.at, run: () => advance({ kind: 'closed', ...closed }) },
  ];
}

async function addPhoto({ writer, pictures, evidence }: AgendaInput, code: string, detector: 'broken' | 'working', title: string, on: string): Promise<void> {
  evidence.set(code, await writer.addEvidence('enterprise', {
    name: `${code} ${title}.png`, kind: 'photo', obtainedOn: on, validUntil: null, note: `${title}（示意图）`, content: pictures.photo(code, detector),
  }));
}

async function screen({ writer, evidence }: AgendaInput, answers: readonly SampleScreening[], hazardId: string): Promise<void> {
  for (const { criterionId, answer, branches, note, evidence: codes } of answers) {
    await writer.onAssessment('assessment.screen', {
      criterionId, answer: { answer, branches: [...branches], reason: '', note, evidence: codes.map((code) => evidence.get(code) ?? '') },
    });
  }
  await writer.onAssessment('assessment.setFailedDevices', { devices: [{ ...failedDevice, hazardId }] });
}
