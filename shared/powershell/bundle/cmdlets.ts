import { nouns, objectOf, objectOfCmdlet, type Noun, type Verb } from '../../exchange/objects'
import { versions } from '../../exchange/versions'

/** Whether an apply script can run this cmdlet so that a second run changes nothing. */
export function isRepeatable(cmdlet: string): boolean {
  const known = objectOfCmdlet(cmdlet)
  return known !== undefined && known.verb !== 'Get'
}

/** The cmdlet of another verb for the same object, in the versions that have the first one. Undefined where there is none. */
export function cmdletBeside(cmdlet: string, verb: Verb): string | undefined {
  const known = objectOfCmdlet(cmdlet)
  if (!known) return undefined
  const { cmdlets, cmdletsIn = {} } = objectOf(known.noun)
  const version = versions.find((one) => cmdletsIn[one]?.[known.verb] === cmdlet)
  return (version && cmdletsIn[version]?.[verb]) ?? cmdlets[verb]
}

/** What the object of a cmdlet is called in a sentence, in the versions that have the cmdlet; the part behind the verb of one that no object has. */
export function objectWords(cmdlet: string): string {
  const known = objectOfCmdlet(cmdlet)
  if (!known) return nounText(cmdlet)
  const { words, cmdletsIn = {}, wordsIn = {} } = objectOf(known.noun)
  const version = versions.find((one) => cmdletsIn[one]?.[known.verb] === cmdlet)
  return (version && wordsIn[version]) ?? words
}

/** `TransportServer` of `Set-TransportServer`: what the runtime calls a noun. */
export function nounText(cmdlet: string): string {
  return cmdlet.slice(cmdlet.indexOf('-') + 1)
}

/** Every noun with each text by which cmdlets call it. */
export function nounTexts(): readonly (readonly [text: string, noun: Noun])[] {
  return nouns.flatMap((noun) => {
    const { cmdlets, cmdletsIn = {} } = objectOf(noun)
    const named = [cmdlets, ...Object.values(cmdletsIn)].flatMap((group) => Object.values(group))
    return [...new Set(named.map(nounText))].map((text) => [text, noun] as const)
  })
}
