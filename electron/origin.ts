/** The window's pages come from here and from nowhere else; the scheme exists only inside the app. */
export const appScheme = 'app'
const appOrigin = `${appScheme}://bundle`
export const startPage = `${appOrigin}/index.html`

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // React Flow and Fluent UI set inline styles.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Compares scheme and host exactly: a prefix test would let `app://bundle.evil` pass. */
export function isOurPage(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  return protocol === `${appScheme}:` && host === 'bundle'
}
