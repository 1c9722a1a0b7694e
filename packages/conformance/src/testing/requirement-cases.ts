import { aalborgCases } from './aalborg-cases.js';
import { practiceCases } from './practice-cases.js';
import type { RequirementCase } from './requirement-case.js';

/** Courses that keep and break every requirement of the default model, each with what a checker must say of it. */
export const requirementCases: readonly RequirementCase[] = [...aalborgCases, ...practiceCases];
