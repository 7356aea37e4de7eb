import { expect, test } from 'vitest'
import { scrubbed } from './scrubbed'

test.each([
  ["EACCES: permission denied, open '/home/jane/Contoso plan.mailflow'", 'EACCES: permission denied, open …'],
  ['Cannot read C:\\Users\\Jane Doe\\Contoso.mailflow now', 'Cannot read …'],
  ['Cannot read \\\\server\\share\\Contoso.mailflow', 'Cannot read …'],
  ['no such folder: /srv/Jane Doe/designs', 'no such folder: …'],
  [`Unexpected token 'C', "Contoso se"... is not valid JSON`, 'Unexpected token …, …... is not valid JSON'],
  ['sent to jane@contoso.com', 'sent to …'],
  [
    'mail.contoso.com answered, 10.0.0.25 did not, fe80::1 neither, 2001:db8:0:0:0:0:0:1',
    '… answered, … did not, … neither, …',
  ],
])('%s', (text, line) => {
  expect(scrubbed(text)).toBe(line)
})

test('where in our scripts something happened stays', () => {
  const stack = [
    'Error: Refused save from an unknown sender',
    '    at answer (file:///opt/Mailflow Studio/resources/app.asar/dist/electron/main.mjs:10:5)',
    '    at C:\\Program Files\\Mailflow Studio\\resources\\main.mjs:100:50',
    '    at async Promise.all (index 0)',
    '    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
  ].join('\n')
  expect(scrubbed(stack).split('\n')).toEqual([
    'Error: Refused save from an unknown sender',
    '    at answer (main.mjs:10:5)',
    '    at main.mjs:100:50',
    '    at async Promise.all (index 0)',
    '    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
  ])
})

test('what an app says of itself stays', () => {
  const said = 'Started Mailflow Studio 0.1.0 on Electron 45.4.1 (linux 6.12.1, x64), with a policy: 2 allowed folders'
  expect(scrubbed(said)).toBe(said)
})

test('a text of any length takes no time', () => {
  const began = performance.now()
  for (const part of ['/a b', 'a:', "'", 'a.b-', '@', '\\\\', ' at (']) scrubbed(part.repeat(1_000_000))
  expect(performance.now() - began).toBeLessThan(2000)
})
