/**
 * What a cmdlet parameter may be given. A credential is a label, never a secret; a certificate is the name that
 * `TlsCertificateName` takes. `null` clears a parameter, a list is a multi-valued property.
 */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | { readonly credential: string }
  | { readonly certificate: string }

export function isCredential(value: PlainValue): value is { readonly credential: string } {
  return typeof value === 'object' && value !== null && 'credential' in value
}
