/** longest side of a small copy in pixels: 150 mm on paper at 270 dpi */
const longest = 1600;

/** Decodes a picture upright, draws it smaller on white and spells it as JPEG, all beside the page's own thread. Answers null for what cannot be decoded. */
async function shrink(file: Blob): Promise<Uint8Array | null> {
  try {
    const whole = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longest / Math.max(whole.width, whole.height));
    const canvas = new OffscreenCanvas(Math.max(Math.round(whole.width * scale), 1), Math.max(Math.round(whole.height * scale), 1));
    const pen = canvas.getContext('2d');
    if (pen === null) return null;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(whole, 0, 0, canvas.width, canvas.height);
    whole.close();
    return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.82 })).arrayBuffer());
  } catch {
    return null;
  }
}

addEventListener('message', ({ data }: MessageEvent<Blob>) => void shrink(data).then((small) => postMessage(small, { transfer: small === null ? [] : [small.buffer] })));
