import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';

/** The questions of one article (第四条), those that are asked and those that are not. */
export interface ArticleLines {
  /** 第四条 */
  readonly article: string;
  readonly sectorName: string;
  readonly asked: readonly ScreeningLine[];
  readonly notAsked: readonly ScreeningLine[];
}

/** 第四条第(八)项 belongs to 第四条. */
export const articleOf = (article: string): string => /^(第[^条]+条|Article \d+)/.exec(article)?.[0] ?? article;

/** The questions under their articles, in the catalogue's order. @param failedDeviceId 第十四条, which has a place of its own and is left out */
export function arrangeScreening(lines: readonly ScreeningLine[], failedDeviceId: string): readonly ArticleLines[] {
  const groups = new Map<string, ScreeningLine[]>();
  for (const line of lines) {
    if (line.criterion.id === failedDeviceId) continue;
    const article = articleOf(line.criterion.article);
    groups.set(article, [...groups.get(article) ?? [], line]);
  }
  return [...groups].map(([article, own]) => ({ article, sectorName: own[0]?.criterion.sectorName ?? '', asked: own.filter((line) => line.applies), notAsked: own.filter((line) => !line.applies) }));
}

export interface ScreeningCounts {
  readonly asked: number;
  readonly no: number;
  readonly yes: number;
  readonly toCheck: number;
  readonly unanswered: number;
  readonly notAsked: number;
}

/** How the questions stand; they add up: asked = no + yes + toCheck + unanswered. */
export function screeningCounts(lines: readonly ScreeningLine[]): ScreeningCounts {
  const asked = lines.filter((line) => line.applies);
  const of = (state: ScreeningLine['state']) => asked.filter((line) => line.state === state).length;
  return { asked: asked.length, no: of('no'), yes: of('yes'), toCheck: of('toCheck'), unanswered: of('unanswered'), notAsked: lines.length - asked.length };
}

/** The next question without an answer after one, from the top again at the end; null when there is none. */
export function nextOpen(lines: readonly ScreeningLine[], afterId: string | null): string | null {
  const asked = lines.filter((line) => line.applies);
  const place = asked.findIndex((line) => line.criterion.id === afterId);
  return [...asked.slice(place + 1), ...asked.slice(0, place + 1)].find((line) => line.state === 'unanswered' && line.criterion.id !== afterId)?.criterion.id ?? null;
}

/** The ledger entry of a question: the open one of this criterion, or the newest. */
export function entryOf(hazards: readonly Hazard[], criterionId: string, isOpen: (hazard: Hazard) => boolean): Hazard | null {
  const own = hazards.filter(({ basis }) => basis.kind === 'criterion' && basis.criterionId === criterionId);
  return own.findLast(isOpen) ?? own.at(-1) ?? null;
}
