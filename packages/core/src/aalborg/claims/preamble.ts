/** What stands before the guideposts. */
export const preambleClaims = {
  P1: { da: 'Et barn gør det godt, når det kan.', en: 'A child does well whenever it can.' },
  P2: {
    da: 'Lærere, pædagoger og forældre hjælper barnet ved at stå sammen om det i et tæt samarbejde.',
    en: 'Teachers, pedagogues and parents help the child by standing together around it in close cooperation.',
  },
  P3: {
    da: 'Parterne kommer fra hver sin kultur med hver sine værdier.',
    en: 'The parties come from different cultures with different values.',
  },
  P4: {
    da: 'De mødes nysgerrigt og anerkendende om en fælles interesse: barnets og klassens læring, trivsel og dannelse.',
    en: "They meet with curiosity and appreciation over a shared interest: the child's and the class's learning, wellbeing and formation.",
  },
  P5: {
    da: 'Alle parter har værdi og gør det godt, når de kan.',
    en: 'Every party is of value and does well whenever it can.',
  },
  P6: {
    da: 'De voksne finder fælles værdier, giver plads til at tale om det vigtige og gør noget ved det, også når det er svært.',
    en: 'The adults find common values, make room to talk about what matters and act on it, also when it is hard.',
  },
  P7: {
    da: 'Hjemme er barnet barn og de voksne forældre; i skolen er barnet elev og de voksne pædagogiske medarbejdere.',
    en: 'At home the child is a child and the adults are parents; at school the child is a pupil and the adults are professionals.',
  },
  P8: {
    da: 'Når positionerne er synlige og anerkendte, er det lettere at se, hvad man skal gøre.',
    en: 'When the positions are visible and acknowledged, it is easier to see what to do.',
  },
  P9: {
    da: 'Der stilles større krav til barnet, og de evner, det skal bruge, kan kun støttes i fællesskab.',
    en: 'More is demanded of the child, and what it needs to be able to can be supported only together.',
  },
  P10: {
    da: 'Fire pejlemærker, som lærere, pædagoger, ledere og forældre lavede sammen i 2016.',
    en: 'Four guideposts, made together by teachers, pedagogues, leaders and parents in 2016.',
  },
} as const;
