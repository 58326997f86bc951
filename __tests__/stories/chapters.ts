// All stories of the life cycle, in the order of the document.
import {ENDING} from './ending.ts';
import {MANY} from './many.ts';
import {OPENING} from './opening.ts';
import {RACES} from './races.ts';
import type {Chapter} from './step.ts';
import {SWEEPING} from './sweeping.ts';
import {VERDICTS} from './verdicts.ts';

export const CHAPTERS: readonly Chapter[] = [OPENING, MANY, ENDING, VERDICTS, SWEEPING, RACES];
