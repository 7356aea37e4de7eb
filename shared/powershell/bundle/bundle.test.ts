import { strFromU8, strToU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Statement } from '../statement'
import { hostileText } from '../testing/hostile-text'
import { makeBundle, type BundleInput } from './bundle'
import type { BundleFile } from './bundle-file'
import { sha256 } from './sha256'

const statements: readonly Statement[] = [
  {
    target: 'EDGE01',
    subject: 'sendConnector-1',
    cmdlet: 'New-SendConnector',
    parameters: {
      Name: 'To Internal Org',
      Usage: 'Internal',
      AddressSpaces: ['--'],
      AuthenticationCredential: { credential: 'Account in the organization' },
    },
    reason: 'Mail for the accepted domains goes inside.',
  },
  {
    target: 'EDGE01',
    subject: 'receiveConnector-1',
    cmdlet: 'Set-ReceiveConnector',
    parameters: { Identity: 'EDGE01\\Default internal receive connector EDGE01', Name: 'From Internet' },
  },
  {
    target: 'organization',
    subject: 'receiveConnector-2',
    cmdlet: 'Add-ADPermission',
    parameters: { Identity: 'MBX01\\Relay', User: 'NT AUTHORITY\\ANONYMOUS LOGON', ExtendedRights: ['ms-Exch-X'] },
  },
]

const input: BundleInput = {
  title: 'Internet mail *through* EDGE01',
  toolVersion: '0.1.0',
  designText: '{ "title": "Größe" }\n',
  pictures: [
    { path: 'diagram.svg', bytes: strToU8('<svg/>') },
    { path: 'diagram.png', bytes: new Uint8Array([137, 80]) },
  ],
  statements,
  credentials: [{ label: 'Account in the organization', purpose: 'EDGE01 signs in with it' }],
  problems: [],
  prerequisites: [],
  notes: ['Import the certificate first.'],
}

