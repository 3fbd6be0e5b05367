import { expect, it } from 'vitest';
import { codec } from '../../../electron/contract/codec.ts';
import { loopbackWire } from '../../../electron/contract/loopbackWire.ts';
import { decodeInput } from '../../../electron/loopback/decodeInput.ts';

const frame = (text: string, tail: readonly number[], said = Buffer.byteLength(text)): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(said);
  return Buffer.concat([head, Buffer.from(text), Buffer.from(tail)]);
};

it('reads a call with bytes beside its text, and one without as JSON', () => {
  const { text, parts } = codec.part({ name: '现场.jpg', content: Uint8Array.of(255, 216, 255) });
  expect(decodeInput(frame(text, [...parts[0] ?? []]), loopbackWire.framedType)).toEqual({ value: { name: '现场.jpg', content: Uint8Array.of(255, 216, 255) } });
  expect(decodeInput(Buffer.from('{"name":"现场"}'), loopbackWire.requestType)).toEqual({ value: { name: '现场' } });
  expect(decodeInput(Buffer.alloc(0), loopbackWire.requestType)).toEqual({ value: undefined });
});

it.each([
  ['with nothing in it', Buffer.alloc(0)], ['cut in its head', Buffer.of(0, 0)], ['whose text is shorter than it says', frame('{}', [], 400)], ['that says more than can be', frame('{}', [], 4_294_967_295)],
  ['that is not UTF-8', frame('', [0xff, 0xfe], 2)], ['naming bytes that are not there', frame('{"content":{"$bytes":[0,4]}}', [1, 2, 3])], ['in base64, which is spelled in the other kind', frame('{"content":{"$bytes":"QQ=="}}', [1])], ['that is not JSON', frame('{', [])],
])('refuses a frame %s', (_what, content) => {
  expect(decodeInput(content, loopbackWire.framedType)).toBeUndefined();
});
