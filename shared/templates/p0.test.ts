import { describe, expect, it } from 'vitest'
import { writeDesign } from '../file/design-file'
import { lines } from '../model/relations'
import { placeName } from '../powershell/places'
import { plan } from '../powershell/plan'
import { check } from '../rules/check'
import { p0, throughEdge } from './p0'
import { differences, procedureCommands } from './testing/parameter-equal'

const design = p0()
const { statements, blocked } = plan(design)

describe('template p0: Internet mail through an Edge server without EdgeSync', () => {
  it.each(procedureCommands('000').map((command) => [command.id, command] as const))(
    'generates command %s of the procedure with the same parameters',
    (_, command) => {
      const best = statements
        .map((statement) => differences(command, statement, design))
        .sort((a, b) => a.length - b.length)[0]
      expect(best).toEqual([])
    },
  )

  it('generates the five steps of the procedure and the accepted domains of the Edge server, nothing else', () => {
    expect(procedureCommands('000')).toHaveLength(5)
    expect(
      statements.map(({ target, cmdlet, parameters }) => [`${placeName(target, design)}: ${cmdlet}`, parameters.Name]),
    ).toEqual([
      ['EDGE01: New-AcceptedDomain', 'contoso.com'],
      ['EDGE01: New-ReceiveConnector', 'From Internal Org'],
      ['EDGE01: Set-ReceiveConnector', 'From Internet'],
      ['EDGE01: New-SendConnector', 'To Internet'],
      ['EDGE01: New-SendConnector', 'To Internal Org'],
      ['organization: New-SendConnector', 'To Edge'],
    ])
    expect(blocked).toEqual([])
  })

  it('is silent: no error and no warning that is not accepted', () => {
    expect(check(design).filter(({ severity, accepted }) => severity !== 'info' && !accepted)).toEqual([])
  })

  it('leaves no note open but that its version is out of support, which the same procedure avoids with a newer one', () => {
    const open = check(design).filter(({ accepted }) => !accepted)
    expect(open.map(({ rule }) => rule)).toEqual(['VER-002'])
    expect(check(throughEdge('', 'SE', 264)).filter(({ accepted }) => !accepted)).toEqual([])
  })

  it('draws six lines', () => {
    expect(lines(design)).toHaveLength(6)
  })

  it('is the same file, byte for byte, on every run', () => {
    expect(writeDesign(p0())).toBe(writeDesign(design))
  })
})

describe('parameter equality notices', () => {
  const [first] = procedureCommands('000')
  const own = statements.find(({ parameters }) => parameters.Name === 'To Internet')
  if (!first || !own) throw new Error('The procedure has no first command')

  it.each([
    ['another value', { ...own.parameters, DNSRoutingEnabled: false }, 'DNSRoutingEnabled is false instead of true'],
    [
      'a missing parameter',
      { Name: 'To Internet', Usage: 'Internet', AddressSpaces: ['*'] },
      'DNSRoutingEnabled is not stated',
    ],
    ['an added parameter', { ...own.parameters, RequireTLS: true }, 'requiretls is added'],
  ])('%s', (_, parameters, difference) => {
    expect(differences(first, { ...own, parameters }, design)).toEqual([difference])
  })

  it('but not the type and cost of an address space that are filled in', () => {
    expect(
      differences(first, { ...own, parameters: { ...own.parameters, AddressSpaces: ['SMTP:*;1'] } }, design),
    ).toEqual([])
  })
})
