import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon.tsx';
import { RuleBoxLine } from '../../../ui/RuleBoxLine.tsx';
import { doubtText } from './hintWords.ts';
import { useItemHints } from './ItemHintsContext.ts';

/** What is unusual about a 空项, quietly and with its reasons. People decide. */
export function DoubtLine({ itemId }: { readonly itemId: string }) {
  const { t } = useTranslation();
  const { doubtsOf, traitPack } = useItemHints();
  const doubts = doubtsOf(itemId);
  if (doubts.length === 0) return null;
  return <RuleBoxLine><span className="az-small az-warn"><Icon name="flag" size={14} /> {t('carry.doubt.label')}{doubts.map((doubt) => doubtText(t, doubt, traitPack)).join('')}</span></RuleBoxLine>;
}
