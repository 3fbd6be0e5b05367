import { Button } from 'antd';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LoadingLines } from '../../../ui/LoadingLines.tsx';
import { ScrollPane } from '../../../ui/ScrollPane.tsx';

/** widest page in pixels: a drawing of A0 would take a gigabyte otherwise */
const widest = 1600;

/** Opens the file in a worker of ours. Scripts and forms of the file are not run, nothing is fetched, no code is made from text. */
function openPdf(content: Uint8Array): { readonly opened: Promise<PDFDocumentProxy>; readonly close: () => void } {
  const worker = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
  GlobalWorkerOptions.workerPort = worker;
  const task = getDocument({ data: content.slice(), enableXfa: false, useWasm: false, disableAutoFetch: true, stopAtErrors: false });
  const close = () => void task.destroy().finally(() => worker.terminate());
  return { opened: task.promise, close };
}

/** A PDF page by page, drawn by pdf.js: the browser's own viewer is shut out by the page's policy. */
export function PdfPreview({ content }: { readonly content: Uint8Array }) {
  const { t } = useTranslation();
  const [pdf, setPdf] = useState<PDFDocumentProxy | 'unreadable' | null>(null);
  const [page, setPage] = useState(1);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let gone = false;
    const { opened, close } = openPdf(content);
    opened.then((value) => { if (!gone) setPdf(value); }, () => { if (!gone) setPdf('unreadable'); });
    return () => {
      gone = true;
      close();
    };
  }, [content]);
  useEffect(() => {
    const canvas = canvasRef.current;
    if (pdf === null || pdf === 'unreadable' || canvas === null) return undefined;
    let cancel = () => undefined as void;
    let gone = false;
    void pdf.getPage(page).then(async (opened) => {
      if (gone) return;
      const natural = opened.getViewport({ scale: 1 });
      const viewport = opened.getViewport({ scale: Math.min(widest / natural.width, widest * 2 / natural.height) });
      canvas.width = Math.ceil(viewport.width);
      canvas.height = Math.ceil(viewport.height);
      const drawing = opened.render({ canvas, viewport });
      cancel = () => drawing.cancel();
      await drawing.promise;
    }).catch(() => undefined);
    return () => {
      gone = true;
      cancel();
    };
  }, [pdf, page]);
  if (pdf === null) return <div className="az-preview"><LoadingLines label={t('evidence.preview.loading')} /></div>;
  if (pdf === 'unreadable') return <EmptyState text={t('evidence.preview.damaged')} />;
  return (
    <>
      <div className="az-preview-bar">
        <Button size="small" disabled={page <= 1} onClick={() => setPage(page - 1)}>{t('evidence.preview.previous')}</Button>
        <Button size="small" disabled={page >= pdf.numPages} onClick={() => setPage(page + 1)}>{t('evidence.preview.next')}</Button>
        <span className="az-small" role="status">{t('evidence.preview.page', { page, pages: pdf.numPages })}</span>
      </div>
      <ScrollPane className="az-preview" label={t('evidence.preview.page', { page, pages: pdf.numPages })}><canvas ref={canvasRef} role="img" aria-label={t('evidence.preview.page', { page, pages: pdf.numPages })} /></ScrollPane>
    </>
  );
}
