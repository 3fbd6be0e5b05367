import { Checkbox, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScorePath } from '../../../assessment-specs/engine/explain.ts';
import { VetoLine } from '../../ui/VetoLine.tsx';
import { ExplanationTree } from './ExplanationTree.tsx';
import type { TreeSource } from './TreeSource.ts';
import '../ScoreDrawer.css';

export interface ExplanationDrawerProps {
  readonly source: TreeSource;
  readonly path: ScorePath;
  /** open major hazards decide whatever the score */
  readonly openVetoes: number;
  readonly onClose: () => void;
}

/** 这个数怎么来的, over the page on which the number stands. Escape goes back to it. */
export default function ExplanationDrawer({ source, path, openVetoes, onClose }: ExplanationDrawerProps) {
  const { t } = useTranslation();
  const [onlyDeducted, setOnlyDeducted] = useState(true);
  return (
    <Drawer open onClose={onClose} rootClassName="az-score-drawer" size={760} title={t('score.tree.title')} styles={{ body: { padding: 0 } }} closable={{ 'aria-label': t('score.drawer.close') }}
      extra={<Checkbox checked={onlyDeducted} onChange={(event) => setOnlyDeducted(event.target.checked)}>{t('score.tree.onlyDeducted')}</Checkbox>}>
      {openVetoes > 0 && <div className="az-tree-veto"><VetoLine><b className="az-veto az-strong">{t('score.drawer.veto', { count: openVetoes })}</b>{t('score.drawer.vetoWhy')}</VetoLine></div>}
      <ExplanationTree source={source} path={path} onlyDeducted={onlyDeducted} />
    </Drawer>
  );
}
