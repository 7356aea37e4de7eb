// What lies behind the window: the bridge, requests, files, the browser edition, what is shipped. See desktop.mjs.
const assets = { file: 'electron/assets.ts', tests: ['electron/assets.test.ts'], setting: 8 }
const preload = { file: 'electron/preload.ts', tests: ['electron/preload.test.ts'], setting: 16 }
const ipc = { file: 'electron/ipc.ts', tests: ['electron/ipc.test.ts'], setting: 15 }
const contract = { file: 'shared/ipc/contract.ts', tests: ['shared/ipc/contract.test.ts'] }
const server = { file: 'build/server.mjs', tests: ['build/server.test.ts'] }
const writing = { file: 'disk/write-whole-file.ts', tests: ['disk/write-whole-file.test.ts'], setting: 'files' }
const reading = { file: 'shared/file/design-file.ts', tests: ['shared/file/design-file.test.ts'], setting: 22 }
const files = { file: 'electron/files.ts', tests: ['electron/files.test.ts', 'electron/desk.test.ts'], setting: 23 }
const desk = { file: 'electron/desk.ts', tests: ['electron/desk.test.ts'], setting: 23 }
const drawing = { file: 'electron/rasterize.ts', tests: ['electron/rasterize.test.ts'], setting: 22 }
const fuses = { file: 'build/packaging/fuses.mjs', tests: ['build/packaging/fuses.test.ts'], setting: 19 }
const manifest = { file: 'package.json', tests: ['build/no-way-out.test.ts'] }

