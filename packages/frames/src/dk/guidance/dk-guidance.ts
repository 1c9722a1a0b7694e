import { aalborg, commonPractice, defineFrame, type Frame, gatherItems } from '@samarbejde/core';
import { dk } from '../law/dk.js';
import type { DanishLawWords } from '../law/ids.js';
import { aula } from './aula.js';
import { familieretshuset } from './familieretshuset.js';
import { ombudsmand } from './ombudsmand.js';
import { guidanceSources } from './sources.js';

/** What Danish authorities advise where the acts are silent: no law, so everything here is a `should`. */
export const dkGuidance: Frame = defineFrame({
  id: 'dk-guidance',
  level: 'guidance',
  title: { da: 'Danske myndigheders vejledning', en: 'Guidance of Danish authorities' },
  version: '2026-11',
  extends: [aalborg, commonPractice, dk],
  sources: guidanceSources,
  ...gatherItems<DanishLawWords>(aula, familieretshuset, ombudsmand),
});
