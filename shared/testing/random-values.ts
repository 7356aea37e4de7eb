import type { ParameterKind, ParameterRow } from '../exchange/parameters'
import { indexes } from '../model/indexes'
import type { Design } from '../model/design'
import type { ParameterValue } from '../model/parameter-value'
import type { Random } from './random'

const addresses = ['10.1.1.1', '10.1.1.2', '192.168.5.10', 'fd00::10', '203.0.113.7', '10.1.1', '10.1.1.999', '']
const hosts = ['mx.contoso.com', 'edge01.contoso.com', '10.1.1.2', '[10.1.1.2]', 'mbx01', 'a b', '-', '']
const ports = [25, 25, 25, 587, 2525, 26, 717, 0, 70000]
const ranges = [
  '0.0.0.0-255.255.255.255',
  '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
  '10.1.1.0/24',
  '10.1.1.0-10.1.1.150',
  '10.1.1.100-10.1.1.200',
  '10.1.1.1',
  '17.17.17.1/24',
  '10.0.0.0/8',
  '10.1.1.9-10.1.1.1',
  '10.1.1.0/33',
  '10.1.1.1-fd00::1',
  'nowhere',
]
const spaces = [
  '*',
  '*;5',
  '--',
  'contoso.com',
  '*.contoso.com;10',
  'fabrikam.com;200',
  '*contoso.com',
  'X400:c=US;1',
  'X400:c=US;a=X',
]
const texts = ['', 'x', 'mail.contoso.com', 'EDGE01', '220 ready', 'a'.repeat(70), '“$(quote)”']
const scalars: readonly ParameterValue[] = ['', 'true', '$false', true, false, 0, 1, 25, 99999999, 'unlimited', null]

type Make = (random: Random, row: ParameterRow, design: Design) => ParameterValue

/** A value of the parameter's kind, well formed or not, and now and then one of another kind. */
export function randomValue(random: Random, row: ParameterRow, design: Design): ParameterValue {
  return random.chance(0.1) ? random.pick(scalars) : makers[row.kind](random, row, design)
}

const makers: Record<ParameterKind, Make> = {
  text: (random) => random.pick(texts),
  domain: (random) => random.pick(texts),
  boolean: (random) => random.chance(0.5),
  integer: (random) => random.pick([0, 1, 25, 587, 70000, -1, 'many', 'unlimited']),
  size: (random) => random.pick(['10MB', '35 MB', 'unlimited', '5', '-1', 'huge', '9999GB']),
  timeSpan: (random) => random.pick(['00:10:00', '1.00:00:00', '00:00:00', '25:00:00', 'soon']),
  choice: (random, row) => random.pick([...(row.values ?? []), 'Frontend', 'nothing']),
  flags: (random, row) => several(random, [...(row.values ?? []), ...(row.values ?? []), 'Wrong']),
  bindings: (random, _, design) =>
    listOf(random, design, () => `${random.pick(['0.0.0.0', '[::]', ...addresses])}:${random.pick(ports)}`),
  ranges: (random, _, design) => listOf(random, design, () => random.pick(ranges)),
  smartHosts: (random, _, design) => listOf(random, design, () => random.pick(hosts)),
  servers: (random, _, design) => listOf(random, design, () => random.pick(['MBX01', 'edge01', 'NOBODY', ''])),
  addressSpaces: (random) => several(random, spaces),
  credential: (random, _, design) => reference(random, design, 'credential'),
  certificate: (random, _, design) => reference(random, design, 'certificate'),
  address: (random) => random.pick(addresses),
  addresses: (random) => several(random, addresses),
  domains: (random) => several(random, ['contoso.com', '*.fabrikam.com', '-bad-', '']),
  texts: (random) => several(random, texts),
}

function several<T extends string>(random: Random, list: readonly T[]): T[] {
  return Array.from({ length: random.int(4) }, () => random.pick(list))
}

/** Texts, references to nodes with and without an adapter, or both. */
function listOf(random: Random, design: Design, text: () => string): ParameterValue {
  const count = random.int(4)
  if (random.chance(0.5)) return Array.from({ length: count }, text)
  return Array.from({ length: count }, () => {
    const node = random.pickSome(indexes(design).nodes)
    if (!node || random.chance(0.4)) return { text: text() }
    return {
      server: random.chance(0.9) ? node.id : 'server-99',
      ...(random.chance(0.4) && { adapter: random.pick(['adapter-1', 'adapter-2', 'adapter-9']) }),
      ...(random.chance(0.3) && { towards: random.pickSome(indexes(design).nodes)?.id }),
      ...(random.chance(0.3) && { port: random.pick(ports) }),
      ...(random.chance(0.2) && { expects: random.pickSome(indexes(design).byKind.receiveConnector)?.id }),
    }
  })
}

function reference(random: Random, design: Design, kind: 'credential' | 'certificate'): ParameterValue {
  const item = random.pickSome<{ id: string }>(indexes(design).byKind[kind])
  if (!item || random.chance(0.3)) return random.pick(['secret', '<I>CN=CA<S>CN=mail', ''])
  return kind === 'credential' ? { credential: item.id } : { certificate: item.id }
}
