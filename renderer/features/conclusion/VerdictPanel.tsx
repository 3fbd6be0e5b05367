import { useTranslation } from 'react-i18next';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { formatPoints } from '../../i18n/format.ts';
import { NumberButton } from '../../ui/NumberButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RulerBox } from '../../ui/RulerBox.tsx';
import { VerdictPlate } from '../../ui/VerdictPlate.tsx';
import { VetoFrame } from '../../ui/VetoFrame.tsx';
import { thresholdOf } from './thresholdOf.ts';
import type { Computed } from './useConclusionView.ts';
import { useReasonSentence } from './usePacksInBoth.ts';
import { verdictSentence, verdictWord } from '../../score/verdictWords.ts';
import './VerdictPanel.css';

export interface VerdictProps {
  readonly result: Computed;
  /** where the score comes from */
  readonly onExplain: () => void;
}

function ScoreRuler({ result }: { readonly result: Computed }) {
  const { t } = useTranslation();
  const { sheet, conclusion } = result;
  if (sheet.percent === null) return null;
  const threshold = thresholdOf(result);
  const open = sheet.tally.open > 0;
  const low = sheet.percent.text;
  const high = open ? sheet.range.high?.text ?? low : low;
  const words = { low, high, threshold: threshold ?? 0 };
  const label = threshold === undefined ? t('common.ruler.labelPlain', words) : t(open ? 'common.ruler.label' : 'common.ruler.labelFinal', words);
  return <RulerBox low={Number(low)} high={Number(high)} vetoed={conclusion.vetoes.length > 0} label={label} {...(threshold === undefined ? {} : { threshold, thresholdLabel: t('common.ruler.threshold', { threshold }) })} />;
}

/** A quiet ring with its score and ruler, for the narrow column of a passed assessment. */
export function PassedVerdict({ result, onExplain }: VerdictProps) {
  const { t } = useTranslation();
  const pack = useLocalizedPack(result.packs.primary.ref, 'scored') ?? result.packs.primary.pack;
  const threshold = thresholdOf(result);
  const percent = result.sheet.percent?.text ?? '—';
  return (
    <Panel edge="ok" padded>
      <div className="az-verdict">
        <VerdictPlate kind="passed" size={62} />
        <div><div className="az-small az-muted">{t('conclusion.verdict.label')}</div><h1 className="az-verdict-word az-ok az-verdict-narrow">{verdictWord(t, result.conclusion, pack)}</h1></div>
      </div>
      <div className="az-verdict-figure"><span className="az-score"><NumberButton label={t('score.ask', { name: t('conclusion.score.titlePlain'), value: percent })} onOpen={onExplain}>{percent}</NumberButton></span>{threshold !== undefined && <span className="az-small az-muted">{t('conclusion.verdict.above', { points: (Number(percent) - threshold).toFixed(pack.scoring.percentDigits) })}</span>}</div>
      <ScoreRuler result={result} />
    </Panel>
  );
}

function Headline({ result, onExplain }: VerdictProps) {
  const { t } = useTranslation();
  const { conclusion, sheet } = result;
  const { localized } = useReasonSentence(result.packs);
  const pack = useLocalizedPack(result.packs.primary.ref, 'scored') ?? result.packs.primary.pack;
  return (
    <div className="az-verdict">
      <VerdictPlate kind={conclusion.kind} size={76} />
      <div className="az-grow">
        <div className="az-small az-muted">{t('conclusion.verdict.label')}</div>
        <h1 className="az-verdict-word">{verdictWord(t, conclusion, pack)}</h1>
        <p>{verdictSentence(t, { ...conclusion, reasons: conclusion.reasons.map(localized) })}</p>
      </div>
      <div className="az-verdict-score">
        <div className="az-small az-muted">{t(sheet.tally.open > 0 ? 'conclusion.verdict.scoreSoFar' : 'conclusion.verdict.score')}</div>
        <div className={`az-score${conclusion.kind === 'vetoed' ? ' az-second' : ''}`}>{sheet.percent === null ? '—' : <NumberButton label={t('score.ask', { name: t('conclusion.score.titlePlain'), value: sheet.percent.text })} onOpen={onExplain}>{sheet.percent.text}</NumberButton>}</div>
        <div className="az-small az-muted">{sheet.percent === null ? t('conclusion.verdict.noScore') : `${formatPoints(sheet.raw.numerator)} ÷ ${formatPoints(sheet.raw.denominator)}`}</div>
      </div>
    </div>
  );
}

/** 停 in its double frame, 未 or 缺 under an edge: word, sentence, and the score that is shown all the same. */
export function UnsettledVerdict({ result, onExplain }: VerdictProps) {
  const { t } = useTranslation();
  const headline = <Headline result={result} onExplain={onExplain} />;
  if (result.conclusion.kind === 'vetoed') return <VetoFrame label={t('conclusion.verdict.label')}>{headline}</VetoFrame>;
  return <Panel {...(result.conclusion.kind === 'failed' ? { edge: 'bad' as const } : {})} padded>{headline}</Panel>;
}

/** The ruler with the sum that it measures. */
export function ScorePanel({ result }: { readonly result: Computed }) {
  const { t } = useTranslation();
  const { sheet, conclusion } = result;
  const threshold = thresholdOf(result);
  if (sheet.percent === null) return null;
  const overVeto = conclusion.kind === 'vetoed' && threshold !== undefined && Number(sheet.percent.text) >= threshold;
  const { standard, na, deducted, earned, open } = sheet.tally;
  const points = { standard: formatPoints(standard), na: formatPoints(na), deducted: formatPoints(deducted), earned: formatPoints(earned), open: formatPoints(open) };
  return (
    <Panel quiet padded title={t(overVeto ? 'conclusion.score.titleVetoed' : 'conclusion.score.titlePlain')} extra={<span className="az-small az-second">{t(open > 0 ? 'conclusion.score.sumOpen' : 'conclusion.score.sum', points)}</span>}>
      <ScoreRuler result={result} />
    </Panel>
  );
}
