import { expect, test } from 'vitest'
import { parseAddress } from '../exchange/addresses'
import { parseRange } from '../exchange/ranges'
import type { Item } from '../model/design'
import type { Parameters } from '../model/parameter-value'
import { designOf, receive, server } from '../model/testing/build'
import { answeringConnector, type ReceiveQuestion } from './receive'
import { answerSentence, candidateSentence } from './receive-words'

const all = ['0.0.0.0-255.255.255.255']
const on = (Bindings: string, RemoteIPRanges: string[], more: Parameters = {}) => ({
  Bindings: [Bindings],
  RemoteIPRanges,
  ...more,
})

function said(connectors: Readonly<Record<string, Parameters>>, source: string, port = 25): readonly string[] {
  const items: readonly Item[] = Object.entries(connectors).map(([name, parameters], index) =>
    receive(`receiveConnector-${index}`, 'server-1', parameters, { name }),
  )
  const design = designOf([server('server-1', { name: 'MBX01' }), ...items])
  const answer = answeringConnector(design, questionOf(source, port))
  return [answerSentence(design, answer), ...answer.candidates.map((candidate) => candidateSentence(answer, candidate))]
}

function questionOf(source: string, port: number): ReceiveQuestion {
  const address = parseAddress('10.1.1.2')
  const range = parseRange(source)
  return {
    server: 'server-1',
    port,
    addresses: address.ok ? [address.value] : [],
    source: source === 'anywhere' ? source : range.ok ? [range.value] : [],
  }
}

test('The winner, and why each other connector lost', () => {
  const connectors = {
    Relay: on('0.0.0.0:25', ['10.20.0.0/24']),
    Default: on('0.0.0.0:25', all),
    Elsewhere: on('10.1.1.9:25', all),
    Client: on('0.0.0.0:587', all),
    Partner: on('0.0.0.0:25', ['17.17.17.0/24']),
    Off: on('0.0.0.0:25', all, { Enabled: false }),
    Broken: on('10.1.1.2', all),
  }
  expect(said(connectors, '10.20.0.15')).toEqual([
    'Relay on MBX01 answers this line: 10.20.0.15 falls into its remote range 10.20.0.0/24, and that range is narrower than the one of “Default”.',
    '“Relay” answers 10.20.0.15.',
    '“Default” also covers it, but with the wider range 0.0.0.0/0.',
    '“Elsewhere” does not listen on 10.1.1.2:25.',
    '“Client” does not listen on port 25.',
    '“Partner” does not have 10.20.0.15 in its remote ranges.',
    '“Off” is disabled.',
    '“Broken” has no binding that can be read.',
  ])
})

test('A binding to the address itself goes before the wildcard', () => {
  const [winner, , loser] = said(
    { Exact: on('10.1.1.2:25', all), Default: on('0.0.0.0:25', ['10.20.0.15']) },
    '10.20.0.15',
  )
  expect(winner).toBe(
    'Exact on MBX01 answers this line: 10.20.0.15 falls into its remote range, which holds every address, and it is bound to the address itself, before the wildcard of “Default”.',
  )
  expect(loser).toBe('“Default” listens on 0.0.0.0:25; a binding to the address itself goes before.')
})

test('Equal ranges are named as a conflict', () => {
  expect(said({ One: on('0.0.0.0:25', ['10.0.0.0/8']), Two: on('0.0.0.0:25', ['10.0.0.0/8']) }, '10.0.0.1')).toEqual([
    '“One” and “Two” on MBX01 have equal remote ranges for 10.0.0.1: nothing decides which one answers.',
    '“One” has the equal remote range 10.0.0.0/8: a conflict.',
    '“Two” has the equal remote range 10.0.0.0/8: a conflict.',
  ])
})

test('Why nothing answers: no connector, no port, no address, no range, or a part of the range only', () => {
  expect(said({}, '10.0.0.1')[0]).toBe('Nothing answers: MBX01 has no Receive connector.')
  expect(said({ Default: on('0.0.0.0:25', all) }, '10.0.0.1', 2525)[0]).toBe(
    'Nothing on MBX01 answers: no connector listens on port 2525.',
  )
  expect(said({ Default: on('10.1.1.9:25', all) }, '10.0.0.1')[0]).toBe(
    'Nothing on MBX01 answers: no connector listens on 10.1.1.2:25.',
  )
  expect(said({ Default: on('0.0.0.0:25', ['10.9.9.9']) }, '10.0.0.1')[0]).toBe(
    'Nothing on MBX01 answers: no connector on 10.1.1.2:25 has 10.0.0.1 in its remote ranges.',
  )
  expect(said({ Partner: on('0.0.0.0:25', ['17.17.17.0/24']) }, 'anywhere')).toEqual([
    'No connector of MBX01 answers every address of the Internet: “Partner” only 17.17.17.0/24.',
    '“Partner” answers only for 17.17.17.0/24.',
  ])
})
