import { z } from '../zod'

/**
 * One entry of `Bindings`, `RemoteIPRanges`, `SmartHosts` or `SourceTransportServers`: a reference to an item of the
 * drawing, resolved when it is read, so that a line drawn before addresses are known becomes right later.
 */
export const endpointSchema = z.strictObject({
  server: z.string(),
  /** Id of one network adapter of that server, where somebody chose it; absent: the one that faces the other end. */
  adapter: z.string().optional(),
  /**
   * Of a listener: id of the node for whose mail it is, which decides the adapter whenever it is read, so that lines may be
   * drawn before addresses are typed and zones chosen.
   */
  towards: z.string().optional(),
  port: z.number().optional(),
  /** The Receive connector that is meant to answer this pair of Send connector and smart host. */
  expects: z.string().optional(),
})

/** The same, stated as text. */
export const literalEntrySchema = z.strictObject({ text: z.string(), expects: z.string().optional() })

export const entrySchema = z.union([endpointSchema, literalEntrySchema])
export const credentialValueSchema = z.strictObject({ credential: z.string() })
export const certificateValueSchema = z.strictObject({ certificate: z.string() })

/** A parameter's value as a person entered it. Nothing wrong is refused here: a wrong value is a finding. */
export const parameterValueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
  z.array(entrySchema),
  credentialValueSchema,
  certificateValueSchema,
])

/** Exchange's parameter names to entered values. The name's form is held so that no dangerous key can enter. */
export const parametersSchema = z.record(z.string().regex(/^[A-Z][A-Za-z0-9]{0,63}$/), parameterValueSchema)

export type Endpoint = z.infer<typeof endpointSchema>
export type LiteralEntry = z.infer<typeof literalEntrySchema>
export type Entry = z.infer<typeof entrySchema>
export type ParameterValue = z.infer<typeof parameterValueSchema>
export type Parameters = Readonly<Record<string, ParameterValue>>

export function isEndpoint(entry: unknown): entry is Endpoint {
  return typeof entry === 'object' && entry !== null && 'server' in entry
}

/** An empty text states nothing: exports carry it for every parameter that has no value. */
export function isStated(entered: ParameterValue | undefined): entered is ParameterValue {
  return entered !== undefined && !(typeof entered === 'string' && entered.trim() === '')
}

/**
 * The entries of a list parameter in one form. A plain text counts as literal entries, several where it has commas, as a list
 * of texts does; any other value (a number, say) as its text; absent gives an empty list.
 */
export function entriesOf(value: ParameterValue | undefined): readonly Entry[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.map((entry) => (typeof entry === 'string' ? { text: entry } : entry))
  if (typeof value === 'object') return []
  return textsOf(value).map((text) => ({ text }))
}

/** The texts of a list or flags parameter as entered; a single text with commas is split, as PowerShell would accept it. */
export function textsOf(value: ParameterValue | undefined): readonly string[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string')
    return value
      .split(',')
      .map((text) => text.trim())
      .filter((text) => text !== '')
  if (Array.isArray(value))
    return value.map((entry) => (typeof entry === 'string' ? entry : 'text' in entry ? entry.text : entry.server))
  if (typeof value === 'object') return []
  return [String(value)]
}
