import { digestOf, type Locale, type Model } from '@samarbejde/core';
import { version } from '../version.js';

/** With what something was made, in one line: the version of the command, the day, and the model. */
export function madeWith(model: Model, locale: Locale): string {
  const day = { da: 'Gælder den', en: 'For the day' }[locale];
  return [`Samarbejde ${version}`, `${day} ${model.on}`, `Model ${modelName(model)}`].join(' · ');
}

function modelName(model: Model): string {
  const frames = model.frames.map(({ id, version: of }) => (of === null ? id : `${id} ${of}`));
  return `${digestOf(model).slice(0, 12)} (${frames.join(', ')})`;
}

/** The same for programs. */
export function madeWithData(model: Model) {
  const frames = model.frames.map(({ id, version: of }) => ({ id, version: of }));
  return { version, on: model.on, model: { digest: digestOf(model), frames } };
}
