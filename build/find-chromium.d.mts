export function findChromium(env?: NodeJS.ProcessEnv): Promise<string | undefined>
export function installedChromium(env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform): string | undefined
