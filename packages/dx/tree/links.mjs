import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { countCases } from '../workspace/counts.mjs';
import { root } from '../workspace/packages.mjs';
import { trackedFiles } from './tracked.mjs';

const code = /^(`{3,})[^\n]*\n[\s\S]*?^\1 *$|`[^`\n]*`/gm;

/** Where a page points to inside the repository; what stands in code is no link. */
export function linksIn(text) {
  return [...text.replace(code, '').matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** The names by which a page's headings can be pointed to, as the usual readers of Markdown make them. */
export function anchorsIn(text) {
  const seen = new Map();
  return [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
}

/** The links of one page that lead nowhere. `read` gives a file's text, or nothing where there is no such file. */
export function brokenLinks(page, text, read) {
  return linksIn(text)
    .filter((target) => {
      const [file, anchor] = target.split('#');
      const found = file === '' ? text : read(join(dirname(page), file));
      if (found === undefined) return true;
      return anchor !== undefined && !anchorsIn(found).includes(decodeURIComponent(anchor));
    })
    .map((target) => `${page} points to ${target}, which is not there`);
}

/** Every page that is kept points only to what is there; each page is one case. */
export async function links() {
  const read = (file) => {
    const path = join(root, file);
    if (!existsSync(path) || relative(root, path).startsWith('..')) return undefined;
    return file.endsWith('.md') ? readFileSync(path, 'utf8') : '';
  };
  const pages = trackedFiles().filter((file) => file.endsWith('.md'));
  return countCases(pages.map((page) => brokenLinks(page, read(page) ?? '', read).join('\n') || undefined));
}
