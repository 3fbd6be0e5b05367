import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CategoryScore, ElementScore, ItemScore, Tally } from '../../../assessment-specs/engine/ScoreSheet.ts';
import { formatShare } from '../../i18n/format.ts';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ItemChain } from './ItemChain.tsx';
import { TallyRow } from './TallyRow.tsx';
import type { TreeSource } from './TreeSource.ts';

/** What every row of the tree needs. */
export interface TreeProps {
  readonly opened: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
  readonly withOpen: boolean;
  readonly onlyDeducted: boolean;
  /** rows that were asked for are shown although nothing was taken there */
  readonly asked: ReadonlySet<string>;
  readonly source: TreeSource;
}

/** Something was taken here, or is not answered yet: never folded away. */
const speaks = ({ deducted, open }: Tally): boolean => deducted > 0 || open > 0;

function Folded({ tree, text, onOpen }: { readonly tree: TreeProps; readonly text: string; readonly onOpen: () => void }) {
  const { t } = useTranslation();
  return <FoldRow text={text} actionLabel={t('common.action.expand')} actionName={`${t('common.action.expand')}：${text}`} onOpen={onOpen} span={tree.withOpen ? 7 : 6} />;
}

export function CategoryRows(tree: TreeProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const { source: { sheet, pack }, asked, opened, toggle, withOpen, onlyDeducted } = tree;
  const shown = onlyDeducted && !all ? sheet.categories.filter(({ categoryId, tally }) => speaks(tally) || asked.has(`category ${categoryId}`)) : sheet.categories;
  const folded = sheet.categories.length - shown.length;
  return (
    <>
      {shown.map((category) => {
        const key = `category ${category.categoryId}`;
        const name = pack.categories.find(({ id }) => id === category.categoryId)?.name ?? '';
        return (
          <Fragment key={key}>
            <TallyRow name={`${category.categoryId}　${name}`} rowKey={key} level={1} tally={category.tally} percent={category.percent} withOpen={withOpen} expanded={opened.has(key)} onToggle={() => toggle(key)} strong />
            {opened.has(key) && <ElementRows {...tree} category={category} />}
          </Fragment>
        );
      })}
      {folded > 0 && <Folded tree={tree} text={t('score.tree.foldedGroups', { count: folded })} onOpen={() => setAll(true)} />}
    </>
  );
}

function ElementRows({ category, ...tree }: TreeProps & { readonly category: CategoryScore }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const { source: { pack }, asked, opened, toggle, withOpen, onlyDeducted } = tree;
  const elements = pack.categories.find(({ id }) => id === category.categoryId)?.elements ?? [];
  // an extra is taken from the category, so its element may look untouched
  const withExtra = new Set(category.extras.map(({ itemId }) => itemId));
  const told = ({ elementId, tally, items }: ElementScore) => speaks(tally) || asked.has(`element ${elementId}`) || items.some(({ itemId }) => withExtra.has(itemId));
  const shown = onlyDeducted && !all ? category.elements.filter(told) : category.elements;
  const folded = category.elements.length - shown.length;
  return (
    <>
      {shown.map((element) => {
        const key = `element ${element.elementId}`;
        const name = elements.find(({ id }) => id === element.elementId)?.name ?? '';
        return (
          <Fragment key={key}>
            <TallyRow name={`${element.elementId}　${name}`} rowKey={key} level={2} tally={element.tally} percent={element.percent} withOpen={withOpen} expanded={opened.has(key)} onToggle={() => toggle(key)} />
            {opened.has(key) && <ItemRows {...tree} element={element} withExtra={withExtra} />}
          </Fragment>
        );
      })}
      {folded > 0 && <Folded tree={tree} text={t('score.tree.foldedGroups', { count: folded })} onOpen={() => setAll(true)} />}
    </>
  );
}

function ItemRows({ element, withExtra, ...tree }: TreeProps & { readonly element: ElementScore; readonly withExtra: ReadonlySet<string> }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const { source: { pack }, asked, opened, toggle, withOpen, onlyDeducted } = tree;
  const items = pack.categories.flatMap(({ elements }) => elements.flatMap((one) => one.items));
  const told = ({ state, itemId }: ItemScore) => state === 'unanswered' || state === 'deducted' || state === 'forfeited' || withExtra.has(itemId) || asked.has(`item ${itemId}`);
  const shown = onlyDeducted && !all ? element.items.filter(told) : element.items;
  const folded = element.items.filter((item) => !shown.includes(item));
  return (
    <>
      {shown.map((score) => {
        const key = `item ${score.itemId}`;
        const item = items.find(({ id }) => id === score.itemId);
        const { standard, na, earned, open } = score.tally;
        const whole = standard - na;
        const share = whole === 0 || open > 0 ? null : { text: formatShare(earned, whole) };
        const note = score.state === 'notApplicable' || score.state === 'forfeited' || score.state === 'unanswered' ? <> <Tag>{t(`common.item.${score.state}`)}</Tag></> : null;
        return (
          <Fragment key={key}>
            <TallyRow name={`${score.itemId}　${item?.title ?? item?.requirement ?? ''}`} rowKey={key} level={3} tally={score.tally} percent={share} withOpen={withOpen} expanded={opened.has(key)} onToggle={() => toggle(key)} selected={opened.has(key)} note={note} />
            {opened.has(key) && <tr className="az-detail az-tree-chain"><td colSpan={withOpen ? 7 : 6}><ItemChain itemId={score.itemId} item={item} source={tree.source} /></td></tr>}
          </Fragment>
        );
      })}
      {folded.length > 0 && <Folded tree={tree} onOpen={() => setAll(true)}
        text={t('score.tree.folded', { count: folded.length, full: folded.filter(({ state }) => state === 'full').length, na: folded.filter(({ state }) => state === 'notApplicable').length })} />}
    </>
  );
}
