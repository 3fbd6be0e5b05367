/** The pictures of the sample as PNG bytes; drawn by code, the same every time. */
export interface SamplePictures {
  /** A workshop corner with a gas detector, marked 示意图 and with its code. */
  photo(code: string, detector: 'broken' | 'working' | 'none'): Uint8Array<ArrayBuffer>;
  /** 印章图片 of the sample: bears 样章, transparent ground. */
  seal(organisation: string): Uint8Array<ArrayBuffer>;
  /** The person's name as if written by hand, transparent ground. */
  handwriting(name: string): Uint8Array<ArrayBuffer>;
}
