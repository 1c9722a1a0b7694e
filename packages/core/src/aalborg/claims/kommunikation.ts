/** Communication makes a difference. */
export const communicationClaims = {
  K1: {
    da: 'Begge parter vil gerne bidrage og udfylde deres rolle.',
    en: 'Both parties want to contribute and to fill their role.',
  },
  K2: {
    da: 'De professionelle ser på, hvad de selv kan gøre for at udfordre barnet, eller når de er bekymrede for det.',
    en: 'The professionals look at what they could do themselves to challenge the child, or when they are concerned for it.',
  },
  K3: {
    da: 'Forældrene støtter barnets læring og fortæller skolen, hvad der betyder noget for dets trivsel.',
    en: "The parents support the child's learning and tell the school what matters for its wellbeing.",
  },
  K4: {
    da: 'Misforståelser og uklarhed sker, og så bliver de taget op.',
    en: 'Misunderstandings and unclear communication happen, and then they are taken up.',
  },
  K5: { da: 'En tredjepart kan hjælpe med det.', en: 'A third party may help with it.' },
  K6: {
    da: 'Der bliver både talt og skrevet, alt efter formålet.',
    en: 'There is both talk and writing, depending on the purpose.',
  },
  K7: {
    da: 'Børn lærer for at trives og trives for at lære; derfor taler de voksne både med hinanden og med barnet.',
    en: 'Children learn in order to thrive and thrive in order to learn; so the adults talk both with each other and with the child.',
  },
} as const;
