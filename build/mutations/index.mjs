import { desktop } from './desktop.mjs'
import { inside } from './inside.mjs'

/** Where a mutation names no end-to-end tests of its own. */
const standard = ['e2e/desktop-hardening.spec.ts', 'e2e/desktop.spec.ts']

/**
 * Each setting that keeps the world out of the app, turned off in the sources: `from`, which stands in `file` exactly once, becomes
 * `to`. `tests` are the unit tests that have to notice, `suite` the end-to-end tests that are asked where these do not. What has
 * `slice` is tried in each run of `npm test`.
 */
export const mutations = [...desktop, ...inside].map(({ suite = standard, slice = false, ...rest }) => ({
  ...rest,
  suite,
  slice,
}))

/** The text of the file with the setting turned off. Throws where the list has gone stale. */
export function mutated({ file, name, from, to }, text) {
  const found = text.split(from).length - 1
  if (found !== 1) throw new Error(`${file}: “${name}” looks for a text that stands there ${found} times: ${from}`)
  return text.replace(from, () => to)
}
