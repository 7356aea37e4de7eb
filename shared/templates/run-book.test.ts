import { strFromU8 } from 'fflate'
import { expect, it } from 'vitest'
import { bundleInputOf } from '../exports/bundle/bundle-input'
import { makeBundle } from '../powershell/bundle/bundle'
import { words } from '../powershell/bundle/words'
import { plan } from '../powershell/plan'
import { templates } from './index'
import { verifyCommands } from './testing/parameter-equal'

/** The template of the procedure, or of its scenario, that ends with a verification. */
const templateOf: Readonly<Record<string, string>> = {
  '000-05': 'p0',
  '000-06': 'p0',
  '000-08': 'p0',
  '001-06': 'p1',
  '001-07': 'p1',
  '001-10': 'p1',
  '002-04': 'p2-internet',
  '002-07': 'p2-partner',
  '002-10': 'p2-service',
  '002-13': 'p2-organization',
}

/** Errata E000-DSNROUTING: the procedures misspell it, and Format-List says nothing. */
const spelling: Readonly<Record<string, string>> = { DSNRoutingEnabled: 'DNSRoutingEnabled' }

it.each(verifyCommands().map((command) => [command.id, command] as const))(
  'what verification %s looks at is shown by the run book of its template',
  (id, { cmdlet, properties }) => {
    const readme = runBookOf(templateOf[id] ?? '')
    const shown = readme
      .split('\n')
      .filter((line) => line.startsWith(`   - Look: \`${cmdlet} '`))
      .map((line) => line.replace(/`$/, '').split(' | Format-List ')[1]?.split(', ') ?? [])
    expect(shown).not.toEqual([])
    const stored = properties.filter((name) => name !== 'Usage').map((name) => spelling[name] ?? name)
    for (const list of shown) expect(list).toEqual(expect.arrayContaining(stored))
    expect(shown.flat()).not.toContain('Usage')
    if (properties.includes('Usage')) expect(readme).toContain('`Usage` is not among the properties: Exchange takes it')
    if (properties.includes('DSNRoutingEnabled')) expect(readme).toContain('is spelt `DNSRoutingEnabled`')
  },
)

it.each(templates.map(({ id }) => [id]))('the run book of %s shows every object that its scripts touch', (id) => {
  const readme = runBookOf(id)
  for (const { cmdlet, parameters } of plan(templateNamed(id).make()).statements) {
    const name = words(parameters['Name'] ?? parameters['Identity'])
    const noun = cmdlet.replace(/^\w+-/, '')
    const command = noun === 'ADPermission' ? '| Get-ADPermission' : `Get-${noun} ${name === '' ? '| ' : "'"}`
    const lines = readme.split('\n').filter((line) => line.includes(command))
    expect(lines.some((line) => name === '' || line.includes(`${name}'`))).toBe(true)
  }
})

it('procedure P0 has one script for each of its two places', () => {
  const readme = runBookOf('p0')
  expect([...readme.matchAll(/^\d+\. `(3-apply-[^`]+\.ps1)`/gm)].map(([, file]) => file)).toEqual([
    '3-apply-EDGE01.ps1',
    '3-apply-organization.ps1',
  ])
})

function templateNamed(id: string) {
  const found = templates.find((template) => template.id === id)
  if (!found) throw new Error(`No template ${id}`)
  return found
}

function runBookOf(id: string): string {
  const bundle = makeBundle(bundleInputOf(templateNamed(id).make(), { toolVersion: '0.1.0' }))
  const readme = bundle.ok ? bundle.value.find(({ path }) => path === 'README.md') : undefined
  if (!readme) throw new Error(`No run book of ${id}`)
  return strFromU8(readme.bytes).replaceAll('\r\n', '\n')
}
