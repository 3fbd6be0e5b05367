import { expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../assessment-specs/catalogue.ts';
import { citeArticle } from '../../../../../renderer/features/hazards/citeArticle.ts';

it.each([
  ['第三条', 'Article 3'], ['第十条第(二)项', 'Article 10(2)'], ['第十四条', 'Article 14'], ['第五条第(十三)项', 'Article 5(13)'], ['第二十一条第（十）项', 'Article 21(10)'],
])('cites %s in English as %s', (article, english) => expect(citeArticle(article, 'en')).toBe(english));

it.each(['第百条', '第三条之一', '附则', '第十十条'])('leaves %s as it is', (article) => expect(citeArticle(article, 'en')).toBe(article));

it('leaves the law’s own words in Chinese', () => expect(citeArticle('第四条第(八)项', 'zh-CN')).toBe('第四条第(八)项'));

it('has an English citation for every criterion that is shipped', () => {
  const pack = loadCatalogue().latest('major-hazards')?.pack;
  const articles = pack?.kind === 'hazards' ? [...pack.criteria, pack.failedDevice].map(({ article }) => article) : [];
  expect(articles.length).toBe(65);
  expect(articles.filter((article) => !/^Article \d+(\(\d+\))?$/.test(citeArticle(article, 'en')))).toEqual([]);
});
