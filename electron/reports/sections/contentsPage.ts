import { addContents } from '../layout/addContents.ts';
import { leadIn } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';
import type { RichText } from '../text/TextStyle.ts';

/** 目录 and how to read the report. Annexes are headings of their own, so they come with their pages. */
export function addContentsPage(context: ReportContext): void {
  addContents(context.report, { title: '目录', note: howToRead(context) });
}

function howToRead({ packs }: ReportContext): RichText {
  const [category] = packs.primary.pack.categories;
  const item = category?.elements[0]?.items[0];
  const example = category && item && /^\d+\.\d+\.\d+$/u.test(item.id) ? `考评内容编号分三级，如${item.id}是第${category.id}类“${category.name}”第1个项目的第1条内容。` : '';
  return [
    leadIn('本报告怎样读'), `　先看第12章结论，再看第7章有无未销号的重大事故隐患，然后看第4章得分。每个结论都写明依据的条款号和考评内容编号；${example}带〔重建〕的条文由安准依公开资料重建，引用时请注明。“未填写”表示没有填，既不是0，也不是没有。`,
  ];
}
