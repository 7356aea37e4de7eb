import { afterAll, describe, expect, test } from 'vitest'
import { setParameter } from '../../shared/edits/change'
import type { ParameterValue } from '../../shared/model/parameter-value'
import type { Design } from '../../shared/model/design'
import { asBuilt, named } from '../../shared/powershell/testing/as-built'
import { p0 } from '../../shared/templates/p0'
import { complaintOf } from '../bundle-proof/player'
import { Standin } from '../exchange-standin/standin'
import { stage } from './stage'

const standin = new Standin()
afterAll(() => standin.close())

/* What exists of a connector, in the design's spelling, and what was set by hand since. */
const cases: readonly (readonly [
  title: string,
  property: string,
  designed: ParameterValue,
  set: string,
  same: boolean,
])[] = [
  ['a size in bytes and in megabytes', 'MaxMessageSize', '36700160', "'35MB'", true],
  ['sizes that differ', 'MaxMessageSize', '36MB', "'35MB'", false],
  ['a size that Exchange rounds up to whole KB', 'MaxMessageSize', '10000000', "'10000384'", true],
  ['a network by bits and by range', 'RemoteIPRanges', ['10.0.1.7/22'], "'10.0.0.0-10.0.3.255'", true],
  ['a network by mask', 'RemoteIPRanges', ['10.0.0.0(255.255.254.0)'], "'10.0.0.0/23'", true],
  ['networks that differ', 'RemoteIPRanges', ['10.0.0.0/24'], "'10.0.0.0/23'", false],
  ['IPv6 in two spellings', 'RemoteIPRanges', ['2001:0DB8:0::/32'], "'2001:db8::/32'", true],
  ['bindings in another order', 'Bindings', ['0.0.0.0:2530', '[0::0]:2530'], "'[::]:2530', '0.0.0.0:2530'", true],
  ['flags in another order', 'AuthMechanism', ['BasicAuth', 'Tls'], "'Tls', 'BasicAuth'", true],
  ['an empty text and nothing', 'Banner', null, "''", true],
  ['text that differs', 'Comment', 'one', "'two'", false],
  ['text that differs in case only', 'Comment', 'one', "'One'", false],
]

function designed(property: string, value: ParameterValue): Design {
  const stated = setParameter(named(p0(), 'From Internal Org').id, property, value)(p0())
  const built = asBuilt(stated)
  // Something is to be changed, as there is no script without that.
  return setParameter(named(built, 'To Internet').id, 'Comment', 'drawn')(built)
}

describe('what counts as the same', () => {
  test.each(cases)('%s', async (_, property, value, set, same) => {
    const design = designed(property, value)
    const edge = named(design, 'EDGE01').id
    const commands = { [edge]: `Set-ReceiveConnector 'EDGE01\\From Internal Org' -${property} ${set}` }
    const player = await stage(design, standin, { commands })
    const { verify } = player.bundle.places.find(({ key }) => key === edge)!
    for (const { place, file } of player.bundle.runs) await player.run(place, file)
    const run = await player.run(edge, verify)
    expect(complaintOf(run, same ? 0 : 1)).toBeUndefined()
  })
})
