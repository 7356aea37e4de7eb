import { formatAddress, readAddress } from '../exchange/addresses'
import { parseBinding } from '../exchange/bindings'
import type { Adapter, Server } from './server'

/** Whether a text is the FQDN or the NetBIOS name of the server, ignoring case and blanks around it. */
export function isOwnName(text: string, { fqdn, name }: Pick<Server, 'fqdn' | 'name'>): boolean {
  const wanted = text.trim().toLowerCase()
  return wanted !== '' && [fqdn, name].some((own) => own.trim().toLowerCase() === wanted)
}

/** The network adapter of the server that has the address, in whatever form each is entered; undefined where none has it. */
export function adapterWith(text: string, { adapters }: Pick<Server, 'adapters'>): Adapter | undefined {
  const wanted = readAddress(text.trim())
  if (!wanted) return undefined
  const form = formatAddress(wanted)
  return adapters.find(({ addresses }) =>
    addresses.some((address) => {
      const own = readAddress(address.trim())
      return own !== undefined && formatAddress(own) === form
    }),
  )
}

/** The adapter and port that a binding such as `10.1.1.1:25` means on the server; undefined where the address is not its own. */
export function ownListener(
  text: string,
  server: Pick<Server, 'adapters'>,
): { readonly adapter: Adapter; readonly port: number } | undefined {
  const binding = parseBinding(text)
  if (!binding.ok) return undefined
  const adapter = adapterWith(formatAddress(binding.value.address), server)
  return adapter && { adapter, port: binding.value.port }
}
