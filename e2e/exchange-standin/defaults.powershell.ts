import { afterAll, describe, expect, test } from 'vitest'
import { defaultReceiveConnectors } from '../../shared/exchange/default-connectors'
import {
  effectiveDefault,
  receiveConnectorParameters,
  sendConnectorParameters,
  type Entered,
  type ParameterTable,
} from '../../shared/exchange/parameters'
import {
  receiveUsages,
  roles2013,
  sendUsages,
  versionFacts,
  versions,
  type Role,
  type Roles2013,
  type Version,
} from '../../shared/exchange/versions'
import { objectsOf, type Kept } from './state'
import { Standin } from './standin'
import type { Description } from './types'

/* The stand-in has facts of its own. Where they and the project's differ, one of the two is wrong. */

const standin = new Standin()
afterAll(() => standin.close())

const servers = versions.flatMap((version) =>
  versionFacts[version].roles.flatMap((role) =>
    (version === '2013' && role === 'mailbox' ? roles2013 : [undefined]).map((split) => ({ version, role, split })),
  ),
)

function describeServer(version: Version, role: Role, split?: Roles2013): Description {
  const server = { id: 'place', name: 'S', fqdn: 's.contoso.com', role, version, addresses: ['10.0.0.1'] }
  return { servers: [{ ...server, ...(split && { roles2013: split }) }] }
}

const placeFor = (role: Role) => (role === 'edge' ? 'place' : 'organization')

describe('what setup leaves is the same for the stand-in and for the project', () => {
  test.each(servers)('$version $role $split', async ({ version, role, split }) => {
    const state = await standin.setUp(describeServer(version, role, split))
    const kept = objectsOf(state, placeFor(role), 'ReceiveConnector')
    const expected = defaultReceiveConnectors({
      role,
      version,
      name: 'S',
      fqdn: 's.contoso.com',
      ...(split && { roles2013: split }),
    })
    expect(Object.keys(kept)).toEqual(expected.map(({ name }) => `S\\${name}`))
    const differing = expected.flatMap(({ name, parameters }) =>
      differences(name, receiveConnectorParameters, kept[`S\\${name}`]!, { role, version }, parameters),
    )
    expect(differing).toEqual([])
  })
})

describe('what a new connector gets is the same for the stand-in and for the project', () => {
  const cases = servers.filter(({ split }) => split !== 'clientAccess')

  test.each(cases)('Receive connectors of $version $role $split', async ({ version, role, split }) => {
    const usages = receiveUsages.filter((usage) => role !== 'edge' || usage !== 'Client')
    const state = await standin.setUp(describeServer(version, role, split))
    const service = versionFacts[version].hasFrontEnd && role !== 'edge' ? " -TransportRole 'HubTransport'" : ''
    const commands = usages.map(
      (usage, at) =>
        `New-ReceiveConnector -Name '${usage}' -Usage ${usage} -Bindings '10.0.0.1:${2600 + at}' -RemoteIPRanges '10.9.0.1'${service} | Out-Null`,
    )
    const made = objectsOf(
      await standin.prepare(state, placeFor(role), commands.join('\n')),
      placeFor(role),
      'ReceiveConnector',
    )
    const differing = usages.flatMap((usage) => {
      const kept = made[`S\\${usage}`]!
      const stated = {
        ...(service !== '' && { TransportRole: 'HubTransport' }),
        Bindings: kept['Bindings'] as string[],
        RemoteIPRanges: ['10.9.0.1'],
      }
      return differences(usage, receiveConnectorParameters, kept, { role, version, usage }, stated)
    })
    expect(differing).toEqual([])
  })

  test.each(cases)('Send connectors of $version $role $split', async ({ version, role, split }) => {
    const state = await standin.setUp(describeServer(version, role, split))
    const commands = sendUsages.map(
      (usage) => `New-SendConnector -Name '${usage}' -Usage ${usage} -AddressSpaces '*' | Out-Null`,
    )
    const made = objectsOf(
      await standin.prepare(state, placeFor(role), commands.join('\n')),
      placeFor(role),
      'SendConnector',
    )
    const differing = sendUsages.flatMap((usage) =>
      differences(
        usage,
        sendConnectorParameters,
        made[usage]!,
        { role, version, usage },
        { AddressSpaces: ['SMTP:*;1'] },
      ),
    )
    expect(differing).toEqual([])
  })
})

/* Sentences about each parameter whose constant default differs from what the stand-in keeps. */
function differences(
  object: string,
  rows: ParameterTable,
  kept: Kept,
  context: { role: Role; version: Version; usage?: string },
  stated: Readonly<Record<string, Entered>>,
): string[] {
  return Object.entries(rows).flatMap(([name, row]) => {
    if (!row.versions.includes(context.version) || row.notOn === context.role || row.cmdlets === 'new') return []
    const project = name in stated ? stated[name] : effectiveDefault(row, context).value
    if (project === undefined || (row.computedDefault && !(name in stated))) return []
    const ours = comparable(kept[name])
    return ours === comparable(project) ? [] : [`${object}, ${name}: stand-in ${ours}, project ${comparable(project)}`]
  })
}

const units: Readonly<Record<string, number>> = { B: 1, KB: 1024, MB: 1048576, GB: 1073741824 }

/* Sizes in bytes, lists without order, empty texts as nothing. */
function comparable(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).toSorted().join(', ')
  const text = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
  const size = /^(\d+)(B|KB|MB|GB)$/i.exec(text)
  return size ? String(Number(size[1]) * units[size[2]!.toUpperCase()]!) : text.toLowerCase()
}
