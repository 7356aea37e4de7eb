import { platform } from '../renderer/platform'

window.testedPlatform = platform
