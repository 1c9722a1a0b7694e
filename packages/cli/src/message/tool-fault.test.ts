import { describe, expect, it } from 'vitest';
import { exitCodes } from '../exit.js';
import { run } from '../run.js';
import { fakeIo } from '../testing/fake-io.js';
import { toolFaultText } from './tool-fault.js';

const secret = 'what a family wrote';

describe('a fault of the tool', () => {
  it('ends with 2 and says whose fault it is and where it arose, and nothing of what a file holds', async () => {
    for (const [lang, sentence] of [
      ['en', 'The tool itself broke down'],
      ['da', 'Værktøjet selv brød sammen'],
    ] as const) {
      const { io, written } = fakeIo();
      const broken = { ...io, files: { ...io.files, read: () => Promise.reject(new RangeError(secret)) } };
      const code = await run(['check', 'flow.yaml', '--mapping', 'mapping.yaml', '--lang', lang], broken);
      expect([code, written.stdout]).toEqual([exitCodes.couldNotCheck, '']);
      expect(written.stderr).toContain(sentence);
      expect(written.stderr).toContain('RangeError');
      expect(written.stderr).toMatch(/tool-fault\.test\.ts:\d+:\d+/);
      expect(written.stderr).not.toContain(secret);
    }
  });

  it('tells nothing of a message that looks like a place, nor the folders of the machine', () => {
    const fault = new TypeError(`${secret}\n${secret} at home`);
    fault.stack = `TypeError: ${secret}\n${secret} at home\n    at take (file:///home/somebody/app/dist/take.js:3:7)`;
    expect(toolFaultText(fault, 'en').split('\n').slice(1)).toEqual(['  take (dist/take.js:3:7)']);
    expect(toolFaultText('thrown text', 'en')).not.toContain('thrown text');
  });
});
