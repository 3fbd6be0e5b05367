import { hazardReport, type HazardReport } from '../../assessment-specs/engine/hazardReport.ts';
import { hazardStateText } from '../../assessment-specs/engine/hazardStateText.ts';
import type { CliContext, Verb } from './CliContext.ts';
import { readRecord } from './readRecord.ts';
import { cliWords } from './words.ts';

/** `hazards RECORD.json`: the record's ledger, due days, and the veto with its reasons. 0 no major hazard is open, 1 one is, 2 unreadable. */
export const hazards: Verb = async (context, words) => {
  const read = await readRecord(context, words);
  if (!read) return 2;
  const { record, packs } = read;
  const report = hazardReport(record, packs.hazards.pack, context.tools.clock.now().slice(0, 10), context.locale);
  if (context.json) context.out(JSON.stringify(report));
  else print(context, report, new Map(record.hazards.map(({ id, title }) => [id, title])));
  return report.veto.active ? 1 : 0;
};

function print({ out, locale }: CliContext, { hazards: entries, veto }: HazardReport, titles: ReadonlyMap<string, string>): void {
  for (const { id, criterion, grade, state, due, overdue } of entries) {
    const day = due === null ? '' : cliWords(overdue ? 'overdue' : 'due', locale)(due);
    out([id, cliWords('grade', locale)[grade], criterion ?? '—', hazardStateText(state, locale), day, titles.get(id) ?? ''].filter((part) => part !== '').join('  '));
  }
  if (entries.length === 0) out(cliWords('noHazards', locale));
  out(cliWords('veto', locale)(veto.by.length));
  for (const { text } of veto.by) out(`  ${text}`);
}
