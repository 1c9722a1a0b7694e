import type { Term, Text } from '@samarbejde/core';
import type { DanishLawIds } from '../ids.js';

const term = (name: Text, meaning: Text): Term => ({ name, meaning });

/** What Danish law asks people to see to. */
export const duties = {
  'agree-with-other-custody-holder': term(
    { da: 'blive enig med den anden forældremyndighedsindehaver', en: 'agree with the other custody holder' },
    { da: 'Træffe beslutningen sammen.', en: 'Make the decision together.' },
  ),
  'ask-parents-first': term(
    { da: 'spørge forældrene først', en: 'ask the parents first' },
    {
      da: 'Bede forældrene selv henvende sig, før skolen gør det.',
      en: 'Ask the parents to make contact before the school does.',
    },
  ),
  'assess-complaint': term(
    { da: 'vurdere klagen skriftligt', en: 'assess the complaint in writing' },
    { da: 'Skrive, hvordan der ses på klagen.', en: 'Write how the complaint is seen.' },
  ),
  'assess-need': term(
    { da: 'vurdere, om der er akut behov', en: 'assess whether help is needed at once' },
    {
      da: 'Se på underretningen, og om barnet har brug for hjælp straks.',
      en: 'Look at the notification and whether the child needs help at once.',
    },
  ),
  'comment-on-assessment': term(
    { da: 'kommentere vurderingen', en: 'comment on the assessment' },
    {
      da: 'Sige, om klagen står ved magt efter vurderingen.',
      en: 'Say whether the complaint stands after the assessment.',
    },
  ),
  'consult-parents': term(
    { da: 'holde samråd med forældrene', en: 'consult the parents' },
    {
      da: 'Tale sagen igennem med elev og forældre, før der træffes afgørelse.',
      en: 'Talk it through with pupil and parents before deciding.',
    },
  ),
  'contact-home-about-absence': term(
    { da: 'kontakte hjemmet om fraværet', en: 'contact the home about the absence' },
    { da: 'Finde årsagen til fraværet sammen med forældrene.', en: 'Find the cause of the absence with the parents.' },
  ),
  'end-child-benefit': term(
    { da: 'standse børne- og ungeydelsen', en: 'stop the child benefit' },
    { da: 'Træffe afgørelse om at standse ydelsen for et kvartal.', en: 'Decide to stop the benefit for a quarter.' },
  ),
  'forward-complaint': term(
    { da: 'sende klagen videre', en: 'forward the complaint' },
    {
      da: 'Sende klagen og sagens papirer til klageinstansen.',
      en: 'Send the complaint and its papers to the complaints body.',
    },
  ),
  'give-written-reasons-on-request': term(
    { da: 'give en skriftlig begrundelse', en: 'give written reasons' },
    { da: 'Skrive begrundelsen ned, når parten beder om det.', en: 'Write the reasons down when the party asks.' },
  ),
  'guide-on-complaint': term(
    { da: 'give klagevejledning', en: 'give guidance on complaint' },
    {
      da: 'Skrive, hvor og hvordan der klages, og hvad fristen er.',
      en: 'Write where and how to complain, and by when.',
    },
  ),
  'hear-party': term(
    { da: 'partshøre', en: 'hear the party' },
    {
      da: 'Lade parten se oplysningerne og udtale sig, før der træffes afgørelse.',
      en: 'Let the party see the facts and comment before the decision.',
    },
  ),
  'keep-complaint-deadline': term(
    { da: 'overholde klagefristen', en: 'keep the time limit for complaining' },
    { da: 'Klage inden fristen, hvis man vil klage.', en: 'Complain within the limit if one wants to complain.' },
  ),
  'keep-message-book': term(
    { da: 'føre meddelelsesbog', en: 'keep the message book' },
    {
      da: 'Holde elevens meddelelsesbog ved lige og gøre den tilgængelig.',
      en: "Keep the pupil's message book up to date and within reach.",
    },
  ),
  'keep-others-facts-confidential': term(
    { da: 'holde andres private forhold fortrolige', en: "keep others' private facts confidential" },
    { da: 'Ikke give fortrolige oplysninger om andre videre.', en: 'Not pass on confidential facts about others.' },
  ),
  'maintain-complaint': term(
    { da: 'fastholde klagen', en: 'maintain the complaint' },
    {
      da: 'Sige, at klagen fastholdes efter den nye afgørelse.',
      en: 'Say that the complaint is kept after the new decision.',
    },
  ),
  'note-absence': term(
    { da: 'registrere fraværet', en: 'register the absence' },
    { da: 'Skrive fraværet ind elektronisk.', en: 'Enter the absence electronically.' },
  ),
  'note-the-talk': term(
    { da: 'skrive et notat om samtalen', en: 'make a note of the talk' },
    { da: 'Notere det væsentlige af en samtale om en afgørelse.', en: 'Note what matters of a talk about a decision.' },
  ),
  'report-failed-schooling': term(
    { da: 'give kommunen besked om manglende undervisning', en: 'tell the municipality of failed schooling' },
    {
      da: 'Give bopælskommunen besked, når undervisningspligten ikke opfyldes.',
      en: 'Tell the municipality of residence that the duty of education is not fulfilled.',
    },
  ),
  'reassess-decision': term(
    { da: 'genvurdere afgørelsen', en: 'reassess the decision' },
    {
      da: 'Se på afgørelsen igen, før klagen sendes videre.',
      en: 'Look at the decision again before the complaint goes on.',
    },
  ),
  'say-agreement-is-voluntary': term(
    { da: 'sige, at aftalen er frivillig', en: 'say that the agreement is voluntary' },
    { da: 'Oplyse, at forældrene ikke behøver at gå med til det.', en: 'Say that the parents need not agree to it.' },
  ),
  'send-digital-post-to-both': term(
    { da: 'sende Digital Post til begge', en: 'send Digital Post to both' },
    {
      da: 'Sende den til begge forældremyndighedsindehavere, når den sendes som Digital Post.',
      en: 'Send it to both custody holders when it goes as Digital Post.',
    },
  ),
  'set-anti-bullying-strategy': term(
    { da: 'fastsætte en antimobbestrategi', en: 'set an anti-bullying strategy' },
    {
      da: 'Sørge for, at skolen har en strategi mod mobning, også den digitale.',
      en: 'See that the school has a strategy against bullying, digital bullying too.',
    },
  ),
  'take-interim-measures': term(
    { da: 'sætte midlertidigt ind', en: 'take interim measures' },
    { da: 'Gøre det, der er nødvendigt, indtil planen er klar.', en: 'Do what is needed until the plan is ready.' },
  ),
  'tell-affected-families': term(
    { da: 'orientere de berørte familier', en: 'inform the affected families' },
    {
      da: 'Fortælle de berørte elever og deres forældre, hvad planen går ud på.',
      en: 'Tell the affected pupils and their parents what the plan holds.',
    },
  ),
  'tell-home-at-once': term(
    { da: 'give hjemmet besked straks', en: 'tell the home at once' },
    { da: 'Orientere forældrene med det samme.', en: 'Inform the parents at once.' },
  ),
  'tell-home-before': term(
    { da: 'give hjemmet besked først', en: 'tell the home beforehand' },
    { da: 'Orientere forældrene, før det sker.', en: 'Inform the parents before it happens.' },
  ),
  'tell-home-same-day': term(
    { da: 'give hjemmet besked samme dag', en: 'tell the home the same day' },
    { da: 'Orientere forældrene samme dag.', en: 'Inform the parents the same day.' },
  ),
  'tell-parents-of-contact': term(
    { da: 'fortælle forældrene om henvendelsen', en: 'tell the parents of the contact' },
    {
      da: 'Underrette forældrene om, at skolen har henvendt sig.',
      en: 'Let the parents know that the school made contact.',
    },
  ),
  'tell-rules-of-conduct': term(
    { da: 'orientere om ordensreglerne', en: 'make the rules of conduct known' },
    { da: 'Fortælle elever og forældre om reglerne.', en: 'Tell pupils and parents of the rules.' },
  ),
  'warn-of-consequences': term(
    { da: 'oplyse om følgerne', en: 'tell of the consequences' },
    {
      da: 'Fortælle forældrene, hvad mere fravær kan føre til.',
      en: 'Tell the parents what more absence may lead to.',
    },
  ),
} as const satisfies Readonly<Record<DanishLawIds['duty'], Term>>;
