import type { Design } from '../../model/design'
import { devicesAndGateways } from './devices-and-gateways'
import { hybrid } from './hybrid'
import { onPremises } from './on-premises'

/**
 * Healthy organizations by what is particular about them, written as real ones are left by setup, wizards and procedures. The
 * checker is silent on each, drawn as well as read from what exists.
 */
export const healthyOrganizations: Readonly<Record<string, () => Design>> = {
  ...onPremises,
  ...hybrid,
  ...devicesAndGateways,
}
