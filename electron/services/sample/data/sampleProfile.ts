import type { EnterpriseProfile, TraitAnswers } from '../../../../assessment-specs/records/EnterpriseProfile.ts';

/** The sample enterprise: a fictional machining and spray-painting workshop with a synthetic credit code (check digit sound, no real enterprise). */
export const sampleProfile: EnterpriseProfile = {
  name: '嘉祥县安准示例机械有限公司', creditCode: '91370829MA3TEXT0X3', creditCodeConfirmed: false,
  legalRepresentative: '周明远', principal: '周明远', safetyManager: '孟𬭎祎', phone: '0537-0000000',
  address: { city: '济宁市', county: '嘉祥县', street: '万张街道', detail: '示例工业园 3 号', grid: '示例网格 01' },
  employees: 42, peakShiftHeadcount: 26, revenue10k: 1860, assets10k: 1240,
  sectors: ['MACHINERY'], industryCode: 'C3484', commerceKind: null,
  products: '输送机机架、护罩等钣金和机加工件', capacity: '年产结构件约 3200 件',
  process: '下料→折弯、冲压→机加工→焊接→打磨→喷漆（油性漆，水帘喷漆室）→烘干（天然气烘干房）→检验、入库',
  foundedOn: '2013-04-18', systemStartedOn: '2025-03-01',
  specialEquipment: [
    { name: '桥式起重机（5 t）', count: 2, nextInspectionOn: '2027-05-20' },
    { name: '叉车（3 t）', count: 1, nextInspectionOn: '2027-03-11' },
    { name: '储气罐（1 m³）', count: 2, nextInspectionOn: '2028-06-30' },
  ],
  specialOperators: [
    { name: '李犇', work: '低压电工作业', certificate: '示例证号 DG-01', validUntil: '2029-08-14' },
    { name: '赵建军', work: '熔化焊接与热切割作业', certificate: '示例证号 HG-01', validUntil: '2028-10-09' },
    { name: '王海涛', work: '熔化焊接与热切割作业', certificate: '示例证号 HG-02', validUntil: '2030-02-26' },
    { name: '刘长河', work: '叉车司机', certificate: '示例证号 CC-01', validUntil: '2029-04-03' },
  ],
  confinedSpaces: [{ name: '水帘循环水池', place: '喷漆车间北侧' }, { name: '化粪池', place: '办公楼西侧' }],
  chemicals: [{ name: '醇酸漆（油性）', stock: '不超过 0.3 t', place: '油漆库' }, { name: '稀释剂', stock: '不超过 0.15 t', place: '油漆库' }],
  contractors: [{ name: '示例设备维保服务有限公司', work: '起重机、喷漆室设备维护保养' }],
  accidents3y: [], heldLevels: [], gradingIntent: 'level3', aboveScale: 'no', guidanceSelected: 'no',
  notes: '示例数据，企业和人员均为虚构。',
};

const present = [
  'industrial_furnace', 'flammable_gas', 'gas_burner', 'confined_space', 'confined_space_toxic', 'coating_or_solvent', 'solvent_paint', 'hazardous_chemicals', 'hazchem_storage', 'hazardous_work',
  'special_operation', 'contractor_or_tenant', 'contractor_on_site', 'occupational_hazard', 'hot_work', 'work_at_height', 'energy_isolation', 'machinery', 'press_machine', 'grinding_wood_machine',
  'portable_tools', 'special_equipment', 'boiler_pressure', 'crane', 'plant_vehicles', 'gas_cylinder', 'hazardous_waste_room',
];
const absent = [
  'metal_hot_process', 'dust_explosion', 'ammonia_refrigeration', 'silo_kiln_mill', 'furnace_watercooled', 'toxic_gas_4', 'li_battery_storage', 'major_hazard_installation', 'factory_in_factory', 'labor_intensive',
  'recent_construction', 'foundry_watercooled', 'coal_gas', 'gas_forced_burner', 'organic_solvent_cleaning', 'lifting_work', 'temporary_power', 'leases_out', 'elevator', 'substation', 'platform_or_pit',
];

/** What the workshop has (the typical run of profile-traits) and, said on purpose, what it does not have. */
export const sampleTraits: TraitAnswers = Object.fromEntries([...present.map((id) => [id, 'yes'] as const), ...absent.map((id) => [id, 'no'] as const)]);

/** Facts of the assessed period, answered anew for every assessment. */
export const samplePeriodTraits: TraitAnswers = {
  external_personnel: 'yes', dust_toxic_heat_process: 'yes', lightning_static_protection: 'yes', gas_fired_equipment: 'yes', other_high_risk_area: 'no', vehicle_loading: 'yes', new_equipment: 'no',
  equipment_removal: 'no', change_in_period: 'no', major_hazard_in_period: 'yes', major_risk_point: 'no', larger_risk_point: 'yes', accident_or_near_miss: 'no', control_failure_in_period: 'yes',
  platform_required: 'yes', monitoring_required: 'no',
};
