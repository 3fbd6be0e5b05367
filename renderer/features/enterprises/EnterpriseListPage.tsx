import type { InputRef } from 'antd';
import { Button, Input, Segmented } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { EnterpriseSummary } from '../../../electron/contract/views.ts';
import { addresses } from '../../host/addresses.ts';
import { Loaded } from '../../host/Loaded.tsx';
import { useHostQuery } from '../../host/useHostQuery.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { KeyFooter } from '../../ui/KeyFooter.tsx';
import { useLayout } from '../../ui/theme/LayoutContext.ts';
import { useKeys } from '../../ui/useKeys.ts';
import type { EnterpriseFilter } from './arrangeEnterprises.ts';
import { arrangeEnterprises, enterpriseFilters, passesFilter } from './arrangeEnterprises.ts';
import { CreateEnterpriseDialog } from './CreateEnterpriseDialog.tsx';
import { EnterprisePreview } from './EnterprisePreview.tsx';
import { EnterpriseTable } from './EnterpriseTable.tsx';

function Portfolio({ all, onCreate, onRestored }: { readonly all: readonly EnterpriseSummary[]; readonly onCreate: () => void; readonly onRestored: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const wide = useLayout() === 'wide';
  const search = useRef<InputRef>(null);
  const [searched, setSearched] = useState('');
  const [filter, setFilter] = useState<EnterpriseFilter>('all');
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const shown = arrangeEnterprises(all, filter, searched);
  const selected = shown.find(({ id }) => id === selectedId) ?? shown[0] ?? null;
  const open = (enterprise: EnterpriseSummary) => void navigate(addresses.home(enterprise.id));
  const move = (step: number) => {
    const next = shown[Math.min(Math.max(shown.findIndex(({ id }) => id === selected?.id) + step, 0), shown.length - 1)];
    if (next !== undefined) setSelectedId(next.id);
  };
  const hints = { move: { caps: ['J', 'K'], text: t('enterprises.keys.move') }, open: { caps: ['Enter'], text: t('enterprises.keys.open') }, search: { caps: ['/'], text: t('enterprises.keys.search') }, create: { caps: ['N'], text: t('enterprises.keys.create') } };
  useKeys([
    { key: 'j', run: () => move(1), hint: hints.move }, { key: 'k', run: () => move(-1) }, { key: 'arrowdown', run: () => move(1) }, { key: 'arrowup', run: () => move(-1) },
    { key: 'enter', run: () => { if (selected !== null) open(selected); }, hint: hints.open }, { key: '/', run: () => search.current?.focus(), hint: hints.search }, { key: 'n', run: onCreate, hint: hints.create },
  ]);
  const offered = enterpriseFilters.map((value) => ({ value, count: all.filter((enterprise) => passesFilter(enterprise, value)).length })).filter(({ value, count }) => value === 'all' || value === filter || count > 0);
  return (
    <>
      <div className="az-toolbar">
        <Input ref={search} value={searched} style={{ width: '17rem' }} prefix={<Icon name="search" size={16} />} aria-label={t('enterprises.search.label')} placeholder={t('enterprises.search.placeholder')} onChange={(event) => setSearched(event.target.value)} onPressEnter={() => { if (selected !== null) open(selected); }} />
        <Segmented aria-label={t('enterprises.filter.label')} value={filter} onChange={setFilter} options={offered.map(({ value, count }) => ({ value, label: `${t(`enterprises.filter.${value}`)} ${count}` }))} />
        <div className="az-grow" />
        <Button icon={<Icon name="plus" size={16} />} onClick={onCreate}>{t('enterprises.action.create')}</Button>
      </div>
      <div className="az-split">
        <div className="az-split-main">
          {shown.length === 0 ? <EmptyState text={t('enterprises.empty.found')} action={<Button onClick={() => { setSearched(''); setFilter('all'); }}>{t('enterprises.empty.all')}</Button>} />
            : <EnterpriseTable enterprises={shown} selectedId={selected?.id ?? null} onSelect={(enterprise) => { if (wide) setSelectedId(enterprise.id); else open(enterprise); }} />}
        </div>
        {selected !== null && <aside className="az-split-help" aria-label={t('enterprises.preview.label')}><EnterprisePreview enterprise={selected} onRestored={onRestored} /></aside>}
      </div>
      <KeyFooter hints={Object.values(hints)}><span className="az-small az-muted">{t('enterprises.footer', { shown: shown.length, all: all.length })}</span></KeyFooter>
    </>
  );
}

/** Every enterprise of this machine, what is gravest first. The address `new=1` opens the form for a new one. */
export default function EnterpriseListPage() {
  const { t } = useTranslation();
  const list = useHostQuery('enterprise.list', {});
  const [address, setAddress] = useSearchParams();
  const creating = address.has('new');
  const setCreating = (open: boolean) => setAddress(open ? { new: '1' } : {}, { replace: true });
  return (
    <>
      <h1 className="az-spoken">{t('enterprises.page.title')}</h1>
      {list.state !== 'ready' ? <div className="az-page"><Loaded query={list}>{() => null}</Loaded></div>
        : list.value.length === 0 ? <div className="az-page"><EmptyState text={t('enterprises.empty.none')} action={<Button type="primary" onClick={() => setCreating(true)}>{t('enterprises.action.create')}</Button>} /></div>
          : <Portfolio all={list.value} onCreate={() => setCreating(true)} onRestored={list.refetch} />}
      <CreateEnterpriseDialog open={creating} onClose={() => setCreating(false)} />
    </>
  );
}
