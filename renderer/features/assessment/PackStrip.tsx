import { useTranslation } from 'react-i18next';
import { Kbd } from '../../ui/Kbd.tsx';
import { ScoreStrip } from '../../ui/ScoreStrip.tsx';
import type { ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import { formatPoints } from '../../i18n/format.ts';
import type { ScoredRole } from './useScoring.ts';

export interface PackStripProps {
  readonly role: ScoredRole;
  /** the pack as its texts are shown */
  readonly bandName: string | null;
  readonly sheet: ScoreSheet;
  readonly openVetoes: number;
  /** where the total comes from */
  readonly onExplain: () => void;
  readonly onCharts: () => void;
  readonly onTrial: () => void;
}

/** The score of the pack in view: earned, possible, ruler, distance, open major hazards, unanswered. */
export function PackStrip({ role, bandName, sheet, openVetoes, onExplain, onCharts, onTrial }: PackStripProps) {
  const { t } = useTranslation();
  const { band, pack } = role;
  const threshold = band === null ? null : band.minimum / 10 ** pack.scoring.percentDigits;
  const open = sheet.progress.unanswered > 0;
  const low = sheet.percent?.text ?? '—';
  const high = sheet.range.high?.text ?? low;
  const words = { low, high, threshold: threshold ?? 0 };
  const label = threshold === null ? t('common.ruler.labelPlain', words) : t(open ? 'common.ruler.label' : 'common.ruler.labelFinal', words);
  const reach = sheet.next !== null && sheet.next.bandId === band?.id ? sheet.next : null;
  const ask = (name: string, value: string) => ({ ask: { label: t('score.ask', { name, value }), open: onExplain } });
  const earned = t(open ? 'scoring.strip.earned' : 'scoring.strip.final');
  const distance = t('scoring.strip.distance', { band: bandName ?? '' });
  const missing = reach === null ? '' : t('scoring.strip.missing', { points: formatPoints(reach.missing) });
  const { unanswered } = sheet.progress;
  return (
    <ScoreStrip label={t('scoring.strip.label')}
      earned={{ name: earned, value: low, ...ask(earned, low) }}
      possible={open ? { name: t('scoring.strip.possible'), value: high, ...ask(t('scoring.strip.possible'), high) } : null}
      ruler={{ low: Number(sheet.percent?.text ?? 0), high: Number(sheet.range.high?.text ?? sheet.percent?.text ?? 0), vetoed: openVetoes > 0, label, ...(threshold === null ? {} : { threshold, thresholdLabel: role.role === 'primary' ? t('common.ruler.threshold', { threshold }) : `${bandName ?? ''} ${threshold}` }) }}
      distance={reach === null ? null : { name: distance, value: missing, ...ask(distance, missing) }}
      hazards={{ name: t('scoring.strip.hazards'), open: openVetoes > 0, value: openVetoes > 0 ? t('scoring.strip.open', { count: openVetoes }) : t('scoring.strip.none') }}
      unanswered={{ name: t('scoring.strip.unanswered'), value: <>{unanswered} <span className="az-small az-muted">{t('scoring.strip.items')}</span></>, ...ask(t('scoring.strip.unanswered'), `${unanswered} ${t('scoring.strip.items')}`) }}
      extra={<><button type="button" aria-haspopup="dialog" onClick={onCharts}>{t('score.charts.action')}<Kbd>C</Kbd></button><button type="button" aria-haspopup="dialog" onClick={onTrial}>{t('score.trial.action')}<Kbd>W</Kbd></button></>} />
  );
}
