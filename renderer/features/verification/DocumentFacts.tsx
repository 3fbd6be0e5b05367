import { useTranslation } from 'react-i18next';
import type { Verification } from '../../../electron/contract/Verification.ts';
import { Panel } from '../../ui/Panel.tsx';

/** What the file says that it is, and its own digest, to be named in an answer to the issuer. */
export function DocumentFacts({ verification }: { readonly verification: Verification }) {
  const { t } = useTranslation();
  const { document, fileDigest } = verification;
  const kind = document?.kind === 'report' || document?.kind === 'commitment' ? t(`verification.document.kinds.${document.kind}`) : '';
  const facts: readonly (readonly [string, string])[] = [
    ...(document === null ? [] : [
      [t('verification.document.number'), `${document.number} ${kind}`], [t('verification.document.enterprise'), document.enterpriseName], [t('verification.document.creditCode'), document.creditCode],
      [t('verification.document.packs'), document.packs.map(({ id, revision }) => `${id} r${revision}`).join(', ')], [t('verification.document.content'), document.contentDigest],
    ] as const),
    [t('verification.document.file'), fileDigest],
  ];
  return (
    <Panel title={t('verification.document.title')} quiet padded>
      <dl className="az-verify-facts">{facts.map(([name, value]) => <div key={name} style={{ display: 'contents' }}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
    </Panel>
  );
}
