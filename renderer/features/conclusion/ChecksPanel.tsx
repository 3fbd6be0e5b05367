import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { obligationSummary } from '../../../assessment-specs/engine/obligationSummary.ts';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { useToday } from '../../i18n/useToday.ts';
import { Panel } from '../../ui/Panel.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import type { Computed } from './useConclusionView.ts';
import './ChecksPanel.css';

function Row({ name, state, hint }: { readonly name: ReactNode; readonly state: ReactNode; readonly hint: ReactNode }) {
  return <tr><th scope="row">{name}</th><td>{state}</td><td className="az-small az-muted">{hint}</td></tr>;
}

function ItemsRow({ result }: { readonly result: Computed }) {
  const { t } = useTranslation();
  const pack = useLocalizedPack(result.packs.primary.ref, 'scored') ?? result.packs.primary.pack;
  const { items, unanswered, notApplicable } = result.sheet.progress;
  return (
    <Row name={t('conclusion.checks.items', { pack: pack.name, count: items })}
      state={unanswered === 0 ? <StatusLine tone="ok" icon="check">{t('conclusion.checks.allScored')}</StatusLine> : <StatusLine tone="warn" icon="dash">{t('conclusion.checks.left', { count: unanswered })}</StatusLine>}
      hint={notApplicable === 0 ? t('conclusion.checks.noNotApplicable') : t('conclusion.checks.notApplicable', { count: notApplicable })} />
  );
}

function ScreeningRows({ result }: { readonly result: Computed }) {
  const { t } = useTranslation();
  const fourteen = result.packs.hazards.pack.failedDevice.id;
  const lines = result.screening.filter((line) => line.applies && line.criterion.id !== fourteen);
  const count = (state: string) => lines.filter((line) => line.state === state).length;
  const left = count('unanswered') + count('toCheck');
  const device = result.screening.find((line) => line.criterion.id === fourteen && line.applies);
  const failed = result.record.assessment.failedDevices.length;
  return (
    <>
      <Row name={t('conclusion.checks.screening', { count: lines.length })}
        state={left === 0 ? <StatusLine {...(count('yes') === 0 ? { tone: 'ok' as const } : {})} icon="check">{t('conclusion.checks.allScreened')}</StatusLine> : <StatusLine tone="warn" icon="q">{t('conclusion.checks.screeningLeft', { count: left })}</StatusLine>}
        hint={t('conclusion.checks.screeningCounts', { no: count('no'), yes: count('yes'), toCheck: count('toCheck') })} />
      {device !== undefined && (
        <Row name={t('conclusion.checks.failedDevice')} hint={t('conclusion.checks.failedHint')}
          state={device.state === 'unanswered' || device.state === 'toCheck' ? <StatusLine tone="warn" icon="q">{t('conclusion.checks.failedOpen')}</StatusLine>
            : device.state === 'yes' ? <StatusLine tone="warn" icon="flag">{t('conclusion.checks.failedFound', { count: failed })}</StatusLine> : <StatusLine tone="ok" icon="check">{t('conclusion.checks.failedNone')}</StatusLine>} />
      )}
    </>
  );
}

function GateRow({ result, index }: { readonly result: Computed; readonly index: number }) {
  const { t } = useTranslation();
  const gate = result.packs.gates[index];
  const pack = useLocalizedPack(gate?.ref ?? null, 'scored');
  const sheet = result.conclusion.packs.find((one) => one.sheet.pack.id === gate?.ref.id)?.sheet;
  if (gate === undefined || sheet === undefined) return null;
  const digits = gate.pack.scoring.percentDigits;
  const threshold = (gate.band.minimum / 10 ** digits).toFixed(digits);
  const over = sheet.percent !== null && sheet.percent.scaled >= gate.band.minimum;
  const state = sheet.percent === null ? <StatusLine tone="warn" icon="dash">{t('conclusion.checks.gateNone')}</StatusLine>
    : sheet.tally.open > 0 ? <StatusLine tone="warn" icon="dash">{t('conclusion.checks.gateOpen')}</StatusLine>
      : over ? <StatusLine tone="ok" icon="check">{t('conclusion.checks.over')}</StatusLine> : <StatusLine tone={gate.mandatory ? 'bad' : 'warn'} icon="flag">{t('conclusion.checks.under')}</StatusLine>;
  return <Row name={t('conclusion.checks.gate', { pack: (pack ?? gate.pack).name, kind: t(gate.mandatory ? 'conclusion.checks.mandatory' : 'conclusion.checks.advisory') })} state={state} hint={sheet.percent === null ? '' : t('conclusion.checks.gateScore', { percent: sheet.percent.text, threshold })} />;
}

function ObligationsRow({ result }: { readonly result: Computed }) {
  const { t } = useTranslation();
  const today = useToday();
  if (result.packs.obligations.length === 0) return null;
  const { overdue } = obligationSummary(result.record, result.packs, today).counts;
  return <Row name={t('conclusion.checks.obligations')} hint={t('conclusion.checks.obligationsHint')} state={overdue === 0 ? <StatusLine tone="ok" icon="check">{t('conclusion.checks.onTime')}</StatusLine> : <StatusLine tone="warn" icon="flag">{t('conclusion.checks.overdue', { count: overdue })}</StatusLine>} />;
}

/** What else the conclusion rests on: items, screening, 第十四条, gates (过线 / 未过线), duties. */
export function ChecksPanel({ result }: { readonly result: Computed }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('conclusion.checks.title')}>
      <table className="az-checks" aria-label={t('conclusion.checks.title')}>
        <tbody>
          <ItemsRow result={result} />
          <ScreeningRows result={result} />
          {result.packs.gates.map((gate, index) => <GateRow key={gate.ref.id} result={result} index={index} />)}
          <ObligationsRow result={result} />
        </tbody>
      </table>
    </Panel>
  );
}
