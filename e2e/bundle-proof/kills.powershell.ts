import { afterAll, describe, expect, test } from 'vitest'
import { Standin } from '../exchange-standin/standin'
import { extent, isAskedFor } from './extent'
import { proveKills } from './kills/kill-proof'
import { killSources } from './kills/kill-subjects'

const standin = new Standin()
const count = { applyKills: 0, rollbackKills: 0 }
const began = Date.now()
afterAll(async () => {
  await standin.close()
  const seconds = Math.round((Date.now() - began) / 1000)
  console.info(`kills: ${count.applyKills} of apply, ${count.rollbackKills} of rollback, in ${seconds} s`)
})

describe('a script that is killed before or after any of its changes', () => {
  test.each(killSources(extent.kills).filter(({ title }) => isAskedFor(title)))(
    '$title: applied again it reaches the design, rolled back it leaves what was there before',
    async ({ make }) => {
      const { applyKills, rollbackKills, problems } = await proveKills(make(), standin)
      count.applyKills += applyKills
      count.rollbackKills += rollbackKills
      expect(problems.join('\n')).toBe('')
      expect(applyKills).toBeGreaterThan(0)
    },
    3_600_000,
  )
})
