import { Button, Modal } from 'antd';
import './ProgressDialog.css';

export interface ProgressDialogProps {
  readonly open: boolean;
  /** 正在生成报告 */
  readonly title: string;
  /** 第 3 / 11 页 */
  readonly text: string;
  /** 0-1, or null when the end is not known: then only the words move */
  readonly share: number | null;
  readonly cancelLabel: string;
  readonly onCancel: () => void;
  /** the cancellation was asked for and is under way */
  readonly cancelling?: boolean;
}

/** Long work with its progress in words and a way out. Escape cancels too; a click beside the dialog does not. */
export function ProgressDialog({ open, title, text, share, cancelLabel, onCancel, cancelling = false }: ProgressDialogProps) {
  return (
    <Modal open={open} title={title} width={420} closable={false} mask={{ closable: false }} keyboard onCancel={onCancel} footer={<Button onClick={onCancel} disabled={cancelling}>{cancelLabel}</Button>}>
      <div role="status" aria-live="polite">{text}</div>
      <div className="az-progress" role="progressbar" aria-label={title} aria-valuemin={0} aria-valuemax={100} aria-valuenow={share === null ? undefined : Math.round(share * 100)}>
        <i style={{ width: `${(share ?? 0) * 100}%` }} />
      </div>
    </Modal>
  );
}
