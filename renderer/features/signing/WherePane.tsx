import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { saveFile } from '../../host/saveFile.ts';
import { useSettings } from '../../host/SettingsContext.tsx';
import { useHostCommand } from '../../host/useHostCommand.ts';
import { formatList } from '../../i18n/format.ts';
import { PrintedPagePreview } from '../../ui/PrintedPagePreview.tsx';
import type { Turn } from './signingQueue.ts';
import type { SealedWords } from './useSealedWords.ts';

/** Where the signature lands on paper, the whole document to read, and what may not be claimed about it. */
export function WherePane({ turn, words }: { readonly turn: Turn; readonly words: SealedWords }) {
  const { t } = useTranslation();
  const { enterprise } = useEnterprise();
  const { file } = useAssessment();
  const { locale } = useSettings().settings;
  const reading = useHostCommand('document.read');
  const { kind, issued, signatures } = turn.document;
  const read = async () => {
    const reply = await reading.run({ enterpriseId: file.enterpriseId, assessmentId: file.id, documentId: issued.id });
    if (reply.ok) saveFile(reply.value.fileName, reply.value.content, 'application/pdf');
  };
  const boxes = signatures.map(({ planned, member, state }) => ({
    key: planned.fieldName, state: state === 'turn' ? 'here' as const : state === 'signed' ? 'signed' as const : 'empty' as const,
    name: state === 'turn' ? formatList(member.roles.map((role) => t(`signing.role.${role}`)), locale) : t('signing.where.box', { role: t(`signing.role.${member.roles[0] ?? 'assessor'}`), name: member.name }),
  }));
  return (
    <aside className="az-signing-where" aria-labelledby="az-where">
      <h2 className="az-h2" id="az-where">{t('signing.where.title')}</h2>
      <PrintedPagePreview label={t('signing.where.label')} title={kind === 'report' ? [t('signing.where.reportTitle'), t('signing.where.reportTitle2')] : [t('signing.where.commitmentTitle'), t('signing.where.commitmentTitle2')]}
        subtitle={enterprise.file.profile.name} boxes={boxes} hereText={t('signing.where.here')}
        result={kind === 'report' ? t('signing.where.result', { word: words.word, percent: words.percent }) : t('signing.where.commitmentResult', { open: words.openHazards })} />
      <Button type="link" style={{ padding: 0 }} loading={reading.busy} onClick={() => void read()}>{t('signing.where.open', { pages: issued.pages })}</Button>
      {reading.failure !== null && <FailureBand failure={reading.failure} />}
      <p className="az-small az-muted" style={{ lineHeight: 1.6 }}>{t('signing.form.law')}{locale === 'zh-CN' ? '' : ' '}{t('signing.form.print')}</p>
    </aside>
  );
}
