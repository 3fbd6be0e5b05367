import type { Texts } from '../Texts.ts';
import type { people as source } from '../zh-CN/people.ts';

export const people: Texts<typeof source> = {
  sum: { ownCap: ' (this rule takes {{cap}} at most; counted it would be {{asked}})' },
};
