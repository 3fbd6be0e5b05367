import type { Seal } from '../layout/drawSeal.ts';
import type { ReportContext } from '../ReportContext.ts';

/** The picture chosen at 封存; a dashed place where there is none, for a stamp on paper. Never a picture on a draft. */
export function coverSeal({ sealImage, draft }: ReportContext): Seal {
  if (sealImage !== null) return { kind: 'picture', bytes: sealImage };
  return { kind: 'place', words: draft ? '印章图片位置' : '盖章处' };
}
