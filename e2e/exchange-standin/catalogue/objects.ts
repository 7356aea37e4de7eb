import {
  acceptedDomainParameters,
  receiveConnectorParameters,
  sendConnectorParameters,
  transportConfigParameters,
  transportServiceParameters,
  type ParameterTable,
} from '../../../shared/exchange/parameters'

/** What the stand-in takes over of a row: names, kinds, spellings, limits, and where it exists; never what a default is. */
const facts = ['kind', 'cmdlets', 'values', 'range', 'unlimited', 'nullable', 'subdomains'] as const
const places = ['versions', 'notOn', 'onlyOn', 'exported'] as const

const tables: Readonly<Record<string, ParameterTable>> = {
  SendConnector: sendConnectorParameters,
  ReceiveConnector: receiveConnectorParameters,
  AcceptedDomain: acceptedDomainParameters,
  TransportConfig: transportConfigParameters,
  TransportService: transportServiceParameters,
}

/** The parameters of each kind of object, by name. */
export function objects(): Record<string, Record<string, Record<string, unknown>>> {
  return Object.fromEntries(
    Object.entries(tables).map(([noun, rows]) => [
      noun,
      Object.fromEntries(
        Object.entries(rows).map(([name, row]) => [
          name,
          Object.fromEntries(
            [...facts, ...places].flatMap((fact) => (row[fact] === undefined ? [] : [[fact, row[fact]]])),
          ),
        ]),
      ),
    ]),
  )
}
