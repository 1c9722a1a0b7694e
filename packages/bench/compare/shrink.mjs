import { agree } from './agree.mjs';

/**
 * Takes away from frames and a situation whatever can go while the two still answer differently: rules and duties,
 * recipients, a sender's other roles. What is left is what to look at.
 */
export function shrunk(frames, modelOf, situation) {
  const differs = (someFrames, one) => {
    try {
      return !agree(modelOf(someFrames), one);
    } catch {
      return false;
    }
  };
  let [left, asked] = [frames, situation];
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const fewer of [...withoutOne(left)]) {
      if (!differs(fewer, asked)) continue;
      [left, isSmaller] = [fewer, true];
      break;
    }
    for (const simpler of [...simplerThan(asked)]) {
      if (!differs(left, simpler)) continue;
      [asked, isSmaller] = [simpler, true];
      break;
    }
  }
  return { situation: asked, frames: left };
}

function* withoutOne(frames) {
  for (const [at, frame] of frames.entries()) {
    for (const kind of ['rules', 'duties']) {
      for (const one of frame[kind] ?? []) {
        yield frames.with(at, { ...frame, [kind]: frame[kind].filter((other) => other !== one) });
      }
    }
  }
}

function* simplerThan(situation) {
  if (situation.from.length > 1) yield { ...situation, from: situation.from.slice(0, 1) };
  if (situation.to.length > 1) {
    for (const one of situation.to) yield { ...situation, to: situation.to.filter((other) => other !== one) };
  }
}
