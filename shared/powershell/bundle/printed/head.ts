import { comment } from '../../literal'
import type { BundlePlace } from '../targets'
import { notTakenAt } from './not-taken'
import { printed, told } from './text'

/** What a script does; the functions go by it. */
export type ScriptKind = 'apply' | 'preflight' | 'backup' | 'verify' | 'rollback'

/** What all scripts of a bundle say of it. */
export interface BundleIdentity {
  readonly title: string
  readonly toolVersion: string
  /** SHA-256 of the design file. */
  readonly designHash: string
  /** SHA-256 of what `common.ps1` holds. */
  readonly commonHash: string
}

/** The comment lines that a script begins with: what it is and what is in it. */
export function opening(file: string, what: readonly string[], { title, toolVersion, designHash }: BundleIdentity) {
  return [
    `${file}: ${title}`,
    ...what,
    `Design ${designHash.slice(0, 12)}, written by Mailflow Studio ${toolVersion}. It holds no passwords.`,
  ]
    .map(comment)
    .join('\n')
}

/** What comes before anything else: the version, the parameters, and the functions, which must be the ones that were handed over. */
export function preamble(parameters: readonly string[], changes: boolean, { commonHash }: BundleIdentity): string {
  return [
    '#Requires -Version 3.0',
    changes ? '[CmdletBinding(SupportsShouldProcess)]' : '[CmdletBinding()]',
    `param(${parameters.join(', ')})`,
    '',
    'Set-StrictMode -Version Latest',
    "$ErrorActionPreference = 'Stop'",
    "$common = Join-Path -Path $PSScriptRoot -ChildPath 'common.ps1'",
    "if (-not (Test-Path -LiteralPath $common)) { throw 'common.ps1 is missing beside this script. Copy the whole folder of the bundle, then start again.' }",
    '# A signature at its end does not count; nothing else may stand there.',
    "$text = [IO.File]::ReadAllText($common) -creplace '\\r?\\n# SI[G] # Begin signature block(\\r?\\n# [^\\r\\n]*)+\\s*$', ''",
    '$sha = New-Object -TypeName System.Security.Cryptography.SHA256CryptoServiceProvider',
    '$hash = [BitConverter]::ToString($sha.ComputeHash([Text.Encoding]::UTF8.GetBytes($text.TrimEnd())))',
    `if ($hash.Replace('-', '') -ne '${commonHash}') { throw 'common.ps1 is not the one that belongs to this script. Copy the whole folder of the bundle again, then start again.' }`,
    '. $common',
  ].join('\n')
}

/** The call that tells the functions which script they run in. */
export function initialization(
  script: { readonly file: string; readonly kind: ScriptKind },
  place: BundlePlace,
  { title, toolVersion, designHash }: BundleIdentity,
): string {
  return [
    '$header = @{',
    '    Cmdlet = $PSCmdlet; Path = $PSCommandPath',
    `    Script = ${printed(script.file)}; Kind = ${printed(script.kind)}`,
    `    Title = ${told(title)}`,
    `    DesignHash = ${printed(designHash)}; Tool = ${told(toolVersion)}`,
    `    Place = ${told(place.key)}; PlaceName = ${told(place.name)}; Stem = ${printed(place.stem)}; IsEdge = ${printed(place.isEdge)}`,
    `    Where = ${told(place.where)}; GoBack = ${printed(place.rollback)}`,
    `    NotTaken = @(${notTakenAt(place.isEdge).map(printed).join(', ')})`,
    '}',
    'Initialize-Run @header',
  ].join('\n')
}
