import { afterEach, expect, test, vi } from 'vitest'
import { styleRenderer } from './style-renderer'

afterEach(() => vi.unstubAllGlobals())

/** A page that shows its nonce as browsers do: to scripts, by that one question. */
function page(nonce?: string) {
  const querySelector = (question: string) =>
    question === 'meta[property=csp-nonce]' && nonce !== undefined ? { nonce } : null
  vi.stubGlobal('document', { querySelector })
}

test('on the desktop the style elements carry the nonce of the page', () => {
  page('N0nce==')
  expect(styleRenderer().styleElementAttributes).toEqual({ nonce: 'N0nce==' })
})

test('in the browser edition they carry nothing: they pass because they are empty', () => {
  page()
  expect(styleRenderer().styleElementAttributes).toBeUndefined()
})
