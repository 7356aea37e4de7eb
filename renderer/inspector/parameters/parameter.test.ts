import { expect, test } from 'vitest'
import { addServer } from '../../../shared/edits/add'
import { setParameter } from '../../../shared/edits/change'
import { addReceiveConnector } from '../../../shared/edits/connect/additions'
import type { Edit } from '../../../shared/edits/edit'
import { emptyDesign, find } from '../../../shared/model/design'
import { parameterOf } from './parameter'

const mailbox = addServer({ role: 'mailbox', version: '2019' }, { x: 0, y: 0 })(emptyDesign)
const frontEnd = 'receiveConnector-1'

function bindingsAfter(edit: Edit, id = frontEnd) {
  const design = edit(mailbox)
  return parameterOf(find(design, 'receiveConnector', id)!, 'Bindings', design)
}

test('what setup wrote differs from nothing, though it is not the default', () => {
  const { differs, existing } = bindingsAfter((design) => design)
  expect(differs).toBe(false)
  expect(existing).toEqual({ value: ['0.0.0.0:25', '[::]:25'], text: '0.0.0.0:25, [::]:25' })
})

test('a changed value of setup’s connector differs from what exists, one that is stated no longer as well', () => {
  expect(bindingsAfter(setParameter(frontEnd, 'Bindings', ['10.1.1.1:25'])).differs).toBe(true)
  expect(bindingsAfter(setParameter(frontEnd, 'Bindings', undefined)).differs).toBe(true)
})

test('entered again as it was, it differs from nothing', () => {
  const again = setParameter(frontEnd, 'Bindings', [{ text: '[::]:25' }, { text: '0.0.0.0:25' }])
  expect(bindingsAfter(again).differs).toBe(false)
})

test('a new connector is compared with the default', () => {
  const added: Edit = (design) =>
    addReceiveConnector(design, {
      name: 'Relay',
      server: 'server-1',
      usage: 'Custom',
      parameters: { Bindings: ['10.1.1.1:25'] },
    }).design
  expect(bindingsAfter(added, 'receiveConnector-6')).toMatchObject({ existing: undefined, differs: true })
})
