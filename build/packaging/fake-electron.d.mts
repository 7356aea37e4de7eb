export function writeFakeElectron(folder: string, version: string): void
export function fakeProgram(wire?: string): Buffer
