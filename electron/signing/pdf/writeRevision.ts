import type { PdfRevision } from './PdfRevision.ts';

/** A body is what stands between `obj` and `endobj`. */
export type ObjectBodies = ReadonlyMap<number, Buffer>;

/** A stream object's body. `dictionary` holds the entries, one a line, without /Length. */
export function streamBody(dictionary: string, data: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`<<\n${dictionary}\n/Length ${data.length}\n>>\nstream\n`, 'latin1'), data, Buffer.from('\nendstream', 'latin1')]);
}

function crossReference(offsets: ReadonlyMap<number, number>): string {
  const lines = ['xref', '0 1', '0000000000 65535 f '];
  const numbers = [...offsets.keys()];
  for (let first = 0; first < numbers.length; ) {
    let next = first + 1;
    while (next < numbers.length && numbers[next] === (numbers[next - 1] ?? 0) + 1) next += 1;
    lines.push(`${numbers[first]} ${next - first}`);
    for (const number of numbers.slice(first, next)) lines.push(`${String(offsets.get(number)).padStart(10, '0')} 00000 n `);
    first = next;
  }
  return lines.join('\n');
}

/**
 * The bytes of one incremental update, to stand right after `previous`: objects in order of number, a classic table, a
 * trailer. Same input, same bytes. The identifiers stay as they were, so that nothing here depends on a clock or chance.
 */
export function writeRevision(previous: PdfRevision, bodies: ObjectBodies): { readonly bytes: Buffer; readonly offsets: ReadonlyMap<number, number> } {
  const parts: Buffer[] = [];
  const offsets = new Map<number, number>();
  let at = previous.end;
  let size = previous.size;
  for (const [number, body] of [...bodies].sort(([one], [other]) => one - other)) {
    const head = Buffer.from(`${number} 0 obj\n`, 'latin1');
    const tail = Buffer.from('\nendobj\n', 'latin1');
    offsets.set(number, at);
    parts.push(head, body, tail);
    at += head.length + body.length + tail.length;
    size = Math.max(size, number + 1);
  }
  const info = previous.info === null ? '' : `\n/Info ${previous.info} 0 R`;
  const trailer = `trailer\n<<\n/Size ${size}\n/Root ${previous.root} 0 R${info}\n/ID ${previous.idText}\n/Prev ${previous.crossReferenceAt}\n>>`;
  parts.push(Buffer.from(`${crossReference(offsets)}\n${trailer}\nstartxref\n${at}\n%%EOF\n`, 'latin1'));
  return { bytes: Buffer.concat(parts), offsets };
}
