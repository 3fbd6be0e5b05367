import { carry } from './carry.ts';
import { common } from './common.ts';
import { conclusion } from './conclusion.ts';
import { damage } from './damage.ts';
import { documents } from './documents.ts';
import { enterprises } from './enterprises.ts';
import { errors } from './errors.ts';
import { evidence } from './evidence.ts';
import { hazards } from './hazards.ts';
import { home } from './home.ts';
import { inspections } from './inspections.ts';
import { palette } from './palette.ts';
import { paper } from './paper.ts';
import { people } from './people.ts';
import { principal } from './principal.ts';
import { profile } from './profile.ts';
import { reports } from './reports.ts';
import { proposals } from './proposals.ts';
import { score } from './score.ts';
import { scoring } from './scoring.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { signing } from './signing.ts';
import { start } from './start.ts';
import { sweep } from './sweep.ts';
import { verification } from './verification.ts';
import { walk } from './walk.ts';

/** The source of all texts: one file an area. A key is `area.thing.part`. */
export const zhCN = {
  carry,
  common,
  conclusion,
  damage,
  documents,
  enterprises,
  errors,
  evidence,
  hazards,
  home,
  inspections,
  palette,
  paper,
  people,
  principal,
  profile,
  reports,
  proposals,
  score,
  scoring,
  settings,
  shell,
  signing,
  start,
  sweep,
  verification,
  walk,
} as const;
