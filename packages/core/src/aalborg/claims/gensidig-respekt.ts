/** Mutual respect in the community. */
export const respectClaims = {
  R1: {
    da: 'Parterne anerkender hinandens rolle i fællesskabet.',
    en: "The parties acknowledge each other's role in the community.",
  },
  R2: {
    da: 'Børn gør, som de voksne gør, så de voksne går forrest i at holde sammen.',
    en: 'Children do as adults do, so the adults go first in holding together.',
  },
  R3: {
    da: 'Hvert barn skal have en ven og mærke, at det bliver dygtigere dag for dag.',
    en: 'Every child shall have a friend and notice that it grows more capable day by day.',
  },
  R4: {
    da: 'Skole og hjem er ligeværdige, men ikke ligestillede.',
    en: 'School and home are of equal worth but not equally placed.',
  },
  R5: {
    da: 'Med gensidig respekt mødes parter, der har hver sin rolle og hver sit perspektiv.',
    en: 'Mutual respect is how parties with different roles and perspectives meet.',
  },
  R6: {
    da: 'Sig tydeligt, hvad I venter af hinanden, og lyt uden fordomme.',
    en: 'Say clearly what you expect of each other, and listen without prejudice.',
  },
  R7: {
    da: 'Skolens medarbejdere er fagfolk med viden om børns udvikling.',
    en: "The school's staff are professionals with knowledge of children's development.",
  },
  R8: {
    da: 'Forældre ved noget væsentligt om deres eget barn, holder særligt af det og har interesse i klassens fællesskab.',
    en: 'Parents know essential things about their own child, have special feelings for it, and an interest in the class community.',
  },
  R9: {
    da: 'Gensidig respekt gavner både det enkelte barn og børnegruppen.',
    en: 'Mutual respect benefits both the single child and the group of children.',
  },
} as const;
