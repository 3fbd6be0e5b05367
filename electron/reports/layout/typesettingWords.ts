export type DocumentLanguage = 'zh-CN' | 'en';

/** The few words that typesetting itself puts on a page. Everything else comes from the caller. */
export interface TypesettingWords {
  readonly pageOf: (page: number, pages: number) => string;
  readonly table: (number: string, title: string) => string;
  readonly continuedTable: (number: string, title: string) => string;
  /** After the title of a table without a number. */
  readonly continued: string;
  readonly figure: (number: string, title: string) => string;
}

const wordsByLanguage: Readonly<Record<DocumentLanguage, TypesettingWords>> = {
  'zh-CN': {
    pageOf: (page, pages) => `第 ${page} 页　共 ${pages} 页`,
    table: (number, title) => `表 ${number}　${title}`,
    continuedTable: (number, title) => `续表 ${number}　${title}`,
    continued: '（续）',
    figure: (number, title) => `图 ${number}　${title}`,
  },
  en: {
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    table: (number, title) => `Table ${number}\u3000${title}`,
    continuedTable: (number, title) => `Table ${number} (continued)\u3000${title}`,
    continued: ' (continued)',
    figure: (number, title) => `Figure ${number}\u3000${title}`,
  },
};

export function typesettingWords(language: DocumentLanguage): TypesettingWords {
  return wordsByLanguage[language];
}
