import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import { CategoryProgress } from '../../ui/CategoryProgress.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLayout } from '../../ui/theme/LayoutContext.ts';
import type { ItemFilter, ItemLine } from './arrangeItems.ts';
import { itemFilters, passes } from './arrangeItems.ts';
import type { PackTexts } from './packTexts.ts';
import { ToolbarChoice } from './ToolbarChoice.tsx';
import type { ScoredRole } from './useScoring.ts';

export const scoringViews = ['table', 'card', 'tree'] as const;
export type ScoringView = (typeof scoringViews)[number];

export interface ScoringToolbarProps {
  readonly roles: readonly ScoredRole[];
  readonly role: ScoredRole;
  readonly texts: PackTexts;
  readonly sheet: ScoreSheet;
  readonly lines: readonly ItemLine[];
  readonly categoryId: string | null;
  readonly filter: ItemFilter;
  readonly view: ScoringView;
  readonly onRole: (packId: string) => void;
  /** the pack was chosen here just now: its segment takes the focus that the former page's had */
  readonly chosen: boolean;
  readonly onCategory: (categoryId: string) => void;
  readonly onFilter: (filter: ItemFilter) => void;
  readonly onView: (view: ScoringView) => void;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** how many items filter and search show */
  readonly shown: number;
  /** of the search field, for the key / */
  readonly searchId: string;
  /** Enter in the search field: to the first item found */
  readonly onFirst: () => void;
  /** what a narrow window keeps of the tools, beside the packs */
  readonly narrowTools: ReactNode;
  /** names of the packs in the language of the interface */
  readonly packName: (role: ScoredRole) => string;
}

const viewIcons = { table: 'table', card: 'card', tree: 'menu' } as const;

/** The search field: what is typed filters at once, Enter goes to the first item found, Escape empties it. */
const Search = memo(function Search({ search, onSearch, shown, searchId, onFirst }: Pick<ScoringToolbarProps, 'search' | 'onSearch' | 'shown' | 'searchId' | 'onFirst'>) {
  const { t } = useTranslation();
  return (
    <span className="az-score-search">
      <Input id={searchId} type="search" value={search} maxLength={200} aria-label={t('scoring.search.label')} placeholder={t('scoring.search.placeholder')} prefix={<Icon name="search" size={16} />}
        suffix={<span role="status" className="az-small az-muted">{search.trim() === '' ? '' : t('scoring.search.found', { count: shown })}</span>}
        onChange={(event) => onSearch(event.target.value.replace(/\s+/gu, ' '))}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') onFirst();
          if (event.key === 'Escape') { onSearch(''); event.currentTarget.blur(); }
        }} />
    </span>
  );
});

/** Packs, progress by category, filter, search and the three views. In a narrow window only what fits on a line. */
export function ScoringToolbar({ roles, role, texts, sheet, lines, categoryId, filter, view, onRole, chosen, onCategory, onFilter, onView, packName, narrowTools, ...search }: ScoringToolbarProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const counted = (value: ItemFilter) => value === 'all' ? t('scoring.filter.all') : `${t(`scoring.filter.${value}`)} ${lines.filter((line) => passes(line, value)).length}`;
  const compared = lines.some(({ lastTime }) => lastTime !== 'none');
  const filters = itemFilters.filter((value) => compared || !(value === 'unreviewed' || value === 'rulesChanged' || value === 'added')).map((value) => ({ value, label: counted(value) }));
  const roleLabel = (one: ScoredRole) => one.role === 'primary' ? packName(one) : `${packName(one)} · ${t(one.mandatory ? 'scoring.packs.gate' : 'scoring.packs.advisory')}`;
  const cells = sheet.categories.map((category, index) => {
    const { id, name } = texts.category(texts.pack.categories[index] ?? fail(category.categoryId));
    const { answered, items } = category.progress;
    return { key: category.categoryId, shown: id, name: t('scoring.categories.cell', { id, name, answered, items }), share: items === 0 ? 0 : answered / items };
  });
  if (layout === 'narrow') return <div className="az-toolbar">{roles.length < 2 ? <div className="az-grow" /> : <Select aria-label={t('scoring.packs.label')} value={role.ref.id} style={{ flex: 1, minWidth: 0 }} onChange={onRole} options={roles.map((one) => ({ value: one.ref.id, label: roleLabel(one) }))} />}{narrowTools}</div>;
  return (
    <>
      {roles.length > 1 && <div className="az-toolbar az-score-packs"><ToolbarChoice kind="segments" takesFocus={chosen} label={t('scoring.packs.label')} value={role.ref.id} onChange={onRole} options={roles.map((one) => ({ value: one.ref.id, label: roleLabel(one) }))} /></div>}
      <div className="az-toolbar">
        <CategoryProgress cells={cells} currentKey={categoryId} onSelect={onCategory} label={t('scoring.categories.label')} />
        <div className="az-grow" />
        <ToolbarChoice kind="list" label={t('scoring.filter.label')} value={filter} onChange={onFilter} options={filters} />
        <Search {...search} />
        <ToolbarChoice kind="segments" label={t('scoring.view.label')} value={view} onChange={onView} options={scoringViews.map((value) => ({ value, label: t(`scoring.view.${value}`), icon: viewIcons[value] }))} />
      </div>
    </>
  );
}

function fail(categoryId: string): never {
  throw new Error(`The pack has no category ${categoryId} where its score sheet has one.`);
}
