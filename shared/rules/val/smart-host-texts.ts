import { setParameter } from '../../edits/change'
import { sequence } from '../../edits/edit'
import { parseHostName } from '../../exchange/domains'
import type { SendConnector } from '../../model/connectors'
import { entriesOf, isEndpoint, type Entry } from '../../model/parameter-value'
import type { SendSettings } from '../../model/settings'
import type { Fix } from '../rule'
import { titled } from '../words/fix-titles'

const withPort = /^(.+):(\d{1,5})$/

/**
 * Several smart hosts in one text become a list, and a port behind each of them becomes Port, which all hosts of a connector
 * share: only where all name the same one.
 */
export function separated(item: SendConnector, settings: SendSettings): Fix | undefined {
  const entries = entriesOf(item.parameters.SmartHosts).flatMap(split)
  const named = entries.map(portOf)
  const ports = new Set(named)
  const texts = entries.map((entry) => (isEndpoint(entry) ? entry : { ...entry, text: hostOf(entry.text) }))
  if (!texts.every((entry) => isEndpoint(entry) || parseHostName(entry.text).ok)) return undefined
  const list = setParameter(item.id, 'SmartHosts', texts)
  if (named.every((port) => port === undefined)) return { title: titled('listThem'), edit: list }
  const [port] = ports
  if (ports.size > 1 || port === undefined || port < 1 || port > 65535) return undefined
  if (settings.Port.from === 'stated' && settings.Port.value !== port) return undefined
  return settings.Port.value === port
    ? { title: titled('leavePortOut'), edit: list }
    : {
        title: titled('set', { parameter: 'Port', value: port }),
        edit: sequence(list, setParameter(item.id, 'Port', port)),
      }
}

function split(entry: Entry): readonly Entry[] {
  if (isEndpoint(entry)) return [entry]
  const texts = entry.text.split(/[;,\s]+/).filter((text) => text !== '')
  return texts.length > 1 ? texts.map((text) => ({ text })) : [{ ...entry, text: entry.text.trim() }]
}

function portOf(entry: Entry): number | undefined {
  if (isEndpoint(entry) || parseHostName(entry.text).ok) return undefined
  const [, , port] = withPort.exec(entry.text) ?? []
  return port === undefined ? undefined : Number(port)
}

function hostOf(text: string): string {
  if (parseHostName(text).ok) return text
  return withPort.exec(text)?.[1] ?? text
}
