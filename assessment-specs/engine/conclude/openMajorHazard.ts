import type { ReasonFamily } from './Assessed.ts';

/** 一票否决: one reason for each major hazard that is not closed. */
export const openMajorHazard: ReasonFamily = ({ vetoes }) => vetoes.map(({ hazardId, ...veto }) => ({ code: 'openMajorHazard', ref: hazardId, ...veto }));
