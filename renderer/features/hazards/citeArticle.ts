const digits = '零一二三四五六七八九';

/** 三 → 3, 十 → 10, 十四 → 14, 二十一 → 21; NaN for anything else */
function numberOf(chinese: string): number {
  const [tens, ones, more] = chinese.split('十');
  if (ones === undefined) return chinese.length === 1 ? validDigit(chinese) : NaN;
  if (more !== undefined) return NaN;
  return (tens === '' ? 1 : validDigit(tens ?? '')) * 10 + (ones === '' ? 0 : validDigit(ones));
}

function validDigit(character: string): number {
  const digit = character.length === 1 ? digits.indexOf(character) : -1;
  return digit < 0 ? NaN : digit;
}

/** A place in the law in the interface's language: 第四条第(八)项 is Article 4(8) in English. What has another form stays as it is. */
export function citeArticle(article: string, locale: 'zh-CN' | 'en'): string {
  const [, main, item] = /^第([^条]+)条(?:第[(（]([^)）]+)[)）]项)?$/.exec(article) ?? [];
  if (locale === 'zh-CN' || main === undefined) return article;
  const [articleNumber, itemNumber] = [numberOf(main), item === undefined ? null : numberOf(item)];
  if (Number.isNaN(articleNumber) || Number.isNaN(itemNumber)) return article;
  return `Article ${articleNumber}${itemNumber === null ? '' : `(${itemNumber})`}`;
}
