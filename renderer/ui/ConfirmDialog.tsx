import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';

export interface ConfirmDialogProps {
  readonly open: boolean;
  /** a question that names the thing: 删除“山东禾安家具有限公司”？ */
  readonly title: string;
  /** what happens and whether it can be undone; or fields of the page's own */
  readonly children?: ReactNode;
  /** a verb: 删除, 封存. Never 确定. */
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** something required is missing; the reason is said in the body */
  readonly confirmDisabled?: boolean;
  readonly busy?: boolean;
  readonly widthPx?: number;
}

/** Asks once before something that matters. The safe answer has the focus; there is no danger-red primary. */
export function ConfirmDialog({ open, title, children, confirmLabel, cancelLabel, onConfirm, onCancel, confirmDisabled = false, busy = false, widthPx = 480 }: ConfirmDialogProps) {
  // antd gives the focus back only to what closes with `open`; a dialog that is taken away gives it back itself
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => { if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus({ preventScroll: true }); }, [opener]);
  // antd gives the focus to the dialog itself once it is open; the safe answer takes it from there
  const safe = useRef<HTMLButtonElement>(null);
  return (
    <Modal open={open} title={title} width={widthPx} closable={false} destroyOnHidden onCancel={onCancel} afterOpenChange={(opened) => { if (opened) safe.current?.focus(); }}
      footer={[
        <Button key="cancel" ref={safe} onClick={onCancel} disabled={busy}>{cancelLabel}</Button>,
        <Button key="confirm" type="primary" onClick={onConfirm} disabled={confirmDisabled} loading={busy}>{confirmLabel}</Button>,
      ]}>
      {children}
    </Modal>
  );
}
