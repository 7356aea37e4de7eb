/** Every string of the fields at a card. */
export const words = {
  name: 'Name',
  addresses: 'IP addresses',
  addressesOf: (adapter: string) => `${adapter} IP addresses`,
  hostNames: 'Host names',
  domains: 'Mail domains',
  tenantDomains: 'Domains of the tenant',
  of: (name: string) => `Name and addresses of ${name}`,
  keys: 'Enter keeps, Escape discards',
}

/** Names of undoable steps. */
export const steps = { describe: (name: string) => `Name and addresses of ${name}` }
