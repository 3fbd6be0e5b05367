import { Button } from 'antd';
import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import InkPad from 'signature_pad';
import { Icon } from './Icon.tsx';
import type { InkPicture } from './inkPicture.ts';
import { inkPicture } from './inkPicture.ts';
import './SignaturePad.css';

export interface SignaturePadProps {
  /** 手写签名 */
  readonly label: string;
  /** 重写 */
  readonly clearLabel: string;
  /** the keyboard's way: 选签名图片… */
  readonly chooseLabel: string;
  /** 用鼠标、触屏或手写板 */
  readonly hint: string;
  /** shown when a chosen file is not a picture or holds no ink */
  readonly unreadableText: string;
  /** after every stroke, choice and clearing; null when the pad is empty */
  readonly onChange: (picture: InkPicture | null) => void;
}

const inkColor = '#17201E';
const longestSidePx = 1200;

async function pictureOfFile(file: File): Promise<{ picture: InkPicture; url: string } | null> {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, longestSidePx / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const picture = await inkPicture(canvas, 'white');
    return picture === null ? null : { picture, url: URL.createObjectURL(new Blob([picture.pngBytes], { type: 'image/png' })) };
  } catch {
    // createImageBitmap rejects whatever is not a picture; the caller says so
    return null;
  }
}

/** Ink on a canvas: its bitmap follows the box and the screen's density, and what is written is drawn again at the new size. `ended` is told after each stroke. */
function useInkPad(canvasRef: RefObject<HTMLCanvasElement | null>, ended: (canvas: HTMLCanvasElement) => void): RefObject<InkPad | null> {
  const padRef = useRef<InkPad | null>(null);
  const report = useEffectEvent(ended);
  useEffect(() => {
    const canvas = canvasRef.current;
    if (canvas === null) return;
    const pad = new InkPad(canvas, { penColor: inkColor, minWidth: 1.2, maxWidth: 3.4, throttle: 0 });
    padRef.current = pad;
    const fit = () => {
      const box = canvas.getBoundingClientRect();
      canvas.width = Math.round(box.width * devicePixelRatio);
      canvas.height = Math.round(box.height * devicePixelRatio);
      canvas.getContext('2d')?.scale(devicePixelRatio, devicePixelRatio);
      pad.redraw();
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(canvas);
    const stroke = () => report(canvas);
    pad.addEventListener('endStroke', stroke);
    return () => {
      observer.disconnect();
      pad.removeEventListener('endStroke', stroke);
      pad.off();
    };
  }, [canvasRef]);
  return padRef;
}

/** A sheet to sign on with mouse, finger or pen, white in both themes; or, by keyboard, a picture of the signature from a file. */
export function SignaturePad({ label, clearLabel, chooseLabel, hint, unreadableText, onChange }: SignaturePadProps) {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const padRef = useInkPad(canvasRef, (canvas) => void inkPicture(canvas, 'transparent').then(onChange));
  const fileRef = useRef<HTMLInputElement>(null);
  const [chosenUrl, setChosenUrl] = useState<string | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const labelId = useId();
  useEffect(() => () => { if (chosenUrl !== null) URL.revokeObjectURL(chosenUrl); }, [chosenUrl]);

  const clear = () => {
    padRef.current?.clear();
    setChosenUrl(null);
    setUnreadable(false);
    onChange(null);
  };
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    const chosen = await pictureOfFile(file);
    setUnreadable(chosen === null);
    if (chosen === null) return;
    padRef.current?.clear();
    setChosenUrl(chosen.url);
    onChange(chosen.picture);
  };
  return (
    <div className="az-signature" role="group" aria-labelledby={labelId}>
      <div className="az-row">
        <span className="az-h3" id={labelId}>{label}</span><div className="az-grow" />
        <Button size="small" icon={<Icon name="open" size={14} />} onClick={() => fileRef.current?.click()}>{chooseLabel}</Button>
        <Button size="small" icon={<Icon name="undo" size={14} />} onClick={clear}>{clearLabel}</Button>
      </div>
      <input ref={fileRef} type="file" accept="image/png,image/jpeg,image/webp" hidden onChange={(event) => { void choose(event.target.files?.[0]); event.target.value = ''; }} />
      <div className="az-signature-sheet">
        <canvas ref={canvasRef} aria-hidden="true" hidden={chosenUrl !== null} />
        {chosenUrl !== null && <img src={chosenUrl} alt={label} />}
        <div className="az-signature-line" />
        <span className="az-signature-hint">{hint}</span>
      </div>
      {unreadable && <div className="az-small az-bad" role="alert">{unreadableText}</div>}
    </div>
  );
}
