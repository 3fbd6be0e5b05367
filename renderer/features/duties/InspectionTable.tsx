import { useTranslation } from 'react-i18next';
import type { Inspection } from '../../../assessment-specs/records/Inspection.ts';
import { isOpen } from '../../../assessment-specs/records/hazardState.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { formatDay } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { InspectionDetail } from './InspectionDetail.tsx';
import { OpenRowButton } from './OpenRowButton.tsx';
import '../../ui/DenseTable.css';

function Found({ inspection }: { readonly inspection: Inspection }) {
  const { t } = useTranslation();
  const found = useEnterprise().enterprise.file.hazards.filter(({ sourceRef }) => sourceRef === inspection.id);
  if (found.length === 0) return <span className="az-small az-muted">{t('inspections.list.none')}</span>;
  const open = found.filter(isOpen).length;
  return <StatusLine tone={open === 0 ? 'ok' : 'warn'} icon={open === 0 ? 'check' : 'hazard'}>{t('inspections.list.hazards', { count: found.length, open })}</StatusLine>;
}

export interface InspectionTableProps {
  readonly inspections: readonly Inspection[];
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** Inspections, newest first; a withdrawn one stays and is struck through; one of them opens in place. */
export function InspectionTable({ inspections, openId, onOpen }: InspectionTableProps) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <table className="az-table" aria-label={t('inspections.list.title')}>
      <thead><tr>{(['on', 'kind', 'ledBy', 'areas', 'found'] as const).map((column) => <th key={column} scope="col">{t(`inspections.list.${column}`)}</th>)}</tr></thead>
      {inspections.map((inspection) => {
        const open = inspection.id === openId;
        const toggle = () => onOpen(open ? null : inspection.id);
        const day = formatDay(inspection.on, today);
        const gone = inspection.withdrawn !== null;
        return (
          <tbody key={inspection.id}>
            <tr className={open ? 'az-selected' : undefined} aria-current={open ? 'true' : undefined} data-clickable onClick={toggle}>
              <td><OpenRowButton open={open} label={t(open ? 'inspections.list.close' : 'inspections.list.open', { day })} text={day} onToggle={toggle} /></td>
              <td className="az-nowrap">{gone ? <s>{t(`inspections.kind.${inspection.kind}`)}</s> : t(`inspections.kind.${inspection.kind}`)}</td>
              <td>{gone ? <s>{inspection.ledBy}</s> : inspection.ledBy}</td>
              <td>{gone ? <s>{inspection.areas}</s> : inspection.areas}</td>
              <td>{gone ? <Tag icon="cross">{t('inspections.list.withdrawn')}</Tag> : <Found inspection={inspection} />}</td>
            </tr>
            {open && <tr className="az-detail"><td colSpan={5}><InspectionDetail inspection={inspection} /></td></tr>}
          </tbody>
        );
      })}
    </table>
  );
}
