import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from '../workspace/command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What a browser asks for by itself, whatever the page: its maker's hosts. */
const ownHosts = /^(http:\/\/)?([\w-]+\.)*(google|googleapis|gvt1|gstatic)\.com[:/]/;

/** The browser of this machine, or nothing. `CHROME` names another. */
export function chromiumPath({ CHROME, PATH = '' } = process.env) {
  if (CHROME !== undefined && CHROME !== '') return CHROME;
  const places = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return places.find((place) => existsSync(place));
}

/**
 * Opens a page and does one thing with it: `--dump-dom`, `--screenshot=FILE` or `--print-to-pdf=FILE`.
 *
 * Whatever would go out to a network goes to a listener instead; `requests` holds what is not the browser's own.
 */
export async function openPage(chromium, url, args) {
  const profile = mkdtempSync(join(tmpdir(), 'samarbejde-browser-'));
  const requests = [];
  const listener = createServer((request, response) => {
    requests.push(request.url);
    response.writeHead(404).end();
  });
  listener.on('connect', (request, socket) => {
    requests.push(request.url);
    socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
  });
  await new Promise((done) => listener.listen(0, '127.0.0.1', done));
  try {
    const result = await run(chromium, [
      ...['--headless', '--disable-gpu', '--hide-scrollbars', '--no-first-run', '--disable-extensions'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-default-apps'],
      // A container's user is often root, whom the sandbox refuses; the page is our own.
      '--no-sandbox',
      `--user-data-dir=${profile}`,
      `--proxy-server=127.0.0.1:${listener.address().port}`,
      '--proxy-bypass-list=<-loopback>',
      ...args,
      url,
    ]);
    return { ...result, requests: requests.filter((request) => !ownHosts.test(request)) };
  } finally {
    listener.closeAllConnections();
    listener.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
