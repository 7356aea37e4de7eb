import { isSubscription, type Statement } from '../../statement'
import { words } from '../words'
import { call, printed, table, told } from './text'
import { entriesOf } from './values'

/** The call that tells the functions of a step: which object it is about, and which script carries it out. */
export function printedStep(statement: Statement, key: string, script: string): string {
  const { cmdlet, parameters, reason } = statement
  return call('Add-Step', {
    Key: printed(key),
    Script: printed(script),
    Cmdlet: printed(cmdlet),
    Parameter: table(entriesOf(parameters)),
    Reason: reason === undefined ? undefined : told(reason),
    Edge: isSubscription(statement) ? printed(edgeOf(statement)) : undefined,
  })
}

function edgeOf({ object, parameters }: Statement): string {
  return object ?? words(parameters['Identity'] ?? parameters['TargetServer'])
}
