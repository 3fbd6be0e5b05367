import { Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { formatPoints } from '../../i18n/format.ts';
import { ErrorBand } from '../../ui/ErrorBand.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { addsUp } from './addsUp.ts';
import { quotientText } from './quotientText.ts';
import { CategoryRows } from './ScoreTreeRows.tsx';
import { TallyRow } from './TallyRow.tsx';
import type { Computed } from './useConclusionView.ts';
import '../../ui/DenseTable.css';
import './ScoreTree.css';

/** The division that gives the percentage, unrounded and rounded. */
function Formula({ sheet }: { readonly sheet: ScoreSheet }) {
  const { t } = useTranslation();
  const { raw, tally, percent } = sheet;
  if (percent === null) return null;
  const points = { earned: formatPoints(tally.earned), standard: formatPoints(tally.standard), na: formatPoints(tally.na), quotient: quotientText(raw.numerator, raw.denominator) };
  return (
    <div className="az-tree-formula">
      <span>{t('conclusion.tree.formula', points)}</span><Icon name="right" size={15} />
      <span>{percent.digits === 0 ? t('conclusion.tree.roundedWhole') : t('conclusion.tree.rounded', { digits: percent.digits })}</span>
      <b>{percent.text}</b><span className="az-grow" />
      <span className="az-small az-second">{t('conclusion.tree.raw', { numerator: formatPoints(raw.numerator), denominator: formatPoints(raw.denominator) })}</span>
    </div>
  );
}

function Tree({ sheet, pack, result, onlyDeducted }: { readonly sheet: ScoreSheet; readonly pack: ScoredPack; readonly result: Computed; readonly onlyDeducted: boolean }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(['total']));
  const toggle = (key: string) => setOpened((before) => {
    const next = new Set(before);
    if (!next.delete(key)) next.add(key);
    return next;
  });
  const withOpen = sheet.tally.open > 0;
  const tree = { opened, toggle, withOpen, onlyDeducted, pack, sheet, result };
  const { id, revision, digest } = sheet.pack;
  return (
    <>
      <Formula sheet={sheet} />
      <div className="az-tree-scroll">
        <table className="az-table az-table-tight az-table-sticky az-tree" aria-label={t('conclusion.tree.title')}>
          <thead>
            <tr>
              <th scope="col">{t('conclusion.tree.name')}</th>
              {(['standard', 'na', 'deducted', 'earned'] as const).map((column) => <th key={column} scope="col" className="az-number">{t(`conclusion.tree.${column}`)}</th>)}
              {withOpen && <th scope="col" className="az-number">{t('conclusion.tree.open')}</th>}
              <th scope="col" className="az-number">{t('conclusion.tree.percent')}</th>
            </tr>
          </thead>
          <tbody>
            <TallyRow name={t('conclusion.tree.total')} level={0} tally={sheet.tally} percent={sheet.percent} withOpen={withOpen} expanded={opened.has('total')} onToggle={() => toggle('total')} strong />
            {opened.has('total') && <CategoryRows {...tree} />}
          </tbody>
        </table>
      </div>
      {addsUp(sheet)
        ? <div className="az-tree-foot"><span className="az-ok"><Icon name="check" size={16} stroke={2} /></span><span>{t(withOpen ? 'conclusion.tree.addsUpOpen' : 'conclusion.tree.addsUp')}</span><span>{t('conclusion.tree.packRef', { id, revision, digest: `${digest.slice(0, 4)}…${digest.slice(-4)}` })}</span></div>
        : <ErrorBand what={t('conclusion.tree.doesNot')} />}
    </>
  );
}

/** Where the number comes from: the division, then every level down to rule, count, person and evidence. Gates have a tree of their own. */
export function ScoreTree({ result }: { readonly result: Computed }) {
  const { t } = useTranslation();
  const [onlyDeducted, setOnlyDeducted] = useState(true);
  const [packId, setPackId] = useState(result.packs.primary.ref.id);
  const packs = [result.packs.primary, ...result.packs.gates];
  const chosen = packs.find(({ ref }) => ref.id === packId) ?? result.packs.primary;
  const sheet = result.conclusion.packs.find((one) => one.sheet.pack.id === chosen.ref.id)?.sheet ?? result.sheet;
  const pack = useLocalizedPack(chosen.ref, 'scored') ?? chosen.pack;
  return (
    <Panel title={t('conclusion.tree.title')} hint={t('conclusion.tree.hint')} extra={<Checkbox checked={onlyDeducted} onChange={(event) => setOnlyDeducted(event.target.checked)}>{t('conclusion.tree.onlyDeducted')}</Checkbox>}>
      {packs.length > 1 && <div className="az-tree-packs"><Select style={{ width: '100%' }} aria-label={t('conclusion.tree.pack')} value={chosen.ref.id} onChange={setPackId} options={packs.map((one) => ({ value: one.ref.id, label: <PackName id={one.ref.id} pack={one.pack} result={result} /> }))} /></div>}
      <Tree key={chosen.ref.id} sheet={sheet} pack={pack} result={result} onlyDeducted={onlyDeducted} />
    </Panel>
  );
}

function PackName({ id, pack, result }: { readonly id: string; readonly pack: ScoredPack; readonly result: Computed }) {
  const ref = [result.packs.primary, ...result.packs.gates].find((one) => one.ref.id === id)?.ref ?? null;
  return (useLocalizedPack(ref, 'scored') ?? pack).name;
}
