import type { DrawnPicture } from './SignatureAppearance.ts';
import { streamBody } from '../pdf/writeRevision.ts';

/** The two image objects of a picture: colours, which name the opacity mask at `opacityNumber`, and the mask itself. */
export function pictureBodies(picture: DrawnPicture, opacityNumber: number): { readonly colours: Buffer; readonly opacity: Buffer } {
  const image = (space: string, more: string): string =>
    `/Type /XObject\n/Subtype /Image\n/Width ${picture.width}\n/Height ${picture.height}\n/ColorSpace /${space}\n/BitsPerComponent 8\n/Filter /FlateDecode${more}`;
  return {
    colours: streamBody(image('DeviceRGB', `\n/SMask ${opacityNumber} 0 R`), picture.colours),
    opacity: streamBody(image('DeviceGray', ''), picture.opacity),
  };
}
