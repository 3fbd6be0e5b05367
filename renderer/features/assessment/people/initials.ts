const compoundSurnames: ReadonlySet<string> = new Set([
  '欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '司徒', '司空', '夏侯', '长孙', '宇文', '端木', '百里', '东郭', '南宫', '独孤', '呼延', '轩辕', '申屠', '钟离', '闻人', '澹台', '公冶', '太史', '单于', '赫连',
]);

/** 孟 of 孟宏, 欧阳 of 欧阳锋, JS of John Smith. */
function shortOf(name: string): string {
  const letters = Array.from(name.trim());
  if (/^\p{Script=Han}/u.test(name.trim())) return compoundSurnames.has(letters.slice(0, 2).join('')) ? letters.slice(0, 2).join('') : letters[0] ?? '';
  return name.trim().split(/\s+/u).map((word) => Array.from(word)[0] ?? '').slice(0, 3).join('').toUpperCase();
}

/** How each name stands in little room. Two people who would look the same keep their whole names: 孟宏 and 孟华. */
export function initials(names: Iterable<string>): ReadonlyMap<string, string> {
  const people = [...new Set(names)].filter((name) => name.trim() !== '');
  const times = new Map<string, number>();
  for (const name of people) times.set(shortOf(name), (times.get(shortOf(name)) ?? 0) + 1);
  return new Map(people.map((name) => [name, times.get(shortOf(name)) === 1 ? shortOf(name) : name.trim()]));
}
