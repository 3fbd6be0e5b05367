import type { Person } from './hazardModel.ts';

const ways: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `  ${name}　`,
  (name) => [...name].join('　'),
  (name) => `${name}（电工）`,
  (name) => `${name}【机修班、夜班】`,
  (name) => `（${name}）`,
  (name) => `${name.slice(0, 1)}\u200b${name.slice(1)}`,
  // full-width letters for Latin names
  (name) => name.toUpperCase().replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
];
const clearJoints = ['、', ',', '；', '/', '／', '､'];
const looseJoints = [...clearJoints, ' ', '和'];

/** The same people, written in some way. Only Chinese names can be told apart by a space or 和. @param way any whole number */
export function spell(people: readonly Person[], way: number): string {
  const joints = people.every((name) => !/[a-z]/i.test(name)) ? looseJoints : clearJoints;
  const spelled = people.map((name, index) => ways[(way + index * 3) % ways.length]?.(name) ?? name);
  return spelled.join(joints[way % joints.length]);
}
