import type { PlainValue } from '../../powershell/plain-value'
import { planRule } from '../rule'

export const certificateNotForced = planRule({
  id: 'GEN-005',
  severity: 'warning',
  title: 'Enabling a certificate for SMTP asks first',
  why: 'Enable-ExchangeCertificate -Services SMTP asks whether to replace the default certificate for SMTP between the organization’s servers. With -Force it replaces it without asking.',
  remedy: 'Leave -Force out, and answer the question with no.',
  references: ['Enable-ExchangeCertificate'],
  messages: {
    forced: () =>
      'Enable-ExchangeCertificate with -Force replaces the default SMTP certificate of the server without asking: leave -Force out.',
  },
  *check({ statements }) {
    for (const { cmdlet, parameters, subject } of statements) {
      if (!/^Enable-ExchangeCertificate$/i.test(cmdlet) || parameters.Force !== true) continue
      if (!includesSmtp(parameters.Services)) continue
      yield { message: 'forced', data: {}, subject, parameter: 'Force' }
    }
  },
})

function includesSmtp(services: PlainValue | undefined): boolean {
  const texts = typeof services === 'string' ? services.split(',') : Array.isArray(services) ? services : []
  return texts.some((text: string) => text.trim().toUpperCase() === 'SMTP')
}
