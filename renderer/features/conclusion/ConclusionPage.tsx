import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { addresses } from '../../host/addresses.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { Loaded } from '../../host/Loaded.tsx';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { formatInstant } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { ErrorBand } from '../../ui/ErrorBand.tsx';
import { LockedBadge } from '../../ui/LockedBadge.tsx';
import { ConclusionTab } from './ConclusionTab.tsx';
import { ReportTextsTab } from './ReportTextsTab.tsx';
import { SealDialog } from './SealDialog.tsx';
import { TeamTab } from './TeamTab.tsx';
import type { Computed, ConclusionView } from './useConclusionView.ts';
import { useConclusionView } from './useConclusionView.ts';
import { verdictWord } from '../../score/verdictWords.ts';
import './ConclusionPage.css';

/** That this is the conclusion at the seal, and what the ledger of today would give if that differs. */
function SealedNote({ view }: { readonly view: ConclusionView }) {
  const { t } = useTranslation();
  const today = useToday();
  const navigate = useNavigate();
  const { result: now } = useEnterprise();
  const { file } = useAssessment();
  const pack = useLocalizedPack(view.result.kind === 'computed' ? view.result.packs.primary.ref : null, 'scored');
  if (view.seal === null) return null;
  const { at, by, number } = view.seal;
  const moved = now?.kind === 'computed' && pack !== null && now.conclusion.kind !== view.seal.result.conclusion.kind ? verdictWord(t, now.conclusion, pack) : null;
  return (
    <div className="az-conclusion-sealed">
      <LockedBadge text={t('shell.header.sealed')} digest={file.sealedRecord ?? ''} />
      <span className="az-small az-second az-grow">{t('conclusion.verdict.sealed', { at: formatInstant(at, today), by: by === '' ? '—' : by, number })}{moved !== null && <> {t('conclusion.verdict.moved', { word: moved })}</>}</span>
      {moved !== null && <Button size="small" onClick={() => void navigate(addresses.documents(file.enterpriseId, file.id))}>{t('conclusion.verdict.toDocuments')}</Button>}
    </div>
  );
}

function PageTabs({ result, view }: { readonly result: Computed; readonly view: ConclusionView }) {
  const { t } = useTranslation();
  const asked = useSearchParams()[0].get('tab');
  const [tab, setTab] = useState(asked === 'texts' || asked === 'team' ? asked : 'conclusion');
  const [sealing, setSealing] = useState(false);
  const sealed = view.seal !== null;
  return (
    <>
      {/* the verdict is the heading of its own tab only */}
      {tab !== 'conclusion' && <h1 className="az-spoken">{t('conclusion.page.title')}</h1>}
      <SealedNote view={view} />
      <Tabs activeKey={tab} onChange={setTab} items={[
        { key: 'conclusion', label: t('conclusion.tab.conclusion'), children: <ConclusionTab result={result} sealed={sealed} onSeal={() => setSealing(true)} /> },
        { key: 'texts', label: t('conclusion.tab.texts'), children: <ReportTextsTab /> },
        { key: 'team', label: t('conclusion.tab.team'), children: <TeamTab /> },
      ]} />
      {!sealed && <SealDialog open={sealing} result={result} onClose={() => setSealing(false)} onTeam={() => { setSealing(false); setTab('team'); }} />}
    </>
  );
}

/** 结论: the verdict with its reasons, the chain behind every number, the texts and the people of the report, and 封存. */
export default function ConclusionPage() {
  const { t } = useTranslation();
  const query = useConclusionView();
  return (
    <div className="az-page">
      <Loaded query={query}>
        {(view) => view.result.kind === 'computed'
          ? <PageTabs result={view.result} view={view} />
          : <ErrorBand what={t('conclusion.verdict.packsMissing', { packs: [...new Set(view.result.problems.flatMap((problem) => 'ref' in problem ? [`${problem.ref.id} r${problem.ref.revision}`] : []))].join(', ') })} />}
      </Loaded>
    </div>
  );
}
