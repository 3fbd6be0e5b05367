import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AssessmentFile } from '../../../assessment-specs/records/AssessmentFile.ts';
import { byThreshold } from '../../../assessment-specs/engine/reachedBand.ts';
import { addresses } from '../../host/addresses.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { formatPoints } from '../../i18n/format.ts';
import { NumberButton } from '../../ui/NumberButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RulerBox } from '../../ui/RulerBox.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { VerdictPlate } from '../../ui/VerdictPlate.tsx';
import { VetoLine } from '../../ui/VetoLine.tsx';
import './ScorePanel.css';

type Computed = Extract<AssessmentResult, { kind: 'computed' }>;

function Verdict({ result, assessment }: { readonly result: Computed; readonly assessment: AssessmentFile }) {
  const { t } = useTranslation();
  const { seal } = assessment;
  const kind = seal?.result.conclusion.kind ?? result.conclusion.kind;
  const unassessable = result.conclusion.reasons.some(({ code }) => code === 'nothingAssessable');
  const word = kind === 'incomplete' && unassessable ? t('common.verdict.unassessable') : t(`common.verdict.${kind}`);
  return <span className="az-row az-nowrap"><span className="az-muted">{t(seal === null ? 'home.panel.now' : 'home.panel.sealed')}</span><StatusLine strong mark={<VerdictPlate kind={kind} size={20} />}>{word}</StatusLine></span>;
}

/** Score, what is still possible, the distance to the grade, the present conclusion, and the sentence about a veto, in one panel. */
export function ScorePanel({ result, assessment, onExplain }: { readonly result: Computed; readonly assessment: AssessmentFile; readonly onExplain: () => void }) {
  const { t } = useTranslation();
  const { sheet, conclusion, packs } = result;
  const band = byThreshold(packs.primary.pack)[0];
  const threshold = band === undefined ? undefined : band.minimum / 10 ** packs.primary.pack.scoring.percentDigits;
  const vetoed = conclusion.vetoes.length > 0;
  const open = sheet.tally.open > 0;
  const low = sheet.percent?.text ?? '—';
  const high = sheet.range.high?.text ?? low;
  const words = { low, high, threshold: threshold ?? 0 };
  const label = threshold === undefined ? t('common.ruler.labelPlain', words) : t(open ? 'common.ruler.label' : 'common.ruler.labelFinal', words);
  return (
    <Panel padded>
      <div className="az-home-score">
        <div>
          <div className="az-small az-muted">{t('home.panel.earned')}</div>
          <div className="az-home-score-figure"><span className={`az-score${vetoed ? ' az-home-score-zero' : ''}`}>{sheet.percent === null ? low : <NumberButton label={t('score.ask', { name: t('home.panel.earned'), value: low })} onOpen={onExplain}>{low}</NumberButton>}</span><span className="az-small az-muted az-nowrap">{formatPoints(sheet.raw.numerator)} ÷ {formatPoints(sheet.raw.denominator)}</span></div>
        </div>
        <div>
          <div className="az-home-score-line">
            {open && <span>{t('home.panel.possible')} <b className="az-strong">{high}</b></span>}
            {sheet.next !== null && sheet.next.bandId === band?.id && <span>{t('home.panel.missing', { points: formatPoints(sheet.next.missing) })}</span>}
            <span className="az-grow" />
            <Verdict result={result} assessment={assessment} />
          </div>
          {sheet.percent !== null && <RulerBox low={Number(low)} high={Number(open ? high : low)} vetoed={vetoed} label={label} {...(threshold === undefined ? {} : { threshold, thresholdLabel: t('common.ruler.threshold', { threshold }) })} />}
        </div>
        {vetoed && <VetoLine><b className="az-veto az-strong">{t('home.panel.veto', { count: conclusion.vetoes.length })}</b>{t('home.panel.vetoWhy')} <Link to={addresses.conclusion(assessment.enterpriseId, assessment.id)}>{t('home.panel.why')}</Link></VetoLine>}
      </div>
    </Panel>
  );
}
