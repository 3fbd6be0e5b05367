import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';

/** Sets 内部举报奖励规则 as a whole. */
export const setRewardRules: Service<'rewardRules.set'> = async (context, { enterpriseId, seq, rules }) =>
  context.store.changeEnterprise(enterpriseId, seq, [{ kind: 'rewardRulesSet', rules }], await changeHead(context));
