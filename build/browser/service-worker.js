// Keeps the built files of the browser edition, so that it starts without its server. Written out by `build/browser/installable.mjs`, which puts
// `built` before it: the version, and every file with the hash of its bytes. Documents never come here: nothing is kept but these files.
/* global built */

const name = `mailflow-${built.version}`
const pages = new Set(['', 'index.html'])
/** Longer than this nobody waits for a server; the page that is kept starts instead. */
const patience = 3000

// All files or none: one that is missing, or is not the one that was built, and the version before stays.
// Nothing is taken over here. Windows that are open keep their version; it ends with them.
addEventListener('install', (event) => {
  const requests = built.files.map(({ path, integrity }) => new Request(path, { integrity, cache: 'no-cache' }))
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(requests)))
})

// Only now has every window of the version before been closed, and nothing asks for its files any more.
addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((one) => one.startsWith('mailflow-') && one !== name))
      .then((old) => Promise.all(old.map((one) => caches.delete(one)))),
  )
})

addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request
  if (method !== 'GET' || !url.startsWith(registration.scope)) return
  const path = new URL(url).pathname.slice(new URL(registration.scope).pathname.length)
  if (mode === 'navigate' && pages.has(path)) event.respondWith(page(event.request))
  else if (built.files.some((file) => file.path === path)) event.respondWith(file(event.request))
})

/** The newest page that can be had: a new version begins with the next start, and not with the one after it. */
async function page(request) {
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(patience) })
    if (fresh.ok && fresh.headers.get('content-type')?.startsWith('text/html')) return fresh
  } catch {
    // No server, or none that answers in time.
  }
  return (await kept('index.html')) ?? fetch(request)
}

/** Names of scripts and styles hold a hash: what is kept under a name is what the server has under it. */
async function file(request) {
  return (await kept(request.url)) ?? fetch(request)
}

async function kept(url) {
  const cache = await caches.open(name)
  return cache.match(url, { ignoreSearch: true })
}
