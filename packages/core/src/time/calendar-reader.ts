import type { Issue, Result } from '../result.js';
import type { Text } from '../vocabulary/text.js';
import type { CalendarCheckIssueCode } from './issue-code.js';

/** The way to a place in the data. */
export type Path = readonly (string | number)[];

/** What a field should have held. */
export type Expected = 'object' | 'list' | 'id' | 'text-in-two-languages' | 'text' | 'number' | 'choice';

type Fields = Readonly<Record<string, unknown>>;

const longestText = 300;
const longestList = 2000;
const longestKey = 40;
const mostUnknownFields = 10;
const languages = ['da', 'en', 'nb', 'nn', 'sv'];
const idShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A reader of unknown data that gathers every issue, and gives `undefined` for what it cannot read. */
export class CalendarReader {
  readonly issues: Issue<CalendarCheckIssueCode>[] = [];

  report(code: CalendarCheckIssueCode, path: Path, params: Issue['params'] = {}): undefined {
    this.issues.push({ code, params, path });
  }

  wrong(path: Path, expected: Expected, choices: readonly string[] = []): undefined {
    return this.report('calendar-field-wrong', path, { field: String(path.at(-1) ?? ''), expected, choices });
  }

  /** The fields of an object; those missing and those unknown are reported. */
  fields(value: unknown, path: Path, required: readonly string[], optional: readonly string[]): Fields | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return path.length === 0 ? this.report('calendar-not-an-object', path) : this.wrong(path, 'object');
    }
    // The cast narrows an object to its fields, whose values stay unknown.
    const fields = value as Fields;
    const known = [...required, ...optional];
    const unknown = Object.keys(fields).filter((key) => !known.includes(key));
    for (const key of unknown.slice(0, mostUnknownFields)) {
      const field = key.slice(0, longestKey);
      this.report('calendar-field-unknown', [...path, field], { field, known });
    }
    for (const field of required.filter((key) => !given(fields, key))) {
      this.report('calendar-field-missing', [...path, field], { field });
    }
    return fields;
  }

  /** A field read by a function of its own; nothing, without a word, when it is not there. */
  field<T>(
    fields: Fields,
    key: string,
    path: Path,
    read: (value: unknown, path: Path) => T | undefined,
  ): T | undefined {
    return given(fields, key) ? read(fields[key], [...path, key]) : undefined;
  }

  /** The items of a list that could be read, each under its place in the list. */
  list<T>(value: unknown, path: Path, read: (item: unknown, path: Path) => T | undefined): ReadonlyMap<number, T> {
    const items = new Map<number, T>();
    if (!Array.isArray(value)) this.wrong(path, 'list');
    else if (value.length > longestList) this.report('calendar-list-too-long', path, { most: longestList });
    else {
      for (let place = 0; place < value.length; place += 1) {
        const item = read(value[place], [...path, place]);
        if (item !== undefined) items.set(place, item);
      }
    }
    return items;
  }

  /** What a parser of this folder makes of a value; its issues get the place of the value. */
  parsed<T>(result: Result<T, CalendarCheckIssueCode>, path: Path): T | undefined {
    if (result.ok) return result.value;
    for (const { code, params } of result.issues) this.report(code, path, params);
    return undefined;
  }

  id(value: unknown, path: Path): string | undefined {
    return isText(value) && idShape.test(value) ? value : this.wrong(path, 'id');
  }

  text(value: unknown, path: Path): string | undefined {
    return isText(value) ? value : this.wrong(path, 'text');
  }

  number(value: unknown, path: Path): number | undefined {
    return typeof value === 'number' && Number.isFinite(value) ? value : this.wrong(path, 'number');
  }

  choice<C extends string>(value: unknown, path: Path, choices: readonly C[]): C | undefined {
    return choices.find((choice) => choice === value) ?? this.wrong(path, 'choice', choices);
  }

  /** A text in Danish and English, and in others that the library knows. */
  translated(value: unknown, path: Path): Text | undefined {
    const fields = this.fields(value, path, ['da', 'en'], languages.slice(2));
    if (fields === undefined) return undefined;
    const texts: Record<string, string> = {};
    for (const language of languages.filter((key) => given(fields, key))) {
      const text = fields[language];
      if (!isText(text)) return this.wrong(path, 'text-in-two-languages');
      texts[language] = text;
    }
    // The cast is safe once both required languages are there.
    return given(fields, 'da') && given(fields, 'en') ? (texts as unknown as Text) : undefined;
  }
}

function given(fields: Fields, key: string): boolean {
  return Object.hasOwn(fields, key) && fields[key] !== undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longestText;
}
