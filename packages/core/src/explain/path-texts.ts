import type { PathFaultCode } from '../compose/issues.js';
import type { Text } from '../vocabulary/text.js';
import { code, list, listOf, type Says, suggestion } from './phrase.js';

const guaranteeNames: Readonly<Record<string, Text>> = {
  'third-party': {
    da: 'hvem der kan hjælpe som tredjepart, når en part beder om det',
    en: 'who can help as a third party when a party asks for it',
  },
  'child-heard': {
    da: 'hvordan barnet bliver hørt, før nogen afgør noget om det',
    en: 'how the child is heard before anybody decides about it',
  },
  'ask-first': {
    da: 'at en voksen først spørger, hvad der gør det svært',
    en: 'that an adult first asks what makes it hard',
  },
  authority: {
    da: 'hvem der står over hvem, når noget skal afgøres',
    en: 'who stands above whom when something is decided',
  },
};

/** What can be wrong with a path, in words that whoever wrote it for a school understands. */
export const pathTexts: Readonly<Record<PathFaultCode, Says>> = {
  'authority-circular': ({ roles }) => ({
    da: `${list(listOf(roles).map(code), 'da')} står på skift over hinanden. Tag en af dem ud af rækkefølgen i \`authority\`.`,
    en: `${list(listOf(roles).map(code), 'en')} each stand above the other. Take one of them out of the order in \`authority\`.`,
  }),
  'authority-falls': ({ step, role, next, other }) => ({
    da: `Trinnet ${code(next)} lader ${code(other)} afgøre det, som ${code(role)} allerede har afgjort på trinnet ${code(step)}, men ${code(other)} står lavere. Lad ${code(other)} rådgive i stedet, eller byt om på trinene.`,
    en: `The step ${code(next)} lets ${code(other)} decide what ${code(role)} has decided at the step ${code(step)}, but ${code(other)} stands lower. Let ${code(other)} advise instead, or swap the steps.`,
  }),
  'authority-unknown': ({ step, role, next, other }) => ({
    da: `Ingen ramme siger, om ${code(other)} (trinnet ${code(next)}) står over ${code(role)} (trinnet ${code(step)}). Føj dem til en rækkefølge i \`authority\`.`,
    en: `No frame says whether ${code(other)} (step ${code(next)}) stands above ${code(role)} (step ${code(step)}). Add them to an order in \`authority\`.`,
  }),
  'child-heard-late': ({ id }) => ({
    da: `I ${code(id)} bliver barnet først hørt, når der er truffet afgørelse. Fjern \`after\`, så barnet bliver hørt før.`,
    en: `In ${code(id)} the child is heard only after the decision. Remove \`after\`, so that the child is heard before it.`,
  }),
  'child-moves-first': ({ step }) => ({
    da: `Trinnet ${code(step)} venter på, at barnet gør det første. De voksne går forrest: giv en voksen det første skridt.`,
    en: `The step ${code(step)} waits for the child to do something first. Adults go first: give the first move to an adult.`,
  }),
  'complaint-through-person': ({ id, role, person }) => ({
    da: `${code(id)} går gennem ${code(role)}, men klagen kan handle om netop ${code(person)}. Lad en anden tage imod den her.`,
    en: `${code(id)} goes through ${code(role)}, but the complaint may be about ${code(person)}. Let somebody else receive it here.`,
  }),
  'dead-end': ({ step }) => ({
    da: `Sagen kan hverken slutte eller komme videre fra trinnet ${code(step)}. Tilføj et trin efter det, lad nogen afgøre sagen dér, eller skriv \`agreed\` eller \`unsolved\` i \`ends\`.`,
    en: `The case can neither end nor go on from the step ${code(step)}. Add a step after it, let somebody decide there, or add \`agreed\` or \`unsolved\` to \`ends\`.`,
  }),
  'deadline-on-closed-day': () => ({
    da: 'Fristen kan falde på en lukkedag. Fjern `onClosedDay`, så den flytter til næste arbejdsdag.',
    en: 'The deadline may fall on a closed day. Remove `onClosedDay`, so that it moves to the next working day.',
  }),
  'duplicate-step': ({ id }) => ({
    da: `To trin eller udgange hedder ${code(id)}. Giv den ene et andet id.`,
    en: `Two steps or exits are called ${code(id)}. Give one of them another id.`,
  }),
  'exit-gated': ({ exit }) => ({
    da: `Udgangen ${code(exit)} handler om et barns sikkerhed og må ikke vente på noget. Skriv \`"atOnce": true\`, og fjern \`from\` og \`by\`.`,
    en: `The exit ${code(exit)} is about a child's safety and must wait for nothing. Write \`"atOnce": true\`, and remove \`from\` and \`by\`.`,
  }),
  'guarantee-missing': ({ kind }) => {
    const what = guaranteeNames[String(kind)] ?? { da: code(kind), en: code(kind) };
    return {
      da: `Modellen har optrapningsveje, men ingen ramme siger, ${what.da}. Det skal gælde på hvert trin af dem alle: føj det til \`guarantees\`, eller tag en ramme med, der siger det.`,
      en: `The model has escalation paths, but no frame says ${what.en}. It must hold at every step of all of them: add it to \`guarantees\`, or add a frame that says so.`,
    };
  },
  'guarantee-replaced': ({ id, name }) => ({
    da: `${code(id)} vil erstatte ${code(name)}, som altid gælder. Det kan ikke sættes til side; tag det ud af \`replaces\`.`,
    en: `${code(id)} would replace ${code(name)}, which always holds. It cannot be set aside; take it out of \`replaces\`.`,
  }),
  'mover-absent': ({ step, roles }) => ({
    da: `Kun ${list(listOf(roles).map(code), 'da', 'or')} kan tage sagen videre fra trinnet ${code(step)}, men er ikke med på det. Føj rollen til trinnet, eller fjern \`movedOnBy\`.`,
    en: `Only ${list(listOf(roles).map(code), 'en', 'or')} may take the case on from the step ${code(step)}, but has no part in it. Add the role to the step, or remove \`movedOnBy\`.`,
  }),
  'nobody-decides': ({ step }) => ({
    da: `Der skal afgøres noget på trinnet ${code(step)}, men det står ikke, hvem der gør det. Skriv rollen i \`decides\`.`,
    en: `Something is decided at the step ${code(step)}, but not by whom. Name the role in \`decides\`.`,
  }),
  'nobody-to-meet': ({ step }) => ({
    da: `På trinnet ${code(step)} er der kun én part. Skriv, hvem der mødes: mindst to roller i \`parties\`.`,
    en: `The step ${code(step)} has only one party. Say who meets whom: at least two roles in \`parties\`.`,
  }),
  'path-loop': ({ id, steps }) => ({
    da: `I ${code(id)} fører ${list(listOf(steps).map(code), 'da')} i ring, så sagen kan gå rundt uden at komme videre. Fjern et af trinene fra \`next\`.`,
    en: `In ${code(id)} ${list(listOf(steps).map(code), 'en')} lead back to each other, so the case can go round without getting further. Remove one of the steps from \`next\`.`,
  }),
  'person-not-named': ({ id }) => ({
    da: `${code(id)} tager imod klager over en medarbejder, men det står ikke, hvilke roller medarbejderen kan have. Skriv dem i \`about\`, så klagen ikke går gennem den, den handler om.`,
    en: `${code(id)} takes complaints about a member of staff, but does not say which roles that person may hold. Name them in \`about\`, so that the complaint does not go through the person it is about.`,
  }),
  'step-blames': ({ step, act }) => ({
    da: `Trinnet ${code(step)} kan være det første, og det begynder med ${code(act || 'acts')}, før nogen har spurgt, hvad der gør det svært. Begynd med \`ask\` eller \`talk\`.`,
    en: `The step ${code(step)} may be the first, and it begins with ${code(act || 'acts')} before anybody has asked what makes it hard. Begin with \`ask\` or \`talk\`.`,
  }),
  'unknown-onward-path': (params) => ({
    da: `${code(params['id'])} fører videre til ${code(params['path'])}, som ikke findes.${suggestion(params).da}`,
    en: `${code(params['id'])} leads on to ${code(params['path'])}, which does not exist.${suggestion(params).en}`,
  }),
  'unknown-step': (params) => ({
    da: `Der er ikke noget trin, der hedder ${code(params['id'])}.${suggestion(params).da}`,
    en: `There is no step called ${code(params['id'])}.${suggestion(params).en}`,
  }),
  'unreachable-step': ({ id, step }) => ({
    da: `Ingen vej i ${code(id)} fører til trinnet ${code(step)}. Nævn det i \`next\` på trinnet før, eller fjern det.`,
    en: `Nothing in ${code(id)} leads to the step ${code(step)}. Name it in the \`next\` of the step before it, or remove it.`,
  }),
};
