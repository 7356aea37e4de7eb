import { buildStale } from '../build/build.mjs'
import { chooseEngine } from './engine'

export default async function setUp() {
  await buildStale(['renderer', 'electron', 'preload'])
  // Playwright looks this up when it loads Electron's package, in the workers too.
  Object.assign(process.env, chooseEngine().env)
  console.log(`Desktop tests run on: ${chooseEngine().label}`)
}
