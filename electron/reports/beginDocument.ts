import { conclude } from '../../assessment-specs/engine/conclude.ts';
import { resolvePacks } from '../../assessment-specs/engine/resolvePacks.ts';
import type { ResolvedPacks } from '../../assessment-specs/engine/ResolvedPacks.ts';
import { screening } from '../../assessment-specs/engine/screening.ts';
import { traitsOf } from '../../assessment-specs/engine/traitsOf.ts';
import { digestOfText } from '../../assessment-specs/records/digestOf.ts';
import { documentNumber } from '../../assessment-specs/records/documentNumber.ts';
import { planSignatures } from '../../assessment-specs/records/planSignatures.ts';
import type { DocumentKind } from '../../assessment-specs/records/Seal.ts';
import type { DocumentRenderer } from '../services/ports.ts';
import { createReportDocument } from './layout/createReportDocument.ts';
import type { ReportOptions, RunningLines } from './layout/ReportDocument.ts';
import type { ReportContext } from './ReportContext.ts';
import { groupHex } from './text/groupHex.ts';
import { filled } from './words.ts';

export type DocumentInput = Parameters<DocumentRenderer['render']>[0] & { readonly fontDirectory: string };

const documentTitles: Readonly<Record<DocumentKind, string>> = { report: '安全生产标准化自评报告', commitment: '重大事故隐患“动态清零”承诺书' };

/** Works out everything the sections print, opens the PDF and embeds the record's exact bytes as `record.json`. */
export async function beginDocument(input: DocumentInput): Promise<ReportContext> {
  const { record, kind, draft } = input;
  const packs = packsOf(input);
  const conclusion = conclude(record, packs);
  const sheet = conclusion.packs.find(({ role }) => role === 'primary')?.sheet;
  if (sheet === undefined) throw new Error('A conclusion without its primary pack.');
  const facts = {
    record, packs, conclusion, sheet, draft,
    traits: traitsOf(record, packs), screening: screening(record, packs), evidence: input.evidence,
    sealImage: draft || !record.seal?.sealImage ? null : await input.evidence(record.seal.sealImage),
    number: draft || record.seal === null ? null : documentNumber(kind, record.seal),
    digest: digestOfText(input.recordJson), date: record.seal?.at ?? record.assessment.startedAt,
    signatures: (record.seal?.signatures ?? planSignatures(record.assessment.team)).filter(({ document }) => document === kind),
  };
  const report = createReportDocument(optionsOf(input, facts));
  report.attach(new TextEncoder().encode(input.recordJson), {
    name: 'record.json', mime: 'application/json', relationship: 'Data', description: '自评记录：得分和结论由它算出', date: new Date(facts.date),
  });
  return { ...facts, report };
}

function packsOf({ record, packs }: DocumentInput): ResolvedPacks {
  const resolved = resolvePacks(record, packs);
  if (!resolved.ok) throw new Error(`The packs of the record cannot be used: ${resolved.problems.map(({ kind, path }) => `${path} ${kind}`).join(', ')}.`);
  return resolved.packs;
}

function optionsOf({ kind, fontDirectory }: DocumentInput, facts: Omit<ReportContext, 'report'>): ReportOptions {
  const { record, number, draft, digest, date } = facts;
  const name = filled(record.enterprise.profile.name);
  return {
    kind: kind === 'report' ? 'report' : 'letter', language: 'zh-CN', fontDirectory,
    info: { title: `${name}${documentTitles[kind]}`, author: name, subject: number === null ? '草稿' : `编号 ${number}`, creationDate: new Date(date) },
    // a preview of a sealed record must not carry the identifier of the issued file
    idSeed: [kind, number ?? 'draft', digest].join('\n'),
    running: runningLines(kind, name, facts),
    ...(draft && { watermark: '草稿 未签署' }),
  };
}

/** Name and title where the head has room for both, else as much of the name as there is room for; nothing is set below 9 pt. */
function headText(name: string): string {
  const characters = [...name];
  if (characters.length <= 22) return `${name}｜${documentTitles.report}`;
  return characters.length <= 34 ? name : `${characters.slice(0, 33).join('')}…`;
}

function runningLines(kind: DocumentKind, name: string, { record, number, digest }: Omit<ReportContext, 'report'>): RunningLines {
  const numbered = number === null ? '草稿　未签署' : `编号 ${number}`;
  return {
    ...(kind === 'report' ? { headLeft: headText(name), headRight: numbered } : { headLeft: numbered }),
    footLeft: number === null ? '草稿　未封存' : `内容摘要 ${groupHex(digest, 2)}`,
    ...(record.enterprise.demo && { footRight: '示例数据' }),
  };
}
