/**
 * Keeps the built files in this browser, so that the edition starts without its server; see `build/browser/service-worker.js`. Begun when the
 * window has nothing better to do. A browser that will not (a private window, no room) goes on as it is: only the next start needs the server.
 */
export function startOffline() {
  if (!import.meta.env.PROD || window.desktop || !('serviceWorker' in navigator)) return
  const register = () => void navigator.serviceWorker.register('./service-worker.js').catch(() => undefined)
  const whenIdle = () => requestIdleCallback(register, { timeout: 10_000 })
  if (document.readyState === 'complete') whenIdle()
  else addEventListener('load', whenIdle, { once: true })
}
