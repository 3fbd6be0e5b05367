import { Button, Checkbox, Input } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { NotApplicableSuggestion } from '../../../assessment-specs/engine/suggestNotApplicable.ts';
import type { Item } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { TraitPack } from '../../../assessment-specs/schema/TraitPack.ts';
import { formatPoints } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { itemName, traitQuestionsText } from './itemWords.ts';
import type { TraitBlock } from './traitBlocks.ts';
import { traitBlocks } from './traitBlocks.ts';

export interface TakenBlock {
  readonly item: Item;
  readonly reason: string;
}

export interface SuggestedNotApplicableProps {
  /** unanswered items that the profile makes 空项 */
  readonly suggestions: readonly NotApplicableSuggestion[];
  readonly shown: (item: Item) => Item;
  readonly traitPack: TraitPack | null;
  readonly sheet: ScoreSheet;
  /** the sheet that the engine gives once these are 空项 */
  readonly trial: (items: readonly Item[]) => ScoreSheet;
  readonly onTake: (taken: readonly TakenBlock[]) => void;
}

const pointsOf = (suggestions: readonly NotApplicableSuggestion[]) => suggestions.reduce((sum, { item }) => sum + item.points, 0);

interface BlockProps extends Pick<SuggestedNotApplicableProps, 'shown' | 'traitPack'> {
  readonly block: TraitBlock;
  readonly taken: ReadonlySet<string>;
  readonly reason: string;
  readonly onTake: (itemIds: readonly string[], take: boolean) => void;
  readonly onReason: (reason: string) => void;
}

function Block({ block: { traits, suggestions }, taken, reason, shown, traitPack, onTake, onReason }: BlockProps) {
  const { t } = useTranslation();
  const ids = suggestions.map(({ item }) => item.id);
  const count = ids.filter((id) => taken.has(id)).length;
  const questions = traitQuestionsText(traits, traitPack);
  return (
    <section aria-label={questions}>
      <Checkbox checked={count === ids.length} indeterminate={count > 0 && count < ids.length} onChange={(event) => onTake(ids, event.target.checked)}>
        <b className="az-strong">{t('scoring.suggested.because', { questions })}</b> <span className="az-muted">{t('scoring.suggested.block', { count: ids.length, points: formatPoints(pointsOf(suggestions)) })}</span>
      </Checkbox>
      <ul>
        {suggestions.map(({ item }) => (
          <li key={item.id}><Checkbox checked={taken.has(item.id)} onChange={(event) => onTake([item.id], event.target.checked)}><span className="az-muted">{item.id}</span> {itemName(shown(item))} <span className="az-muted">{formatPoints(item.points)}</span></Checkbox></li>
        ))}
      </ul>
      {count > 0 && <label className="az-row az-small"><span className="az-nowrap">{t('scoring.notApplicable.reason')}</span><Input size="small" value={reason} maxLength={500} onChange={(event) => onReason(event.target.value)} /></label>}
    </section>
  );
}

function Effect({ before, after }: { readonly before: ScoreSheet; readonly after: ScoreSheet }) {
  const { t } = useTranslation();
  const range = ({ range: { low, high } }: ScoreSheet) => low === null || high === null ? '—' : `${low.text}—${high.text}`;
  return (
    <p role="status" className="az-score-effect">
      {t('scoring.suggested.denominator')} {formatPoints(before.raw.denominator)} → <b className="az-strong">{formatPoints(after.raw.denominator)}</b>
      {' · '}{t('scoring.suggested.range')} {range(before)} → <b className="az-strong">{range(after)}</b>
    </p>
  );
}

function Preview({ suggestions, shown, traitPack, sheet, trial, onTake, onClose }: SuggestedNotApplicableProps & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const blocks = useMemo(() => traitBlocks(suggestions), [suggestions]);
  const chosen = useMemo(() => suggestions.filter(({ item }) => taken.has(item.id)).map(({ item }) => item), [suggestions, taken]);
  const after = useMemo(() => (chosen.length === 0 ? sheet : trial(chosen)), [chosen, sheet, trial]);
  const reasonOf = (block: TraitBlock) => reasons[block.key] ?? t('scoring.suggested.fact', { questions: traitQuestionsText(block.traits, traitPack) }).slice(0, 500);
  const toggle = (ids: readonly string[], take: boolean) => setTaken((before) => new Set(take ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const confirm = () => {
    onTake(blocks.flatMap((block) => block.suggestions.filter(({ item }) => taken.has(item.id)).map(({ item }) => ({ item, reason: reasonOf(block).trim() }))));
    onClose();
  };
  return (
    <ConfirmDialog open widthPx={760} title={t('scoring.suggested.title')} confirmLabel={t('scoring.suggested.confirm', { count: chosen.length })} cancelLabel={t('common.action.cancel')} confirmDisabled={chosen.length === 0} onConfirm={confirm} onCancel={onClose}>
      <p>{t('scoring.suggested.intro')}</p>
      <div className="az-score-suggested">
        {blocks.map((block) => <Block key={block.key} block={block} taken={taken} reason={reasonOf(block)} shown={shown} traitPack={traitPack} onTake={toggle} onReason={(reason) => setReasons((before) => ({ ...before, [block.key]: reason }))} />)}
      </div>
      <Effect before={sheet} after={after} />
    </ConfirmDialog>
  );
}

/** A line above the table that offers the profile's 空项 in blocks by fact; nothing is ticked and nothing filled in by itself. */
export function SuggestedNotApplicable(props: SuggestedNotApplicableProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (props.suggestions.length === 0) return null;
  return (
    <div className="az-score-band">
      <span className="az-grow">{t('scoring.suggested.band', { count: props.suggestions.length, points: formatPoints(pointsOf(props.suggestions)) })}</span>
      <Button size="small" onClick={() => setOpen(true)}>{t('scoring.suggested.open')}</Button>
      {open && <Preview {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}
