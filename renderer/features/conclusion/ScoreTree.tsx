import { Checkbox, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { ExplanationTree } from '../../score/explanation/ExplanationTree.tsx';
import { sourceOf } from '../../score/explanation/TreeSource.ts';
import { Panel } from '../../ui/Panel.tsx';
import type { Computed } from './useConclusionView.ts';
import './ScoreTree.css';

/** Where the number comes from, for the primary pack and for every gate. */
export function ScoreTree({ result }: { readonly result: Computed }) {
  const { t } = useTranslation();
  const [onlyDeducted, setOnlyDeducted] = useState(true);
  const [packId, setPackId] = useState(result.packs.primary.ref.id);
  const packs = [result.packs.primary, ...result.packs.gates];
  const chosen = packs.find(({ ref }) => ref.id === packId) ?? result.packs.primary;
  const sheet = result.conclusion.packs.find((one) => one.sheet.pack.id === chosen.ref.id)?.sheet ?? result.sheet;
  const pack = useLocalizedPack(chosen.ref, 'scored') ?? chosen.pack;
  const source = useMemo(() => sourceOf(result, sheet, pack), [result, sheet, pack]);
  return (
    <Panel title={t('score.tree.title')} hint={t('score.tree.hint')} extra={<Checkbox checked={onlyDeducted} onChange={(event) => setOnlyDeducted(event.target.checked)}>{t('score.tree.onlyDeducted')}</Checkbox>}>
      {packs.length > 1 && <div className="az-tree-packs"><Select style={{ width: '100%' }} aria-label={t('score.tree.pack')} value={chosen.ref.id} onChange={setPackId} options={packs.map((one) => ({ value: one.ref.id, label: <PackName id={one.ref.id} pack={one.pack} result={result} /> }))} /></div>}
      <ExplanationTree key={chosen.ref.id} source={source} onlyDeducted={onlyDeducted} />
    </Panel>
  );
}

function PackName({ id, pack, result }: { readonly id: string; readonly pack: ScoredPack; readonly result: Computed }) {
  const ref = [result.packs.primary, ...result.packs.gates].find((one) => one.ref.id === id)?.ref ?? null;
  return (useLocalizedPack(ref, 'scored') ?? pack).name;
}
