import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Statement } from '../statement'
import { runsInOrder } from './script-order'

function at(target: string, cmdlet: string, subject = `${target} ${cmdlet}`): Statement {
  return { target, cmdlet, subject, parameters: {} }
}

function places(statements: readonly Statement[]): readonly string[] {
  return runsInOrder(statements).map((run) => `${run[0]?.target}: ${run.map(({ cmdlet }) => cmdlet).join(', ')}`)
}

test('a place that need not wait in between has one run, whatever the commands of others among its own', () => {
  expect(
    places([
      at('EDGE01', 'New-ReceiveConnector'),
      at('organization', 'New-SendConnector'),
      at('EDGE01', 'New-SendConnector'),
    ]),
  ).toEqual(['EDGE01: New-ReceiveConnector, New-SendConnector', 'organization: New-SendConnector'])
})

test('every Edge server writes its subscription file before the organization reads them', () => {
  const subscribed = ['EDGE01', 'EDGE02'].flatMap((edge) => [
    at(edge, 'New-EdgeSubscription', edge),
    at('organization', 'New-EdgeSubscription', edge),
    at('organization', 'Start-EdgeSynchronization', edge),
  ])
  expect(runsInOrder(subscribed).map((run) => run[0]?.target)).toEqual(['EDGE01', 'EDGE02', 'organization'])
})

test('the organization forgets a subscription before the Edge server does, and sends to it when that one is ready', () => {
  expect(
    places([
      at('organization', 'Remove-EdgeSubscription', 'edge'),
      at('EDGE01', 'Remove-EdgeSubscription', 'edge'),
      at('EDGE01', 'New-ReceiveConnector'),
      at('organization', 'New-SendConnector'),
    ]),
  ).toEqual([
    'organization: Remove-EdgeSubscription',
    'EDGE01: Remove-EdgeSubscription, New-ReceiveConnector',
    'organization: New-SendConnector',
  ])
})

test('a Receive connector goes only after the other side sends elsewhere', () => {
  expect(
    places([
      at('EDGE01', 'New-ReceiveConnector'),
      at('organization', 'Set-SendConnector'),
      at('EDGE01', 'Remove-ReceiveConnector'),
    ]),
  ).toEqual(['EDGE01: New-ReceiveConnector', 'organization: Set-SendConnector', 'EDGE01: Remove-ReceiveConnector'])
})

test('Edge servers do not wait for each other', () => {
  const both = ['EDGE01', 'EDGE02'].map((edge) => [at(edge, 'New-ReceiveConnector'), at(edge, 'New-SendConnector')])
  expect(runsInOrder(both.flat())).toHaveLength(2)
})

test('every command runs once, in its place’s order, and no run follows another of the same place', () => {
  const cmdlets = ['New-ReceiveConnector', 'Set-SendConnector', 'Remove-ReceiveConnector', 'New-EdgeSubscription']
  const statement = fc
    .tuple(fc.constantFrom('organization', 'EDGE01', 'EDGE02'), fc.constantFrom(...cmdlets), fc.constantFrom('a', 'b'))
    .map(([target, cmdlet, subject]) => at(target, cmdlet, subject))
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 30 }), (statements) => {
      const runs = runsInOrder(statements)
      for (const place of ['organization', 'EDGE01', 'EDGE02']) {
        const own = statements.filter(({ target }) => target === place)
        expect(runs.flat().filter(({ target }) => target === place)).toEqual(own)
      }
      runs.forEach((run, index) => expect(run[0]?.target).not.toBe(runs[index + 1]?.[0]?.target))
    }),
  )
})
