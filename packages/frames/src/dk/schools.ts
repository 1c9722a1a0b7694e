import type { Frame, Ids } from '@samarbejde/core';
import { aalborgKulturskole } from './schools/aalborg-kulturskole.js';
import { aaleHjortsvangSkole } from './schools/aale-hjortsvang-skole.js';
import { amagerPrivatskole } from './schools/amager-privatskole.js';
import { aulaKombit } from './schools/aula-kombit.js';
import { boernegaarden } from './schools/boernegaarden.js';
import { boernekaeret } from './schools/boernekaeret.js';
import { frederiksbergPrivatskole } from './schools/frederiksberg-privatskole.js';
import { greveKommune } from './schools/greve-kommune.js';
import { hansRoemerSkolen } from './schools/hans-roemer-skolen.js';
import { havndalSkole } from './schools/havndal-skole.js';
import { hobrovejensSkole } from './schools/hobrovejens-skole.js';
import { jelsSkole } from './schools/jels-skole.js';
import { kfo } from './schools/kfo.js';
import { langholtSkole } from './schools/langholt-skole.js';
import { nivaaSkole } from './schools/nivaa-skole.js';
import { nyborgPrivateRealskole } from './schools/nyborg-private-realskole.js';
import { samsoeFriskole } from './schools/samsoe-friskole.js';
import { sctMariaeSkole } from './schools/sct-mariae-skole.js';
import { sennelsSkole } from './schools/sennels-skole.js';
import { sildDanskeSkole } from './schools/sild-danske-skole.js';
import { silkeborgKommune } from './schools/silkeborg-kommune.js';
import { skolenForLivet } from './schools/skolen-for-livet.js';
import { sktKnudsSkole } from './schools/skt-knuds-skole.js';
import { stolpedalsskolen } from './schools/stolpedalsskolen.js';
import { svartingedalSkole } from './schools/svartingedal-skole.js';
import { tvisSkole } from './schools/tvis-skole.js';
import { vejleFriskole } from './schools/vejle-friskole.js';
import { vejleKommune } from './schools/vejle-kommune.js';
import { vorFrueSkole } from './schools/vor-frue-skole.js';

/** Danish schools, day cares and municipalities, each as it says itself in a published policy; with a school of the Danish minority and two guides. */
export const danishSchools: readonly Frame<Ids>[] = [
  aalborgKulturskole,
  aaleHjortsvangSkole,
  amagerPrivatskole,
  aulaKombit,
  boernegaarden,
  boernekaeret,
  frederiksbergPrivatskole,
  greveKommune,
  hansRoemerSkolen,
  havndalSkole,
  hobrovejensSkole,
  jelsSkole,
  kfo,
  langholtSkole,
  nivaaSkole,
  nyborgPrivateRealskole,
  samsoeFriskole,
  sctMariaeSkole,
  sennelsSkole,
  sildDanskeSkole,
  silkeborgKommune,
  skolenForLivet,
  sktKnudsSkole,
  stolpedalsskolen,
  svartingedalSkole,
  tvisSkole,
  vejleFriskole,
  vejleKommune,
  vorFrueSkole,
];