export const inside = [
  { ...assets, name: 'files beside the window', from: '!file.startsWith(root + sep)', to: 'false' },
  { ...assets, name: 'folders that begin like ours', from: 'startsWith(root + sep)', to: 'startsWith(root)' },
  { ...assets, name: 'links that lead out', from: 'await realpath(join(root', to: 'await Promise.resolve(join(root' },
  { ...assets, name: 'files of any kind', from: 'if (!contentType) return undefined', to: '' },

  {
    ...preload,
    slice: true,
    name: 'the bridge has invoke itself',
    from: '{ ...asks, openLink, on }',
    to: '{ ...asks, openLink, on, invoke: ipcRenderer.invoke }',
  },
  {
    ...preload,
    name: 'the page chooses the channel',
    from: 'ipcRenderer.invoke(name, input)',
    to: 'ipcRenderer.invoke((input as { channel?: string })?.channel ?? name, input)',
  },
  {
    ...preload,
    name: 'the page adds arguments',
    from: '(input: unknown) => ipcRenderer.invoke(name, input)',
    to: '(...input: unknown[]) => ipcRenderer.invoke(name, ...input)',
  },
  {
    ...preload,
    name: 'a second object in the page',
    from: "contextBridge.exposeInMainWorld('desktop'",
    to: "contextBridge.exposeInMainWorld('ipc', ipcRenderer)\ncontextBridge.exposeInMainWorld('desktop'",
  },
  { ...preload, name: 'the bridge can be changed', from: 'Object.freeze(', to: '(' },
  {
    ...preload,
    name: 'listeners get the event',
    from: '=> listener(data)\n',
    to: '=> (listener as (...all: unknown[]) => void)(data, _event)\n',
  },
  { ...preload, name: 'any channel is heard', from: '!Object.hasOwn(events, name)', to: 'false' },
  { ...preload, name: 'inherited names are channels', from: 'Object.hasOwn(events, name)', to: '(name in events)' },
  {
    ...preload,
    setting: 12,
    name: 'links open without a press',
    from: 'navigator.userActivation.isActive',
    to: 'true',
  },

  { ...ipc, slice: true, name: 'anybody is answered', from: 'isOurPageItself(event) ?', to: 'event ?' },
  { ...ipc, name: 'frames inside are answered', from: 'senderFrame.parent === null &&', to: '' },
  { ...ipc, name: 'other pages are answered', from: '&& isOurPage(senderFrame.url)', to: '' },
  {
    ...ipc,
    slice: true,
    name: 'input of any shape',
    from: 'requests[name].input.parse(input) as RequestInput<N>',
    to: 'input as RequestInput<N>',
  },
  { ...ipc, name: 'errors name paths', from: 'throw new Error(`${name} failed`)', to: 'throw error' },
  { ...contract, setting: 12, name: 'links to anything', from: '{ protocol: /^https$/ }', to: '{}' },
  { ...contract, setting: 12, name: 'links to files', from: '/^https$/', to: '/^(https|file)$/' },
  { ...contract, setting: 15, name: 'ids that are paths', from: '/^[\\w-]{1,64}$/', to: '/^.{1,64}$/' },
  { ...contract, setting: 15, name: 'bytes without a limit', from: ' && content.byteLength <= largestFile', to: '' },
  { ...contract, setting: 15, name: 'text without a limit', from: 'z.string().max(largestFile)', to: 'z.string()' },

  { ...drawing, name: 'drawings that name files', from: 'if (reachesOutside(svg))', to: 'if (false)' },
  { ...drawing, name: 'entities', from: '/<!(DOCTYPE|ENTITY)/i.test(svg) ||', to: '' },
  { ...reading, name: 'files of any size', from: 'text.length > largestFile', to: 'text.length < 0' },
  { ...reading, name: 'keys that reach a prototype', from: "['__proto__', 'constructor', 'prototype']", to: '[]' },
  {
    file: 'shared/diagram/svg-markup.ts',
    tests: ['shared/diagram/render-svg.test.tsx'],
    setting: 22,
    name: 'names are markup in an exported drawing',
    from: 'return escapeText(node)',
    to: 'return node',
  },
  { ...files, name: 'pipes and devices are opened', from: 'if (!found.isFile())', to: 'if (false)' },
  {
    ...files,
    name: 'no folder is closed',
    from: "return way !== '' && way",
    to: 'return false && way',
  },
  { ...desk, name: 'designs in the own folder', from: 'await liesIn(place,', to: 'false && await liesIn(place,' },
  { ...desk, name: 'exports in the own folder', from: 'await liesIn(path,', to: 'false && await liesIn(path,' },

  {
    ...writing,
    slice: true,
    name: 'a plain overwrite',
    from: '    await writeBeside(temporary, Buffer.from(content), target.value, options)\n    await moveInto(temporary, target.value.path, options)\n',
    to: "    await (await import('node:fs/promises')).writeFile(target.value.path, content)\n",
  },
  {
    ...writing,
    slice: true,
    name: 'bytes are not forced to the drive',
    from: '\n    await forced(() => handle.sync())',
    to: '',
  },
  {
    ...writing,
    name: 'the rename is not forced to the drive',
    from: 'if (handle) await forced(() => handle.sync())',
    to: '',
  },
  { ...writing, name: 'what was written is not read back', from: '!kept.equals(bytes) ||', to: '' },
  { ...writing, name: 'a short write counts as a whole one', from: 'at += bytesWritten', to: 'at = bytes.length' },
  { ...writing, name: 'others may read what is half written', from: 'old ? 0o600 : mode', to: 'mode' },
  {
    file: 'disk/persistently.ts',
    tests: ['disk/write-whole-file.test.ts'],
    setting: 'files',
    name: 'scanners are not waited for',
    from: "['EBUSY', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'EAGAIN']",
    to: '[]',
  },

  {
    ...server,
    setting: 'browser',
    slice: true,
    name: 'served to the whole network',
    from: "listen(port, '127.0.0.1'",
    to: "listen(port, '0.0.0.0'",
  },
  {
    ...server,
    setting: 'browser',
    name: 'names of others (DNS rebinding)',
    from: '.includes(host)',
    to: '.includes(host ?? 1) && false',
  },
  { ...server, setting: 'browser', name: 'any method', from: "method !== 'GET' && method !== 'HEAD'", to: 'false' },
  { ...server, setting: 'browser', name: 'files beside the window', from: 'file.startsWith(base + sep)', to: 'file' },
  { ...server, setting: 'browser', name: 'files of any kind', from: 'if (type && file', to: 'if (file' },
  { ...server, setting: 'browser', name: 'no nosniff', from: "  'x-content-type-options': 'nosniff',\n", to: '' },
  { ...server, setting: 'browser', name: 'eval', from: "script-src 'self'", to: "script-src 'self' 'unsafe-eval'" },
  {
    ...server,
    setting: 'browser',
    name: 'styles in the page',
    from: "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    to: "'unsafe-inline'",
  },
  { ...server, setting: 'browser', name: 'frames of others', from: `; frame-ancestors 'none'`, to: '' },
  {
    ...server,
    setting: 'browser',
    name: 'read by other pages',
    from: "  'cross-origin-resource-policy': 'same-origin',\n",
    to: '',
  },
  {
    file: 'renderer/index.html',
    tests: ['build/server.test.ts'],
    setting: 'browser',
    name: 'the page itself allows eval',
    from: "script-src 'self'",
    to: "script-src 'self' 'unsafe-eval'",
  },

  { ...fuses, slice: true, name: 'fuse: runs as Node', from: 'runAsNode: false', to: 'runAsNode: true' },
  { ...fuses, name: 'fuse: NODE_OPTIONS', from: 'Variable: false', to: 'Variable: true' },
  { ...fuses, name: 'fuse: --inspect', from: 'Arguments: false', to: 'Arguments: true' },
  {
    ...fuses,
    name: 'fuse: an app beside the archive',
    from: 'onlyLoadAppFromAsar: true',
    to: 'onlyLoadAppFromAsar: false',
  },
  { ...fuses, name: 'fuse: an archive of others', from: 'Validation: true', to: 'Validation: false' },
  { ...fuses, name: 'fuse: rights of file:', from: 'Privileges: false', to: 'Privileges: true' },
  { ...manifest, setting: 21, name: 'Electron is not pinned', from: '"electron": "', to: '"electron": "^' },
  {
    ...manifest,
    setting: 25,
    slice: true,
    name: 'another desktop name',
    from: 'mailflow-studio.desktop',
    to: 'electron.desktop',
  },
  {
    ...manifest,
    setting: 18,
    name: 'an updater',
    from: '"fflate": "0.8.3"',
    to: '"fflate": "0.8.3",\n    "electron-updater": "6.6.2"',
  },
  {
    file: 'electron/main.ts',
    tests: ['build/no-way-out.test.ts'],
    setting: 20,
    name: 'crashes are reported',
    from: "import { app, dialog } from 'electron'",
    to: "import { app, crashReporter, dialog } from 'electron'",
  },
  {
    file: 'electron/studio-window.ts',
    tests: ['build/no-way-out.test.ts'],
    setting: 24,
    name: 'logs go to a server',
    from: "import log from 'electron-log/node'",
    to: "import log from 'electron-log/node'\nlog.transports.remote.url = 'https://example.com/'",
  },
]
