import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../../assessment-specs/engine/Conclusion.ts';
import { describeReason } from '../../../../assessment-specs/engine/describeReason.ts';

const pack = { packName: '小微企业自评标准', percent: '59.9', threshold: '60.0', bandName: '三级达标' };
const article = { article: '第十一条第(六)项', title: '木粉干式除尘没有锁气卸灰装置' };

const sentences: readonly (readonly [Reason, string, string])[] = [
  [{ code: 'nothingAssessable', ref: 'p', packName: pack.packName }, '《小微企业自评标准》全部作了空项，没有可评的考评内容，无法评定。', 'Everything in “小微企业自评标准” is N/A (空项); there is nothing to assess.'],
  [{ code: 'unanswered', ref: 'p', packName: pack.packName, count: 3, first: ['1.1.1', '6.2.5'] }, '《小微企业自评标准》还有 3 条考评内容未评：1.1.1、6.2.5 等。', '3 items of “小微企业自评标准” are not assessed yet: 1.1.1, 6.2.5 and more.'],
  [{ code: 'unanswered', ref: 'p', packName: pack.packName, count: 1, first: ['1.1.1'] }, '《小微企业自评标准》还有 1 条考评内容未评：1.1.1。', '1 item of “小微企业自评标准” is not assessed yet: 1.1.1.'],
  [{ code: 'unfoundedNotApplicable', ref: '6.2.14', packName: pack.packName, traits: ['dust_explosion'] }, '考评内容 6.2.14（《小微企业自评标准》）按企业画像作了空项，但画像没有表明确不涉及，须重新评定。', 'Item 6.2.14 of “小微企业自评标准” is N/A by profile, but the profile does not say that it is absent; assess it again.'],
  [{ code: 'unscreened', ref: 'h', count: 1, first: ['MH-11-06'] }, '重大事故隐患判定还有 1 条没有回答：MH-11-06。', '1 major-hazard question is not answered yet: MH-11-06.'],
  [{ code: 'toCheck', ref: 'MH-11-06', ...article }, 'MH-11-06“木粉干式除尘没有锁气卸灰装置”（判定标准第十一条第(六)项）为待查，查清以前不作结论。', 'MH-11-06 “木粉干式除尘没有锁气卸灰装置” (criteria, 第十一条第(六)项) is still to be checked; there is no conclusion until then.'],
  [{ code: 'yesWithoutHazard', ref: 'MH-11-06', ...article }, 'MH-11-06“木粉干式除尘没有锁气卸灰装置”（判定标准第十一条第(六)项）已认定存在，但没有登入隐患台账，登记以前不作结论。', 'MH-11-06 “木粉干式除尘没有锁气卸灰装置” (criteria, 第十一条第(六)项) was found to exist but is not in the hazard ledger; there is no conclusion until it is entered.'],
  [{ code: 'openMajorHazard', ref: 'HZ-2026-014', criterionId: 'MH-11-06', ...article, state: 'underRectification', since: '2026-11-22' }, '重大事故隐患 HZ-2026-014“木粉干式除尘没有锁气卸灰装置”（判定标准第十一条第(六)项，MH-11-06）自 2026-11-22 起未销号，现状：整改中。', 'Major hazard HZ-2026-014 “木粉干式除尘没有锁气卸灰装置” (criteria, 第十一条第(六)项, MH-11-06) has been open since 2026-11-22; state: under rectification.'],
  [{ code: 'openMajorHazard', ref: 'HZ-2026-015', criterionId: null, article: '', title: '疏散门上锁', state: 'reopened', since: '2026-11-22' }, '重大事故隐患 HZ-2026-015“疏散门上锁”自 2026-11-22 起未销号，现状：重新打开。', 'Major hazard HZ-2026-015 “疏散门上锁” has been open since 2026-11-22; state: reopened.'],
  [{ code: 'belowThreshold', ref: 'p', ...pack }, '《小微企业自评标准》得分 59.9，低于“三级达标”的 60.0，未达标。', '“小微企业自评标准” scores 59.9, below the 60.0 of “三级达标”.'],
  [{ code: 'gateBelow', ref: 'p', ...pack }, '《小微企业自评标准》得分 59.9，低于“三级达标”的 60.0，未过线；本次自评以过线为前提。', '“小微企业自评标准” scores 59.9, below the 60.0 of “三级达标”; this assessment requires it.'],
  [{ code: 'gateAdvisory', ref: 'p', ...pack }, '《小微企业自评标准》得分 59.9，低于“三级达标”的 60.0，未过线；仅供提示，不改变结论。', '“小微企业自评标准” scores 59.9, below the 60.0 of “三级达标”; advisory, it does not change the conclusion.'],
  [{ code: 'thresholdReached', ref: 'p', ...pack, percent: '60.0' }, '《小微企业自评标准》得分 60.0，不低于“三级达标”的 60.0。', '“小微企业自评标准” scores 60.0, not below the 60.0 of “三级达标”.'],
  [{ code: 'noOpenMajorHazard', ref: 'h', screened: 17, closed: 1 }, '适用的 17 条重大事故隐患判定均已回答，没有未销号的重大事故隐患（已销号 1 项）。', 'All 17 applicable major-hazard questions are answered and no major hazard is open (1 closed).'],
  [{ code: 'noOpenMajorHazard', ref: 'h', screened: 17, closed: 0 }, '适用的 17 条重大事故隐患判定均已回答，没有未销号的重大事故隐患。', 'All 17 applicable major-hazard questions are answered and no major hazard is open.'],
];

describe('describeReason', () => {
  it.each(sentences)('tells %s', (reason, chinese, english) => {
    expect([describeReason(reason, 'zh-CN'), describeReason(reason, 'en')]).toEqual([chinese, english]);
  });
});
