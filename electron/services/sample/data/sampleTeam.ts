import type { TeamMember } from '../../../../assessment-specs/records/AssessmentFile.ts';

/** The self-assessment team. Ids are fixed: `--seed` changes what the host draws, not the people. */
export const sampleTeam: TeamMember[] = [
  { id: 'm-01', name: '周明远', post: '总经理', duty: '总体；带队排查', qualification: '主要负责人安全培训合格', roles: ['leader', 'principal'], signs: true },
  { id: 'm-02', name: '韩立峰', post: '副总经理', duty: '生产、设备；第6、7类现场核查', qualification: '安全管理人员培训合格', roles: ['deputyLeader'], signs: true },
  { id: 'm-03', name: '孟𬭎祎', post: '安全管理员', duty: '文件审查、记录', qualification: '注册安全工程师（其他安全）', roles: ['assessor'], signs: true },
  { id: 'm-04', name: '李犇', post: '设备科电工', duty: '低压配电、特种设备', qualification: '低压电工作业证', roles: ['assessor'], signs: true },
  { id: 'm-05', name: '张秀兰', post: '喷漆班班长', duty: '访谈；公示意见', qualification: '班组长安全培训合格', roles: ['employeeRepresentative'], signs: true },
];
