import * as z from 'zod';
import { citation, text } from './basics.js';
import { noted } from './registry.js';

/** What every item of a frame carries, whatever it says. */
export const itemShape = {
  id: noted(z.string(), { description: 'Lower-case words joined by hyphens, unique in the frame.' }),
  title: text,
  cites: noted(z.array(citation), { description: 'Where it comes from; at least one place.' }),
  force: noted(z.enum(['must', 'should']), {
    description: 'A `must` cannot be set aside from below; a `should` can be replaced by name.',
  }),
  from: noted(z.string(), { description: 'The first day on which it holds, YYYY-MM-DD.' }).exactOptional(),
  until: noted(z.string(), { description: 'The last day on which it holds, YYYY-MM-DD.' }).exactOptional(),
  topic: noted(z.string(), {
    description: 'A label that items share, so that they can be replaced together.',
  }).exactOptional(),
  replaces: noted(z.array(z.string()).min(1), {
    description: 'Items or topics, as `frame/id`, that this one sets aside where it applies.',
  }).exactOptional(),
  note: text.exactOptional(),
};
