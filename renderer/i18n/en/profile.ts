import type { Texts } from '../Texts.ts';
import type { profile as source } from '../zh-CN/profile.ts';

export const profile: Texts<typeof source> = {
  page: { title: 'Profile' },
};
