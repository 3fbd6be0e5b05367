import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { sweepRules } from '../../../assessment-specs/engine/sweep/sweepRules.ts';
import type { RuledFinding } from '../../../assessment-specs/engine/sweep/sweep.ts';
import type { SweepSeverity } from '../../../assessment-specs/engine/sweep/SweepFinding.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { SweepRow, SweepSection } from './arrangeFindings.ts';
import type { FindingWords } from './useFindingWords.ts';
import { rowElementId } from './useSweepCursor.ts';

/** Sign and tone of a severity; the word stands at the head of its section. */
export const severityMarks = { error: { icon: 'cross', tone: 'az-bad' }, warning: { icon: 'flag', tone: 'az-warn' }, hint: { icon: 'plus', tone: 'az-muted' } } as const satisfies Record<SweepSeverity, unknown>;

const bases = new Map(sweepRules.map(({ id, basis }) => [id, basis]));

interface RowProps {
  readonly row: SweepRow;
  readonly words: (finding: RuledFinding) => FindingWords;
  readonly current: boolean;
  readonly act: string;
  readonly onPress: (row: SweepRow) => void;
  readonly onPoint: (key: string) => void;
}

function Basis({ ruleId }: { readonly ruleId: RuledFinding['ruleId'] }) {
  const { t } = useTranslation();
  const basis = bases.get(ruleId) ?? null;
  return basis === null ? null : <Tag>{t(`sweep.basis.${basis}`)}</Tag>;
}

const Row = memo(function Row({ row, words, current, act, onPress, onPoint }: RowProps) {
  const { t } = useTranslation();
  const shared = { id: rowElementId(row.key), 'aria-current': current ? 'true' as const : undefined, onFocus: () => onPoint(row.key) };
  if (row.row === 'fold') {
    const title = t(`sweep.rule.${row.ruleId}.title`);
    return (
      <li {...shared} className="az-sweep-row az-sweep-fold">
        <button type="button" className="az-sweep-press" aria-expanded={row.open} aria-label={t(row.open ? 'sweep.page.closeNamed' : 'sweep.page.openNamed', { title })} onClick={() => onPress(row)}>
          <Icon name={row.open ? 'down' : 'right'} size={16} /><b className="az-strong">{title}</b><span className="az-muted">{t('sweep.page.fold', { count: row.count })}</span>
          {row.open && row.listed < row.count && <span className="az-small az-muted">{t('sweep.page.more', { count: row.listed })}</span>}
        </button>
        <Basis ruleId={row.ruleId} />
      </li>
    );
  }
  const { line, place } = words(row.finding);
  return (
    <li {...shared} className={row.folded ? 'az-sweep-row az-sweep-inner' : 'az-sweep-row'}>
      <button type="button" className="az-sweep-press" aria-label={t('sweep.page.goNamed', { act, line })} onClick={() => onPress(row)}>
        <span className="az-sweep-line">{line}{place !== '' && <span className="az-muted az-sweep-place">{place}</span>}</span>
      </button>
      {!row.folded && <Basis ruleId={row.finding.ruleId} />}
      <span className="az-link az-sweep-act" aria-hidden="true">{act}</span>
    </li>
  );
});

export interface SweepListProps extends Omit<RowProps, 'row' | 'current'> {
  readonly sections: readonly SweepSection[];
  readonly currentKey: string | null;
}

/** The findings of one severity after the other, each under the part of the work that it belongs to. */
export function SweepList({ sections, currentKey, ...row }: SweepListProps) {
  const { t } = useTranslation();
  return sections.map(({ severity, kind, count, rows }, index) => {
    const { icon, tone } = severityMarks[severity];
    const head = sections[index - 1]?.severity !== severity;
    return (
      <section key={`${severity} ${kind}`} aria-label={t('sweep.page.list', { severity: t(`sweep.severity.${severity}`), kind: t(`sweep.kind.${kind}`) })}>
        {head && <h2 className="az-sweep-severity"><span className={tone}><Icon name={icon} size={18} stroke={2} /></span>{t(`sweep.severity.${severity}`)}<span className="az-small az-muted">{t(`sweep.severityWhy.${severity}`)}</span></h2>}
        <h3 className="az-sweep-kind">{t(`sweep.kind.${kind}`)} <span className="az-muted">{count}</span></h3>
        <ul className="az-sweep-list">{rows.map((one) => <Row key={one.key} row={one} current={one.key === currentKey} {...row} />)}</ul>
      </section>
    );
  });
}
