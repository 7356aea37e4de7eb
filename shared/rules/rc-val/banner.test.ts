import { designOf, mailbox, receive } from '../testing/designs'
import { testRule } from '../testing/test-rule'
import { bannerStartsWith220 } from './banner'

const stating = (Banner: string | null) =>
  designOf(mailbox(), receive('receiveConnector-9', 'server-1', { parameters: { Banner } }))
const start = { message: 'start', subject: 'receiveConnector-9', parameter: 'Banner' }

testRule(bannerStartsWith220, {
  passes: {
    'a banner with 220': stating('220 mail.contoso.com ESMTP'),
    'no banner': stating(null),
    'an empty text, which exports carry for no banner': stating(''),
    'the default connectors': designOf(mailbox()),
  },
  fails: {
    'a banner without it': { design: stating('mail.contoso.com ESMTP'), findings: [start], fixed: true },
    'another reply': { design: stating('250 mail.contoso.com'), findings: [start], fixed: true },
  },
})
