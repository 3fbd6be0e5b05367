import type { EnterpriseProfile } from '../../../assessment-specs/records/EnterpriseProfile.ts';
import type { ReportContext } from '../ReportContext.ts';
import { dayText, notFilledIn } from '../words.ts';

/** Lists of the profile in one line each. An empty list says nothing by itself: 不涉及 needs the trait's own no. */
export function profileLists(context: ReportContext): readonly { readonly label: string; readonly text: string }[] {
  const { profile } = context.record.enterprise;
  const listed = (trait: string, entries: readonly string[]): string => {
    if (entries.length > 0) return entries.join('；');
    return context.traits.get(trait)?.value === 'no' ? '不涉及（企业画像）' : notFilledIn;
  };
  return [
    { label: '特种设备', text: listed('special_equipment', profile.specialEquipment.map(({ name, count }) => `${name}${count}台`)) },
    { label: '特种作业人员', text: listed('special_operation', byWork(profile.specialOperators)) },
    { label: '有限空间', text: listed('confined_space', profile.confinedSpaces.map(({ name, place }) => withPlace(name, place))) },
    { label: '危险化学品', text: listed('hazardous_chemicals', profile.chemicals.map(({ name, stock, place }) => withPlace(name, [stock, place].filter((part) => part !== '').join('，')))) },
    { label: '承包、承租单位', text: listed('contractor_or_tenant', profile.contractors.map(({ name, work }) => withPlace(name, work))) },
  ];
}

const withPlace = (name: string, place: string): string => (place.trim() === '' ? name : `${name}（${place}）`);

/** `电工2人`: names and certificates stand in the annexes. */
function byWork(operators: EnterpriseProfile['specialOperators']): readonly string[] {
  const works = new Map<string, number>();
  for (const { work } of operators) works.set(work, (works.get(work) ?? 0) + 1);
  return [...works].map(([work, count]) => `${work === '' ? '工种未填写' : work}${count}人`);
}

/** Null: nobody said. An empty list says: none. */
export function accidentsText(accidents: EnterpriseProfile['accidents3y']): string {
  if (accidents === null) return notFilledIn;
  if (accidents.length === 0) return '近三年没有发生生产安全事故';
  return accidents.map(({ on, kind, deaths, seriousInjuries, loss10k }) => `${dayText(on)}${kind === '' ? '' : `，${kind}`}，死亡${deaths}人，重伤${seriousInjuries}人，直接经济损失${loss10k}万元`).join('；');
}

export function heldLevelsText(levels: EnterpriseProfile['heldLevels']): string {
  if (levels.length === 0) return notFilledIn;
  return levels.map(({ level, number, expiresOn, revoked }) => [level, number, expiresOn === null ? '' : `有效期至${dayText(expiresOn)}`, revoked ? '已撤销' : ''].filter((part) => part !== '').join('，')).join('；');
}
