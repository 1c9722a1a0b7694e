import * as z from 'zod';
import { levels } from '../../frame/frame.js';
import { channelId, day, source, text } from './basics.js';
import { itemLists } from './items.js';
import { noted } from './registry.js';
import { vocabulary } from './words.js';

/** One authority's words and rules, as a document. `$schema` is for editors and no part of the frame. */
export const frameDocument = noted(
  z.strictObject({
    $schema: z.string().exactOptional(),
    id: noted(z.string(), { description: 'Lower-case words joined by hyphens.' }),
    level: noted(z.enum(levels), { description: 'Who speaks: law, guidance, municipality, school, class or case.' }),
    title: text,
    version: noted(z.string(), {
      description: 'The version of the content, so that saved cases can name it.',
    }).exactOptional(),
    sources: noted(z.record(z.string(), source), { description: 'What items may cite, keyed by id.' }),
    from: day.exactOptional(),
    until: day.exactOptional(),
    extends: noted(z.array(z.string()), { description: 'The ids of the frames whose words it uses.' }).exactOptional(),
    vocabulary: vocabulary.exactOptional(),
    offers: z.array(channelId).exactOptional(),
    withdraws: z.array(channelId).exactOptional(),
    ...itemLists,
  }),
  { description: 'A frame: who says what about cooperation between school and home.' },
);
