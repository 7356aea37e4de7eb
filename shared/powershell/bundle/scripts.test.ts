import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { addServer } from '../../edits/add'
import { changeItem, setParameter } from '../../edits/change'
import { removeItems } from '../../edits/remove'
import { subscribeEdge } from '../../edits/subscribe'
import type { Design } from '../../model/design'
import type { Server } from '../../model/server'
import { templates } from '../../templates'
import { p0 } from '../../templates/p0'
import { p3AnonymousRelay } from '../../templates/p3'
import { asBuilt, named } from '../testing/as-built'
import { bundleTexts, scriptTexts } from '../testing/bundle-files'
import { hostileText } from '../testing/hostile-text'
import { resemblesSignatureMark } from '../signature-mark'
import { commonScript } from './common-script'
import { sha256 } from './sha256'

const design = p0()
const edge = named(design, 'EDGE01').id
const texts = bundleTexts(design)

/** The blocks between empty lines. */
function blocks(text: string): readonly string[] {
  return text.split('\n\n')
}

function block(text: string, part: string): string {
  const found = blocks(text).find((one) => one.includes(part))
  if (found === undefined) throw new Error(`Nothing about ${part}`)
  return found
}

describe('an apply script', () => {
  const script = texts['3-apply-EDGE01.ps1']!

  test('begins with what it is, where it is started, what goes back, and a numbered list of what it does', () => {
    const opening = blocks(script)[0]!
    expect(opening).toMatch(/^\uFEFF?# 3-apply-EDGE01\.ps1: Contoso: Internet mail through Edge$/m)
    expect(opening).toContain('on EDGE01 itself')
    expect(opening).toContain('# Way back: 5-rollback-EDGE01.ps1')
    expect(opening).toContain("# 2. Creates Receive connector 'EDGE01\\From Internal Org'")
    expect(opening).toContain("# 3. Changes Receive connector 'EDGE01\\From Internet'")
    expect(opening).toContain('It holds no passwords.')
  })

  test('has one block for each object: the reason, what is believed to be there, what is wanted, and the step', () => {
    expect(block(script, "Key = 'acceptedDomain-2'")).toBe(
      [
        "# ---- Accepted domain 'contoso.com' -------------------------------------------------------",
        '# Needed, though the procedure does not say it: without EdgeSync the Edge server has no accepted domains of its own.',
        "$object = @{ Key = 'acceptedDomain-2'; Noun = 'AcceptedDomain'; Name = 'contoso.com' }",
        'Add-Object @object -Believed $null -Wanted ([ordered]@{',
        "    DomainName = 'contoso.com'",
        "    DomainType = 'Authoritative'",
        '    MatchSubDomains = $false',
        '}) -IsComplete $true',
        "Add-Step -Key 'acceptedDomain-2' -Script '3-apply-EDGE01.ps1' -Cmdlet 'New-AcceptedDomain' -Parameter ([ordered]@{",
        "    Name = 'contoso.com'",
        "    DomainName = 'contoso.com'",
        "    DomainType = 'Authoritative'",
        "}) -Reason 'Needed, though the procedure does not say it: without EdgeSync the Edge server has no accepted domains of its own.'",
      ].join('\n'),
    )
  })

  test('says under which name an object is there that gets another', () => {
    expect(block(script, "Key = 'receiveConnector-1'")).toContain(
      "Server = 'EDGE01'; Name = 'From Internet'; Formerly = 'Default internal receive connector EDGE01' }",
    )
  })

  test('asks for an account only when a command needs it', () => {
    expect(script).toContain(
      "    AuthenticationCredential = { Get-LabelledCredential -Label 'Account in Exchange Servers' }",
    )
    expect(script).toContain(
      "Add-Account -Label 'Account in Exchange Servers' -Purpose 'EDGE01 signs in to the Mailbox servers' -Where 'domain' -IsMemberOfExchangeServers $true",
    )
  })

  test('tells rights that are there, rights that are wanted, and the steps between them, with the connector', () => {
    const relay = bundleTexts(p3AnonymousRelay())['3-apply-organization.ps1']!
    const holder = block(relay, '-WantedRights')
    expect(holder).toContain(
      "-WantedRights @(@{ User = 'NT AUTHORITY\\ANONYMOUS LOGON'; Rights = @('ms-Exch-SMTP-Accept-Any-Recipient') })",
    )
    expect(holder).toMatch(
      /Add-Step -Key '(\S+)' .*'New-ReceiveConnector'[\s\S]*Add-Step -Key '\1' .*'Add-ADPermission'/,
    )
  })

  test('takes an object away that is believed to be there', () => {
    const built = asBuilt(design)
    const without = bundleTexts(removeItems([named(built, 'To Internet').id])(built))['3-apply-EDGE01.ps1']!
    expect(without).toContain("# 1. Removes Send connector 'To Internet'")
    expect(block(without, "Name = 'To Internet'")).toMatch(/-Wanted \$null -IsComplete \$false/)
  })
})

/** The Edge server is subscribed now; the design ends that, and has it send by connectors of its own. */
const onceSubscribed: Design = {
  ...design,
  baseline: { ...design.baseline, [edge]: { ...(design.baseline[edge] as Server), subscribedSiteId: 'site-1' } },
}

describe('a place with two apply scripts', () => {
  const both = bundleTexts(onceSubscribed)

  test('tells each of them every object and step, and which script carries it out', () => {
    const [first, second] = [both['3-apply-organization.ps1']!, both['3-apply-organization-2.ps1']!]
    const registered = (script: string) => script.match(/^(\$object = |Add-Object |Add-Step ).*$/gm)
    expect(registered(first)).toEqual(registered(second))
    expect(first).toMatch(/Add-Step .* -Script '3-apply-organization.ps1' -Cmdlet 'Remove-EdgeSubscription'/)
    expect(first).toMatch(/Add-Step .* -Script '3-apply-organization-2.ps1' -Cmdlet 'New-SendConnector'/)
  })

  test('lists at the beginning of each what that one does', () => {
    expect(blocks(both['3-apply-organization.ps1']!)[0]).toContain('# 1. Remove-EdgeSubscription EDGE01')
    expect(blocks(both['3-apply-organization-2.ps1']!)[0]).not.toContain('Remove-EdgeSubscription')
  })

  test('has one script that verifies and one that goes back', () => {
    const files = Object.keys(both).filter((path) => path.includes('organization'))
    expect(files.toSorted()).toEqual([
      '3-apply-organization-2.ps1',
      '3-apply-organization.ps1',
      '4-verify-organization.ps1',
      '5-rollback-organization.ps1',
    ])
  })
})

test('an Edge subscription is a step that no object stands for, with the name of the Edge server', () => {
  const site = design.organization.sites[0]?.id ?? ''
  const files = bundleTexts(subscribeEdge(edge, site)(asBuilt(design)))
  expect(files['3-apply-EDGE01.ps1']).toMatch(
    /Add-Step -Key 'server-1' .* -Cmdlet 'New-EdgeSubscription' -Parameter [\s\S]* -Edge 'EDGE01'$/m,
  )
  expect(files['3-apply-organization.ps1']).toContain(
    "    FileData = { Read-SubscriptionFile -Path 'C:\\EdgeSubscription-EDGE01.xml' }",
  )
})

test('preflight and backup find out where they are: an Edge server by its name, the organization last', () => {
  for (const path of ['1-preflight.ps1', '2-backup.ps1']) {
    const branches = [...texts[path]!.matchAll(/^if \(Test-Place (.*)\) \{$/gm)].map(([, place]) => place)
    expect(branches).toEqual(["-Name 'EDGE01' -IsEdge $true", "-Name 'organization' -IsEdge $false"])
    expect(texts[path]).toMatch(/\nexit \(Write-NoPlace -Name @\('EDGE01', 'organization'\)\)\n$/)
  }
})

test('preflight judges what apply judges', () => {
  const told = (text: string) => text.match(/^ *(Add-(Object|Step|Certificate|Account|Server) .*|\$object = .*)$/gm)
  const inApply = [texts['3-apply-EDGE01.ps1']!, texts['3-apply-organization.ps1']!].flatMap(told)
  expect(told(texts['1-preflight.ps1']!)?.map((line) => line.trim())).toEqual(inApply)
})

test('verify compares every object of the place, also those that no step touches, and believes nothing', () => {
  const verify = texts['4-verify-organization.ps1']!
  expect(verify).toContain("Name = 'Client Frontend MBXSERVER01' }")
  expect(texts['3-apply-organization.ps1']).not.toContain('Client Frontend')
  expect(verify).not.toMatch(/Believed|Formerly|Add-Step|Add-Account/)
  expect(verify).toMatch(/^exit \(Invoke-Verify -Json \$Json\)$/m)
  expect(verify).toMatch(/^Add-Edge -Key 'server-\d+' -Name 'EDGE01'$/m)
  expect(texts['4-verify-EDGE01.ps1']).not.toContain('Add-Edge')
})

test('rollback knows what objects are called, and takes everything else from journal and backup', () => {
  const rollback = texts['5-rollback-EDGE01.ps1']!
  expect(rollback).toContain("Formerly = 'Default internal receive connector EDGE01' }\nAdd-Object @object\n")
  expect(rollback).not.toMatch(/Believed|Wanted|Add-Step/)
  expect(rollback).toContain("'Remove-SendConnector'")
})

describe('every script', () => {
  test('checks that the functions beside it are those that it was written for', () => {
    const hash = sha256(strToU8(commonScript().trimEnd().replaceAll('\n', '\r\n')))
    for (const [, text] of scriptTexts(design)) expect(text).toContain(`-ne '${hash}'`)
  })

  test('runs in strict mode and stops at the first error, from its first statement on', () => {
    for (const [, text] of scriptTexts(design)) {
      expect(blocks(text)[2]).toMatch(/^Set-StrictMode -Version Latest\n\$ErrorActionPreference = 'Stop'\n/)
    }
  })

  test('uses nothing that Windows PowerShell 3.0 does not know', () => {
    for (const { make } of templates) {
      for (const [, text] of scriptTexts(make()))
        expect(text).not.toMatch(/\?\?|&&|\|\||`e|`u\{|\$\w+\?\.|^(class|enum|using) /m)
    }
  })

  test('has the stem of its place in its name, also of an Edge server that is called organization', () => {
    const files = Object.keys(bundleTexts(changeItem<'server'>(edge, { name: 'organization' })(design)))
    expect(files).toContain('3-apply-edge-organization.ps1')
    expect(files).toContain('3-apply-organization.ps1')
  })
})

describe('whatever a design holds', () => {
  /** A comment that would begin a signature, or a line of help, is none. */
  const isMoreThanComment = (text: string) =>
    [...text.matchAll(/^\s*#(.*)$/gm)].some(
      ([, content = '']) => /^\s*\./.test(content) || resemblesSignatureMark(content),
    )
  const comment = fc.oneof(
    hostileText,
    fc.constantFrom(
      'SIG # Begin signature block',
      'sig#beginsignatureblock',
      ' .SYNOPSIS',
      '.EXTERNALHELP evil.xml',
      '#> Remove-Item',
    ),
  )

  test('no comment of a script is more than a comment, and no line of it is anything else', () => {
    const connector = named(design, 'To Internet').id
    fc.assert(
      fc.property(comment, comment, comment, (title, reason, name) => {
        const after = changeItem(connector, { comment: reason, name: name || 'x' })({ ...design, title })
        for (const [path, text] of scriptTexts(after)) {
          expect([path, isMoreThanComment(text)]).toEqual([path, false])
          expect(text).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('each script has the statements that it has with harmless texts, and no others', () => {
    const connector = named(design, 'To Internet').id
    const shape = (of: Design) =>
      scriptTexts(of).map(([path, text]) => [path, text.split('\n').filter((line) => /^\s*\S/.test(line)).length])
    const withTexts = (text: string) =>
      setParameter(connector, 'Comment', text)(changeItem(connector, { comment: text, name: `x${text}` })(design))
    const harmless = shape(withTexts('y'))
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(text.trim() !== '')
        expect(shape({ ...withTexts(text), title: text })).toEqual(harmless)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

test('a Mailbox server that is touched must be there in its role and version', () => {
  const other = addServer({ role: 'mailbox', version: '2016', name: 'MBX09', adapters: [] }, { x: 0, y: 0 })(design)
  const script = bundleTexts(other)['3-apply-organization.ps1']!
  expect(script).toContain(
    "Add-Server -Key 'server-2' -Name 'MBXSERVER01' -Fqdn 'mbxserver01.contoso.com' -Role 'mailbox'",
  )
  expect(script).not.toContain('MBX09')
})
