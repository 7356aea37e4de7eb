import { expect, it } from 'vitest'
import { receiveConnectorParameters, sendConnectorParameters } from './parameters'
import { isShownOnly } from './shown-properties'

it('knows what Get-ReceiveConnector shows and no cmdlet takes', () => {
  for (const name of ['ProxyEnabled', 'LiveCredentialEnabled', 'AcceptConsumerMail', 'WhenCreated'])
    expect(isShownOnly('receiveConnector', name)).toBe(true)
  expect(isShownOnly('sendConnector', 'ProxyEnabled')).toBe(false)
  expect(isShownOnly('acceptedDomain', 'Guid')).toBe(false)
})

it('takes no parameter of a cmdlet for read-only', () => {
  const names = [
    ...Object.keys(receiveConnectorParameters).filter((name) => isShownOnly('receiveConnector', name)),
    ...Object.keys(sendConnectorParameters).filter((name) => isShownOnly('sendConnector', name)),
  ]
  expect(names).toEqual([])
})
