/** 重点领域标志 (DOMAIN 8.1): the traits that weigh most, by the words that authorities use. */
export const focusAreas: readonly (readonly [trait: string, words: string])[] = [
  ['dust_explosion', '粉尘涉爆'], ['molten_metal', '高温熔融金属'], ['ammonia_refrigeration', '涉氨制冷'], ['confined_space', '有限空间'], ['coating_or_solvent', '涂装与有机溶剂'],
  ['coal_gas', '煤气'], ['hazardous_chemicals', '危险化学品'], ['li_battery_storage', '锂电池储存'], ['labor_intensive', '劳动密集'], ['factory_in_factory', '厂中厂'],
  ['contractor_or_tenant', '外包与承租'], ['special_equipment', '特种设备'],
];
