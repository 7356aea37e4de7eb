/**
 * What a cmdlet parameter may be given. A credential is a label, never a secret, and so is the name of its account; a certificate is the name that
 * `TlsCertificateName` takes; the content of a file is given by its path. `null` clears a parameter, a list is a multi-valued property, whole; `add` keeps what it holds.
 */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | { readonly add: readonly string[] }
  | { readonly credential: string }
  | { readonly credentialName: string }
  | { readonly certificate: string }
  | { readonly fileContent: string }

export function isCredential(value: PlainValue): value is { readonly credential: string } {
  return typeof value === 'object' && value !== null && 'credential' in value
}

/** What a multi-valued property is to hold besides what it holds already. */
export function isAddition(value: PlainValue): value is { readonly add: readonly string[] } {
  return typeof value === 'object' && value !== null && 'add' in value
}

/** The name of the account behind a credential, as `User` of Add-ADPermission takes it: known when the script has asked. */
export function isCredentialName(value: PlainValue): value is { readonly credentialName: string } {
  return typeof value === 'object' && value !== null && 'credentialName' in value
}

/** The bytes of a file where the script runs, as `FileData` of New-EdgeSubscription takes them. */
export function isFileContent(value: PlainValue): value is { readonly fileContent: string } {
  return typeof value === 'object' && value !== null && 'fileContent' in value
}
