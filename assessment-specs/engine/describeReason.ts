import type { Reason } from './Conclusion.ts';
import { hazardStateText } from './hazardStateText.ts';
import type { Locale } from './Locale.ts';

/**
 * One sentence that cites item, clause, state and date. Names and titles are printed as the reason carries them (Chinese, from the packs);
 * who has an overlay replaces them in the reason first.
 */
export function describeReason(reason: Reason, locale: Locale): string {
  return locale === 'en' ? inEnglish(reason) : inChinese(reason);
}

function inChinese(reason: Reason): string {
  switch (reason.code) {
    case 'nothingAssessable': return `《${reason.packName}》全部作了空项，没有可评的考评内容，无法评定。`;
    case 'unanswered': return `《${reason.packName}》还有 ${reason.count} 条考评内容未评：${listed(reason, '、', ' 等')}。`;
    case 'unfoundedNotApplicable': return `考评内容 ${reason.ref}（《${reason.packName}》）按企业画像作了空项，但画像没有表明确不涉及，须重新评定。`;
    case 'unscreened': return `重大事故隐患判定还有 ${reason.count} 条没有回答：${listed(reason, '、', ' 等')}。`;
    case 'toCheck': return `${reason.ref}“${reason.title}”（判定标准${reason.article}）为待查，查清以前不作结论。`;
    case 'yesWithoutHazard': return `${reason.ref}“${reason.title}”（判定标准${reason.article}）已认定存在，但没有登入隐患台账，登记以前不作结论。`;
    case 'openMajorHazard': return `重大事故隐患 ${reason.ref}“${reason.title}”${clause(reason)}自 ${reason.since} 起未销号，现状：${hazardStateText(reason.state, 'zh-CN')}。`;
    case 'belowThreshold': return `《${reason.packName}》得分 ${reason.percent}，低于“${reason.bandName}”的 ${reason.threshold}，未达标。`;
    case 'gateBelow': return `《${reason.packName}》得分 ${reason.percent}，低于“${reason.bandName}”的 ${reason.threshold}，未过线；本次自评以过线为前提。`;
    case 'gateAdvisory': return `《${reason.packName}》得分 ${reason.percent}，低于“${reason.bandName}”的 ${reason.threshold}，未过线；仅供提示，不改变结论。`;
    case 'thresholdReached': return `《${reason.packName}》得分 ${reason.percent}，不低于“${reason.bandName}”的 ${reason.threshold}。`;
    case 'noOpenMajorHazard': return `适用的 ${reason.screened} 条重大事故隐患判定均已回答，没有未销号的重大事故隐患${reason.closed === 0 ? '' : `（已销号 ${reason.closed} 项）`}。`;
  }
}

function inEnglish(reason: Reason): string {
  switch (reason.code) {
    case 'nothingAssessable': return `Everything in “${reason.packName}” is N/A (空项); there is nothing to assess.`;
    case 'unanswered': return `${counted(reason.count, `item of “${reason.packName}” is`, `items of “${reason.packName}” are`)} not assessed yet: ${listed(reason, ', ', ' and more')}.`;
    case 'unfoundedNotApplicable': return `Item ${reason.ref} of “${reason.packName}” is N/A by profile, but the profile does not say that it is absent; assess it again.`;
    case 'unscreened': return `${counted(reason.count, 'major-hazard question is', 'major-hazard questions are')} not answered yet: ${listed(reason, ', ', ' and more')}.`;
    case 'toCheck': return `${reason.ref} “${reason.title}” (criteria, ${reason.article}) is still to be checked; there is no conclusion until then.`;
    case 'yesWithoutHazard': return `${reason.ref} “${reason.title}” (criteria, ${reason.article}) was found to exist but is not in the hazard ledger; there is no conclusion until it is entered.`;
    case 'openMajorHazard': return `Major hazard ${reason.ref} “${reason.title}”${englishClause(reason)} has been open since ${reason.since}; state: ${hazardStateText(reason.state, 'en')}.`;
    case 'belowThreshold': return `“${reason.packName}” scores ${reason.percent}, below the ${reason.threshold} of “${reason.bandName}”.`;
    case 'gateBelow': return `“${reason.packName}” scores ${reason.percent}, below the ${reason.threshold} of “${reason.bandName}”; this assessment requires it.`;
    case 'gateAdvisory': return `“${reason.packName}” scores ${reason.percent}, below the ${reason.threshold} of “${reason.bandName}”; advisory, it does not change the conclusion.`;
    case 'thresholdReached': return `“${reason.packName}” scores ${reason.percent}, not below the ${reason.threshold} of “${reason.bandName}”.`;
    case 'noOpenMajorHazard': return `All ${reason.screened} applicable major-hazard questions are answered and no major hazard is open${reason.closed === 0 ? '' : ` (${reason.closed} closed)`}.`;
  }
}

function listed({ count, first }: { readonly count: number; readonly first: readonly string[] }, separator: string, more: string): string {
  return `${first.join(separator)}${count > first.length ? more : ''}`;
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

type Cited = { readonly article: string; readonly criterionId: string | null };

// a hazard under other rules brings its own citation, or none; only articles of the criteria carry their name
function clause({ article, criterionId }: Cited): string {
  const cited = [article.startsWith('第') ? `判定标准${article}` : article, criterionId ?? ''].filter((part) => part !== '');
  return cited.length === 0 ? '' : `（${cited.join('，')}）`;
}

function englishClause({ article, criterionId }: Cited): string {
  const cited = [/^(第|Article )/.test(article) ? `criteria, ${article}` : article, criterionId ?? ''].filter((part) => part !== '');
  return cited.length === 0 ? '' : ` (${cited.join(', ')})`;
}
