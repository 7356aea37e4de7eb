/** Strings of the comparison of one connector over many servers. */
export const words = {
  title: 'The same connector over many servers',
  connector: 'Connector',
  group: (name: string, count: number) => `${name} · ${count} servers`,
  none: 'No Receive connector is on several servers yet. Connectors count as the same one where their names are, but for the name of the server.',
  server: 'Server',
  state: 'Compared',
  reference: 'all are compared with this one',
  equal: '= equal',
  differs: (count: number) => `≠ differs in ${count}`,
  differsFrom: (server: string) => `differs from ${server}`,
  summary: (differing: number, all: number, server: string) =>
    differing === 0
      ? `All ${all} are equal.`
      : `${differing} of ${all} ${differing === 1 ? 'differs' : 'differ'} from ${server}.`,
  everything: 'Show also what is equal',
  makeEqual: (count: number, server: string) =>
    `Make ${count === 1 ? 'the other' : `the ${count} others`} equal to ${server}`,
  madeEqual: (name: string, server: string) => `Make ${name} equal to that of ${server}`,
  compareWith: 'Compare with this one',
  compareWithServer: (server: string) => `Compare all with ${server}`,
  show: (server: string) => `Show the connector of ${server}`,
  close: 'Close',
  rights: 'Extended rights',
  notStated: 'not set',
  left: (count: number) =>
    `${count} ${count === 1 ? 'value stays' : 'values stay'} different: ${count === 1 ? 'it names' : 'they name'} an address of a server, or the version does not have ${count === 1 ? 'it' : 'them'}.`,
} as const
