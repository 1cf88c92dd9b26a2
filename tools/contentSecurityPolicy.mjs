/** What the built page may load and run: nothing but its own files. One policy for the meta tag and for the header. */
import { createHash } from 'node:crypto';

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For the page itself, so that the policy holds on every host. */
export const metaPolicy = directives.join('; ');

/** For servers; browsers read `frame-ancestors` in a header only. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

/**
 * For a page that holds all of itself: only its own scripts and styles, by their hashes, and no connection at all.
 * @param {string[]} scripts
 * @param {string[]} styles
 */
export function onePagePolicy(scripts, styles) {
  const hashes = (/** @type {string[]} */ texts) => texts.map((text) => `'sha256-${hashOf(text)}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    'img-src data:',
    'worker-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const hashOf = (/** @type {string} */ text) => createHash('sha256').update(text).digest('base64');

/** What the policy would block, and the browser would say only to those who look into its console. */
const BLOCKED = [
  { pattern: /<script(?![^>]*\ssrc=)[^>]*>/i, name: 'an inline script' },
  { pattern: /<style[\s>]/i, name: 'an inline style sheet' },
  { pattern: /<[^>]+\sstyle=/i, name: 'a style attribute' },
  { pattern: /<[^>]+\son[a-z]+=/i, name: 'an inline event handler' },
];

/**
 * Puts the policy into the built page, ahead of everything that it shall hold for. Not into the page of
 * `vite dev`, whose live reload needs inline styles.
 * @returns {import('vite').Plugin}
 */
export function contentSecurityPolicy() {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const blocked = BLOCKED.find(({ pattern }) => pattern.test(html));
        if (blocked) throw new Error(`index.html has ${blocked.name}, which its Content-Security-Policy forbids.`);
        const attrs = { 'http-equiv': 'Content-Security-Policy', content: metaPolicy };
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
