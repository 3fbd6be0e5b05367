import type { RefSelectProps } from 'antd';
import { Select } from 'antd';
import { memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import type { SettingsValue } from '../../../host/SettingsContext.tsx';
import { useSettings } from '../../../host/SettingsContext.tsx';
import { useKeys } from '../../../ui/useKeys.ts';
import { initials } from './initials.ts';
import './people.css';

interface ChoiceProps {
  readonly author: string;
  /** of the team, a line each */
  readonly names: string;
  readonly compact: boolean;
  readonly update: SettingsValue['update'];
}

/** Drawn again only when what it shows changes: the page is drawn at every key press, and a select is dear. */
const Choice = memo(function Choice({ author, names, compact, update }: ChoiceProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const select = useRef<RefSelectProps>(null);
  const team = names.split('\n').filter((name) => name !== '');
  const people = author === '' || team.includes(author) ? team : [author, ...team];
  const short = initials(people);
  useKeys([{ key: 'a', run: () => { select.current?.focus(); setOpen(true); }, hint: { caps: ['A'], text: t('people.assessor.switch') } }]);
  const leave = (stays: boolean) => {
    setOpen(stays);
    // the keys of the page are the page's again
    if (!stays) select.current?.blur();
  };
  return (
    <span className="az-assessor-switch">
      {!compact && <span className="az-small az-muted">{t('people.assessor.label')}</span>}
      <Select<string> ref={select} size={compact ? 'middle' : 'small'} aria-label={t('people.assessor.switch')} title={`${t('people.assessor.switch')} A`} value={author === '' ? null : author} placeholder={t('people.assessor.nobody')} open={open} onOpenChange={leave}
        popupMatchSelectWidth={false} style={{ width: compact ? '4.5rem' : '7rem' }} labelRender={({ value }) => compact ? short.get(String(value)) ?? value : value}
        options={people.map((name) => ({ value: name, label: team.includes(name) ? name : t('people.assessor.notInTeam', { name }) }))} onChange={(name) => void update({ author: name })} />
    </span>
  );
});

/** Who scores from now on, chosen from the team, so that two people at one machine take turns. Nothing where there is no choice. */
export function AssessorSwitch({ compact }: { readonly compact: boolean }) {
  const { team } = useAssessment().file;
  const { settings: { author }, update } = useSettings();
  const names = [...new Set(team.map(({ name }) => name))];
  return names.every((name) => name === author) ? null : <Choice author={author} names={names.join('\n')} compact={compact} update={update} />;
}
