/** Close by: more than the digital. */
export const closeByClaims = {
  T1: {
    da: 'Parterne er til at få fat på, når der er noget vigtigt at tale om.',
    en: 'The parties are available when there is something important to talk about.',
  },
  T2: {
    da: 'Samarbejdet er ikke et mål i sig selv; det skal gavne elevernes trivsel og udvikling.',
    en: "Cooperation is not an end in itself; it serves the pupils' wellbeing and development.",
  },
  T3: {
    da: 'Skolen bruger mange slags kanaler for at komme passende tæt på.',
    en: 'The school uses many kinds of channel to come suitably close.',
  },
  T4: { da: 'En kanal egner sig ikke til alt.', en: 'A channel does not suit everything.' },
  T5: { da: 'En kanal egner sig ikke til alle.', en: 'A channel does not suit everyone.' },
  T6: {
    da: 'De professionelle vælger ud fra samtalens formål og de faglige muligheder, de har.',
    en: 'The professionals choose by the purpose of the conversation and the professional means they have.',
  },
  T7: { da: 'Forældrene kobler sig på de kanaler, der findes.', en: 'The parents connect to the channels that exist.' },
  T8: {
    da: 'Samarbejdet sker på den platform, der støtter opgaven, og ansigt til ansigt, når det giver mening.',
    en: 'Cooperation takes place on the platform that supports the task, and face to face when that makes sense.',
  },
} as const;
