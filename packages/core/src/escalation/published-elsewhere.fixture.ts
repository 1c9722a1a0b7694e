import { decidedBy, fromHome, meeting, type PublishedLadder, unsolved } from './published-ladder.fixture.js';

/** What schools and municipalities elsewhere have published. */
export const publishedElsewhere: readonly PublishedLadder[] = [
  {
    id: 'no-vassenden-04',
    institution: 'vassenden',
    says: {
      da: 'Mangler en elev, leder skolen, og forældrene finder eleven og giver besked; efter 30-45 minutter overvejer de politiet.',
      en: 'If a pupil is missing, the school searches, and the parents find the pupil and say so; after 30 to 45 minutes they consider the police.',
    },
    order: ['professional', 'parent', 'police'],
    path: {
      opens: { purpose: 'safety' },
      steps: [
        meeting('school-searches', 'professional', {
          acts: ['ask', 'inform'],
          owes: [{ by: 'professional', do: 'ask', within: 'promptly' }],
        }),
        meeting('parents-search', 'professional', {
          acts: ['inform'],
          owes: [{ by: 'parent', do: 'inform', within: { n: 45, unit: 'minute' } }],
          movedOnBy: ['parent'],
        }),
        meeting('police', 'police', { acts: ['ask'] }),
      ],
      ends: unsolved,
    },
  },
  {
    id: 'no-oslo-01',
    institution: 'oslo',
    says: {
      da: 'Spørgsmål om skolehverdagen går altid til kontaktlæreren først, som tager andre med.',
      en: 'Questions about the school day always go to the contact teacher first, who brings in others.',
    },
    order: ['class-teacher', 'support-professional'],
    path: {
      opens: fromHome('learning-progress'),
      steps: [
        meeting('contact-teacher', 'class-teacher', { acts: ['ask', 'answer'], movedOnBy: ['class-teacher'] }),
        { ...meeting('others', 'class-teacher'), parties: ['parent', 'class-teacher', 'support-professional'] },
      ],
      ends: unsolved,
    },
  },
  {
    id: 'se-sodertalje-01',
    institution: 'sodertalje',
    says: {
      da: 'Altid skolen først: mentor eller klasselærer, så rektor, så en skriftlig anmeldelse til forvaltningen.',
      en: 'Always the school first: mentor or class teacher, then the principal, then a written report to the education office.',
    },
    order: ['class-teacher', 'school-leader', 'municipality'],
    path: {
      opens: { purpose: 'complaint', fromSide: 'home', about: { not: 'staff-member' } },
      steps: [
        meeting('mentor', 'class-teacher'),
        meeting('principal', 'school-leader', decidedBy('school-leader')),
        meeting('education-office', 'municipality', { acts: ['ask', 'answer', 'decide'], decides: 'municipality' }),
      ],
      ends: ['agreed', 'decided', 'withdrawn'],
    },
  },
  {
    id: 'se-herrljunga-01',
    institution: 'herrljunga',
    says: {
      da: 'Lærer eller mentor, så rektor (med det samme, hvis det er alvorligt), så forvaltningen, så tilsynet.',
      en: 'Teacher or mentor, then the principal (at once if it is serious), then the department, then the inspectorate.',
    },
    order: ['class-teacher', 'school-leader', 'municipality', 'complaints-body'],
    path: {
      opens: { purpose: 'complaint', fromSide: 'home', about: { not: 'staff-member' } },
      steps: [
        meeting('teacher', 'class-teacher', {
          skip: {
            when: { importance: 'important' },
            why: { da: 'Det er alvorligt.', en: 'It is serious.' },
          },
        }),
        meeting('principal', 'school-leader', decidedBy('school-leader')),
        meeting('department', 'municipality', decidedBy('municipality')),
        meeting('inspectorate', 'complaints-body', decidedBy('complaints-body')),
      ],
      ends: ['agreed', 'decided', 'withdrawn'],
    },
  },
  {
    id: 'gb-finstock-02',
    institution: 'finstock',
    says: {
      da: 'En ophedet besked sendes videre til en leder, som afgør, om den hører til under klageordningen.',
      en: 'A heated message is passed to a leader, who decides whether it belongs under the complaints policy.',
    },
    order: ['professional', 'school-leader', 'school-board'],
    path: {
      opens: { purpose: 'conflict', tension: 'heated' },
      steps: [
        meeting('staff', 'professional', { acts: ['ask'], movedOnBy: ['professional'] }),
        meeting('leader', 'school-leader', decidedBy('school-leader')),
        meeting('complaints-policy', 'school-board', decidedBy('school-board')),
      ],
      ends: ['agreed', 'decided'],
    },
  },
  {
    id: 'ie-coolmine-01',
    institution: 'coolmine',
    says: {
      da: 'Det, der er alvorligt og haster, går med det samme til rektor eller viserektor.',
      en: 'What is serious and urgent goes at once to the principal or the deputy.',
    },
    order: ['leader'],
    path: {
      opens: { purpose: 'safety', fromSide: 'home' },
      steps: [meeting('principal', 'leader', { owes: [{ by: 'leader', do: 'talk', within: 'promptly' }] })],
      ends: unsolved,
    },
  },
  {
    id: 'ie-coolmine-02',
    institution: 'coolmine',
    says: {
      da: 'Almindelige spørgsmål: den ansvarlige lærer, så årgangslederen, så viserektor eller rektor.',
      en: 'Ordinary queries: the teacher responsible, then the year head, then the deputy or the principal.',
    },
    order: ['teacher', 'nearest-leader', 'school-leader'],
    path: {
      opens: fromHome('class-life'),
      steps: [
        meeting('teacher', 'teacher', { acts: ['ask', 'answer'] }),
        meeting('year-head', 'nearest-leader', { acts: ['ask', 'answer'] }),
        meeting('principal', 'school-leader'),
      ],
      ends: unsolved,
    },
  },
  {
    id: 'us-lapeer-01',
    institution: 'lapeer',
    says: {
      da: 'Om specialundervisning: læreren, rektor, lederen af specialundervisningen, skolechefen.',
      en: 'On special education: classroom teacher, principal, director of special education, superintendent.',
    },
    order: ['teacher', 'school-leader', 'director-of-special-education', 'superintendent'],
    path: {
      opens: fromHome('challenge'),
      steps: [
        meeting('teacher', 'teacher'),
        meeting('principal', 'school-leader', decidedBy('school-leader')),
        meeting('director', 'director-of-special-education', decidedBy('director-of-special-education')),
        meeting('superintendent', 'superintendent', decidedBy('superintendent')),
      ],
      ends: ['agreed', 'decided'],
    },
  },
  {
    id: 'us-cresskill-01',
    institution: 'cresskill',
    says: {
      da: 'Læreren, en rådgiver, rektor, skolechefen, skolebestyrelsen i distriktet.',
      en: 'The teacher, a counsellor, the principal, the superintendent, the board of education.',
    },
    order: ['teacher', 'support-professional', 'school-leader', 'superintendent', 'board-of-education'],
    path: {
      opens: fromHome('wellbeing'),
      steps: [
        meeting('teacher', 'teacher'),
        meeting('counsellor', 'support-professional'),
        meeting('principal', 'school-leader', decidedBy('school-leader')),
        meeting('superintendent', 'superintendent', decidedBy('superintendent')),
        meeting('board', 'board-of-education', decidedBy('board-of-education')),
      ],
      ends: ['agreed', 'decided'],
    },
  },
  {
    id: 'us-killeen-01',
    institution: 'killeen',
    says: {
      da: 'Den, der ved mest om sagen, kommer først; springer man over, bliver man sendt tilbage.',
      en: 'Whoever knows most of the matter comes first; who jumps ahead is sent back.',
    },
    order: ['teacher', 'nearest-leader', 'school-leader', 'municipality'],
    path: {
      opens: fromHome('concern'),
      steps: [
        meeting('teacher', 'teacher'),
        meeting('assistant-principal', 'nearest-leader'),
        meeting('principal', 'school-leader'),
        meeting('district', 'municipality'),
      ],
      ends: unsolved,
    },
  },
];
