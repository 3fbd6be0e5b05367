import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { WorkPlace } from '../../../electron/contract/WorkPlace.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useHostQuery } from '../../host/useHostQuery.ts';
import { ErrorBand } from '../../ui/ErrorBand.tsx';
import { ItemHintsProvider } from './carry/ItemHintsProvider.tsx';
import { PackScoring } from './PackScoring.tsx';
import { scoringStart } from './scoringStart.ts';
import { useScoredRoles } from './useScoredRoles.ts';

type Computed = Extract<AssessmentResult, { kind: 'computed' }>;

function Roles({ result, place }: { readonly result: Computed; readonly place: WorkPlace | null }) {
  const [address] = useSearchParams();
  const [chosen, setChosen] = useState<string | null>(null);
  const roles = useScoredRoles(result.packs);
  // the beginning stays the beginning: later renders and other packs do not begin again
  const [begin] = useState(() => scoringStart(roles, { packId: address.get('pack'), itemId: address.get('item') }, place));
  const packId = chosen ?? begin.packId;
  const start = chosen === null ? begin.start : { ...scoringStart(roles, { packId: null, itemId: null }, null).start, view: begin.start.view };
  const role = roles.find(({ ref }) => ref.id === packId) ?? roles[0];
  if (role === undefined) throw new Error('An assessment without a scored pack was computed.');
  return (
    <ItemHintsProvider key={role.ref.id} role={role} result={result}>
      <PackScoring roles={roles} role={role} result={result} start={start} onRole={setChosen} chosen={chosen !== null} />
    </ItemHintsProvider>
  );
}

/** Asks the host where this assessment was left. A host that does not say is no reason not to score. */
function Resumed({ result }: { readonly result: Computed }) {
  const [address] = useSearchParams();
  const { enterprise } = useEnterprise();
  const { file } = useAssessment();
  const place = useHostQuery('workspace.readPlace', { enterpriseId: enterprise.file.id, assessmentId: file.id });
  if (place.state === 'loading') return null;
  return <Roles key={address.toString()} result={result} place={place.state === 'ready' ? place.value : null} />;
}

/** 逐条评分: scoring as a table, item by item or along the tree, for the primary pack and the gates. An address may name a pack and an item. */
export default function ScoringPage() {
  const { t } = useTranslation();
  const { result } = useEnterprise();
  return (
    <>
      <h1 className="az-spoken">{t('scoring.page.title')}</h1>
      {result?.kind === 'computed' ? <Resumed result={result} /> : <div className="az-page"><ErrorBand what={t('scoring.missing.text')} /></div>}
    </>
  );
}
