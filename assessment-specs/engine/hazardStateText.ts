import type { HazardState } from '../records/Hazard.ts';
import type { Locale } from './Locale.ts';

const words: Readonly<Record<HazardState, Readonly<Record<Locale, string>>>> = {
  found: { 'zh-CN': '已发现', en: 'found' },
  ordered: { 'zh-CN': '已采取停产停用措施', en: 'stopped by order' },
  reported: { 'zh-CN': '已报告', en: 'reported' },
  planned: { 'zh-CN': '五落实已定', en: 'rectification planned' },
  underRectification: { 'zh-CN': '整改中', en: 'under rectification' },
  done: { 'zh-CN': '待验收', en: 'waiting for acceptance' },
  accepted: { 'zh-CN': '已验收，待销号', en: 'accepted, not signed off' },
  closed: { 'zh-CN': '已销号', en: 'closed' },
  reopened: { 'zh-CN': '重新打开', en: 'reopened' },
  transferred: { 'zh-CN': '已移交，仍未销号', en: 'transferred, still open' },
};

/** The state of a ledger entry in words. */
export function hazardStateText(state: HazardState, locale: Locale): string {
  return words[state][locale];
}
