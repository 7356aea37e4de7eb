import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogue } from './catalogue/catalogue'

test('catalogue.json is what node e2e/exchange-standin/catalogue/print.mjs prints', () => {
  const printed = JSON.parse(readFileSync(new URL('catalogue.json', import.meta.url), 'utf8')) as unknown
  expect(printed).toEqual(JSON.parse(JSON.stringify(catalogue())))
})
