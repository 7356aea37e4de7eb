import { printEntries, type CredentialVariable, type FileReader, type StatementRefusal } from '../../statement'
import type { Values } from '../../designed/placed-object'
import { literal } from '../../literal'

/* A script block, so that the account is asked for only when a command really needs it. */
const askWhenNeeded: CredentialVariable = (label, wanted) => {
  const printed = literal(label.replaceAll('\0', ''))
  const asking = `Get-LabelledCredential -Label ${printed.ok ? printed.value : "''"}`
  return wanted === 'name' ? `{ (${asking}).UserName }` : `{ ${asking} }`
}

/* A script block too: a file that was read once may be gone when the script runs again. */
const readWhenNeeded: FileReader = (path) => `{ Read-SubscriptionFile -Path ${path} }`

/** Values as the entries of a table, one each: `Name = 'To Internet'`. */
export function entriesOf(values: Values): readonly string[] {
  const entries = printEntries(whatever(values), askWhenNeeded, readWhenNeeded)
  if (!entries.ok) throw new Error(`Values were not looked at before they were printed: ${JSON.stringify(values)}`)
  return entries.value
}

/** What stands against printing values of an object; undefined where nothing does. */
export function refusalOf(values: Values, cmdlet: string, subject: string): StatementRefusal | undefined {
  const entries = printEntries({ ...whatever(values), cmdlet, subject }, askWhenNeeded, readWhenNeeded)
  return entries.ok ? undefined : entries.error
}

function whatever(parameters: Values) {
  return { target: '', cmdlet: '', subject: '', parameters }
}
