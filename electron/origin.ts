/** The window's pages come from here and from nowhere else; the scheme exists only inside the app. */
export const appScheme = 'app'
const appOrigin = `${appScheme}://bundle`
export const startPage = `${appOrigin}/index.html`

/** What a page of the window may load and run. The nonce is of one load: nothing that a design file says can carry it. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    // Fluent UI makes its style elements while it runs.
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The page without what makes the browser edition an app that can be installed: a window of the desktop is one already. */
export function withoutInstalling(page: string): string {
  return page.replace(/<link rel="(?:manifest|icon)"[^>]*>\s*/g, '')
}

/** The page with its nonce where `renderer/styles/style-renderer.ts` looks for it. Browsers show it to scripts alone. */
export function withNonce(page: string, nonce: string): string {
  return page.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}" />`)
}

/** Compares scheme and host exactly: a prefix test would let `app://bundle.evil` pass. */
export function isOurPage(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  return protocol === `${appScheme}:` && host === 'bundle'
}
