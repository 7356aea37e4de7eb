import { test as base } from './desktop-app'
import { platformContract } from './platform-contract'
import { desktopWorld, platformScript, type World } from './platform-world'

const script = platformScript()

const test = base.extend<{ world: World }>({
  world: async ({ launch, folder }, use) => use(await desktopWorld(launch, folder, await script)),
})

test.describe('desktop edition', () => platformContract(test))