function filesOf(changes: Partial<BundleInput> = {}): BundleFile[] {
  const result = makeBundle({ ...input, ...changes })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function textOf(files: readonly BundleFile[], path: string): string {
  return strFromU8(files.find((file) => file.path === path)!.bytes)
}

describe('a bundle', () => {
  test('has the run book, the design, the pictures, one script for each place and the manifest', () => {
    expect(filesOf().map(({ path }) => path)).toEqual([
      'README.md',
      'design.mailflow',
      'diagram.svg',
      'diagram.png',
      '3-apply-EDGE01.ps1',
      '3-apply-organization.ps1',
      'manifest.json',
    ])
  })

  test('says nothing of a picture that it does not have', () => {
    const files = filesOf({ pictures: input.pictures.filter(({ path }) => path !== 'diagram.png') })
    expect(files.map(({ path }) => path)).not.toContain('diagram.png')
    expect(textOf(files, 'README.md')).not.toContain('diagram.png')
  })

  test('is the same to the byte when it is made again', () => {
    expect(filesOf()).toEqual(filesOf())
  })

  test('is refused when a value cannot be written, or a cmdlet cannot be run twice', () => {
    const broken = { ...statements[0]!, parameters: { Name: 'a\0' } }
    const unknown = { ...statements[0]!, cmdlet: 'Enable-ExchangeCertificate' }
    expect(makeBundle({ ...input, statements: [broken] })).toMatchObject({ ok: false, error: { parameter: 'Name' } })
    expect(makeBundle({ ...input, statements: [unknown] })).toMatchObject({ error: { refusal: { reason: 'cmdlet' } } })
  })
})

describe('an apply script', () => {
  test('is UTF-8 with a byte order mark and Windows line ends, as Windows PowerShell 5.1 reads it', () => {
    for (const { bytes } of filesOf().filter((file) => file.path.endsWith('.ps1'))) {
      expect(bytes.subarray(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
      expect(strFromU8(bytes)).not.toMatch(/[^\r]\n/)
    }
  })

  test('states each command with its parameters, the reason above it', () => {
    expect(textOf(filesOf(), '3-apply-EDGE01.ps1').replaceAll('\r\n', '\n')).toContain(
      [
        '    # Mail for the accepted domains goes inside.',
        "    Invoke-Step -Cmdlet 'New-SendConnector' -Parameter ([ordered]@{",
        "        Name = 'To Internal Org'",
        "        Usage = 'Internal'",
        "        AddressSpaces = @('--')",
        "        AuthenticationCredential = { Get-LabelledCredential -Label 'Account in the organization' -Purpose 'Account in the organization: EDGE01 signs in with it' }",
        '    })',
      ].join('\n'),
    )
  })

  test('uses nothing that Windows PowerShell 5.1 does not know', () => {
    const script = textOf(filesOf(), '3-apply-EDGE01.ps1')
    expect(script).not.toMatch(/\?\?|&&|\|\||`e|`u\{|\$\w+\?\./)
  })

  test('has a name that every file system takes, and no two have the same', () => {
    const targets = ['EDGE01', 'edge01', 'a/b:c', 'ä', 'x'.repeat(300), '..', 'organization']
    const files = filesOf({ statements: targets.map((target) => ({ ...statements[0]!, target })) })
    const names = files.map(({ path }) => path).filter((path) => path.endsWith('.ps1'))
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(targets.length)
    for (const name of names) expect(name).toMatch(/^3-apply-[A-Za-z0-9_-]{1,64}\.ps1$/)
  })
})

describe('the run book', () => {
  test('tells where and in which order to run what, what changes, and how to check it', () => {
    const readme = textOf(filesOf(), 'README.md').replaceAll('\r\n', '\n')
    expect(readme).toContain('# Internet mail \\*through\\* EDGE01')
    expect(readme).toContain('1. `3-apply-EDGE01.ps1`, in the Exchange Management Shell on EDGE01 itself.')
    expect(readme).toContain('2. `3-apply-organization.ps1`, in the Exchange Management Shell of the organization')
    expect(readme).toContain(
      '1. Creates the Send connector `To Internal Org`. Mail for the accepted domains goes inside.',
    )
    expect(readme).toContain(
      'Changes the Receive connector `EDGE01\\Default internal receive connector EDGE01`: `Name` to `From Internet`.',
    )
    expect(readme).toContain(
      "Get-ReceiveConnector 'EDGE01\\From Internet' | Format-List Identity, Name, AuthMechanism, Bindings, RemoteIPRanges, PermissionGroups\n",
    )
    expect(readme).toContain(
      "Get-ReceiveConnector 'MBX01\\Relay' | Get-ADPermission -User 'NT AUTHORITY\\ANONYMOUS LOGON'",
    )
    expect(readme).toContain('- `Account in the organization`: EDGE01 signs in with it')
    expect(readme).toContain('- Import the certificate first.')
  })

  test('tells what a setting becomes, and what it is as far as the design knows', () => {
    const changed = { ...statements[1]!, parameters: { Identity: 'EDGE01\\X', Bindings: ['10.1.1.1:25'] } }
    const before = { Bindings: ['0.0.0.0:25'] }
    const readme = textOf(filesOf({ statements: [{ ...changed, before }] }), 'README.md')
    expect(readme).toContain('`Bindings` to `10.1.1.1:25` (now `0.0.0.0:25`).')
  })

  test('tells how to go back over several places: the last script first', () => {
    const readme = textOf(filesOf(), 'README.md').replaceAll('\r\n', '\n')
    const section = readme.split('## Going back')[1]!.split('\n## ')[0]!
    expect([...section.matchAll(/`(3-apply-.*?)`/g)].map(([, file]) => file)).toEqual([
      '3-apply-organization-way-back.txt',
      '3-apply-EDGE01-way-back.txt',
    ])
  })

  test('tells apart the accounts that scripts ask for and those that must only exist', () => {
    const other = { label: 'Account of the gateway', purpose: 'The gateway signs in', needs: 'A domain account.' }
    const readme = textOf(filesOf({ credentials: [...input.credentials, other] }), 'README.md')
    const [asked, exists] = readme.split('## Accounts')[1]!.split('No script asks for these')
    expect(asked).toContain('- `Account in the organization`: EDGE01 signs in with it.')
    expect(asked).not.toContain('gateway')
    expect(exists).toContain('- `Account of the gateway`: The gateway signs in. A domain account.')
  })

  test('says before anything else what stands against running the scripts, then what has to be there', () => {
    const readme = textOf(filesOf({ problems: ['Error X'], prerequisites: ['Trust the certificate.'] }), 'README.md')
    const headings = [...readme.matchAll(/^## (.+?)\r?$/gm)].map(([, heading]) => heading)
    expect(headings.slice(0, 3)).toEqual(['Not ready to run', 'Before you start', 'Order'])
    expect(readme).toContain('- Error X')
  })

  test('names only files of the bundle', () => {
    const files = filesOf()
    const named = textOf(files, 'README.md').match(/[\w-]+\.(?:ps1|md|json|svg|png|mailflow)\b/g)!
    const paths = new Set(files.map(({ path }) => path))
    expect(named.filter((name) => !paths.has(name))).toEqual([])
  })

  test('keeps hostile names on their line', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const files = filesOf({ statements: [{ ...statements[0]!, target: name, reason: name }], title: name })
        const lines = textOf(files, 'README.md').split('\r\n')
        expect(lines.filter((line) => line.startsWith('1. '))).toHaveLength(3)
      }),
    )
  })

  test('of a design without changes says that there is nothing to run', () => {
    expect(textOf(filesOf({ statements: [] }), 'README.md')).toContain('There is nothing to run.')
  })
})

test('the manifest has the hash of every other file', () => {
  const files = filesOf()
  const manifest = JSON.parse(textOf(files, 'manifest.json')) as {
    toolVersion: string
    design: { path: string; sha256: string }
    files: { path: string; sha256: string }[]
  }
  const others = files.filter(({ path }) => path !== 'manifest.json')
  expect(manifest.files.map(({ path, sha256: hash }) => [path, hash])).toEqual(
    others.map(({ path, bytes }) => [path, sha256(bytes)]),
  )
  expect(manifest.toolVersion).toBe('0.1.0')
  expect(manifest.design.sha256).toBe(sha256(files.find(({ path }) => path === 'design.mailflow')!.bytes))
})
