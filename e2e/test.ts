import { test as base, expect, type BrowserContext } from '@playwright/test'

/**
 * Writes down whatever a window does that it must never do: each request for another place than its own, and each thing that its content
 * security policy stopped.
 */
export function watch(context: BrowserContext, attempts: string[], ownHost = `127.0.0.1:${process.env.E2E_PORT}`) {
  context.on('request', (request) => {
    if (!isOwn(request.url(), ownHost)) attempts.push(`asked for ${request.url()}`)
  })
  context.on('console', (message) => {
    const text = message.text()
    if (/Content Security Policy/i.test(text) && !text.includes(screenshotStyle)) attempts.push(text)
  })
}

/** Before a picture without animations Playwright itself adds the style `body {}`, and does without where that is refused. */
const screenshotStyle = 'sha256-I41o+hQMECY0tXsOBuVinVrhWv0Yl9BxZIGaYIF+4ZI='

/** The app's own address in the browser edition, in Electron and in its stand-in; what a page makes itself has no address of its own. */
function isOwn(address: string, ownHost: string): boolean {
  const { protocol, host } = new URL(address)
  if (protocol === 'data:' || protocol === 'blob:') return true
  return host === ownHost || /^(app:\/\/bundle|https:\/\/bundle\.app\.standin\.test)\//.test(address)
}

interface Fixtures {
  /** What the windows of this test tried. It must be empty at the end: a test that tries something on purpose looks at it and empties it. */
  attempts: string[]
}

/** The test of the browser edition: nothing in it reaches for the network, and nothing offends the content security policy. */
export const test = base.extend<Fixtures>({
  attempts: [
    async ({ context }, use) => {
      const attempts: string[] = []
      watch(context, attempts)
      await use(attempts)
      expect(attempts).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
