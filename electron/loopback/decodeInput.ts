import { codec } from '../contract/codec.ts';
import { loopbackWire } from '../contract/loopbackWire.ts';

// making one costs more than the rest of a short call
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** bytes that say how long the text of a framed call is */
const headBytes = 4;

/** The input of a call; undefined where its body is no such input: not UTF-8, not JSON, cut, or naming bytes that are not there. @param contentType one of the two that the door takes */
export function decodeInput(content: Buffer, contentType: string): { readonly value: unknown } | undefined {
  try {
    if (contentType !== loopbackWire.framedType) return { value: content.length === 0 ? undefined : codec.decode(strictUtf8.decode(content)) };
    const end = headBytes + content.readUInt32BE(0);
    if (end > content.length) return undefined;
    return { value: codec.join(strictUtf8.decode(content.subarray(headBytes, end)), content.subarray(end)) };
  } catch {
    return undefined;
  }
}
