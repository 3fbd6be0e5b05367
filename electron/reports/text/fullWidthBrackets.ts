/** Brackets around Chinese words as Chinese brackets: packs cite 第七条第(七)项, documents print 第七条第（七）项. */
export function fullWidthBrackets(text: string): string {
  return text.replace(/\((\p{Script=Han}+)\)/gu, '（$1）');
}
