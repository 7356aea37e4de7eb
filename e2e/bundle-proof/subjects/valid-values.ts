import type { ParameterKind, ParameterRow } from '../../../shared/exchange/parameters'
import type { ParameterValue } from '../../../shared/model/parameter-value'
import type { Random } from '../../../shared/testing/random'

type Make = (random: Random, row: ParameterRow) => ParameterValue | undefined

/** A value that a person would give the parameter; undefined for what is drawn instead of typed. */
export function validValue(random: Random, row: ParameterRow): ParameterValue | undefined {
  if (row.nullable && random.chance(0.1)) return null
  if (row.unlimited && random.chance(0.2)) return 'unlimited'
  return makers[row.kind](random, row)
}

const makers: Record<ParameterKind, Make> = {
  text: (random) =>
    random.pick(['x', 'Mail to elsewhere', '220 mail.contoso.com ready', 'Größe „groß“', "it's $(1 + 1)", '日本語']),
  domain: (random) => random.pick(['mail.contoso.com', 'MX.contoso.com', 'fabrikam.com']),
  boolean: (random) => random.chance(0.5),
  integer: (random, { range }) =>
    range ? range.min + random.int(Math.min(range.max - range.min, 600) + 1) : random.int(50),
  size: (random) => random.pick(['10MB', '35 MB', '7340033', '512KB', '1GB']),
  timeSpan: (random) => random.pick(['00:10:00', '00:01:30', '00:00:05', '00:20:00']),
  choice: (random, { values }) => random.pickSome(values ?? []),
  flags: (random, { values }) => (values ?? []).filter(() => random.chance(0.4)),
  bindings: (random) => random.pick([['0.0.0.0:2527'], ['0.0.0.0:587'], ['[::]:2527', '0.0.0.0:2527'], ['0.0.0.0:25']]),
  ranges: (random) => random.pick([['10.8.0.0/24'], ['10.8.0.1-10.8.0.9', '10.9.0.0/16'], ['10.7.7.7', 'fd00::7']]),
  smartHosts: (random) => random.pick([['relay.fabrikam.com'], ['10.6.0.1', '10.6.0.2'], ['[10.6.0.3]']]),
  servers: () => undefined,
  addressSpaces: (random) => random.pick([['*'], ['*;5'], ['drawn.example', '*.drawn.example;3'], ['fabrikam.com;20']]),
  credential: () => undefined,
  certificate: () => undefined,
  address: (random) => random.pick(['10.5.0.1', '10.1.1.2']),
  addresses: (random) => random.pick([['10.4.0.1'], ['10.4.0.1', '10.4.0.2'], []]),
  domains: (random) => random.pick([['fabrikam.com'], ['fabrikam.com', 'woodgrove.example'], []]),
  texts: (random) => random.pick([['10.1.9.9'], ['10.1.9.9', '10.1.9.0/28'], []]),
}
