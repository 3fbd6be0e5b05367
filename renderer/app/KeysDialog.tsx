import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../ui/Kbd.tsx';
import { useAllKeyHints } from '../ui/KeyHelpContext.tsx';
import './KeysDialog.css';

/** All keys of the page in view. */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const hints = useAllKeyHints();
  return (
    <Modal open={open} onCancel={onClose} title={t('shell.keys.title')} footer={null} width={420}>
      <dl className="az-keys-dialog">
        {hints.map((hint) => <div key={`${hint.caps.join()} ${hint.text}`}><dt>{hint.caps.map((cap) => cap === '—' ? cap : <Kbd key={cap}>{cap}</Kbd>)}</dt><dd>{hint.text}</dd></div>)}
      </dl>
    </Modal>
  );
}
