import { neutralBundles } from './bundle/neutral.mjs';
import { structure } from './structure/check.mjs';
import { layout } from './tree/layout.mjs';
import { links } from './tree/links.mjs';
import { words } from './tree/words.mjs';
import { closeWith, reportRunners } from './workspace/counts.mjs';

closeWith(
  await reportRunners({
    'what may import what': structure,
    'what stands where': layout,
    'links between pages': links,
    'words that must not stand here': words,
    'bundles for any runtime': neutralBundles,
  }),
);
