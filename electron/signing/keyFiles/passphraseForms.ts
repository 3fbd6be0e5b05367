/** The octets that one passphrase may have become in the program that wrote a key file, the most likely first. */
export interface PassphraseForms {
  /** For the derivation of PKCS#12 itself, which counts characters: two octets each, and a terminator. */
  readonly characters: readonly Uint8Array[];
  /** For PBKDF2, which counts octets. */
  readonly octets: readonly Uint8Array[];
}

/** BMPString, big-endian, with its terminator (RFC 7292 B.1). What Windows and OpenSSL since 1.1 write. */
function bmp(text: string): Buffer {
  return Buffer.from(`${text}\0`, 'utf16le').swap16();
}

/** Each octet taken for a character: OpenSSL before 1.1, and programs that never met a passphrase beyond ASCII. */
function octetsAsCharacters(octets: Uint8Array): Buffer {
  return bmp(Buffer.from(octets).toString('latin1'));
}

let gbkOctets: ReadonlyMap<string, readonly [number, number]> | null = null;

/** The platform decodes GBK and does not encode it: the table is read backwards. */
function gbkTable(): ReadonlyMap<string, readonly [number, number]> {
  if (gbkOctets !== null) return gbkOctets;
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return (gbkOctets = table);
}

/** What a program got from a console of Chinese Windows (code page 936). Null when a character is not in it. */
function gbk(text: string): Buffer | null {
  const octets: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = gbkTable().get(character);
    if (character.length === 1 && code < 0x80) octets.push(code);
    else if (pair !== undefined) octets.push(...pair);
    else return null;
  }
  return Buffer.from(octets);
}

function distinct(forms: readonly (Uint8Array | null)[]): readonly Uint8Array[] {
  const seen = new Set<string>();
  return forms.filter((form): form is Uint8Array => {
    const key = form === null ? null : Buffer.from(form).toString('hex');
    if (key === null || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Every form worth trying. The standard one comes first (BMPString for PKCS#12's own derivation, UTF-8 for PBKDF2, both of
 * which OpenSSL and Windows write today), then composed otherwise, then what older programs made of the same keys:
 * NSS before 3.47 gave PBKDF2 the BMPString.
 */
export function passphraseForms(passphrase: string): PassphraseForms {
  const composed = passphrase.normalize('NFC');
  const texts = [composed, passphrase, passphrase.normalize('NFD')];
  const utf8 = texts.map((text) => Buffer.from(text, 'utf8'));
  const console936 = gbk(composed);
  const characters = [...texts.map(bmp), ...utf8.map(octetsAsCharacters), console936 && octetsAsCharacters(console936)];
  return {
    // no passphrase at all and an empty one are two things in PKCS#12; people cannot tell them apart
    characters: distinct(passphrase === '' ? [...characters, new Uint8Array(0)] : characters),
    octets: distinct([...utf8, console936, bmp(composed)]),
  };
}
