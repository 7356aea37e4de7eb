import { objectWords } from '../cmdlets'
import type { HeldRights, PlacedObject, Values } from '../../designed/placed-object'
import { comment } from '../../literal'
import { call, printed, table } from './text'
import { entriesOf } from './values'

/** What of an object a script needs: all that is judged, what verification compares, or only what it is called. */
export type Extent = 'judged' | 'designed' | 'named'

/** The line above the block of an object. */
export function objectHeading(object: PlacedObject): string {
  const title = `---- ${titleOf(object)} `
  return comment(title.padEnd(90, '-'))
}

/** The object as in a sentence: `Receive connector 'EDGE01\From Internet'`. */
export function titleOf({ getCmdlet, noun, server, name }: PlacedObject): string {
  const words = objectWords(getCmdlet)
  const full = server !== undefined && noun === 'ReceiveConnector' ? `${server}\\${name}` : name
  return full === '' ? capital(words) : `${capital(words)} '${full}'`
}

/** The call that tells the functions of an object. */
export function printedObject(object: PlacedObject, extent: Extent): string {
  const { key, noun, server, name, formerly, getCmdlet } = object
  const called = [
    `Key = ${printed(key)}`,
    `Noun = ${printed(noun)}`,
    ...(server === undefined ? [] : [`Server = ${printed(server)}`]),
    `Name = ${printed(name)}`,
    ...(formerly === undefined || extent === 'designed' ? [] : [`Formerly = ${printed(formerly)}`]),
  ]
  const more = {
    ...(getCmdlet !== `Get-${noun}` && { GetCmdlet: printed(getCmdlet) }),
    ...(extent !== 'named' && valuesOf(object, extent)),
  }
  return [`$object = @{ ${called.join('; ')} }`, call('Add-Object @object', more)].join('\n')
}

function valuesOf(object: PlacedObject, extent: Extent): Readonly<Record<string, string>> {
  const { believed, wanted, isComplete, believedRights, wantedRights } = object
  return {
    ...(extent === 'judged' && { Believed: valueTable(believed) }),
    Wanted: valueTable(wanted),
    IsComplete: printed(isComplete),
    ...(extent === 'judged' && believedRights.length > 0 && { BelievedRights: rightsTable(believedRights) }),
    ...(wantedRights.length > 0 && { WantedRights: rightsTable(wantedRights) }),
  }
}

function valueTable(values: Values | undefined): string {
  return values === undefined ? '$null' : table(entriesOf(values))
}

function rightsTable(rights: readonly HeldRights[]): string {
  const each = rights.map(({ user, rights: held }) => `@{ ${entriesOf({ User: user, Rights: held }).join('; ')} }`)
  return `@(${each.join(', ')})`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
