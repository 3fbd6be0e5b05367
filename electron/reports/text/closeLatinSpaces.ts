/** Text without the spaces that were typed between Chinese and Latin or figures: typesetting sets that gap itself (0.15 em in body, 0.09 in tables). */
export function closeLatinSpaces(text: string): string {
  return text.replace(/(?<=[\p{Script=Han}，。：；“”（）《》、]) +(?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d]) +(?=[\p{Script=Han}，。：；“”（）《》、])/gu, '');
}
