import { addItem } from '../../edits/add'
import { setItems, type Edit } from '../../edits/edit'
import type { ExchangeOnline, Partner } from '../../model/ends'
import type { Certificate } from '../../model/organization-items'

const nowhere = { x: 0, y: 0 }

/** Fabrikam at 17.17.17.10, `partner-1`. */
export function partner(fields: Partial<Partner> = {}): Edit {
  return addItem('partner', nowhere, { domains: ['fabrikam.com'], addresses: ['17.17.17.10'], ...fields })
}

/** The tenant contoso.mail.onmicrosoft.com, `exchangeOnline-1`. */
export function tenant(fields: Partial<ExchangeOnline> = {}): Edit {
  return addItem('exchangeOnline', nowhere, { addresses: ['40.92.0.1'], ...fields })
}

/** A public certificate `id` of nobody for nothing, unless given otherwise. */
export function certificate(id: string, fields: Partial<Certificate> = {}): Edit {
  const item: Certificate = {
    kind: 'certificate',
    id,
    origin: 'designed',
    name: 'Mail certificate',
    subject: 'CN=mail.contoso.com',
    issuer: 'CN=Public CA, C=US',
    names: [],
    selfSigned: false,
    services: ['SMTP'],
    servers: [],
    trustedBy: [],
    ...fields,
  }
  return (design) => setItems(design, { [id]: item })
}
