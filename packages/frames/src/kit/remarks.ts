import type { Text } from '@samarbejde/core';

/** What a new frame says of itself to whoever fills it in. */
export const remarks = {
  head: {
    da: 'En ramme: hvad jeres skole siger om samarbejdet mellem skole og hjem, som data.',
    en: 'A frame: what your school says about cooperation between school and home, as data.',
  },
  level: {
    da: 'Hvem der taler: law, guidance, municipality, school, class eller case.',
    en: 'Who speaks: law, guidance, municipality, school, class or case.',
  },
  version: {
    da: 'Sæt den op, hver gang indholdet ændres, så gemte sager kan nævne den.',
    en: 'Raise it whenever the content changes, so that saved cases can name it.',
  },
  extends: {
    da: 'De rammer, hvis ord I bruger.',
    en: 'The frames whose words you use.',
  },
  sources: {
    da: 'Det, reglerne bygger på. Skriv med jeres egne ord; kopiér ikke teksten.',
    en: 'What the rules rest on. Write in your own words; do not copy the text.',
  },
  rules: {
    da: 'Hver regel: hvornår den gælder (when), hvad den siger om kanaler, og hvor det står (cites).',
    en: 'Each rule: when it holds, what it says of channels, and where that is written (cites).',
  },
  force: {
    da: 'should kan erstattes ved navn; must kan kun gøres mere forsigtig længere nede.',
    en: 'A should can be replaced by name; a must can only be made more cautious further down.',
  },
  replaces: {
    da: 'Denne regel træder i stedet for en regel i almindelig praksis, hvor den selv gælder.',
    en: 'This rule stands in for one of common practice, wherever it applies itself.',
  },
  cases: {
    da: 'Eksempler med almindelige ord. Hver regel vises, hvor den gælder, og hvor den ikke gør.',
    en: 'Cases in plain words. Each rule is shown where it holds and where it does not.',
  },
} as const satisfies Readonly<Record<string, Text>>;
