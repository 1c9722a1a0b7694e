import type { LeftOut } from '../../left-out.js';

/**
 * What these frames leave out, so that nobody takes silence for an answer. Whoever knows better adds it in a frame of their own;
 * the words for it are there where that is likely.
 */
export const leftOutOfDanishLaw: readonly LeftOut[] = [
  {
    about: {
      da: 'Om en forælder uden forældremyndighed må være med til sociale arrangementer og almindelige forældremøder',
      en: "Whether a parent without custody may take part in social events and ordinary parents' meetings",
    },
    why: 'sources-conflict',
    because: {
      da: 'Loven nævner det ikke, og vejledningerne siger hver sit. Emnet `social-events` er der, så en skole kan skrive sin egen praksis ind.',
      en: 'The act does not mention it, and guides contradict each other. The subject `social-events` is there for a school to state its own practice.',
    },
  },
  {
    about: {
      da: 'Kontakt ved mere end 10 dages fravær, støtteplan ved 15 dage og forældres ret til at bede om en',
      en: "Contact at more than 10 days of absence, a support plan at 15, and parents' right to ask for one",
    },
    why: 'not-in-force',
    because: {
      da: 'Set som politisk aftale fra 2026; ingen lov eller bekendtgørelse er fundet.',
      en: 'Seen as a political agreement of 2026; no act or order was found.',
    },
    announcedFor: '2026',
  },
  {
    about: {
      da: 'Ophævelse af grænsen på ni timers støtte og af kravet om pædagogisk-psykologisk vurdering',
      en: 'The end of the threshold of nine hours of support, and of the psychological assessment that is asked for',
    },
    why: 'not-in-force',
    because: {
      da: 'Varslet i samme aftale; begge dele står endnu i teksten fra september 2025.',
      en: 'Announced in the same agreement; both still stand in the text of September 2025.',
    },
    announcedFor: '2026',
  },
  {
    about: {
      da: 'Ændringerne i fraværsbekendtgørelsen fra januar 2025',
      en: 'The changes of January 2025 to the order on absence',
    },
    why: 'text-not-read',
    because: { da: 'Ændringsbekendtgørelsens tekst er ikke læst.', en: 'The text of the amending order was not read.' },
  },
  {
    about: {
      da: 'Høring af et barn over 12 år, før ydelsen standses',
      en: 'Hearing a child over 12 before the benefit is stopped',
    },
    why: 'guidance-only',
    because: { da: 'Kun set på en side fra 2020, ikke i loven.', en: 'Seen only on a page of 2020, not in the act.' },
  },
  {
    about: {
      da: 'At begge forældre får besked før en underretning',
      en: 'That both parents are told before a notification',
    },
    why: 'guidance-only',
    because: {
      da: 'Set som en kommunes retningslinje; den står i rammen for Greve Kommune.',
      en: "Seen as one municipality's guideline; it stands in the frame of Greve.",
    },
  },
  {
    about: { da: 'At en underretning skal ske straks', en: 'That a notification must be made at once' },
    why: 'guidance-only',
    because: {
      da: 'Loven nævner ingen frist for afsenderen; almindelig praksis siger straks.',
      en: 'The act names no deadline for the sender; common practice says promptly.',
    },
  },
  {
    about: { da: 'De ældre tal for eftersidning og udelukkelse', en: 'The older numbers for detention and exclusion' },
    why: 'older-version-only',
    because: {
      da: 'Afløst 1. januar 2025 af bekendtgørelsen om god orden.',
      en: 'Replaced on 1 January 2025 by the order on good order.',
    },
  },
  {
    about: {
      da: 'Underretning efter serviceloven før 2024',
      en: 'Notification under the social services act before 2024',
    },
    why: 'older-version-only',
    because: {
      da: 'Afløst 1. januar 2024 af barnets lov; den gamle tekst er ikke læst.',
      en: "Replaced on 1 January 2024 by the child's act; the old text was not read.",
    },
  },
  {
    about: { da: 'Mobbeklager før juli 2025', en: 'Complaints about bullying before July 2025' },
    why: 'older-version-only',
    because: {
      da: 'Den tidligere bekendtgørelses tekst er ikke læst.',
      en: 'The text of the earlier order was not read.',
    },
  },
  {
    about: {
      da: 'Hvilke foranstaltninger for god orden der altid er afgørelser',
      en: 'Which measures for good order are always decisions',
    },
    why: 'text-not-read',
    because: {
      da: 'Kun set på en kommunes side; vejledningen er ikke læst i sin helhed.',
      en: "Seen only on a municipality's page; the guidance was not read in full.",
    },
  },
  {
    about: { da: 'Fritagelse for Digital Post', en: 'Exemption from Digital Post' },
    why: 'text-not-read',
    because: {
      da: 'Den gældende bekendtgørelse er ikke læst. Brug `reach` for den, der ikke kan nås digitalt.',
      en: 'The present order was not read. Use `reach` for those who cannot be reached digitally.',
    },
  },
  {
    about: { da: 'Databeskyttelsesforordningens artikel 9', en: 'Article 9 of the data protection regulation' },
    why: 'text-not-read',
    because: {
      da: 'Kun set som en kommunes liste; almindelig praksis har reglerne om følsomt indhold.',
      en: "Seen only as a municipality's list; common practice has the rules on sensitive content.",
    },
  },
  {
    about: {
      da: 'Lovens grænser for klagenævnets ændringer',
      en: "The act's limits on what the national board may change",
    },
    why: 'bears-on-no-cooperation',
    because: {
      da: 'Reglen binder nævnet og ændrer intet i samarbejdet mellem skole og hjem.',
      en: 'The rule binds the board and changes nothing in the cooperation between school and home.',
    },
  },
  {
    about: { da: 'Hvordan delt bopæl ophører igen', en: 'How shared residence comes to an end' },
    why: 'bears-on-no-cooperation',
    because: {
      da: 'Det er en sag mellem forældrene; skolen spørger kun, om bopælen er delt.',
      en: 'It is between the parents; the school only asks whether residence is shared.',
    },
  },
  {
    about: {
      da: 'Barnets ret til begge forældre (forældreansvarslovens § 4, stk. 2)',
      en: "The child's right to both parents (act on parental responsibility, § 4(2))",
    },
    why: 'text-not-read',
    because: {
      da: 'Kun lovforslaget er set. Det rører ikke ved § 23 om orientering.',
      en: 'Only the bill was seen. It does not touch section 23 on information.',
    },
  },
  {
    about: {
      da: 'At orienteringen bortfalder, når et barn anbringes med henblik på adoption (§ 23, stk. 4)',
      en: 'That information lapses when a child is placed for adoption (§ 23(4))',
    },
    why: 'bears-on-no-cooperation',
    because: {
      da: 'Det sker uden for skolen; brug `access: withdrawn`, når skolen får besked.',
      en: 'It happens outside the school; use `access: withdrawn` once the school is told.',
    },
  },
  {
    about: {
      da: 'Hvad bestyrelsen kan forlange oplyst til sit tilsyn (folkeskolelovens § 44, stk. 1)',
      en: 'What the board can ask for its supervision (act on the folkeskole, § 44(1))',
    },
    why: 'bears-on-no-cooperation',
    because: {
      da: 'Det er mellem skole og bestyrelse og angår ingen elevs sag.',
      en: "It is between school and board, and concerns no pupil's case.",
    },
  },
  {
    about: {
      da: 'At frit skolevalg kan fortabes efter en tvungen flytning (bekendtgørelsen om god orden, § 13, stk. 3)',
      en: 'That free choice of school may be lost after a forced move (order on good order, § 13(3))',
    },
    why: 'bears-on-no-cooperation',
    because: {
      da: 'Reglen angår valget af skole, ikke hvad skole og hjem siger til hinanden.',
      en: 'The rule is on the choice of school, not on what school and home say to each other.',
    },
  },
  {
    about: {
      da: 'Regler om den digitale fritid (bekendtgørelsen om god orden, § 3, stk. 2)',
      en: 'Rules on digital leisure time (order on good order, § 3(2))',
    },
    why: 'bears-on-no-cooperation',
    because: {
      da: 'Den siger, hvornår skolen overhovedet må gribe ind, og intet om, hvordan hjemmet inddrages.',
      en: 'It says when the school may act at all, and nothing on how the home takes part.',
    },
  },
  {
    about: {
      da: 'Straf for at bryde tavshedspligt eller underretningspligt',
      en: 'Punishment for breaches of secrecy or of the duty to notify',
    },
    why: 'bears-on-no-cooperation',
    because: {
      da: 'Den siger ikke, hvad skole og hjem skal gøre.',
      en: 'It does not say what school and home are to do.',
    },
  },
];
