import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { ErrorBand } from '../../ui/ErrorBand.tsx';
import { ItemHintsProvider } from './carry/ItemHintsProvider.tsx';
import { PackScoring } from './PackScoring.tsx';
import { useScoredRoles } from './useScoredRoles.ts';

function Roles({ result }: { readonly result: Extract<AssessmentResult, { kind: 'computed' }> }) {
  const [address] = useSearchParams();
  const [chosen, setChosen] = useState<string | null>(null);
  const roles = useScoredRoles(result.packs);
  const packId = chosen ?? address.get('pack');
  const role = roles.find(({ ref }) => ref.id === packId) ?? roles[0];
  if (role === undefined) throw new Error('An assessment without a scored pack was computed.');
  return (
    <ItemHintsProvider key={role.ref.id} role={role} result={result}>
      <PackScoring roles={roles} role={role} result={result} startId={chosen === null ? address.get('item') : null} onRole={setChosen} chosen={chosen !== null} />
    </ItemHintsProvider>
  );
}

/** 逐条评分: scoring as a table or item by item, for the primary pack and the gates. An address may name a pack and an item. */
export default function ScoringPage() {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  const { result } = useEnterprise();
  return (
    <>
      <h1 className="az-spoken">{t('scoring.page.title')}</h1>
      {result?.kind === 'computed' ? <Roles key={address.toString()} result={result} /> : <div className="az-page"><ErrorBand what={t('scoring.missing.text')} /></div>}
    </>
  );
}
