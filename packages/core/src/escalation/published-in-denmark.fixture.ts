import {
  betweenHomes,
  decidedBy,
  fromHome,
  meeting,
  type PublishedLadder,
  unsolved,
} from './published-ladder.fixture.js';

/** What Danish schools and municipalities have published. */
export const publishedInDenmark: readonly PublishedLadder[] = [
  {
    id: 'dk-hansr-04',
    institution: 'hansroemer',
    says: {
      da: 'Er samtalen med medarbejderen ikke nok: nærmeste leder, skoleleder, skolechef.',
      en: 'If talking with the employee is not enough: nearest leader, school leader, head of schools.',
    },
    order: ['professional', 'nearest-leader', 'school-leader', 'municipality'],
    path: {
      opens: { purpose: 'complaint', fromSide: 'home', about: { not: 'staff-member' } },
      steps: [
        meeting('employee', 'professional'),
        meeting('nearest-leader', 'nearest-leader'),
        meeting('school-leader', 'school-leader', {
          ...decidedBy('school-leader'),
          owes: [{ by: 'school-leader', do: 'give-reasons', after: 'decide', within: 'promptly' }],
        }),
        meeting('head-of-schools', 'municipality', decidedBy('municipality')),
      ],
      ends: ['agreed', 'decided', 'withdrawn'],
    },
  },
  {
    id: 'dk-stolpe-02',
    institution: 'stolpedal',
    says: {
      da: 'Konflikter mellem børn uden for skoletiden tages med det andet barns forældre.',
      en: "Conflicts between children outside school hours are taken up with the other child's parents.",
    },
    order: ['other-parent'],
    path: { opens: betweenHomes, steps: [meeting('other-parents', 'other-parent')], ends: unsolved },
  },
  {
    id: 'dk-kfo-02',
    institution: 'kfo',
    says: {
      da: 'Begynd hos stuens personale, så den pædagogiske leder, så forældreråd, klyngeleder eller konsulent.',
      en: 'Begin with the staff of the room, then the pedagogical leader, then parent council, cluster leader or consultant.',
    },
    order: ['pedagogue', 'nearest-leader', 'parent-council', 'cluster-leader', 'consultant'],
    path: {
      opens: fromHome('concern'),
      steps: [
        meeting('room-staff', 'pedagogue'),
        meeting('pedagogical-leader', 'nearest-leader', {
          acts: ['ask', 'talk'],
          next: ['parent-council', 'cluster-leader', 'consultant'],
        }),
        meeting('parent-council', 'parent-council', { next: ['cluster-leader', 'consultant'] }),
        meeting('cluster-leader', 'cluster-leader', { next: ['consultant'] }),
        meeting('consultant', 'consultant'),
      ],
      ends: unsolved,
    },
  },
  {
    id: 'dk-tvis-02',
    institution: 'tvis',
    says: {
      da: 'Er man utilfreds, går man til de involverede medarbejdere i deres arbejdstid, siden til skolelederen.',
      en: 'Whoever is dissatisfied goes to the staff involved in their working hours, then to the school leader.',
    },
    order: ['professional', 'school-leader'],
    path: {
      opens: { purpose: 'conflict', fromSide: 'home', toSide: 'school' },
      steps: [meeting('involved-staff', 'professional'), meeting('school-leader', 'school-leader')],
      ends: unsolved,
    },
  },
  {
    id: 'dk-tvis-03',
    institution: 'tvis',
    says: {
      da: 'Konflikter mellem børn tages så vidt muligt med det andet barns forældre; relevante medarbejdere kan være med.',
      en: "Conflicts between children are taken up with the other child's parents where possible; staff may join.",
    },
    order: ['other-parent', 'professional'],
    path: {
      opens: betweenHomes,
      steps: [
        meeting('other-parents', 'other-parent'),
        { ...meeting('with-staff', 'other-parent'), parties: ['parent', 'other-parent', 'professional'] },
      ],
      ends: unsolved,
    },
  },
  {
    id: 'dk-jels-03',
    institution: 'jels',
    says: {
      da: 'Kritik af skolen går til lederen, så tidligt som muligt.',
      en: 'Criticism of the school goes to the leader, as early as possible.',
    },
    order: ['school-leader'],
    path: {
      opens: { purpose: 'complaint', fromSide: 'home', about: 'school' },
      steps: [meeting('leader', 'school-leader', { owes: [{ by: 'school-leader', do: 'talk', within: 'promptly' }] })],
      ends: unsolved,
    },
  },
  {
    id: 'dk-silke-04',
    institution: 'silkeborg',
    says: {
      da: 'Bliver ens barn mobbet, går man til dem, der har barnet hver dag.',
      en: 'If your child is bullied, you turn to those who are with it every day.',
    },
    order: ['professional'],
    path: { opens: fromHome('bullying'), steps: [meeting('daily-staff', 'professional')], ends: unsolved },
  },
  {
    id: 'dk-aale-02',
    institution: 'aale',
    says: {
      da: 'Klasselæreren først; de involverede, teamet, ledelsen og PPR hjælper.',
      en: 'The class teacher first; those involved, the team, the leadership and the psychologists help.',
    },
    order: ['class-teacher', 'class-teacher', 'support-professional', 'school-leader', 'psychologist'],
    path: {
      opens: { purpose: 'bullying' },
      steps: [
        meeting('class-teacher', 'class-teacher'),
        {
          ...meeting('those-involved', 'class-teacher'),
          parties: ['child', 'parent', 'other-parent', 'class-teacher'],
        },
        meeting('team', 'support-professional'),
        meeting('leader', 'school-leader', { ...decidedBy('school-leader'), advise: ['support-professional'] }),
        meeting('psychologists', 'psychologist', { advise: ['psychologist'] }),
      ],
      ends: ['agreed', 'decided', 'unsolved'],
    },
  },
  {
    id: 'dk-kulturskole-02',
    institution: 'kulturskolen',
    says: {
      da: 'Er man ikke tilfreds med svaret, går man typisk til skolechefen og derefter rådmanden.',
      en: 'Whoever is not satisfied with the answer typically goes to the head of schools, then the alderman.',
    },
    order: ['leader', 'municipality', 'alderman'],
    path: {
      opens: { purpose: 'complaint', fromSide: 'home' },
      steps: [
        meeting('management', 'leader', decidedBy('leader')),
        meeting('head-of-schools', 'municipality', decidedBy('municipality')),
        meeting('alderman', 'alderman', decidedBy('alderman')),
      ],
      ends: ['agreed', 'decided'],
    },
  },
  {
    id: 'dk-vorfrue-03',
    institution: 'vor-frue',
    says: {
      da: 'Er nogen gået over stregen i en besked, får ledelsen det at vide og kan komme med.',
      en: 'If somebody is hurt by a message, the leadership is told and may join.',
    },
    order: ['professional', 'leader'],
    path: {
      opens: { purpose: 'misunderstanding' },
      steps: [
        meeting('the-two', 'professional', { owes: [{ by: 'professional', do: 'inform-leader', within: 'promptly' }] }),
        { ...meeting('leader', 'leader'), parties: ['parent', 'professional', 'leader'] },
      ],
      ends: unsolved,
    },
  },
  {
    id: 'dk-frbpriv-03',
    institution: 'frederiksberg',
    says: {
      da: 'Nærmest barnet først, så skolelederen; bestyrelsen kun skriftligt og kun, når de to ikke fandt en løsning.',
      en: 'Closest to the child first, then the school leader; the board only in writing, and only when those two found no solution.',
    },
    order: ['professional', 'school-leader', 'school-board'],
    path: {
      opens: { purpose: 'conflict', fromSide: 'home', toSide: 'school' },
      steps: [
        meeting('employee', 'professional'),
        meeting('school-leader', 'school-leader', decidedBy('school-leader')),
        meeting('board', 'school-board', { acts: ['ask', 'answer', 'decide'], decides: 'school-board' }),
      ],
      ends: ['agreed', 'decided'],
    },
  },
  {
    id: 'dk-bkaer-03',
    institution: 'bkaer',
    says: {
      da: 'Føler man sig ikke hørt, kan man altid gå til ledelsen, forældrebestyrelsen eller forvaltningen.',
      en: 'Whoever does not feel heard may always go to the leadership, the parents’ board or the department.',
    },
    order: ['pedagogue', 'leader', 'parent-council', 'municipality'],
    path: {
      opens: { purpose: 'conflict', fromSide: 'home', toSide: 'school' },
      steps: [
        meeting('staff', 'pedagogue', { next: ['leader', 'parents-board', 'department'] }),
        meeting('leader', 'leader', { next: ['parents-board', 'department'] }),
        meeting('parents-board', 'parent-council', { next: ['department'] }),
        meeting('department', 'municipality'),
      ],
      ends: unsolved,
    },
  },
];
