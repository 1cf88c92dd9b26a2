/** The build puts the policy into the page, and stops where the page could not live under it. */
import { expect, test } from 'vitest';
import { contentSecurityPolicy, metaPolicy } from '../../tools/contentSecurityPolicy.mjs';

interface Transform {
  handler(html: string): unknown;
}

const transform = contentSecurityPolicy().transformIndexHtml as Transform;

test('the policy goes ahead of everything that it shall hold for', () => {
  const page = '<head><script type="module" src="./a.js"></script><link rel="stylesheet" href="a.css"></head>';
  expect(transform.handler(page)).toEqual([
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
  ]);
});

test.each([
  ['<script>start()</script>', 'an inline script'],
  ['<script type="module">start()</script>', 'an inline script'],
  ['<style>p { color: red }</style>', 'an inline style sheet'],
  ['<p class="a" style="color: red">', 'a style attribute'],
  ['<button onclick="start()">', 'an inline event handler'],
])('a page with %s is not built', (html, name) => {
  expect(() => transform.handler(html)).toThrow(name);
});
