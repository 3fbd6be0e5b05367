import type { KeyboardEvent, MouseEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tally } from '../../../assessment-specs/engine/ScoreSheet.ts';
import { formatPoints } from '../../i18n/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ItemState } from '../../ui/ItemState.tsx';
import { Ruler } from '../../ui/Ruler.tsx';
import { VerdictPlate } from '../../ui/VerdictPlate.tsx';
import type { HazardMark, TreeNode } from './itemTree.ts';
import { itemKey, treeStep } from './itemTree.ts';
import { itemName, stateWord } from './itemWords.ts';
import type { PackTexts } from './packTexts.ts';
import './ItemTree.css';

export interface ItemTreeProps {
  /** what can be seen, as `itemTree` gives it */
  readonly nodes: readonly TreeNode[];
  readonly texts: PackTexts;
  readonly selectedId: string | null;
  readonly onSelect: (itemId: string) => void;
  readonly onFold: (key: string, open: boolean) => void;
}

function Hazard({ mark }: { readonly mark: HazardMark }) {
  const { t } = useTranslation();
  if (mark === 'none') return null;
  return <span className="az-tree-hazard" title={t(`scoring.tree.${mark}`)}>{mark === 'major' ? <VerdictPlate kind="vetoed" size={16} /> : <Icon name="flag" size={15} />}<span className="az-spoken">{t(`scoring.tree.${mark}`)}</span></span>;
}

/** Earned and still possible of what can be assessed, with the two numbers beside it. */
function Share({ tally }: { readonly tally: Tally }) {
  const { t } = useTranslation();
  const whole = tally.standard - tally.na;
  if (whole === 0) return <span className="az-tree-share az-muted az-small">{stateWord(t, 'notApplicable')}</span>;
  const low = Math.max(tally.earned, 0) / whole * 100;
  const words = { earned: formatPoints(tally.earned), standard: formatPoints(whole) };
  return <span className="az-tree-share"><span className="az-tree-ruler"><Ruler small low={low} high={Math.min(low + tally.open / whole * 100, 100)} label={t('scoring.tree.points', words)} /></span><span className="az-number" aria-hidden="true">{words.earned}<span className="az-muted">/{words.standard}</span></span></span>;
}

function Content({ node, texts }: { readonly node: TreeNode; readonly texts: PackTexts }) {
  const { t } = useTranslation();
  if (node.kind === 'item') {
    const { item, score } = node.line;
    const name = itemName(texts.item(item));
    return <><span className="az-tree-id">{item.id}</span><span className="az-tree-name" title={name}>{name}</span><Hazard mark={node.hazard} /><ItemState kind={score.state} text={stateWord(t, score.state)} /></>;
  }
  const { id, name } = node.kind === 'category' ? texts.category(node.category) : texts.element(node.element);
  const { answered, items } = node.progress;
  return (
    <>
      <span className="az-tree-twist" data-open={node.open} aria-hidden="true">›</span><span className="az-tree-id">{id}</span><span className="az-tree-name" title={name}>{name}</span><Hazard mark={node.hazard} />
      <span className={answered === items ? 'az-tree-count az-muted' : 'az-tree-count'} title={t('scoring.tree.answered', { answered, items })}><span aria-hidden="true">{answered}/{items}</span><span className="az-spoken">{t('scoring.tree.answered', { answered, items })}</span></span>
      <Share tally={node.tally} />
    </>
  );
}

const levels = { category: 1, element: 2, item: 3 } as const;

/** Structure and progress of a pack as an ARIA tree: one tab stop, arrows go about and fold; an item that gets the focus is the open one. */
export function ItemTree({ nodes, texts, selectedId, onSelect, onFold }: ItemTreeProps) {
  const { t } = useTranslation();
  const tree = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ readonly key: string; readonly selectedId: string | null } | null>(null);
  const selectedKey = selectedId === null ? null : itemKey(selectedId);
  // a branch keeps the tab stop only until another item is opened
  const wanted = at !== null && at.selectedId === selectedId ? at.key : selectedKey;
  const stop = nodes.find(({ key }) => key === wanted)?.key ?? nodes.find(({ key }) => key === selectedKey)?.key ?? nodes[0]?.key;
  useEffect(() => {
    if (selectedKey !== null) tree.current?.querySelector(`[data-key="${CSS.escape(selectedKey)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selectedKey]);
  const go = (key: string) => {
    const node = nodes.find((one) => one.key === key);
    if (node?.kind === 'item') {
      setAt({ key, selectedId: node.line.item.id });
      onSelect(node.line.item.id);
    } else setAt({ key, selectedId });
    tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || stop === undefined) return;
    const focused = event.target instanceof HTMLElement ? event.target.dataset['key'] ?? stop : stop;
    const step = treeStep(nodes, focused, event.key);
    if (step === null) return;
    event.preventDefault();
    if (step.kind === 'go') go(step.key);
    else {
      setAt({ key: step.key, selectedId });
      onFold(step.key, step.open);
    }
  };
  const click = (event: MouseEvent<HTMLDivElement>) => {
    const key = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined;
    const node = nodes.find((one) => one.key === key);
    if (node === undefined) return;
    go(node.key);
    if (node.kind !== 'item') onFold(node.key, !node.open);
  };
  return (
    <div ref={tree} role="tree" aria-label={t('scoring.tree.label')} className="az-tree" tabIndex={-1} onKeyDown={press} onClick={click}>
      {nodes.map((node) => (
        <div key={node.key} role="treeitem" data-key={node.key} aria-level={levels[node.kind]} aria-posinset={node.position} aria-setsize={node.siblings} aria-expanded={node.kind === 'item' ? undefined : node.open}
          aria-selected={node.key === selectedKey} tabIndex={node.key === stop ? 0 : -1} className={`az-tree-node az-tree-${node.kind}`}>
          <Content node={node} texts={texts} />
        </div>
      ))}
    </div>
  );
}
