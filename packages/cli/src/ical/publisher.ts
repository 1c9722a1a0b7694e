const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const hostName = new RegExp(`^(?=.{1,253}$)${label}(?:\\.${label})*$`, 'i');
const mailbox = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/i;

/** Whether a text is a host name, such as `school.example`. */
export function isHostName(text: string): boolean {
  return hostName.test(text);
}

/** Whether a text is a mail address, such as `office@school.example`. */
export function isMailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  return at > 0 && mailbox.test(text.slice(0, at)) && isHostName(text.slice(at + 1));
}
