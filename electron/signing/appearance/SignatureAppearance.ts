/** What a signed field shows. Everything comes in as bytes, text and font files: same input, same appearance. */
export interface SignatureAppearance {
  /** PNG of the drawn strokes on a transparent ground; its empty margins are cut away. */
  readonly handwriting: Uint8Array | null;
  /** PNG of a seal, set at the right; a picture and nothing more. */
  readonly seal: Uint8Array | null;
  /** Lines under the handwriting, top to bottom. */
  readonly lines: readonly string[];
  /** Points. A line that is too wide is set smaller, down to three fifths of this. */
  readonly textSizePt: number;
  /** Paths of font files; each character comes from the first that has it. */
  readonly fontFiles: readonly string[];
  /** Paint the field white first, over what the page shows while it is unsigned. */
  readonly coversPage: boolean;
}

/** An appearance ready to be written: deflated streams only. */
export interface DrawnAppearance {
  readonly content: Uint8Array;
  readonly pictures: readonly DrawnPicture[];
}

/** A picture as two deflated streams: colours (3 bytes a pixel) and opacity (1 byte a pixel). */
export interface DrawnPicture {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
  readonly opacity: Uint8Array;
}
