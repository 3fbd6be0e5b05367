import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Columns stand apart by two blanks or more in the text that `pdftotext -layout` gives. */
const columnsOf = (line: string): string[] => line.trim().split(/ {2,}/).filter(Boolean);

/** Lines with several columns become rows of a table, the others paragraphs. */
function bodyOf(page: string): string {
  const parts: string[] = [];
  let rows: string[] = [];
  const closeTable = (): void => {
    if (rows.length > 0) parts.push(`<table>${rows.join('')}</table>`);
    rows = [];
  };
  for (const line of page.split('\n').filter((text) => text.trim() !== '')) {
    const columns = columnsOf(line);
    if (columns.length > 1) {
      rows.push(`<tr>${columns.map((column) => `<td>${escaped(column)}</td>`).join('')}</tr>`);
      continue;
    }
    closeTable();
    parts.push(`<p>${escaped(line.trim())}</p>`);
  }
  closeTable();
  return parts.join('\n');
}

/** The pictures of a PDF as files beside the page. */
function picturesOf(pdf: string, folder: string): string[] {
  const prefix = basename(pdf, '.pdf');
  execFileSync('pdfimages', ['-png', pdf, join(folder, prefix)]);
  return readdirSync(folder).filter((name) => name.startsWith(`${prefix}-`) && name.endsWith('.png')).sort();
}

const style = `@page{size:A4;margin:24mm 20mm}body{font:10.5pt/1.4 'Noto Serif CJK SC',serif;margin:0}
table{border-collapse:collapse;width:100%;font:8pt/1.25 'Noto Sans CJK SC',sans-serif}p{margin:2pt 0}td{border:.5pt solid #888;padding:1pt 3pt}
img{max-width:60mm}`;

/**
 * An HTML page with the words, tables and pictures of some PDF files, flowing as the browser likes, for printing by a browser.
 * @param folder where the pictures are put; the page must be saved there
 * @throws when pdftotext or pdfimages (poppler) is not there
 */
export function pageOf(pdfs: readonly string[], folder: string): string {
  const sections = pdfs.flatMap((pdf) => {
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 }).split('\f').filter((page) => page.trim() !== '');
    const pictures = picturesOf(pdf, folder).map((name) => `<img src="${name}" alt="">`).join('');
    return [...pages.map((page) => `<section>${bodyOf(page)}</section>`), `<section>${pictures}</section>`];
  });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>自评报告</title><style>${style}</style>${sections.join('\n')}</html>`;
}
