import { expect, it } from 'vitest'
import { manifest, serviceWorker } from './installable.mjs'

const files = [
  ['index.html', '<!doctype html>'],
  ['assets/first-a1.js', 'draw()'],
] as const

const versionIn = (text: string) => /"version":"(\w+)"/.exec(text)?.[1]

it('the version follows from the bytes: the same files make the same, another byte another', () => {
  const version = versionIn(serviceWorker(files))
  expect(version).toMatch(/^\w{16}$/)
  expect(versionIn(serviceWorker(files.toReversed()))).toBe(version)
  expect(versionIn(serviceWorker([...files.slice(1), ['index.html', '<!doctype html> ']]))).not.toBe(version)
})

it('each file is kept only as it was built', () => {
  const text = serviceWorker(files)
  for (const [path] of files) expect(text).toMatch(new RegExp(`"path":"${path}","integrity":"sha256-[\\w+/]{43}="`))
})

it('the edition may lie in any folder of any server', () => {
  const addresses = [manifest['id'], manifest['start_url'], manifest['scope'], ...manifest.icons.map(({ src }) => src)]
  expect(addresses.filter((one) => /^\/|:/.test(String(one)))).toEqual([])
})
