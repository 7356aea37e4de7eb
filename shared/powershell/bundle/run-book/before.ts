import type { Design } from '../../../model/design'
import { accountLines } from './accounts'
import type { BundleCredential } from '../bundle-credential'
import { preflightFile } from '../file-list'
import { code, prose } from '../markdown'
import type { BundleRuns } from '../targets'
import { firewallNeeds, nameNeeds } from './network'

export interface BeforeInput {
  readonly design: Design
  readonly runs: BundleRuns
  readonly credentials: readonly BundleCredential[]
  readonly prerequisites: readonly string[]
}

/** What has to be there or done before the change window begins, in sections of their own. */
export function beforeLines({ design, runs, credentials, prerequisites }: BeforeInput): readonly string[] {
  const statements = runs.runs.flatMap((run) => run.statements)
  return [
    ...part('Certificates, and what else has to be there', list(prerequisites)),
    ...part('Accounts', accountLines(credentials, statements)),
    ...part('Firewall', list(firewallNeeds(design, statements))),
    ...part('DNS and names', list(nameNeeds(design, statements))),
    ...part('How the scripts start', startLines),
    ...part('What the scripts keep', keptLines),
  ]
}

function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `### ${heading}`, ...(lines[0] === '' ? [] : ['']), ...lines]
}

function list(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => `- ${prose(sentence)}`)
}

/* Windows marks what came by mail or from the Internet, and an execution policy may refuse it. */
const startLines = [
  `1. Copy this whole folder to a local disk of each machine where a script starts. Keep its files together: each script refuses a ${code('common.ps1')} that is not its own.`,
  `2. Open the Exchange Management Shell there as an administrator, and go into the folder: ${code('Set-Location -Path <folder>')}.`,
  `3. Take the mark of the Internet off the files: ${code('Get-ChildItem -Path . -Recurse | Unblock-File')}.`,
  `4. See which scripts may run: ${code('Get-ExecutionPolicy -List')}. With ${code('RemoteSigned')} unblocked files run. Where ${code('Restricted')} stands, ${code('Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned')} counts for this window only, unless a group policy decides. Where ${code('AllSigned')} stands, sign every script, ${code('common.ps1')} too: a signature at the end changes nothing of what they check; only ${code('manifest.json')} no longer fits.`,
  `5. Start ${code(`.\\${preflightFile}`)} on each of these machines days before: it only reads.`,
] as const

const keptLines = [
  `The first change makes a folder ${code('state-<design>-<place>')} beside the scripts, with a journal of every change and the backup that the way back needs. It holds no passwords.`,
  'Keep it until the change has been accepted, and never edit it. A second copy of this folder on the same machine finds it; if it was moved,',
  `say where it lies with ${code('-StateFolder <folder>')}, for apply and rollback alike. Each run writes a transcript beside the scripts.`,
] as const
