import { join } from 'node:path';
import { openSync, type Font } from 'fontkit';
import type { SamplePictures } from '../SamplePictures.ts';
import { drawHandwriting } from './drawHandwriting.ts';
import { drawPhoto } from './drawPhoto.ts';
import { drawSealPicture } from './drawSealPicture.ts';

/** The pictures of the sample, from the faces that the documents use. A face is opened at need and may be collected between pictures: it is 15 MB. */
export function drawSamplePictures({ fontDirectory }: { readonly fontDirectory: string }): SamplePictures {
  const opened = new Map<string, WeakRef<Font>>();
  const face = (file: string): Font => {
    const known = opened.get(file)?.deref();
    if (known) return known;
    const font = openSync(join(fontDirectory, file));
    if (!('glyphForCodePoint' in font)) throw new Error(`${file} is a collection of faces.`);
    opened.set(file, new WeakRef(font));
    return font;
  };
  const bold = () => face('noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf');
  return {
    photo: (code, detector) => drawPhoto(bold(), code, detector),
    seal: (organisation) => drawSealPicture(bold(), organisation),
    handwriting: (name) => drawHandwriting(face('noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'), name),
  };
}
