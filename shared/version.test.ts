import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { toolVersion } from './version'

test('the version that is shown and written into bundles is that of the package', () => {
  expect(toolVersion).toBe(manifest.version)
})
