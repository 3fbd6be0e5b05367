import type { TFunction } from 'i18next';
import type { Rule } from '../../assessment-specs/schema/ScoredPack.ts';
import { formatPoints } from '../i18n/format.ts';

/** What one rule costs: 每处扣 2，最多扣 6. The cap is said only where it is below the item's points. */
export function ruleCost(t: TFunction, rule: Rule, itemPoints: number): string {
  switch (rule.kind) {
    case 'forfeit': return t('scoring.rule.forfeit');
    case 'once': return t('scoring.rule.once', { points: formatPoints(rule.points) });
    case 'extra': return t('scoring.rule.extra', { points: formatPoints(rule.points) });
    case 'each': {
      const each = t('scoring.rule.each', { unit: rule.unit, points: formatPoints(rule.points) });
      return rule.cap < itemPoints ? `${each} · ${t('scoring.rule.cap', { points: formatPoints(rule.cap) })}` : each;
    }
  }
}
