import type { Term } from '@samarbejde/core';

/** What Danish law says that some role may, or may not, receive, do or decide. */
export const subjects = {
  'documents-about-child': {
    name: { da: 'dokumenter om barnet', en: 'documents about the child' },
    meaning: {
      da: 'Papirer om barnet, som skolen allerede har.',
      en: 'Papers about the child that the school already has.',
    },
  },
  'facts-about-custody-holder': {
    name: { da: 'fortrolige oplysninger om den anden forælder', en: 'confidential facts about the other parent' },
    meaning: {
      da: 'Private forhold hos den, der har forældremyndigheden.',
      en: 'Private facts about whoever holds custody.',
    },
  },
  'significant-decision-alone': {
    name: { da: 'en væsentlig beslutning på egen hånd', en: 'a significant decision alone' },
    meaning: {
      da: 'At træffe en væsentlig beslutning om barnet uden den anden.',
      en: 'To make a significant decision about the child without the other.',
    },
  },
  'daily-life-decision-alone': {
    name: { da: 'det daglige livs beslutninger på egen hånd', en: 'decisions of daily life alone' },
    meaning: {
      da: 'At bestemme de overordnede forhold i barnets daglige liv.',
      en: "To decide the overall matters of the child's daily life.",
    },
  },
  'childs-personal-matters': {
    name: { da: 'barnets personlige forhold', en: "the child's personal matters" },
    meaning: { da: 'At træffe afgørelse om barnet ud fra dets behov.', en: 'To decide for the child from its needs.' },
  },
  'rights-under-school-law': {
    name: { da: 'forældrenes rettigheder efter folkeskoleloven', en: "parents' rights under the school act" },
    meaning: { da: 'De rettigheder, som loven giver forældrene.', en: 'The rights that the act gives the parents.' },
  },
  'acting-for-custody-holder': {
    name: { da: 'at handle for forældremyndighedsindehaveren', en: 'acting for the custody holder' },
    meaning: {
      da: 'At træffe valg om skolegangen på vegne af den, der har forældremyndigheden.',
      en: 'To make choices about school on behalf of the custody holder.',
    },
  },
  'start-or-length-of-schooling': {
    name: { da: 'skolegangens begyndelse og længde', en: 'start and length of schooling' },
    meaning: {
      da: 'Hvornår skolegangen begynder, og hvor længe den varer.',
      en: 'When schooling begins and how long it lasts.',
    },
  },
  'organisation-of-teaching': {
    name: { da: 'undervisningens tilrettelæggelse', en: 'the organisation of teaching' },
    meaning: {
      da: 'Hvordan undervisningen på skolen lægges til rette.',
      en: "How the school's teaching is organised.",
    },
  },
  'single-pupils-case': {
    name: { da: 'en enkelt elevs sag', en: "a single pupil's case" },
    meaning: { da: 'Sager om bestemte elever.', en: 'Cases about particular pupils.' },
  },
  'principles-of-cooperation': {
    name: { da: 'principper for skole-hjem-samarbejdet', en: 'principles of home-school cooperation' },
    meaning: {
      da: 'De principper, som samarbejdet og orienteringen følger.',
      en: 'The principles that cooperation and information follow.',
    },
  },
  'rules-of-conduct': {
    name: { da: 'ordensregler og værdiregelsæt', en: 'rules of conduct and value set' },
    meaning: {
      da: 'Skolens ordensregler og værdier, med antimobbestrategien.',
      en: "The school's rules and values, with the anti-bullying strategy.",
    },
  },
  'decision-within-principles': {
    name: { da: 'skolelederens afgørelse inden for principperne', en: "the leader's decision within the principles" },
    meaning: {
      da: 'En afgørelse om en elev inden for mål, rammer og principper.',
      en: 'A decision on a pupil within goals, frames and principles.',
    },
  },
  'bullying-action-plan': {
    name: { da: 'handlingsplanen mod mobning', en: 'the action plan against bullying' },
    meaning: { da: 'Hvad skolen gør for at stoppe mobning.', en: 'What the school does to stop bullying.' },
  },
  'bullying-complaint': {
    name: { da: 'klage over indsatsen mod mobning', en: 'a complaint about action against bullying' },
    meaning: {
      da: 'At klage til skolen over, at en plan eller strategi mod mobning mangler.',
      en: 'To complain to the school that a plan or strategy against bullying is missing.',
    },
  },
  'municipal-decision': {
    name: { da: 'kommunens afgørelse efter folkeskoleloven', en: "the municipality's decision under the school act" },
    meaning: {
      da: 'Andre afgørelser end dem om specialundervisning.',
      en: 'Decisions other than those on special education.',
    },
  },
  'board-decision': {
    name: { da: 'skolebestyrelsens beslutning', en: "the school board's decision" },
    meaning: {
      da: 'Det, skolebestyrelsen har besluttet om skolens principper og regler.',
      en: "What the board has decided on the school's principles and rules.",
    },
  },
  'special-education-appeal': {
    name: { da: 'klage over specialundervisning', en: 'an appeal on special education' },
    meaning: {
      da: 'At få en afgørelse om specialundervisning prøvet.',
      en: 'To have a decision on special education tried.',
    },
  },
  'rejecting-a-late-complaint': {
    name: { da: 'at afvise en klage, der kommer for sent', en: 'rejecting a late complaint' },
    meaning: {
      da: 'At undlade at sende en klage videre, fordi fristen er udløbet.',
      en: 'Not to send a complaint on because the time has run out.',
    },
  },
  'refusal-of-information': {
    name: { da: 'at nægte orientering', en: 'refusing information' },
    meaning: {
      da: 'At sige nej til en forælder uden forældremyndighed, der beder om orientering eller dokumenter.',
      en: 'To say no to a parent without custody who asks for information or documents.',
    },
  },
  'complaint-over-refusal': {
    name: { da: 'klage over et nej til orientering', en: 'a complaint over refused information' },
    meaning: {
      da: 'At få prøvet skolens nej til en forælder uden forældremyndighed.',
      en: "To have the school's no to a parent without custody tried.",
    },
  },
  'suspension-of-school-rights': {
    name: { da: 'fratagelse af rettigheder for en tid', en: 'suspension of school rights' },
    meaning: {
      da: 'At fratage en forælder rettighederne efter folkeskoleloven, mens barnet er på krisecenter.',
      en: "To suspend a parent's rights under the school act while the child is at a shelter.",
    },
  },
  'test-tasks-and-answers': {
    name: { da: 'testens opgaver og svar', en: "the test's tasks and answers" },
    meaning: {
      da: 'De opgaver og svar, der ligger bag et resultat.',
      en: 'The tasks and answers behind a result.',
    },
  },
  detention: {
    name: { da: 'eftersidning', en: 'detention' },
    meaning: { da: 'At lade en elev sidde efter.', en: 'To keep a pupil in.' },
  },
  exclusion: {
    name: { da: 'udelukkelse', en: 'exclusion' },
    meaning: { da: 'At udelukke en elev fra undervisningen.', en: 'To exclude a pupil from teaching.' },
  },
  'move-to-another-school': {
    name: { da: 'flytning til en anden skole', en: 'a move to another school' },
    meaning: {
      da: 'At flytte en elev til en anden skole af hensyn til god orden.',
      en: 'To move a pupil to another school for good order.',
    },
  },
  'doctors-certificate': {
    name: { da: 'lægeattest', en: "a doctor's certificate" },
    meaning: { da: 'At forlange en attest for sygdom.', en: 'To demand a certificate of illness.' },
  },
  'written-reason-for-absence': {
    name: { da: 'en skriftlig grund til fravær', en: 'a written reason for absence' },
    meaning: { da: 'At forlange grunden til fraværet på skrift.', en: 'To demand the reason for absence in writing.' },
  },
  'digital-post': {
    name: { da: 'Digital Post', en: 'Digital Post' },
    meaning: { da: 'Post i den sikre digitale postkasse.', en: 'Mail in the secure digital mailbox.' },
  },
  'confidential-facts-of-others': {
    name: { da: 'fortrolige oplysninger om andre', en: 'confidential facts about others' },
    meaning: {
      da: 'Private forhold hos andre børn og familier.',
      en: 'Private facts about other children and families.',
    },
  },
  'good-order-measure': {
    name: { da: 'foranstaltning for god orden', en: 'a measure for good order' },
    meaning: { da: 'Det, skolen gør, når god orden brydes.', en: 'What the school does when good order is broken.' },
  },
  'parent-talk': {
    name: { da: 'den individuelle forældresamtale', en: 'the individual parent talk' },
    meaning: {
      da: 'Skolens samtale med forældrene om deres barn.',
      en: "The school's talk with the parents about their child.",
    },
  },
  'social-events': {
    name: { da: 'sociale arrangementer på skolen', en: 'social events at the school' },
    meaning: {
      da: 'At være med til skolens sociale arrangementer.',
      en: "To take part in the school's social events.",
    },
  },
} as const satisfies Readonly<Record<string, Term>>;
