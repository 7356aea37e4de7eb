import { smartHostAuthFacts, type SmartHostAuthMechanism } from '../../../shared/exchange/auth-mechanisms'
import { ParameterSection, type SendSectionProps } from './ParameterSection'

/** The credential is asked for only where the mechanism needs one, or one is stated. */
export function SendAuthenticationSection({ connector, parameters }: SendSectionProps) {
  const mechanism = parameters.find(({ name }) => name === 'SmartHostAuthMechanism')?.setting.value
  const needsCredential = smartHostAuthFacts[mechanism as SmartHostAuthMechanism]?.needsCredential ?? false
  const isStated = connector.parameters.AuthenticationCredential !== undefined
  return (
    <ParameterSection
      connector={connector}
      section="authentication"
      parameters={parameters}
      without={needsCredential || isStated ? [] : ['AuthenticationCredential']}
    />
  )
}
