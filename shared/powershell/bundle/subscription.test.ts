import { strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Statement } from '../statement'
import { makeBundle } from './bundle'
import { neededCmdlets } from './needed-cmdlets'

const file = 'C:\\EdgeSubscription-EDGE01.xml'

function subscribing(edge: string): readonly Statement[] {
  const path = file.replace('EDGE01', edge)
  return [
    {
      target: edge,
      cmdlet: 'New-EdgeSubscription',
      parameters: { FileName: path, Force: true },
      subject: edge,
      object: edge,
    },
    {
      target: 'organization',
      cmdlet: 'New-EdgeSubscription',
      parameters: { FileData: { fileContent: path }, Site: 'HQ' },
      subject: edge,
      object: edge,
    },
    { target: 'organization', cmdlet: 'Start-EdgeSynchronization', parameters: { TargetServer: edge }, subject: edge },
  ]
}

function ending(edge: string): readonly Statement[] {
  return ['organization', edge].map((target) => ({
    target,
    cmdlet: 'Remove-EdgeSubscription',
    parameters: { Identity: edge, Confirm: false },
    subject: edge,
  }))
}

const sendsDirectly: readonly Statement[] = [
  { target: 'EDGE01', cmdlet: 'New-ReceiveConnector', parameters: { Name: 'In' }, subject: 'receiveConnector-1' },
  { target: 'EDGE01', cmdlet: 'New-SendConnector', parameters: { Name: 'Out' }, subject: 'sendConnector-1' },
  { target: 'organization', cmdlet: 'New-SendConnector', parameters: { Name: 'To Edge' }, subject: 'sendConnector-2' },
]

function filesOf(statements: readonly Statement[]): Readonly<Record<string, string>> {
  const bundle = makeBundle({
    title: 'Edge',
    toolVersion: '0.1.0',
    designText: '{}',
    pictures: [],
    statements,
    credentials: [],
    problems: [],
    prerequisites: [],
    notes: [],
  })
  if (!bundle.ok) throw new Error(JSON.stringify(bundle.error))
  return Object.fromEntries(bundle.value.map(({ path, bytes }) => [path, strFromU8(bytes).replaceAll('\r\n', '\n')]))
}

function orderOf(files: Readonly<Record<string, string>>): readonly string[] {
  const section = files['README.md']?.split('## Order\n\n')[1]?.split('\n\n')[0] ?? ''
  return section.split('\n')
}

describe('the bundle of a subscription', () => {
  const files = filesOf(subscribing('EDGE01'))

  test('says what is carried from one place to the other, and deleted afterwards', () => {
    expect(orderOf(files)).toEqual([
      '1. `3-apply-EDGE01.ps1`, in the Exchange Management Shell on EDGE01 itself.',
      `2. Copy \`${file}\` from EDGE01 to the same path on the machine where \`3-apply-organization.ps1\` is started, and start that one within 24 hours.`,
      '3. `3-apply-organization.ps1`, in the Exchange Management Shell of the organization, on a Mailbox or Hub Transport server.',
      `4. Delete \`${file}\` on that machine and on EDGE01: it holds credentials.`,
    ])
  })

  test('reads the file only when the organization is not subscribed yet', () => {
    expect(files['3-apply-organization.ps1']).toContain(
      [
        "    Invoke-SubscriptionStep -Cmdlet 'New-EdgeSubscription' -Parameter ([ordered]@{",
        `        FileData = { Read-SubscriptionFile -Path '${file}' }`,
      ].join('\n'),
    )
    expect(files['3-apply-organization.ps1']).toContain("        Site = 'HQ'\n    }) -Object 'EDGE01'")
  })

  test('tells in the run book what each side does and how to look at it', () => {
    expect(files['README.md']).toContain(`1. Writes the subscription file \`${file}\`.`)
    expect(files['README.md']).toContain(`1. Subscribes \`EDGE01\` to the AD site \`HQ\` from the file \`${file}\`.`)
    expect(files['README.md']).toContain('2. Starts the synchronization with `EDGE01`.')
    expect(files['README.md']).toContain("```powershell\nGet-EdgeSubscription 'EDGE01'\n```")
    expect(files['README.md']).toContain('on an Edge server is unverified')
  })

  test('uses nothing that Windows PowerShell 5.1 does not know', () => {
    for (const [path, text] of Object.entries(files)) {
      if (path.endsWith('.ps1')) expect(text).not.toMatch(/\?\?|&&|\|\||`e|`u\{|\$\w+\?\./)
    }
  })
})

test('two Edge servers write their files before the organization reads both', () => {
  const files = filesOf([...subscribing('EDGE01'), ...subscribing('EDGE02')])
  const kinds = orderOf(files).map((line) => line.replace(/^\d+\. `?([\w-]+).*$/, '$1'))
  expect(kinds).toEqual([
    '3-apply-EDGE01',
    'Copy',
    '3-apply-EDGE02',
    'Copy',
    '3-apply-organization',
    'Delete',
    'Delete',
  ])
})

test('a subscription that ends for direct sending needs two scripts of the organization, named in their order', () => {
  const files = filesOf([...ending('EDGE01'), ...sendsDirectly])
  const text = 'in the Exchange Management Shell of the organization, on a Mailbox or Hub Transport server'
  expect(orderOf(files)).toEqual([
    `1. \`3-apply-organization.ps1\`, ${text}.`,
    '2. `3-apply-EDGE01.ps1`, in the Exchange Management Shell on EDGE01 itself.',
    `3. \`3-apply-organization-2.ps1\`, ${text}, for what had to wait.`,
  ])
  expect(files['README.md']).toContain("Get-EdgeSubscription 'EDGE01'   # is no longer found")
})

test('a script that ends a subscription does not ask beforehand for the cmdlets that the subscription disabled', () => {
  const onEdge = [...ending('EDGE01'), ...sendsDirectly].filter(({ target }) => target === 'EDGE01')
  expect(neededCmdlets('EDGE01', onEdge)).toEqual([
    'Remove-EdgeSubscription',
    'Get-ReceiveConnector',
    'New-ReceiveConnector',
    'Set-ReceiveConnector',
    'Get-SendConnector',
  ])
})

test('a script without a subscription carries nothing of it', () => {
  const files = filesOf(sendsDirectly)
  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith('.ps1')) expect(text).not.toContain('function Import-Subscription')
  }
})
