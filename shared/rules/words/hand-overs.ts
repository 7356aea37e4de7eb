import type { HandOver } from '../../exchange/hand-overs'
import type { Named } from '../data'
import { nameWithin } from './names'
import { word } from './word'

/** A hop between the organization's own servers, as findings hold it. */
export type HandedOver = { readonly server: Named; readonly port: number; readonly carries: HandOver['carries'] }

/** `Exchange hands mail over to MBX01 on port 2525`, at the start of a sentence. */
export const handsOver = word(
  ({ server, port, carries }: HandedOver): string =>
    `Exchange hands ${what[carries]} over to ${nameWithin(server)} on port ${port}`,
)

const what: Readonly<Record<HandedOver['carries'], string>> = {
  mail: 'mail',
  signedIn: 'the mail of clients that signed in',
  outbound: 'outbound mail',
}
