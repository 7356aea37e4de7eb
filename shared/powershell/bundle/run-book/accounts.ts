import type { Statement } from '../../statement'
import type { BundleCredential } from '../bundle-credential'
import { code, prose } from '../markdown'
import { askedLabels } from '../needs/accounts'

/** The lines about accounts: those that the scripts ask for, and those that others sign in with, which must exist nevertheless. */
export function accountLines(
  credentials: readonly BundleCredential[],
  statements: readonly Statement[],
): readonly string[] {
  const asked = new Set(askedLabels(statements))
  const forScripts = credentials.filter(({ label }) => asked.has(label))
  const forOthers = credentials.filter(({ label }) => !asked.has(label))
  return [
    ...section(
      'The scripts ask for these, once each and before their first change, where they need them; a domain account as `DOMAIN\\user` or `user@domain`. They are stored nowhere. They must exist before.',
      forScripts,
    ),
    ...section(
      'No script asks for these; they must exist, since something in the design signs in with them.',
      forOthers,
    ),
  ]
}

function section(heading: string, credentials: readonly BundleCredential[]): readonly string[] {
  if (credentials.length === 0) return []
  return ['', heading, '', ...credentials.map(line)]
}

function line({ label, purpose, needs }: BundleCredential): string {
  const text = [purpose && `${prose(purpose)}.`, needs && prose(needs)].filter(Boolean).join(' ')
  return `- ${code(label)}${text === '' ? '' : `: ${text}`}`
}
