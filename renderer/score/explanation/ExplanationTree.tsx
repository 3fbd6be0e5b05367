import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScorePath } from '../../../assessment-specs/engine/explain.ts';
import type { ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import { formatPoints } from '../../i18n/format.ts';
import { ErrorBand } from '../../ui/ErrorBand.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { addsUp } from './addsUp.ts';
import { pathKeys } from './pathKeys.ts';
import { quotientText } from './quotientText.ts';
import { CategoryRows } from './ScoreTreeRows.tsx';
import { TallyRow } from './TallyRow.tsx';
import type { TreeSource } from './TreeSource.ts';
import '../../ui/DenseTable.css';
import './ExplanationTree.css';

export interface ExplanationTreeProps {
  readonly source: TreeSource;
  readonly onlyDeducted: boolean;
  /** the number that is asked about: its row is open, in view and marked */
  readonly path?: ScorePath;
}

/** The division that gives the percentage, unrounded and rounded. */
function Formula({ sheet }: { readonly sheet: ScoreSheet }) {
  const { t } = useTranslation();
  const { raw, tally, percent } = sheet;
  if (percent === null) return null;
  const points = { earned: formatPoints(tally.earned), standard: formatPoints(tally.standard), na: formatPoints(tally.na), quotient: quotientText(raw.numerator, raw.denominator) };
  return (
    <div className="az-tree-formula">
      <span>{t('score.tree.formula', points)}</span><Icon name="right" size={15} />
      <span>{percent.digits === 0 ? t('score.tree.roundedWhole') : t('score.tree.rounded', { digits: percent.digits })}</span>
      <b>{percent.text}</b><span className="az-grow" />
      <span className="az-small az-second">{t('score.tree.raw', { numerator: formatPoints(raw.numerator), denominator: formatPoints(raw.denominator) })}</span>
    </div>
  );
}

/** That every level adds up, checked and said; or that one does not, which is a fault of the program. */
function Foot({ sheet }: { readonly sheet: ScoreSheet }) {
  const { t } = useTranslation();
  const holds = useMemo(() => addsUp(sheet), [sheet]);
  const { id, revision, digest } = sheet.pack;
  if (!holds) return <ErrorBand what={t('score.tree.doesNot')} />;
  return <div className="az-tree-foot"><span className="az-ok"><Icon name="check" size={16} stroke={2} /></span><span>{t(sheet.tally.open > 0 ? 'score.tree.addsUpOpen' : 'score.tree.addsUp')}</span><span>{t('score.tree.packRef', { id, revision, digest: `${digest.slice(0, 4)}…${digest.slice(-4)}` })}</span></div>;
}

/** Where a number comes from: the division, then every level down to rule, count, person, evidence and clause. */
export function ExplanationTree({ source, onlyDeducted, path = { level: 'total' } }: ExplanationTreeProps) {
  const { t } = useTranslation();
  const { sheet } = source;
  const [asked] = useState<ReadonlySet<string>>(() => new Set(pathKeys(sheet, path)));
  const [opened, setOpened] = useState(asked);
  const table = useRef<HTMLTableElement>(null);
  const target = [...asked].at(-1) ?? 'total';
  useLayoutEffect(() => {
    if (target === 'total') return;
    const row = table.current?.querySelector(`[data-row="${target}"]`);
    row?.scrollIntoView({ block: 'center' });
  }, [target]);
  const toggle = (key: string) => setOpened((before) => {
    const next = new Set(before);
    if (!next.delete(key)) next.add(key);
    return next;
  });
  const withOpen = sheet.tally.open > 0;
  return (
    <>
      <Formula sheet={sheet} />
      <div className="az-tree-scroll">
        <table ref={table} className="az-table az-table-tight az-table-sticky az-tree" aria-label={t('score.tree.title')}>
          <thead>
            <tr>
              <th scope="col">{t('score.tree.name')}</th>
              {(['standard', 'na', 'deducted', 'earned'] as const).map((column) => <th key={column} scope="col" className="az-number">{t(`score.tree.${column}`)}</th>)}
              {withOpen && <th scope="col" className="az-number">{t('score.tree.open')}</th>}
              <th scope="col" className="az-number">{t('score.tree.percent')}</th>
            </tr>
          </thead>
          <tbody>
            <TallyRow name={t('score.tree.total')} rowKey="total" level={0} tally={sheet.tally} percent={sheet.percent} withOpen={withOpen} expanded={opened.has('total')} onToggle={() => toggle('total')} strong />
            {opened.has('total') && <CategoryRows opened={opened} toggle={toggle} asked={asked} withOpen={withOpen} onlyDeducted={onlyDeducted} source={source} />}
          </tbody>
        </table>
      </div>
      <Foot sheet={sheet} />
    </>
  );
}
