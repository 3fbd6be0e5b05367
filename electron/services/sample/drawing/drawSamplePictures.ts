import { join } from 'node:path';
import { openFontFile } from '../../../fonts/openFontFile.ts';
import type { SamplePictures } from '../SamplePictures.ts';
import { drawHandwriting } from './drawHandwriting.ts';
import { drawPhoto } from './drawPhoto.ts';
import { drawSealPicture } from './drawSealPicture.ts';

/** The pictures of the sample, from the faces that the documents use. */
export function drawSamplePictures({ fontDirectory }: { readonly fontDirectory: string }): SamplePictures {
  const face = (file: string) => openFontFile(join(fontDirectory, file));
  const bold = () => face('noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf');
  return {
    photo: (code, detector) => drawPhoto(bold(), code, detector),
    seal: (organisation) => drawSealPicture(bold(), organisation),
    handwriting: (name) => drawHandwriting(face('noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'), name),
  };
}
