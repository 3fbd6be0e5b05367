import { digestOfText } from '../../assessment-specs/records/digestOf.ts';
import type { PaperPrinter, RenderedDocument } from '../services/ports.ts';
import { createReportDocument } from './layout/createReportDocument.ts';
import { ledgerFields, missingPlaces } from './missingPlaces.ts';
import { nothingRendered } from './nothingRendered.ts';
import { addCriteriaSheet } from './paper/criteriaSheet.ts';
import { addItemSheet } from './paper/itemSheet.ts';
import { setParts } from './setParts.ts';
import { daysText, filled } from './words.ts';

type PaperInput = Parameters<PaperPrinter['print']>[0];

/**
 * Blank sheets as a PDF for the walk and the meeting: working papers, not documents of record. The same input gives the same bytes.
 * @param fontDirectory folder that holds `noto-serif-sc/` and `noto-sans-sc/`
 */
export function createPaperPrinter({ fontDirectory }: { readonly fontDirectory: string }): PaperPrinter {
  return { print: (input) => print(input, fontDirectory) };
}

async function print(input: PaperInput, fontDirectory: string): Promise<RenderedDocument> {
  const { enterprise, period, sheets, criteria, place, today } = input;
  const name = filled(enterprise.profile.name);
  const packs = sheets.map(({ packId, revision }) => `${packId} r${revision}`).join('　');
  const report = createReportDocument({
    kind: 'landscape', language: 'zh-CN', fontDirectory,
    info: { title: `${name}自评工作底稿`, author: name, subject: `${today}打印，工作底稿，非自评文件`, creationDate: new Date(`${today}T00:00:00Z`) },
    idSeed: ['paper', enterprise.id, today, digestOfText(JSON.stringify([period, place, sheets, criteria, name]))].join('\n'),
    running: {
      headLeft: [...name].length > 28 ? name : `${name}｜自评工作底稿`, headRight: `自评期${daysText(period.from, period.to)}`,
      footLeft: `${today}打印${packs === '' ? '' : `　${packs}`}`, footRight: `${enterprise.demo ? '示例数据　' : ''}工作底稿，非自评文件，以录入的记录为准`,
    },
  });
  const parts = [...sheets.map((sheet) => () => addItemSheet(report, sheet, place)), ...(criteria.length === 0 ? [] : [() => addCriteriaSheet(report, criteria)])];
  const set = await setParts(report, parts, input.work);
  if (set === null) return nothingRendered;
  const { finished, firstPlaces } = set;
  return {
    pdf: finished.bytes, pages: finished.pageCount, fields: [],
    missingCharacters: finished.missingCharacters.length === 0 ? [] : missingPlaces(ledgerFields({ profile: enterprise.profile, evidence: {} }, []), finished.missingCharacters, firstPlaces),
  };
}
