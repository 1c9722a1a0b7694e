import { describe, expect, it } from 'vitest';
import { after, inForce, model, planWith, proposed, stepOf } from '../agreement/agreement.fixture.js';
import { draftAgreement, proposeAgreement } from '../agreement/propose.js';
import { valueOf } from '../result.js';
import { agreementDocument } from './agreement-document.js';
import { htmlText, markdownText } from './document-blocks.js';

const nasty =
  '<script>alert("x")</script> & *bold* [a](http://b.example) | ~~c~~ `d` _e_ www.f.example\n# heading\u202e';

describe('The document of an agreement', () => {
  const told = after(
    inForce,
    stepOf('d', 't1', '2026-12-01', {
      kind: 'record-progress',
      clause: 'quiet-start',
      progress: 'done',
      text: 'It works',
    }),
    stepOf('v', 't1', '2027-01-15', { kind: 'review', outcome: 'go-on', next: '2027-04-15' }),
  );
  const da = agreementDocument(told, model, 'da', 'markdown');

  it('says in plain words what was agreed, who has agreed, and how it goes', () => {
    expect(da).toBe(`# Handleplan efter en bekymring

Aftalen er skriftlig. Den gælder fra 25. november 2026 til og med 25. juni 2027.

## Hvem der er med

- Klasselærer
- Forældremyndighedsindehaver 1
- Forældremyndighedsindehaver 2
- Barn

## Barnets syn

- Mornings are loud. Hørt af klasselærer, 23. november 2026. Sådan: A walk in the break.

## Det vil vi nå

- Barnet har mindst én ven i fællesskabet. Det handler om trivsel.

## Det venter vi af hinanden

- Forældremyndighedsindehaver 1 og forældremyndighedsindehaver 2 venter af klasselærer: Tell us early.
- Klasselærer venter af forældremyndighedsindehaver 1 og forældremyndighedsindehaver 2: Say how the evenings go.

## Hvem der gør hvad

- Klasselærer: A quiet start of the day. I skolen. Senest 4. december 2026. Gjort, når: Four calm mornings in a week.
- Forældremyndighedsindehaver 1, forældremyndighedsindehaver 2 og barn: The bag is packed in the evening. Hjemme. Senest 11. december 2026. Gjort, når: It is by the door in the morning.

## Hvem der bestemmer hvad

- Where the child sits. Klasselærer bestemmer. Det kan tales igennem her: møde.

## Sådan holder vi kontakt

- Klasselærer, forældremyndighedsindehaver 1 og forældremyndighedsindehaver 2 er i kontakt med hinanden. Om bekymring: telefonsamtale. Mindst 1 gang om ugen. Spørgsmål bliver besvaret inden for 1 arbejdsdag.

## Møder

- 15\\. december 2026 kl. 15.00: møde, klasselærer, forældremyndighedsindehaver 1 og forældremyndighedsindehaver 2.

## Hvornår vi ser på aftalen igen

- 15\\. april 2027.

## Hvad hver part har sagt

- Klasselærer: enig, 25. november 2026.
- Forældremyndighedsindehaver 1: enig, 25. november 2026.
- Forældremyndighedsindehaver 2: enig, 25. november 2026.

## Sådan går det

- 1\\. december 2026: »A quiet start of the day« er gjort. It works.
- 15\\. januar 2027: Vi så på aftalen og fortsætter.
`);
  });

  it('has the same parts in both languages and both formats', () => {
    const headings = (text: string) => text.split('\n').filter((line) => /^## |^<h2>/.test(line)).length;
    const all = (['da', 'en'] as const).flatMap((locale) =>
      (['markdown', 'html'] as const).map((format) => headings(agreementDocument(told, model, locale, format))),
    );
    expect(new Set(all)).toEqual(new Set([headings(da)]));
  });

  it('has the same content for an oral agreement, as a record of what was agreed', () => {
    const oral = valueOf(proposeAgreement(model, planWith({ form: 'oral' }), 't1', '2026-11-24'));
    const parts = (text: string) => text.split('## Hvad hver part')[0]?.split('\n').slice(3);
    const spoken = agreementDocument(oral, model, 'da', 'markdown');
    expect(parts(spoken)).toEqual(parts(agreementDocument(proposed, model, 'da', 'markdown')));
    expect(spoken).toContain(
      'Aftalen er mundtlig. Her står, hvad der er talt om. Den er foreslået 24. november 2026 og gælder ikke endnu.',
    );
    expect(spoken).toContain('- Barn: mangler at svare.');
  });

  it('tells what somebody asks for or says no to, in their words, and what the child says when it is looked at again', () => {
    const wished = after(
      proposed,
      stepOf('w', 'h1', '2026-11-26', { kind: 'ask-for-change', version: 1, text: 'Not *Fridays*' }),
      stepOf('n', 'h2', '2026-11-26', { kind: 'decline', version: 1 }),
    );
    const text = agreementDocument(wished, model, 'en', 'markdown');
    expect(text).toContain('- Custody holder 1: asks for a change, 26 November 2026. Not \\*Fridays\\*.');
    expect(text).toContain('- Custody holder 2: does not agree, 26 November 2026.\n');
    const childsView = { text: 'I found a friend', heardBy: ['t1'], how: 'on a walk' };
    const looked = after(
      inForce,
      stepOf('v', 't1', '2027-01-15', { kind: 'review', outcome: 'go-on', next: '2027-04-15', childsView }),
    );
    expect(agreementDocument(looked, model, 'en', 'markdown')).toContain(
      'We looked at the agreement and go on. I found a friend. Heard by class teacher. How: on a walk.',
    );
  });

  it('says of a draft that it is one, and nothing of who has answered', () => {
    const drafted = valueOf(draftAgreement(model, planWith({ form: 'oral' }), 't1', '2026-11-24'));
    const text = agreementDocument(drafted, model, 'da', 'markdown');
    expect(text).toContain('Aftalen er mundtlig. Her står, hvad der er talt om. Den er en kladde.');
    expect(text).not.toMatch(/Hvad hver part har sagt|mangler at svare/);
  });

  it('says in the same words, as text, lines that fit a terminal', () => {
    const text = agreementDocument(told, model, 'da', 'text');
    expect(text.split('\n').filter((line) => line.length > 96)).toEqual([]);
    const words = (said: string) =>
      said
        .replaceAll('\\', '')
        .replace(/[\s#-]+/g, ' ')
        .trim();
    expect(words(text)).toBe(words(da));
  });

  it('says how it was made where asked: last in a text, out of sight in Markdown and HTML', () => {
    const made = (format: 'markdown' | 'html' | 'text') =>
      agreementDocument(told, model, 'da', format, { note: 'Made by <me> --> "so" ----' });
    expect(made('text').endsWith('\n\nMade by <me> --> "so" ----\n')).toBe(true);
    expect(made('markdown').endsWith('<!-- Made by &lt;me&gt; - -&gt; &quot;so&quot; - - - - -->\n')).toBe(true);
    expect(made('html')).toContain('<meta name="generator" content="Made by &lt;me&gt; --&gt; &quot;so&quot; ----">');
  });

  it('names the parties as whoever reads knows them, and never by their ids', () => {
    const named = agreementDocument(told, model, 'en', 'html', { names: { h1: 'A <b>', t1: 'T' } });
    expect(named).toContain('<li>A &lt;b&gt;</li>');
    expect(named).toContain('T expects of A &lt;b&gt; and custody holder: Say how the evenings go.');
    expect(da).not.toMatch(/\b(t1|h1|h2|c1)\b/);
  });

  it('uses no words of the trade: no ids, no levels, no rules', () => {
    for (const locale of ['da', 'en'] as const) {
      expect(agreementDocument(told, model, locale, 'markdown')).not.toMatch(
        /aalborg|common-practice|should|must|case-frame|undefined|null/,
      );
    }
  });

  it('says when it is over, declined or a changed version is before the parties', () => {
    const text = (agreement: typeof proposed) => agreementDocument(agreement, model, 'en', 'markdown').split('\n')[2];
    expect(text(after(inForce, stepOf('e', 'h1', '2026-12-24', { kind: 'end' })))).toBe(
      'The agreement is in writing. It ended on 24 December 2026.',
    );
    expect(text(after(inForce, stepOf('l', '', '2027-07-01', { kind: 'lapse' })))).toBe(
      'The agreement is in writing. It lapsed on 25 June 2027.',
    );
    expect(text(after(proposed, stepOf('d', 'h1', '2026-11-26', { kind: 'decline', version: 1 })))).toContain(
      'has been declined',
    );
  });
});

describe('What people wrote', () => {
  const [action] = planWith({}).content.actions ?? [];
  const draft = planWith({ actions: action === undefined ? [] : [{ ...action, what: nasty }] });
  const agreement = valueOf(proposeAgreement(model, draft, 't1', '2026-11-24'));

  it('cannot become mark-up in HTML', () => {
    const page = agreementDocument(agreement, model, 'en', 'html');
    expect(page).not.toMatch(/<script|<b>|\u202e/);
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; *bold*');
    expect(page.match(/<li>/g)?.length).toBe(page.match(/<\/li>/g)?.length);
  });

  it('cannot become emphasis, a link, a heading or mark-up in Markdown', () => {
    const text = agreementDocument(agreement, model, 'en', 'markdown');
    const line = text.split('\n').find((one) => one.includes('script')) ?? '';
    expect(line).toContain('&lt;script&gt;');
    expect(line).toContain(
      '\\*bold\\* \\[a\\](http:&#8203;//b.example) \\| \\~\\~c\\~\\~ \\`d\\` \\_e\\_ www&#8203;.f.example # heading',
    );
    expect(text.split('\n').filter((one) => one.startsWith('# '))).toHaveLength(1);
  });

  it('cannot steer a terminal, turn the writing round, or begin a line of its own in text', () => {
    const steering = `\u001b[2J\u009b31m\u0007\b${nasty}\r\nWho decides what\u2066\u2028\ud800`;
    const [one] = planWith({}).content.actions ?? [];
    const asked = planWith({ actions: one === undefined ? [] : [{ ...one, what: steering }] });
    const text = agreementDocument(valueOf(proposeAgreement(model, asked, 't1', '2026-11-24')), model, 'en', 'text');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
    expect(text.split('\n').filter((line) => line === 'Who decides what')).toHaveLength(1);
  });

  it('keeps what joins letters and signs, since it is part of how words are spelt', () => {
    expect(htmlText('می\u200cروم 👩\u200d👧 sko\u00adle')).toBe('می\u200cروم 👩\u200d👧 skole');
  });

  it.each([
    ['# x', '\\# x'],
    ['- x', '\\- x'],
    ['+ x', '\\+ x'],
    ['12. x', '12\\. x'],
    ['1) x', '1\\) x'],
    ['=== x', '\\=== x'],
    ['a\nb\r\nc', 'a b c'],
  ])('begins no list and no heading: %o', (text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });

  it('may be anything: quotes and signs stay what they are', () => {
    expect(htmlText(`'"&<>`)).toBe('&#39;&quot;&amp;&lt;&gt;');
    expect(markdownText('æ & ø')).toBe('æ &amp; ø');
  });
});
