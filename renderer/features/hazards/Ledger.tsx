import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { hazardStateText } from '../../../assessment-specs/engine/hazardStateText.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { hazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import { fiveAssurancesOf, hazardState, isOpen, isVeto } from '../../../assessment-specs/records/hazardState.ts';
import { addresses } from '../../host/addresses.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { daysUntil, formatDay } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { DueDate } from '../../ui/DueDate.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useLayout } from '../../ui/theme/LayoutContext.ts';
import { useKeys } from '../../ui/useKeys.ts';
import type { LedgerFilter } from './arrangeLedger.ts';
import { arrangeLedger, inLedger, ledgerFilters } from './arrangeLedger.ts';
import { HazardLoop } from './HazardLoop.tsx';
import { RecordHazardDialog } from './RecordHazardDialog.tsx';
import './HazardLoop.css';

/** days before a deadline from which it is shown as near */
const nearDays = 14;

function Due({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const today = useToday();
  const due = hazardDue(hazard, today);
  if (due === null) return null;
  const left = daysUntil(due.day, today);
  return due.overdue ? <DueDate urgency="over" text={t('common.due.over', { days: -left })} /> : <DueDate urgency={left <= nearDays ? 'soon' : 'later'} text={left === 0 ? t('common.due.today') : t('common.due.left', { days: left })} />;
}

function Entry({ hazard, current }: { readonly hazard: Hazard; readonly current: boolean }) {
  const { t } = useTranslation();
  const today = useToday();
  const { locale } = useSettings().settings;
  const { enterprise } = useEnterprise();
  const deadline = fiveAssurancesOf(hazard)?.deadline;
  return (
    <li>
      <Link to={addresses.hazard(enterprise.file.id, hazard.id)} aria-current={current ? 'true' : undefined}>
        <div className="az-row"><span className="az-mono">{hazard.id}</span><Tag tone={hazard.grade === 'major' ? 'veto' : 'neutral'}>{t(`hazards.ledger.${hazard.grade}`)}</Tag><span className="az-grow" /><Due hazard={hazard} /></div>
        <b className="az-strong">{hazard.title}</b>
        <div className="az-small az-muted">{hazardStateText(hazardState(hazard), locale)} · {deadline === undefined ? t('hazards.ledger.noDeadline') : t('hazards.ledger.deadline', { day: formatDay(deadline, today) })}</div>
      </Link>
    </li>
  );
}

function List({ selected }: { readonly selected: Hazard | null }) {
  const { t } = useTranslation();
  const today = useToday();
  const navigate = useNavigate();
  const { enterprise, assessment } = useEnterprise();
  const { hazards } = enterprise.file;
  const [filter, setFilter] = useState<LedgerFilter>(selected !== null && !isOpen(selected) ? 'closed' : 'open');
  const [registering, setRegistering] = useState(false);
  const shown = arrangeLedger(hazards, filter, today);
  const majors = hazards.filter(isVeto).length;
  const generals = hazards.filter((hazard) => isOpen(hazard) && hazard.grade === 'general').length;
  const move = (step: 1 | -1) => {
    const next = shown[Math.min(Math.max(shown.findIndex(({ id }) => id === selected?.id) + step, 0), shown.length - 1)];
    if (next !== undefined) void navigate(addresses.hazard(enterprise.file.id, next.id));
  };
  useKeys([{ key: 'j', run: () => move(1), hint: { caps: ['J', 'K'], text: t('hazards.keys.move') } }, { key: 'k', run: () => move(-1) }]);
  const screen = assessment === null ? null : <Button onClick={() => void navigate(addresses.screening(enterprise.file.id, assessment.file.id))}>{t('hazards.ledger.screen')}</Button>;
  return (
    <section className="az-ledger" aria-label={t('hazards.ledger.title')}>
      <div className="az-ledger-head">
        <div className="az-row"><h1 className="az-h1 az-grow">{t('hazards.ledger.title')}</h1><Button icon={<Icon name="plus" size={14} />} onClick={() => setRegistering(true)}>{t('hazards.ledger.register')}</Button></div>
        <Segmented block aria-label={t('hazards.ledger.filter.label')} value={filter} onChange={setFilter} options={ledgerFilters.map((value) => ({ value, label: `${t(`hazards.ledger.filter.${value}`)} ${hazards.filter((hazard) => inLedger(hazard, value, today)).length}` }))} />
      </div>
      {hazards.length === 0 ? <EmptyState text={t('hazards.ledger.empty')} action={screen} /> : shown.length === 0 ? <EmptyState text={t('hazards.ledger.none')} />
        : <ul className="az-ledger-list" aria-label={t('hazards.ledger.list')}>{shown.map((hazard) => <Entry key={hazard.id} hazard={hazard} current={hazard.id === selected?.id} />)}</ul>}
      {(majors > 0 || generals > 0) && <p className="az-ledger-note">{majors > 0 && t('hazards.ledger.noteVeto', { major: majors })} {generals > 0 && t('hazards.ledger.note', { general: generals })}</p>}
      {registering && <RecordHazardDialog start={{}} fixed={false} source="manual" itemRefs={[]} branches={[]} onClose={() => setRegistering(false)} />}
    </section>
  );
}

/** 隐患台账: the entries at the left, the loop of one of them at the right; in a narrow window one or the other. @param selectedId null: none is open */
export function Ledger({ selectedId }: { readonly selectedId: string | null }) {
  const { t } = useTranslation();
  const narrow = useLayout() === 'narrow';
  const { enterprise } = useEnterprise();
  const selected = enterprise.file.hazards.find(({ id }) => id === selectedId) ?? null;
  const loop = selected === null ? <EmptyState text={t('hazards.ledger.choose')} /> : <HazardLoop key={selected.id} hazard={selected} />;
  if (narrow && selected !== null) return <div className="az-page"><p><Link to={addresses.ledger(enterprise.file.id)}>‹ {t('hazards.ledger.back')}</Link></p>{loop}</div>;
  return <div className="az-split"><List key={selected === null || isOpen(selected) ? 'open' : 'closed'} selected={selected} />{!narrow && <div className="az-page">{loop}</div>}</div>;
}
