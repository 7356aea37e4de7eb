import { expect, test } from 'vitest'
import { contentSecurityPolicy, isOurPage, startPage, withNonce, withoutInstalling } from './origin'

test('only the app’s own pages are ours', () => {
  expect(isOurPage(startPage)).toBe(true)
  const foreign = [
    'app://bundle.evil/index.html',
    'app://other/',
    'https://bundle/',
    'file:///index.html',
    'nonsense',
    '',
  ]
  expect(foreign.filter(isOurPage)).toEqual([])
})

test('the policy lets in what the app ships, styles of this load’s nonce, and nothing else', () => {
  expect(contentSecurityPolicy('N0nce==')).toBe(
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'nonce-N0nce=='; img-src 'self' data: blob:; " +
      "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
})

test('the page learns its nonce before anything else', () => {
  expect(withNonce('<html><head><title>A</title></head></html>', 'N0nce==')).toBe(
    '<html><head><meta property="csp-nonce" nonce="N0nce==" /><title>A</title></head></html>',
  )
})

test('a window of the desktop asks for no manifest and no icons, as a page that can be installed does', () => {
  const links =
    '<link rel="icon" type="image/png" href="./icons/192.png">\n    <link rel="manifest" href="./app.webmanifest">\n  '
  expect(withoutInstalling(`<head><link rel="stylesheet" href="./a.css">${links}</head>`)).toBe(
    '<head><link rel="stylesheet" href="./a.css"></head>',
  )
})
