import type { FrameItems } from '../frame/frame.js';
import { gatherItems } from '../frame/gather-items.js';
import { agreements } from './agreements.js';
import { r1 } from './gensidig-respekt/r1.js';
import { r2 } from './gensidig-respekt/r2.js';
import { r3 } from './gensidig-respekt/r3.js';
import { r4 } from './gensidig-respekt/r4.js';
import { r5 } from './gensidig-respekt/r5.js';
import { r6 } from './gensidig-respekt/r6.js';
import { r7 } from './gensidig-respekt/r7.js';
import { r8 } from './gensidig-respekt/r8.js';
import { r9 } from './gensidig-respekt/r9.js';
import { guarantees } from './guarantees.js';
import { g1 } from './guideposts/g1.js';
import { g2 } from './guideposts/g2.js';
import { g3 } from './guideposts/g3.js';
import { g4 } from './guideposts/g4.js';
import type { AalborgIds } from './ids.js';
import { k1 } from './kommunikation/k1.js';
import { k2 } from './kommunikation/k2.js';
import { k3 } from './kommunikation/k3.js';
import { k4 } from './kommunikation/k4.js';
import { k5 } from './kommunikation/k5.js';
import { k6 } from './kommunikation/k6.js';
import { k7 } from './kommunikation/k7.js';
import { paths } from './paths.js';
import { p1 } from './preamble/p1.js';
import { p3 } from './preamble/p3.js';
import { p4 } from './preamble/p4.js';
import { p5 } from './preamble/p5.js';
import { p6 } from './preamble/p6.js';
import { p7 } from './preamble/p7.js';
import { p8 } from './preamble/p8.js';
import { p9 } from './preamble/p9.js';
import { p10 } from './preamble/p10.js';
import { f1 } from './rammesaetning/f1.js';
import { f2 } from './rammesaetning/f2.js';
import { f3 } from './rammesaetning/f3.js';
import { f4 } from './rammesaetning/f4.js';
import { f5 } from './rammesaetning/f5.js';
import { f6 } from './rammesaetning/f6.js';
import { f7 } from './rammesaetning/f7.js';
import { t1 } from './taet-paa/t1.js';
import { t2 } from './taet-paa/t2.js';
import { t3 } from './taet-paa/t3.js';
import { t4 } from './taet-paa/t4.js';
import { t5 } from './taet-paa/t5.js';
import { t6 } from './taet-paa/t6.js';
import { t7 } from './taet-paa/t7.js';
import { t8 } from './taet-paa/t8.js';

/** Everything that the text says beside its words, claim by claim, in the text's order. */
export const items: FrameItems<AalborgIds> = gatherItems<AalborgIds>(
  g1,
  g2,
  g3,
  g4,
  p1,
  p3,
  p4,
  p5,
  p6,
  p7,
  p8,
  p9,
  p10,
  t1,
  t2,
  t3,
  t4,
  t5,
  t6,
  t7,
  t8,
  k1,
  k2,
  k3,
  k4,
  k5,
  k6,
  k7,
  r1,
  r2,
  r3,
  r4,
  r5,
  r6,
  r7,
  r8,
  r9,
  f1,
  f2,
  f3,
  f4,
  f5,
  f6,
  f7,
  agreements,
  paths,
  guarantees,
);
