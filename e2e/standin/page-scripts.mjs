import { readFileSync } from 'node:fs'
import { codec } from './page/codec.mjs'
import { isolatedWorld } from './page/isolated-world.mjs'
import { mainWorld } from './page/main-world.mjs'

/**
 * The two scripts that run in every page before its own: one in the page's world, one in the isolated world with the preload.
 * The preload is part of the text, because the page's policy lets nothing be evaluated later.
 */
export function pageScripts(token, preloadPath) {
  const preload = readFileSync(preloadPath, 'utf8')
  const name = JSON.stringify(token)
  return {
    page: onTop(`(${mainWorld})(${name})`),
    isolated: onTop(`(${isolatedWorld})(${name}, (${codec})(), function (require, module, exports) {${preload}\n})`),
  }
}

/** Without nodeIntegrationInSubFrames, frames inside the page get no preload. */
function onTop(script) {
  return `if (window === top) { ${script} }`
}
