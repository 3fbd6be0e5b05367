/**
 * What stands behind the rules, as documents cite it. Article numbers follow 安全生产法 (2021), 特种设备安全法 (2013), 应急管理部令第10号 and the plan of 2024-2026.
 * `pack`: the scoring standard that was chosen says so itself.
 */
export const sweepBases = {
  pack: '评分标准', safetyLaw5: '安全生产法第5条', safetyLaw24: '安全生产法第24条', safetyLaw30: '安全生产法第30条', safetyLaw41: '安全生产法第41条', equipmentLaw40: '特种设备安全法第40条',
  order10: '应急管理部令第10号', order10Article14: '应急管理部令第10号第十四条', plan5: '三年行动 二(二)5', plan7: '三年行动 二(二)7',
  grading: '企业安全生产标准化建设定级办法', creditCode: 'GB 32100-2015', industry: 'GB/T 4754', size: '工信部联企业〔2011〕300号',
} as const;
export type SweepBasis = keyof typeof sweepBases;
