import './PrintedPagePreview.css';

export interface PreviewSignatureBox {
  readonly key: string;
  /** 组长、主要负责人 or 成员 刘海燕 */
  readonly name: string;
  /** here: the one about to be signed, with the words of `hereText` */
  readonly state: 'signed' | 'here' | 'empty';
}

export interface PrintedPagePreviewProps {
  /** spoken: 签名落在签名与验证页的哪一格 */
  readonly label: string;
  /** the document's title, a line each */
  readonly title: readonly string[];
  readonly subtitle: string;
  /** in the frame under the title: 自评结论：三级达标　87.0 */
  readonly result: string;
  readonly boxes: readonly PreviewSignatureBox[];
  /** ← 本次签这里 */
  readonly hereText: string;
}

const lines = ['92%', '100%', '86%', '100%', '60%'] as const;

/** The printed page in small, white in both themes, to show where a signature lands. Not the document itself. */
export function PrintedPagePreview({ label, title, subtitle, result, boxes, hereText }: PrintedPagePreviewProps) {
  return (
    <figure className="az-paper" aria-label={label}>
      <div className="az-paper-title">{title.map((line) => <div key={line}>{line}</div>)}</div>
      <div className="az-paper-subtitle">{subtitle}</div>
      <div className="az-paper-result">{result}</div>
      {lines.map((width, line) => <i key={line} style={{ width }} />)}
      <div className="az-grow" />
      <div className="az-paper-boxes">
        {boxes.map((box) => (
          <div key={box.key} data-state={box.state}>
            {box.name}
            {box.state === 'here' && <b>{hereText}</b>}
            {box.state === 'signed' && <svg viewBox="0 0 60 18" width={56} height={16} aria-hidden="true"><path d="M3 12c6-9 9 4 13-4s4 7 9 1 7 5 11-2 8 5 20-3" fill="none" stroke="currentColor" strokeWidth={1.4} /></svg>}
          </div>
        ))}
      </div>
    </figure>
  );
}
