import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Leave: a day from the class teacher, more from the leadership. */
export const leave: FrameItems<PracticeWords> = {
  mandates: [
    {
      id: 'class-teacher-gives-a-day-off',
      title: { da: 'Klasselæreren kan give en enkelt fridag', en: 'The class teacher can give a single day of leave' },
      force: 'should',
      holders: ['class-teacher'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { atMost: 1 } } },
      answer: 'yes',
      cites: practised('leave-by-length'),
    },
    {
      id: 'class-teacher-gives-no-long-leave',
      title: {
        da: 'Klasselæreren giver ikke fri i mere end fem dage',
        en: 'The class teacher does not give more than five days of leave',
      },
      force: 'should',
      holders: ['class-teacher'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      when: { facts: { 'leave-days': { moreThan: 5 } } },
      answer: 'no',
      cites: practised('long-leave'),
    },
    {
      id: 'leader-gives-leave',
      title: { da: 'Ledelsen kan give fri', en: 'The leadership can give leave' },
      force: 'should',
      holders: ['leader'],
      action: 'decide',
      subjects: ['leave-of-absence'],
      answer: 'yes',
      cites: practised('leave-by-length', 'long-leave'),
    },
  ],
};
