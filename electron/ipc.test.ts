import { beforeAll, expect, test, vi } from 'vitest'
import { requests, type RequestName } from '../shared/ipc/contract'
import { answerRequests, type Handlers } from './ipc'
import { startPage } from './origin'

type Listener = (event: unknown, input: unknown) => unknown

const { listeners } = vi.hoisted(() => ({ listeners: new Map<string, Listener>() }))

vi.mock('electron-log/node', () => ({ default: { error: () => undefined } }))
vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, listener: Listener) => void listeners.set(name, listener) },
}))

const names = Object.keys(requests) as RequestName[]
const answered = vi.fn((input: unknown) => input)

const handlers = Object.fromEntries(names.map((name) => [name, answered])) as unknown as Handlers
beforeAll(() => answerRequests(({ id }) => (id === 1 ? handlers : undefined)))

const page = { sender: { id: 1 }, senderFrame: { url: startPage, parent: null } }

test('each request of the contract is answered', async () => {
  expect([...listeners.keys()]).toEqual(names)
  expect(await listeners.get('setDirty')!(page, { dirty: true })).toEqual({ dirty: true })
})

test.each([
  ['a frame inside the page', { url: startPage, parent: {} }],
  ['a page of another host', { url: 'app://bundle.evil/index.html', parent: null }],
  ['a page of the web', { url: 'https://bundle/index.html', parent: null }],
  ['a frame that is gone', null],
])('%s gets no answer', (_sender, senderFrame) => {
  answered.mockClear()
  for (const name of names)
    expect(() => listeners.get(name)!({ sender: { id: 1 }, senderFrame }, undefined)).toThrow(/unknown sender/)
  expect(answered).not.toHaveBeenCalled()
})

test('a page that is in none of the windows gets no answer', () => {
  answered.mockClear()
  for (const name of names)
    expect(() => listeners.get(name)!({ ...page, sender: { id: 2 } }, undefined)).toThrow(/unknown sender/)
  expect(answered).not.toHaveBeenCalled()
})

test('input of another shape reaches no handler', () => {
  answered.mockClear()
  for (const name of names)
    expect(() => listeners.get(name)!(page, { path: '/etc/passwd' })).toThrow(/Unrecognized key|expected/)
  expect(answered).not.toHaveBeenCalled()
})

test('what fails is told without the path that the system names', async () => {
  answered.mockImplementationOnce(() => {
    throw new Error("EACCES: permission denied, open '/home/user/secret.mailflow'")
  })
  await expect(listeners.get('setDirty')!(page, { dirty: true })).rejects.toThrow(/^setDirty failed$/)
})
