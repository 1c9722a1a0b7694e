const layout =
  /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?:(?:[ T]|, ?| kl\.? ?)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(.*))?$/;

/**
 * Writes a time that begins with its day, as Danish spreadsheets have it (`17-08-2026 08:00`), the way ISO 8601 does.
 *
 * A fraction and an offset behind it stay as they are. Undefined where the text is laid out in another way; whether the
 * calendar has such a day is not asked here.
 */
export function isoOfDayFirst(text: string): string | undefined {
  const found = layout.exec(text);
  if (found === null) return undefined;
  const [, day = '', month = '', year = '', hour, minute = '', second = '00', rest = ''] = found;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return hour === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute}:${second}${rest}`;
}
