import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { usa } from '../usa.js';

const cite = pageOn('policy');

/** Cresskill, New Jersey: five steps, from the teacher to the board. */
export const cresskill: Frame = defineFrame({
  id: 'cresskill',
  level: 'school',
  title: { da: 'Cresskill Public Schools', en: 'Cresskill Public Schools' },
  version: '2026',
  extends: [usa],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Veje til at løse problemer', en: 'Problem-solving pathways' },
      publisher: 'Cresskill Public Schools',
      url: 'https://cresskillboe.k12.nj.us/page/problemsolvingpathways',
    },
  },
  paths: [
    {
      id: 'problem-solving',
      title: { da: 'Fagligt eller socialt', en: 'Academic or social' },
      force: 'should',
      opens: { purpose: ['learning-progress', 'concern'], fromSide: 'home' },
      steps: [
        { id: 'teacher', title: { da: 'Lærer', en: 'Teacher' }, parties: ['parent', 'teacher'], acts: ['talk'] },
        {
          id: 'counselor',
          title: { da: 'Vejleder', en: 'Counselor' },
          parties: ['parent', 'counselor'],
          acts: ['ask', 'answer'],
        },
        {
          id: 'principal',
          title: { da: 'Rektor', en: 'Principal' },
          parties: ['parent', 'principal'],
          acts: ['ask', 'answer'],
        },
        {
          id: 'superintendent',
          title: { da: 'Skoledirektør', en: 'Superintendent' },
          parties: ['parent', 'superintendent'],
          acts: ['ask', 'answer'],
        },
        {
          id: 'board-of-education',
          title: { da: 'Skolebestyrelse', en: 'Board of education' },
          parties: ['parent', 'board-of-education'],
          acts: ['ask', 'answer'],
        },
      ],
      ends: ['agreed', 'withdrawn', 'unsolved'],
      cites: cite(
        'Pathways',
        'Lærer, vejleder, rektor, skoledirektør, bestyrelse.',
        'Teacher, counselor, principal, superintendent, board.',
      ),
    },
  ],
});
