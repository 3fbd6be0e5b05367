import { readXlsx } from 'hucre/xlsx';

/** What of a workbook is shown: the beginning of each of its first sheets. */
export interface SheetText {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const sheetsMost = 10;

/** Null for what is no workbook, is locked, or claims to be larger than it may. Formulas are not computed: the values that Excel stored are shown. */
async function read(content: Uint8Array): Promise<readonly SheetText[] | null> {
  try {
    const { sheets } = await readXlsx(content, { sheets: ({ hidden, veryHidden }, index) => index < sheetsMost && hidden !== true && veryHidden !== true, range: 'A1:AN200', maxRows: 200 });
    return sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map((value) => (value === null || value === undefined ? '' : value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 2000)))) }));
  } catch {
    return null;
  }
}

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => void read(data).then((sheets) => postMessage(sheets)));
