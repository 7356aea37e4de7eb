// Gives the app the policy that a test states, as if it lay where an administrator puts it; no machine is changed for that.
const { promises } = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const read = promises.readFile
promises.readFile = (path, ...more) =>
  path === '/etc/mailflow-studio/policy.json' ? Promise.resolve(process.env.PLANTED_POLICY) : read(path, ...more)
syncBuiltinESMExports()
