import { called } from '../../elsewhere/called.js';
import { channels as shared } from '../../elsewhere/channels.js';

/** The ways to reach each other, by their Norwegian names. */
export const channels = called('nb', shared, {
  meeting: 'møte',
  'planned-talk': 'utviklingssamtale',
  'parents-meeting': 'foreldremøte',
  'phone-call': 'telefonsamtale',
  'platform-message': 'melding på plattforma',
  'platform-absence-report': 'fråværsmelding',
  sms: 'tekstmelding',
  email: 'e-post',
  letter: 'brev',
  'social-media-group': 'gruppe på sosiale medium',
});
