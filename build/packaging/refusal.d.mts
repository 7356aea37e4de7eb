export function whyNoPackage(env?: NodeJS.ProcessEnv): Promise<string | undefined>
