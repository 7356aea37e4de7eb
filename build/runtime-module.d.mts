export const runtimeModule: { readonly path: string; text(): string }
