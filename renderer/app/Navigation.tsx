import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Icon } from '../ui/Icon.tsx';
import { Mark } from '../ui/Mark.tsx';
import type { NavigationEntry } from './useNavigationEntries.ts';
import { useNavigationEntries } from './useNavigationEntries.ts';
import './Navigation.css';

function Entry({ entry }: { readonly entry: NavigationEntry }) {
  const { mark } = entry;
  return (
    <NavLink className="az-nav-entry" to={entry.to} end={entry.exact}>
      <Icon name={entry.icon} />
      <span>{entry.text}</span>
      {mark !== null && <em data-tone={mark.tone}>{mark.tick === true ? <><Icon name="check" size={16} stroke={2} /><span className="az-spoken">{mark.text}</span></> : mark.text}</em>}
    </NavLink>
  );
}

/** The journey with its counts, then verification and settings. 176 px. */
export function Navigation() {
  const { t } = useTranslation();
  const { top, journeyName, journey, daily, bottom } = useNavigationEntries();
  return (
    <nav className="az-nav" aria-label={t('shell.nav.label')}>
      <div className="az-brand"><Mark size={26} /><b>{t('common.app.name')}</b></div>
      {top.map((entry) => <Entry key={entry.page} entry={entry} />)}
      {journey.length > 0 && <div className="az-nav-group">{journeyName}</div>}
      {journey.map((entry) => <Entry key={entry.page} entry={entry} />)}
      {daily.length > 0 && <div className="az-nav-group">{t('shell.nav.daily')}</div>}
      {daily.map((entry) => <Entry key={entry.page} entry={entry} />)}
      <div className="az-grow" />
      {bottom.map((entry) => <Entry key={entry.page} entry={entry} />)}
    </nav>
  );
}
