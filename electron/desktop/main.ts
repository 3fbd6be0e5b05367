import * as electron from 'electron';
import { startDesktop } from './startDesktop.ts';

startDesktop(electron, import.meta.dirname);
