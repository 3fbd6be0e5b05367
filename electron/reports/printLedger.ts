import { canonicalJson } from '../../assessment-specs/records/canonicalJson.ts';
import { digestOfText } from '../../assessment-specs/records/digestOf.ts';
import { ledgerPrintTitles, type LedgerPrintKind } from '../contract/LedgerPrint.ts';
import type { LedgerPrinter, RenderedDocument } from '../services/ports.ts';
import { createReportDocument } from './layout/createReportDocument.ts';
import type { ReportOptions } from './layout/ReportDocument.ts';
import type { LedgerContext } from './LedgerContext.ts';
import { ledgerParts } from './ledgerParts.ts';
import { ledgerFields, missingPlaces } from './missingPlaces.ts';
import { nothingRendered } from './nothingRendered.ts';
import { setParts } from './setParts.ts';
import { dayText, filled } from './words.ts';

type LedgerInput = Parameters<LedgerPrinter['print']>[0];

/**
 * The ledger, or a notice for each hazard, as a PDF to be printed and signed by hand. The same input gives the same bytes: the day comes from the caller.
 * @param fontDirectory folder that holds `noto-serif-sc/` and `noto-sans-sc/`
 */
export function createLedgerPrinter({ fontDirectory }: { readonly fontDirectory: string }): LedgerPrinter {
  return { print: (input) => print(input, fontDirectory) };
}

async function print(input: LedgerInput, fontDirectory: string): Promise<RenderedDocument> {
  const { kind, enterprise, hazards, handlers, criteria, today, evidence } = input;
  const report = createReportDocument(optionsOf(input, fontDirectory));
  const context: LedgerContext = { report, profile: enterprise.profile, hazards, criteria, handlers, today, cards: enterprise.evidence, evidence };
  const set = await setParts(report, ledgerParts(kind, context), input.work);
  if (set === null) return nothingRendered;
  const { finished, firstPlaces } = set;
  return {
    pdf: finished.bytes, pages: finished.pageCount, fields: [],
    missingCharacters: finished.missingCharacters.length === 0 ? [] : missingPlaces(ledgerFields(enterprise, hazards), finished.missingCharacters, firstPlaces),
  };
}

const pages: Readonly<Record<LedgerPrintKind, ReportOptions['kind']>> = { ledger: 'landscape', rectificationNotice: 'letter', acceptanceRecord: 'report', hazardNotice: 'letter' };

function optionsOf({ kind, enterprise, hazards, handlers, criteria, today }: LedgerInput, fontDirectory: string): ReportOptions {
  const name = filled(enterprise.profile.name);
  const title = ledgerPrintTitles[kind];
  const content = canonicalJson({ hazards, handlers: [...handlers], profile: enterprise.profile, evidence: enterprise.evidence, criteria: { id: criteria.id, revision: criteria.revision } });
  return {
    kind: pages[kind], language: 'zh-CN', fontDirectory,
    info: { title: `${name}${title}`, author: name, subject: `${dayText(today)}打印，非签署件`, creationDate: new Date(`${today}T00:00:00Z`) },
    idSeed: [kind, enterprise.id, today, digestOfText(content)].join('\n'),
    running: {
      // notices have the number of their hazard in the head, each its own
      ...(pages[kind] !== 'letter' && { headLeft: [...name].length > 28 ? name : `${name}｜${title}` }),
      ...(kind === 'ledger' && { headRight: `${dayText(today)}打印` }),
      footLeft: kind === 'ledger' ? title : `${title}　${today}打印`,
      footRight: `${enterprise.demo ? '示例数据　' : ''}由安准按台账打印，非签署件`,
    },
  };
}
