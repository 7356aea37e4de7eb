import type { Version } from '../../shared/exchange/versions'

/** The JSON text of each place by its key: `organization`, and the id or name of each Edge server. */
export type State = Readonly<Record<string, string>>

/** What is to be set up; what is left out is as in a small organization called contoso.com. */
export interface Description {
  organization?: {
    name?: string
    domain?: string
    netbios?: string
    sites?: readonly string[]
    /** The server whose shell is open; the first one otherwise. */
    machine?: string
  }
  servers: readonly {
    /** The key of an Edge server's place; its name otherwise. */
    id?: string
    name: string
    fqdn: string
    role: 'edge' | 'mailbox' | 'hub'
    version: Version
    roles2013?: 'both' | 'mailbox' | 'clientAccess'
    site?: string
    addresses?: readonly string[]
    certificates?: readonly Certificate[]
  }[]
}

export interface Certificate {
  thumbprint: string
  subject: string
  issuer: string
  domains: readonly string[]
  /** As Exchange shows them, e.g. `IIS, SMTP`. */
  services: string
  status: 'Valid' | 'DateInvalid' | 'Invalid' | 'PendingRequest' | 'Revoked' | 'Untrusted'
  /** yyyyMMdd */
  notAfter: string
}

export type Noun =
  'SendConnector' | 'ReceiveConnector' | 'AcceptedDomain' | 'TransportConfig' | 'TransportService' | 'EdgeSubscription'

/** Something that goes wrong. `call` counts the calls that change something, or all of them. */
export type Fault =
  | {
      kind: 'fail' | 'kill'
      when: 'before' | 'after'
      call?: number
      of?: 'changes' | 'calls'
      cmdlet?: string
      message?: string
    }
  /** After the call the next `reads` listings of this kind still show what was there before it. */
  | {
      kind: 'stale'
      when: 'before'
      call?: number
      cmdlet?: string
      of?: 'changes' | 'calls'
      noun: Noun
      reads: number
    }
  /** Somebody else makes an object before or after the call. Properties are as the state keeps them. */
  | {
      kind: 'foreign'
      when: 'before' | 'after'
      call?: number
      cmdlet?: string
      of?: 'changes' | 'calls'
      noun: 'SendConnector' | 'ReceiveConnector' | 'AcceptedDomain'
      server?: string
      properties: Readonly<Record<string, unknown>>
    }
  /** Start-EdgeSynchronization reaches no Edge server, or not this one. */
  | { kind: 'syncFails'; server?: string }

export interface Options {
  /** Objects and preferences as over a remote session (the default), or as in a local shell such as that of an Edge. */
  session?: 'remote' | 'local'
  culture?: 'en-US' | 'de-DE' | 'fr-FR' | 'ja-JP'
  faults?: readonly Fault[]
  /** Rules that do not refuse. */
  off?: readonly string[]
  /** `false` switches off every refusal whose fact is not verified. */
  unverified?: boolean
  quirks?: readonly ('lists-reversed' | 'smart-host-brackets' | 'backslash-names' | 'missing-returns-all')[]
  /** The account that is given where the question holds the key; `default` for all others; '' declines. */
  accounts?: Readonly<Record<string, string>>
  /** Answers to questions of the shell, in turn. Without one a question is an error. */
  answers?: readonly string[]
  /** Cmdlets, or `cmdlet:parameter`, that the account may not run: its shell does not know them. */
  denied?: readonly string[]
  /** Servers that do not answer when Windows is asked for their addresses. */
  unreachable?: readonly string[]
  /** Variables of the environment for this run, e.g. `ProgramData`. */
  environment?: Readonly<Record<string, string>>
}

export interface Call {
  number: number
  /** The count of changing calls, or 0 for one that only reads. */
  change: number
  cmdlet: string
  place: string
  parameters: Readonly<Record<string, unknown>>
  whatIf: boolean
  /** `done`, `not done` (-WhatIf, or declined), `refused: RULE`, `killed before`, `killed after`. */
  outcome: string
}

export interface Run {
  /** The process was killed by a fault, so that nothing but the state and the calls is known. */
  killed: boolean
  /** The error that ended the script, if one did. */
  failure: string | null
  failureId: string | null
  exitCode: number | null
  /** What a person would have seen, in order: kinds line, error, warning, verbose, question, progress. */
  output: readonly { kind: string; text: string }[]
  calls: readonly Call[]
  before: State
  after: State
  /** The folder of the script, with the files that it left. */
  work: string
}
