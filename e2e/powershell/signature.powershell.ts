import { afterAll, expect, test } from 'vitest'
import { strFromU8, strToU8 } from 'fflate'
import { named } from '../../shared/powershell/testing/as-built'
import { p0 } from '../../shared/templates/p0'
import { bundleOf } from '../bundle-proof/bundle-of'
import { changesOf, complaintOf } from '../bundle-proof/player'
import { Standin } from '../exchange-standin/standin'
import { said, stage } from './stage'

const standin = new Standin()
afterAll(() => standin.close())

const design = p0()
const edge = named(design, 'EDGE01').id
const onEdge = '3-apply-EDGE01.ps1'
const { files } = bundleOf(design)

/* As Set-AuthenticodeSignature appends it. */
const signature = [
  '',
  '# SIG # Begin signature block',
  '# MIIFYAYJKoZIhvcNAQcCoIIFUTCCBU0CAQExCzAJBgUrDgMCGgUAMGkGCisGAQQB',
  '# SIG # End signature block',
  '',
].join('\r\n')

function changed(names: readonly string[], change: (text: string) => string): Record<string, Uint8Array> {
  return Object.fromEntries(names.map((name) => [name, strToU8(change(strFromU8(files[name]!)))]))
}

test('scripts that were signed run as before', async () => {
  const signed = changed(
    Object.keys(files).filter((name) => name.endsWith('.ps1')),
    (text) => text + signature,
  )
  const player = await stage(design, standin, { files: signed })
  expect(complaintOf(await player.run(edge, onEdge))).toBeUndefined()
})

test.each([
  ['a function that was changed', (text: string) => text.replace('function ', 'function  ')],
  ['a line at the end', (text: string) => `${text}\r\nWrite-Host -Object 'more'`],
  ['a line after a signature', (text: string) => `${text}${signature}Write-Host -Object 'more'\r\n`],
])('%s of common.ps1 stops every script before it does anything', async (_, change) => {
  const player = await stage(design, standin, { files: changed(['common.ps1'], change) })
  const run = await player.run(edge, onEdge)
  expect(said(run)).toContain('common.ps1 is not the one that belongs to this script')
  expect(run.calls).toEqual([])
})

test('a missing common.ps1 stops it with a sentence', async () => {
  const player = await stage(design, standin)
  player.remove('common.ps1')
  const run = await player.run(edge, onEdge)
  expect(said(run)).toContain('common.ps1')
  expect(changesOf(run)).toEqual([])
})
