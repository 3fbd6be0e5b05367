import { inflateSync } from 'node:zlib';
import { pdfkitInternals } from '../text/pdfkitInternals.ts';

interface OpenedImage {
  /** pdfkit's PNG decoder; absent for JPEG. */
  readonly image?: { readonly imgData: Uint8Array; decodePixels(done: (pixels: Uint8Array) => void): void };
}

/** The pictures of one document. The same bytes object is embedded once, and transparent PNGs are decoded one after the other:
 *  pdfkit decodes them in parallel and writes them in whatever order they get ready, so that the same input gave other bytes. */
export class ImageShelf {
  private readonly images = new Map<Uint8Array, PDFKit.Mixins.ImageSrc>();
  private readonly waiting: (() => Promise<void>)[] = [];

  /** Opened picture. Throws where the bytes are neither PNG nor JPEG. */
  open(pdf: PDFKit.PDFDocument, bytes: Uint8Array): PDFKit.Mixins.ImageSrc {
    const known = this.images.get(bytes);
    if (known) return known;
    const opened = pdfkitInternals(pdf).openImage(bytes);
    this.takeTurns(opened as OpenedImage);
    const image = opened as PDFKit.Mixins.ImageSrc;
    this.images.set(bytes, image);
    return image;
  }

  /** Decode what was drawn, in the order it was drawn. Rejects where pixels are damaged, which pdfkit would throw where nobody can catch it. */
  async decode(): Promise<void> {
    for (const turn of this.waiting.splice(0)) await turn();
  }

  private takeTurns({ image: png }: OpenedImage): void {
    if (!png) return;
    const decodePixels = png.decodePixels.bind(png);
    png.decodePixels = (done) => {
      this.waiting.push(() => {
        inflateSync(png.imgData);
        return new Promise((resolve) => {
          decodePixels((pixels) => {
            done(pixels);
            resolve();
          });
        });
      });
    };
  }
}
