import { describe, expect, it } from 'vitest';
import { detectLogFormat } from './detect-format.js';
import { bytesOf } from './read-log.fixture.js';

const told = (head: string | Uint8Array): string => {
  const format = detectLogFormat(typeof head === 'string' ? bytesOf(head) : head);
  return format.ok ? format.value : (format.issues[0]?.code ?? '');
};

describe('the format of a log is told from how it begins', () => {
  it.each([
    ['{"case":"c1","time":"2026-08-17T08:00:00Z"}\n{"case":"c2"}\n', 'json-lines'],
    ['\u{feff}\n\n{"case":"c1"}\r\n', 'json-lines'],
    ['{"case":"c1"}', 'json-lines'],
    ['{"case":"c1",\n{"case":"c2"}\n', 'json-lines'],
    ['{"specversion":"1.0","data":{"messages":[1]}}\n', 'json-lines'],
    ['{"id":1,"data":{"status":"read"}}\n{}\n', 'json-lines'],
    [`{"text":"${'x'.repeat(1000)}`, 'json-lines'],
    ['[{"case":"c1"}]', 'json-array'],
    ['[\n  {"status":{"code":0},"data":{"threads": [', 'aula'],
    ['{"status":{"code":0,"message":"OK"},"data":{"threads":[]}}', 'aula'],
    ['{\n "status": {\n "code": 0 },\n "data": {\n "userId": 1 } }', 'aula'],
    ['{"threads":[{"id":1}]}', 'aula'],
    ['{"objectTypes":[],"eventTypes":[],"events":[],"objects":[]}', 'ocel'],
    ['{\n  "objects": [],\n  "events": []\n}', 'ocel'],
    ['{\n  "ocel:global-log": {', 'ocel'],
    ['case;time\nc1;2026-08-17T08:00:00Z\n', 'csv'],
    ['"case","time"\n', 'csv'],
    ['<?xml version="1.0"?>\n<!-- <definitions> -->\n<log xes.version="1.0">', 'xes'],
    ['<log>', 'xes'],
    ['<x:log xmlns:x="http://www.xes-standard.org/">', 'xes'],
  ])('%j is %s', (head, format) => {
    expect(told(head)).toBe(format);
  });

  it.each([
    ['', 'log-empty'],
    [' \r\n\t', 'log-empty'],
    ['\u{feff}', 'log-empty'],
    ['just a sentence\nand another\n', 'format-unknown'],
    ['{\n  "name": "a document",\n  "version": 1\n}', 'format-unknown'],
    ['<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">', 'xml-not-a-log'],
    ['<html><body><log>', 'xml-not-a-log'],
    ['<!DOCTYPE log [<!ENTITY x "y">]><log>', 'xml-doctype'],
    ['<log>\n<object-types>', 'format-unsupported'],
    ['SQLite format 3\u0000', 'format-unsupported'],
    ['PK\u0003\u0004', 'format-unsupported'],
    ['%PDF-1.7', 'format-unsupported'],
  ])('%j is refused: %s', (head, code) => {
    expect(told(head)).toBe(code);
  });

  it('leaves the root to the reader where a long comment hides it', () => {
    expect(told(`<?xml version="1.0"?>\n<!-- ${'x'.repeat(70_000)}`)).toBe('xes');
    expect(told(`<!-- short --><html><!-- ${'x'.repeat(70_000)}`)).toBe('xml-not-a-log');
  });

  it('refuses UTF-16, and reads on where a file is damaged', () => {
    const wide = Uint8Array.from('case;time\nc1;2026-08-17', (char) => char.charCodeAt(0));
    const utf16 = Uint8Array.from([...wide].flatMap((byte) => [byte, 0]));
    expect(told(Uint8Array.of(0xff, 0xfe, ...utf16))).toBe('log-utf16');
    expect(told(utf16)).toBe('log-utf16');
    expect(told(new Uint8Array(2000))).toBe('format-unknown');
    expect(told(`{"case":"c1","time":"2026-08-17T08:00:00Z"}\n${'\0'.repeat(500)}\n{"case":"c2"}\n`)).toBe(
      'json-lines',
    );
    expect(told(Uint8Array.of(0x1f, 0x8b, 8, 0))).toBe('format-unsupported');
  });
});
