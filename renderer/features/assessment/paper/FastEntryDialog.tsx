import type { InputRef } from 'antd';
import { AutoComplete, Button, Input, Modal } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { packIndex } from '../../../../assessment-specs/engine/packIndex.ts';
import { scoreItem } from '../../../../assessment-specs/engine/scoreItem.ts';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../../host/FailureBand.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { ArithmeticLine } from '../ArithmeticLine.tsx';
import { itemArithmetic } from '../itemArithmetic.ts';
import { itemName } from '../itemWords.ts';
import type { PackView } from '../usePackView.ts';
import type { ScoredRole } from '../useScoring.ts';
import { answerOf, problemText, rulesText } from './fastEntryWords.ts';
import type { FastEntry } from './parseFastEntry.ts';
import { parseFastEntry } from './parseFastEntry.ts';

interface Written {
  readonly round: number;
  readonly text: string;
}

function Echo({ entry, pack }: { readonly entry: FastEntry; readonly pack: PackView }) {
  const { t } = useTranslation();
  const { item } = entry;
  const shown = pack.texts.item(item);
  const answer = answerOf(t, entry, { note: '', evidence: [] }, { who: '', on: '' });
  const before = pack.scoring.answers[item.id];
  return (
    <div>
      <p><span className="az-muted">{item.id}</span> <b className="az-strong">{itemName(shown)}</b>{entry.kind === 'scored' && entry.findings.length > 0 && <> · {rulesText(entry, shown)}</>}{entry.kind === 'scored' && entry.note !== '' && <span className="az-muted">（{entry.note}）</span>}</p>
      <p><ArithmeticLine sum={itemArithmetic(scoreItem(item, { ...answer, by: '', at: '' }), [])} />{entry.kind === 'notApplicable' && <> · {t(`scoring.notApplicable.${entry.ground}`)}：{entry.reason}</>}</p>
      {before !== undefined && <p className="az-small az-warn">{t('paper.entry.overwrites', { by: before.by })}</p>}
    </div>
  );
}

/** Filled-in sheets typed in line by line: item number, codes of the sheet, note. What a line means and scores is said before Enter writes it. */
export function FastEntryDialog({ pack, role, onClose }: { readonly pack: PackView; readonly role: ScoredRole; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const [who, setWho] = useState('');
  const [on, setOn] = useState('');
  const [line, setLine] = useState('');
  const [pressed, setPressed] = useState(false);
  const [written, setWritten] = useState<readonly Written[]>([]);
  const rounds = useRef(0);
  const field = useRef<InputRef>(null);
  const reading = parseFastEntry(line, packIndex(role.pack).item);
  const problem = reading.ok ? null : problemText(t, reading.problem);
  const write = () => {
    setPressed(true);
    if (!reading.ok) return;
    const { entry } = reading;
    pack.scoring.give(entry.item.id, answerOf(t, entry, pack.actions.attached(entry.item.id), { who, on }));
    rounds.current += 1;
    setWritten((before) => [{ round: rounds.current, text: line.trim() }, ...before].slice(0, 8));
    setLine('');
    setPressed(false);
  };
  const takeBack = () => {
    pack.scoring.undo();
    const [last, ...others] = written;
    if (last !== undefined) { setLine(last.text); setWritten(others); }
    field.current?.focus();
  };
  return (
    <Modal open width={680} title={t('paper.entry.title')} onCancel={onClose} destroyOnHidden afterOpenChange={(opened) => { if (opened) field.current?.focus(); }} footer={<Button onClick={onClose}>{t('paper.entry.close')}</Button>}>
      <div className="az-stack">
        <p className="az-second">{t('paper.entry.intro', { name: pack.texts.pack.name })}</p>
        <div className="az-paper-walk">
          <label><span className="az-small">{t('paper.entry.who')}</span><AutoComplete style={{ width: '100%' }} value={who} maxLength={60} onChange={setWho} options={file.team.map(({ name }) => ({ value: name }))} /></label>
          <label><span className="az-small">{t('paper.entry.on')}</span><Input type="date" value={on} onChange={(event) => setOn(event.target.value)} /></label>
        </div>
        <label className="az-field"><span className="az-h3">{t('paper.entry.line')}</span>
          <Input ref={field} size="large" value={line} maxLength={4000} autoComplete="off" spellCheck={false} placeholder={t('paper.entry.placeholder')} status={pressed && !reading.ok ? 'error' : ''} onChange={(event) => { setLine(event.target.value); setPressed(false); }} onPressEnter={(event) => { if (!event.nativeEvent.isComposing) write(); }} />
        </label>
        <div role="status" className="az-paper-echo">{reading.ok ? <><Echo entry={reading.entry} pack={pack} /><span className="az-small az-muted"><Kbd>Enter</Kbd> {t('paper.entry.enter')}</span></> : <span className={pressed ? 'az-bad' : 'az-second'}>{problem ?? t('paper.entry.codes')}</span>}</div>
        {pack.scoring.refused !== null && <FailureBand failure={pack.scoring.refused.failure} />}
        {written.length > 0 && <div className="az-small"><div className="az-row"><span className="az-grow az-muted">{t('paper.entry.written')}</span><button type="button" className="az-link" onClick={takeBack}>{t('paper.entry.undo')}</button></div><ul>{written.map(({ round, text }) => <li key={round}>{text}</li>)}</ul></div>}
      </div>
    </Modal>
  );
}
