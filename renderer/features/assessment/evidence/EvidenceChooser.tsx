import { Button, Checkbox, Input, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import { EvidencePicture } from '../../../host/EvidencePicture.tsx';
import { useSettings } from '../../../host/SettingsContext.tsx';
import { formatList } from '../../../i18n/format.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { usesOf } from './usesOf.ts';
import { ValidUntil } from './ValidUntil.tsx';

export interface EvidenceChooserProps {
  readonly itemId: string;
  readonly attached: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** drawn at once; more are found by searching */
const shownMost = 60;

/** The files that the assessment has, to be used for one more item: newest first, searched by name, kind, remark and where they are used. */
export function EvidenceChooser({ itemId, attached, onChoose, onCancel }: EvidenceChooserProps) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const { file } = useAssessment();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const others = useMemo(() => {
    const uses = usesOf(file);
    return Object.values(file.evidence).filter(({ id }) => !attached.includes(id)).map((card) => ({ card, uses: uses.get(card.id) ?? [] })).sort((a, b) => b.card.addedAt.localeCompare(a.card.addedAt));
  }, [file, attached]);
  const words = search.trim().toLowerCase();
  const found = words === '' ? others : others.filter(({ card, uses }) => [card.name, card.note, t(`scoring.evidence.kinds.${card.kind}`), ...uses].some((text) => text.toLowerCase().includes(words)));
  return (
    <Modal open width={640} title={t('evidence.choose.title', { id: itemId })} onCancel={onCancel} footer={<><Button onClick={onCancel}>{t('evidence.choose.cancel')}</Button><Button type="primary" disabled={chosen.length === 0} onClick={() => onChoose(chosen)}>{t('evidence.choose.confirm', { count: chosen.length })}</Button></>}>
      <Input autoFocus aria-label={t('evidence.choose.search')} placeholder={t('evidence.choose.search')} prefix={<Icon name="search" size={16} />} value={search} onChange={(event) => setSearch(event.target.value)} />
      {found.length === 0 && <EmptyState text={t('evidence.choose.none')} />}
      <ul className="az-evidence-choose" aria-label={t('scoring.evidence.list')}>
        {found.slice(0, shownMost).map(({ card, uses }) => (
          <li key={card.id}>
            <Checkbox checked={chosen.includes(card.id)} onChange={({ target }) => setChosen(target.checked ? [...chosen, card.id] : chosen.filter((id) => id !== card.id))}>
              <span className="az-evidence-choice">
                {card.mime.startsWith('image/') ? <EvidencePicture evidenceId={card.id} alt="" /> : <span className="az-evidence-file"><Icon name="doc" size={22} /></span>}
                <span className="az-evidence-facts"><b className="az-strong az-ellipsis">{card.name}</b><span className="az-muted">{t(`scoring.evidence.kinds.${card.kind}`)} · {uses.length === 0 ? t('evidence.unused') : t('evidence.usedFor', { places: formatList(uses.slice(0, 6), locale), count: uses.length })}</span>{card.validUntil !== null && <ValidUntil day={card.validUntil} />}</span>
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {found.length > shownMost && <p className="az-small az-muted">{t('evidence.choose.more', { count: found.length - shownMost })}</p>}
    </Modal>
  );
}
