import type { Hazard, HazardBasis, HazardEventKind } from '../records/Hazard.ts';
import type { OrderKind } from '../schema/HazardPack.ts';

interface HazardTerms {
  readonly grade: Readonly<Record<Hazard['grade'], string>>;
  readonly order: Readonly<Record<OrderKind, string>>;
  /** What happened, in a word or two. An order is told by its own kind where there is room for one word only. */
  readonly event: Readonly<Record<HazardEventKind, string>>;
  /** The rules beside the catalogue that 第二条 points to. */
  readonly regime: Readonly<Record<Extract<HazardBasis, { kind: 'otherRegime' }>['regime'], string>>;
}

/** The terms of the ledger as official documents and sheets print them. */
export const hazardTerms: HazardTerms = {
  grade: { major: '重大', general: '一般' },
  order: { stopProduction: '停产', stopUse: '停用', stopWork: '停止作业' },
  event: {
    found: '查出', ordered: '停产停用', reported: '报告', planned: '五落实', started: '整改', done: '整改完成', accepted: '验收', rejected: '验收未过', closed: '销号', reopened: '重新打开',
    transferred: '移交', evidenceAdded: '补充证据',
  },
  regime: { fire: '消防', gas: '燃气', specialEquipment: '特种设备', chemicals: '危险化学品', other: '其他规定' },
};
