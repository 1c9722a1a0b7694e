/** Framing clears the way. */
export const framingClaims = {
  F1: {
    da: 'Lovgivningen og ledelsen fastsætter den overordnede ramme.',
    en: 'Legislation and the leadership set the overall frame.',
  },
  F2: {
    da: 'Rammen for det enkelte samarbejde bygger på de givne vilkår og lægges til rette af fagfolkene.',
    en: 'The frame of the single case builds on the given conditions and is structured by the professionals.',
  },
  F3: {
    da: 'Rammen er tydelig, hvad enten aftalen er mundtlig eller skrevet ned i en kontrakt.',
    en: 'The frame is clear, whether the agreement is oral or written down in a contract.',
  },
  F4: {
    da: 'Samarbejdet er en selvfølge, så parterne er til at få fat på.',
    en: 'Cooperation goes without saying, so the parties are available.',
  },
  F5: { da: 'Form og hyppighed skifter med indholdet.', en: 'Form and frequency vary with the content.' },
  F6: {
    da: 'En fast ramme lader alle bidrage til barnets trivsel og udvikling.',
    en: "A firm frame lets everyone contribute to the child's wellbeing and development.",
  },
  F7: {
    da: 'En fast ramme giver plads til både autoritet og dialog.',
    en: 'A firm frame gives room for both authority and dialogue.',
  },
} as const;
