/** The four guideposts themselves. */
export const guidepostClaims = {
  G1: {
    da: 'Tal anerkendende til og om hinanden, og lyt til hinandens perspektiver, især barnets.',
    en: "Speak appreciatively to and about each other, and listen to each other's perspectives, the child's above all.",
  },
  G2: {
    da: 'Vær til at få fat på; indholdet afgør, om man mødes ansigt til ansigt eller skriver digitalt.',
    en: 'Be available to each other; the content decides between face to face and digital.',
  },
  G3: {
    da: 'Vær tydelige over for hinanden, for tydelighed giver tillid.',
    en: 'Be clear to each other, because clarity creates trust.',
  },
  G4: {
    da: 'Fortæl hinanden det, der betyder noget for barnets læring og trivsel.',
    en: "Tell each other what matters for the child's learning and wellbeing.",
  },
} as const;
