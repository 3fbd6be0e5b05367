import { useTranslation } from 'react-i18next';
import type { ExtraWords, ItemArithmetic } from './itemArithmetic.ts';

function Extra({ extra }: { readonly extra: ExtraWords | null }) {
  const { t } = useTranslation();
  if (extra === null) return null;
  return <>{t('scoring.sum.extra', { applied: extra.applied })}{extra.unapplied !== null && t('scoring.sum.unapplied', { claimed: extra.claimed, unapplied: extra.unapplied })}</>;
}

/** 应扣 4 + 2 = 6，本条满 10，计扣 6，得 4: the arithmetic of one item in words. */
export function ArithmeticLine({ sum }: { readonly sum: ItemArithmetic }) {
  const { t } = useTranslation();
  switch (sum.kind) {
    case 'unanswered': return <span className="az-second">{t('scoring.sum.unanswered')}</span>;
    case 'notApplicable': return t('scoring.sum.notApplicable', { standard: sum.standard });
    case 'full': return <>{t('scoring.sum.full')}<b className="az-strong">{t('scoring.sum.fullEarned', { standard: sum.standard })}</b><Extra extra={sum.extra} /></>;
    case 'forfeited': return <>{t('scoring.sum.forfeited', { standard: sum.standard })}<b className="az-strong">{t('scoring.sum.forfeitedEarned', { standard: sum.standard })}</b><Extra extra={sum.extra} /></>;
    case 'deducted': {
      const { claimed, standard, deducted, earned } = sum;
      const head = sum.terms.length === 1 ? t('scoring.sum.claimedOne', { claimed, standard }) : t('scoring.sum.claimed', { terms: sum.terms.join(' + '), claimed, standard });
      return <>{head}{sum.capped && t('scoring.sum.capped')}<b className="az-strong">{t('scoring.sum.earned', { deducted, earned })}</b>{sum.ownCaps.map(({ asked, cap }) => t('people.sum.ownCap', { asked, cap })).join('')}<Extra extra={sum.extra} /></>;
    }
  }
}
