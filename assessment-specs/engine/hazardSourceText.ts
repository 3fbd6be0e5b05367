import type { Hazard } from '../records/Hazard.ts';
import type { Locale } from './Locale.ts';

const words: Readonly<Record<Hazard['source'], Readonly<Record<Locale, string>>>> = {
  screening: { 'zh-CN': '重大隐患判定', en: 'screening' },
  item: { 'zh-CN': '逐条评分', en: 'scoring item' },
  leaderInspection: { 'zh-CN': '带队检查', en: 'leader’s inspection' },
  employeeReport: { 'zh-CN': '员工报告', en: 'employee report' },
  expertVisit: { 'zh-CN': '专家会诊', en: 'expert visit' },
  manual: { 'zh-CN': '日常排查', en: 'daily check' },
};

/** Where an entry of the ledger comes from, in words. */
export function hazardSourceText(source: Hazard['source'], locale: Locale): string {
  return words[source][locale];
}
