import { respectCases } from './aalborg/gensidig-respekt.js';
import { kommunikationCases } from './aalborg/kommunikation.js';
import { preambleCases } from './aalborg/preamble.js';
import { taetPaaCases } from './aalborg/taet-paa.js';
import { practiceCases } from './practice-cases.js';
import type { RequirementCase } from './requirement-case.js';

/** Courses that keep and break every requirement of the default model, each with what a checker must say of it. */
export const requirementCases: readonly RequirementCase[] = [
  ...preambleCases,
  ...taetPaaCases,
  ...kommunikationCases,
  ...respectCases,
  ...practiceCases,
];
