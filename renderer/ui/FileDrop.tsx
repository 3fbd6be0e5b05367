import { Button } from 'antd';
import type { DragEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { IconName } from './Icon.tsx';
import { Icon } from './Icon.tsx';
import './FileDrop.css';

export interface FileDropProps {
  /** 把 PDF 拖到这里 */
  readonly text: ReactNode;
  /** the keyboard's way, a verb: 选文件… */
  readonly chooseLabel: string;
  /** as for input accept: .pdf,application/pdf. What is dropped is not filtered: the reader of the file refuses with a sentence. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly icon?: IconName;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A dashed place to drop files, with a button that does the same. */
export function FileDrop({ text, chooseLabel, accept, multiple = false, icon = 'doc', primary = false, disabled = false, onFiles }: FileDropProps) {
  const inputRef = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const give = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !disabled) onFiles(multiple ? files : files.slice(0, 1));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    give(event.dataTransfer.files);
  };
  return (
    <div className={over ? 'az-drop az-drop-over' : 'az-drop'} onDragOver={(event) => { event.preventDefault(); setOver(!disabled); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <Icon name={icon} size={22} />
      <span>{text}</span>
      <Button type={primary ? 'primary' : 'default'} disabled={disabled} onClick={() => inputRef.current?.click()}>{chooseLabel}</Button>
      <input ref={inputRef} type="file" hidden multiple={multiple} accept={accept} onChange={(event) => { give(event.target.files); event.target.value = ''; }} />
    </div>
  );
}
