// A browser without a window, and the comparison of what it shows with pictures of the repository.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import pixelmatch from 'pixelmatch';
import {type Browser, chromium, type Page} from 'playwright-core';
import {PNG} from 'pngjs';

/** Where Debian and Ubuntu put it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** No window, no first steps, and nothing that the browser would ask the network on its own. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a browser on this machine, or null. */
export function findBrowser(): string | null {
  return PLACES.find((path) => existsSync(path)) ?? null;
}

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({executablePath, args: ARGUMENTS});
}

export interface Visit {
  readonly page: Page;
  /** Addresses that were asked for, in order. */
  readonly requests: readonly string[];
  /** What the console said in earnest: errors and warnings, and scripts that broke. */
  readonly complaints: readonly string[];
}

export interface View {
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

/** Opens one address in a fresh profile. */
export async function visit(browser: Browser, url: string, {width, height, scheme}: View): Promise<Visit> {
  const page = await browser.newPage({viewport: {width, height}, colorScheme: scheme, deviceScaleFactor: 1});
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(url, {waitUntil: 'load'});
  return {page, requests, complaints};
}

/** The whole page as a picture. */
export function takePicture(page: Page): Promise<Buffer> {
  return page.screenshot({fullPage: true, animations: 'disabled'});
}

export interface Difference {
  readonly size: string;
  readonly goldenSize: string;
  /** Share of pixels that differ, 0 to 1; 1 when the sizes do. */
  readonly share: number;
}

/** How far a picture is from the golden one. Letters smoothed another way do not count. */
export function compareWithGolden(picture: Buffer, golden: string): Difference {
  const [now, then] = [PNG.sync.read(picture), PNG.sync.read(readFileSync(golden))];
  const [size, goldenSize] = [`${now.width}x${now.height}`, `${then.width}x${then.height}`];
  if (size !== goldenSize) return {size, goldenSize, share: 1};
  const differing = pixelmatch(now.data, then.data, undefined, now.width, now.height, {threshold: 0.1});
  return {size, goldenSize, share: differing / (now.width * now.height)};
}

export function writeGolden(picture: Buffer, golden: string): void {
  mkdirSync(dirname(golden), {recursive: true});
  writeFileSync(golden, picture);
}
