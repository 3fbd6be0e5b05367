import type { ReasonFamily } from './Assessed.ts';

/** 待查 is not 否: what has to be looked at again keeps the conclusion open. */
export const toCheck: ReasonFamily = ({ screening }) => screening
  .filter((line) => line.state === 'toCheck')
  .map(({ criterion }) => ({ code: 'toCheck', ref: criterion.id, article: criterion.article, title: criterion.title }));
