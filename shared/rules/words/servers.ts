import type { EnteredText, Named } from '../data'
import { nameWithin } from './names'
import { word } from './word'

/** What is known of a server that has no name. */
export type Nameless = { readonly fqdn: EnteredText | undefined; readonly address: EnteredText | undefined }

/** A server by what else is known of it, at the start of a sentence. */
export const describedServer = word(({ fqdn, address }: Nameless): string => {
  if (fqdn !== undefined) return `The server ${fqdn}`
  return address === undefined ? 'A server' : `The server with the address ${address}`
})

/** A source server: drawn, or a text that names none, or a reference to what is gone. */
export type SourceServer =
  | { readonly is: 'drawn'; readonly server: Named }
  | { readonly is: 'text'; readonly text: EnteredText }
  | { readonly is: 'gone' }

export const sourceName = word((source: SourceServer): string => {
  switch (source.is) {
    case 'drawn':
      return nameWithin(source.server)
    case 'text':
      return `“${source.text}”`
    case 'gone':
      return 'something that is gone'
  }
})
