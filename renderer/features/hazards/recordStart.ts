import type { Answer } from '../../../assessment-specs/records/Answer.ts';
import type { EmployeeReport } from '../../../assessment-specs/records/EmployeeReport.ts';
import type { Inspection } from '../../../assessment-specs/records/Inspection.ts';
import type { Item } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { HazardDraft } from './hazardDraft.ts';

// as many characters as the record takes
const limits = { title: 200, citation: 300, area: 120, description: 4000 };
const lineOf = (text: string, length: number) => text.replace(/\s+/gu, ' ').trim().slice(0, length);

/** An entry found at a scoring item: the typical finding that was picked or deducted for names it, the item's basis is its citation. Grade and basis stay open. */
export function startOfItem(item: Item, answer: Answer | undefined): Partial<HazardDraft> {
  const note = answer?.note ?? '';
  const deducted = new Set(answer?.kind === 'scored' ? answer.findings.filter(({ count }) => count > 0).map(({ ruleId }) => ruleId) : []);
  const finding = item.typicalFindings.find(({ text }) => note.includes(text)) ?? item.typicalFindings.find(({ ruleId }) => deducted.has(ruleId));
  return {
    source: 'item', title: lineOf(finding?.text ?? item.title ?? item.requirement, limits.title), citation: lineOf(item.basis.join('、'), limits.citation),
    // the note of a full mark says that all is well
    description: deducted.size === 0 ? '' : note.slice(0, limits.description),
  };
}

/** An entry found by an inspection. One of an earlier day begins with that day; its hour is for people to say. @param today the local day */
export function startOfInspection({ id, kind, on, ledBy, areas }: Inspection, today: string): Partial<HazardDraft> {
  return { source: kind === 'leader' ? 'leaderInspection' : 'expertVisit', sourceRef: id, foundBy: ledBy, area: lineOf(areas, limits.area), foundAt: on < today ? `${on}T00:00` : '' };
}

/** An entry found by an employee's report. It is found by the handler, because the reporter is for the handler alone. */
export function startOfReport({ id, handler, what, area, receivedOn }: EmployeeReport, today: string): Partial<HazardDraft> {
  return { source: 'employeeReport', sourceRef: id, foundBy: handler, area: lineOf(area, limits.area), description: what.slice(0, limits.description), foundAt: receivedOn < today ? `${receivedOn}T00:00` : '' };
}
