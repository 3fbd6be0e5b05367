import { useTranslation } from 'react-i18next';
import type { EnterpriseProfile } from '../../../../assessment-specs/records/EnterpriseProfile.ts';
import type { SizeFinding, SizeStep } from '../../../../assessment-specs/records/sizeClass.ts';
import { sizeClass } from '../../../../assessment-specs/records/sizeClass.ts';
import { useSettings } from '../../../host/SettingsContext.tsx';
import { formatCount, formatList } from '../../../i18n/format.ts';
import { useTraitPack } from '../useTraitPack.ts';

/** 大型、中型、小型 or 微型 as text, with every rung of the table and whether it is reached. Worked out, never typed. */
export function SizeClassText({ profile }: { readonly profile: EnterpriseProfile }) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const pack = useTraitPack();
  const finding = sizeClass(pack.sizes, profile);
  const bounds = (step: SizeStep) => ({ employees: formatCount(step.employeesMin), revenue: formatCount(step.revenue10kMin) });
  const why = (unknown: Extract<SizeFinding, { size: 'unknown' }>) => unknown.why === 'figuresMissing'
    ? t('profile.size.figuresMissing', { missing: formatList(unknown.missing.map((figure) => t(`profile.field.${figure}`)), locale) })
    : t(`profile.size.${unknown.why}`);
  const reached = 'steps' in finding ? finding.steps.find((step) => step.size === finding.size) : undefined;
  const lowest = 'steps' in finding ? finding.steps.at(-1) : undefined;
  return (
    <div className="az-field">
      <span className="az-h3">{t('profile.field.size')}</span>
      <div className="az-profile-computed">
        <b className="az-strong">{finding.size === 'unknown' ? t('profile.size.unknown') : pack.sizes.names[finding.size]}</b>{' '}
        <span className="az-small az-muted">
          {finding.size === 'unknown' ? why(finding) : reached !== undefined ? t('profile.size.reached', bounds(reached)) : lowest !== undefined ? t('profile.size.below', { name: pack.sizes.names[lowest.size], ...bounds(lowest) }) : ''}
        </span>
      </div>
      {'steps' in finding && (
        <details className="az-small">
          <summary>{t('profile.size.basis')}</summary>
          <ol className="az-profile-steps">
            {finding.steps.map((step) => (
              <li key={step.size}>{t('profile.size.step', { name: pack.sizes.names[step.size], ...bounds(step) })}{' '}
                <span className="az-muted">{t('profile.size.stepFound', { employees: t(`profile.size.${reachedWord(step.employeesReached)}`), revenue: t(`profile.size.${reachedWord(step.revenueReached)}`) })}</span>
              </li>
            ))}
            <li>{t('profile.size.otherwise', { name: pack.sizes.names.micro })}</li>
          </ol>
          <p className="az-muted">{t('profile.size.table', { table: pack.sizes.tables.find(({ id }) => id === finding.table)?.name ?? finding.table })} · {pack.sizes.source}</p>
        </details>
      )}
    </div>
  );
}

function reachedWord(reached: boolean | null): 'yes' | 'no' | 'blank' {
  if (reached === null) return 'blank';
  return reached ? 'yes' : 'no';
}
