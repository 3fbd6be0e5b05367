import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LoadingLines } from '../../../ui/LoadingLines.tsx';
import { ScrollPane } from '../../../ui/ScrollPane.tsx';
import type { SheetText } from './sheetWorker.ts';

const patienceMs = 15_000;

/** A, B, … AA: how Excel calls a column. */
const columnName = (index: number): string => (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** The first rows of a workbook, read in a worker that is ended when it takes too long. */
export function SheetPreview({ content }: { readonly content: Uint8Array }) {
  const { t } = useTranslation();
  const [sheets, setSheets] = useState<readonly SheetText[] | 'unreadable' | null>(null);
  const [at, setAt] = useState(0);
  useEffect(() => {
    const worker = new Worker(new URL('./sheetWorker.ts', import.meta.url), { type: 'module' });
    const impatience = setTimeout(() => { worker.terminate(); setSheets('unreadable'); }, patienceMs);
    worker.addEventListener('message', ({ data }: MessageEvent<readonly SheetText[] | null>) => { clearTimeout(impatience); setSheets(data ?? 'unreadable'); });
    worker.addEventListener('error', () => setSheets('unreadable'));
    worker.postMessage(content, []);
    return () => { clearTimeout(impatience); worker.terminate(); };
  }, [content]);
  if (sheets === null) return <div className="az-preview"><LoadingLines label={t('evidence.preview.loading')} /></div>;
  const sheet = sheets === 'unreadable' ? undefined : sheets[at];
  if (sheets === 'unreadable' || sheet === undefined) return <EmptyState text={t('evidence.preview.damaged')} />;
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  return (
    <>
      <div className="az-preview-bar">
        <Select aria-label={t('evidence.preview.sheet')} value={at} onChange={setAt} style={{ minWidth: '12rem' }} options={sheets.map(({ name }, value) => ({ value, label: name }))} />
        <span className="az-small az-muted">{t('evidence.preview.cut')}</span>
      </div>
      <ScrollPane className="az-preview" label={sheet.name}>
        {width === 0 ? <EmptyState text={t('evidence.preview.empty')} /> : (
          <table aria-label={sheet.name}>
            <thead><tr><th scope="col"><span className="az-spoken">#</span></th>{Array.from({ length: width }, (_, column) => <th key={column} scope="col">{columnName(column)}</th>)}</tr></thead>
            <tbody>{sheet.rows.map((row, line) => <tr key={line}><th scope="row">{line + 1}</th>{Array.from({ length: width }, (_, column) => <td key={column}>{row[column] ?? ''}</td>)}</tr>)}</tbody>
          </table>
        )}
      </ScrollPane>
    </>
  );
}
