import { expect, test } from 'vitest'
import { largestFile } from '../file/file-size'
import { requests } from './contract'
import { fileErrorSentence } from './files'

const save = { text: '', as: false, file: null, suggestedName: 'Contoso.mailflow' }

test('a request may carry nothing that it does not declare', () => {
  const { input } = requests.saveDesign
  expect(input.safeParse(save).success).toBe(true)
  expect(input.safeParse({ ...save, path: '/elsewhere' }).success).toBe(false)
  expect(input.safeParse({ ...save, file: '../elsewhere' }).success).toBe(false)
  expect(requests.ready.input.safeParse('anything').success).toBe(false)
})

test('a request of more than 50 MB is refused', () => {
  const { input } = requests.exportFile
  const ask = { format: 'bundle', suggestedName: 'Contoso.zip' }
  expect(input.safeParse({ ...ask, content: new Uint8Array(largestFile) }).success).toBe(true)
  expect(input.safeParse({ ...ask, content: new Uint8Array(largestFile + 1) }).success).toBe(false)
})

test('a text of more characters than a file may have bytes is refused', () => {
  const { input } = requests.saveDesign
  expect(input.safeParse({ ...save, text: ' '.repeat(largestFile + 1) }).success).toBe(false)
})

test('only pages of the web over https are opened outside', () => {
  const { input } = requests.openLink
  const opens = (url: string) => input.safeParse({ url }).success
  expect(opens('https://learn.microsoft.com/exchange')).toBe(true)
  const refused = ['http://example.com', 'file:///etc/passwd', 'javascript:alert(1)', 'smb://server/share', '']
  expect(refused.filter(opens)).toEqual([])
})

test('an error is told in one sentence that names the file', () => {
  const sentence = fileErrorSentence({ code: 'changedOnDisk', name: 'Contoso.mailflow' })
  expect(sentence).toBe('Contoso.mailflow was changed by another program since you opened it.')
  expect(fileErrorSentence({ code: 'cancelled' })).toBe('')
})
