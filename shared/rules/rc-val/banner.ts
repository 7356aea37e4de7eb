import { setParameter } from '../../edits/change'
import { itemRule } from '../rule'
import { receiver, entered, type EnteredText, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

const ready = '220'

export const bannerStartsWith220 = itemRule({
  id: 'RC-VAL-004',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'A banner starts with 220',
  why: '220 is the SMTP reply of a server that is ready. Exchange refuses a banner that starts with anything else.',
  remedy: 'Start the banner with 220 and a space.',
  references: ['New-ReceiveConnector', 'Modify the SMTP banner on Receive connectors'],
  messages: {
    start: ({ name, banner }: { name: Receiver; banner: EnteredText }) =>
      `${called(name)} states the banner “${banner}”, which must start with 220: put 220 before it.`,
  },
  *check({ item, server, settings, touched }) {
    const { value } = settings.Banner
    if (value === undefined || value.startsWith(ready) || !touched('Banner')) return
    const banner = value.trim()
    yield {
      message: 'start',
      data: { name: receiver(item, server), banner: entered(banner) },
      subject: item.id,
      parameter: 'Banner',
      fix: { title: titled('put220'), edit: setParameter(item.id, 'Banner', `${ready} ${banner}`) },
    }
  },
})
