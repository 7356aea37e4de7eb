import { pageRule, type PageRule } from './rule'

/** Habits of the shell, and what one message or a firewall decides. */
const mailFlowPages = [
  pageRule({
    id: 'RC-BIND-011',
    severity: 'info',
    title: 'Bindings with the usage types Client and Internal are printed as stated',
    why: 'The text of the reference says that Bindings cannot be used with Client or Internal when a connector is created; its own syntax allows them, and the procedures use them. The scripts print them as stated.',
    remedy: 'If the command is refused, leave Bindings out and set them afterwards with Set-ReceiveConnector.',
    references: ['New-ReceiveConnector', 'Internet mail flow through an Edge server without EdgeSync'],
  }),
  pageRule({
    id: 'RC-PERM-002',
    severity: 'warning',
    title: 'Dropped: ExchangeUsers on an Edge server',
    why: 'This rule warned of the permission group ExchangeUsers on Edge servers, as a page on Exchange 2007 does. A later account, which is unverified, uses the group there together with rights on the connector, so the rule no longer exists; its id is kept.',
    remedy: 'Nothing. ExchangeLegacyServers, which Edge servers do not have, is RC-PERM-001.',
    references: ['Help page of Exchange 2007 on permission groups'],
    unverified: true,
  }),
  pageRule({
    id: 'SC-SEL-004',
    severity: 'warning',
    title: 'A message that is too large for a connector takes another one',
    why: 'Before Exchange compares address spaces it leaves out the connectors whose MaxMessageSize is below the size of the message. A large message then takes a connector with a broader address space, or is returned where there is none. That is decided for each message.',
    remedy: 'Raise the limit of the connector, or accept the other way.',
    references: ['Connector selection'],
  }),
  pageRule({
    id: 'PATH-013',
    severity: 'warning',
    title: 'The smallest size limit on the way decides',
    why: 'A message passes limits of the organization, of every connector on its way, of the sender and of the recipients. The smallest one returns it. Which limits a message meets is decided for each message.',
    remedy: 'Raise the limit that the non-delivery report names.',
    references: ['Message size limits'],
  }),
  pageRule({
    id: 'PATH-014',
    severity: 'info',
    title: 'A size limit counts the encoded message',
    why: 'Attachments are encoded with Base64 on their way, which makes them about a third larger. A limit of 40 MB lets attachments of about 30 MB through.',
    remedy: 'Set limits a third above what people are to send.',
    references: ['Message size limits'],
  }),
  pageRule({
    id: 'PATH-015',
    severity: 'warning',
    title: 'A firewall lets each drawn line through',
    why: 'A line of the drawing is a connection to a TCP port: 25 between servers, 587 for clients, 50636 from Mailbox servers to a subscribed Edge server. A firewall on the way must let it through. Firewalls are not drawn.',
    remedy: 'Open the port of every line between the networks that it joins.',
    references: ['Network ports for clients and mail flow in Exchange'],
  }),
  pageRule({
    id: 'PATH-016',
    severity: 'warning',
    title: 'No firewall stands between servers of the organization',
    why: 'Restricting traffic between Mailbox servers, or between them and domain controllers, is not supported. Only Edge servers may stand behind a firewall of their own.',
    remedy: 'Take such restrictions away, or let all traffic between these servers through.',
    references: ['Network ports for clients and mail flow in Exchange'],
  }),
]

/** What an Edge subscription asks of the network and of the people who make it. */
const subscriptionPages = [
  pageRule({
    id: 'EDGE-002',
    severity: 'error',
    title: 'An Edge server is subscribed to one site',
    why: 'An Edge server exchanges mail and configuration with the Mailbox servers of one Active Directory site. A design holds one site for each Edge server, so it cannot say otherwise.',
    remedy: 'End the old subscription on both sides before the Edge server is subscribed to another site.',
    references: ['Edge subscriptions'],
  }),
  pageRule({
    id: 'EDGE-004',
    severity: 'warning',
    title: 'A subscription file is imported within a day',
    why: 'The file that New-EdgeSubscription writes on the Edge server holds credentials for the first contact, which expire after 24 hours. Until the file is imported on a Mailbox server, nothing is synchronized.',
    remedy: 'Import the file within 24 hours, or export a new one.',
    references: ['Edge subscriptions'],
  }),
  pageRule({
    id: 'EDGE-005',
    severity: 'error',
    title: 'EdgeSync reaches the Edge server on port 50636',
    why: 'Mailbox servers of the subscribed site write to the directory of the Edge server by secure LDAP on TCP port 50636. Where a firewall blocks it, nothing is synchronized. Firewalls are not drawn.',
    remedy: 'Open TCP port 50636 from the Mailbox servers to the Edge server.',
    references: ['Edge subscriptions', 'Network ports for clients and mail flow in Exchange'],
  }),
  pageRule({
    id: 'EDGE-006',
    severity: 'warning',
    title: 'Port 50389 of an Edge server stays closed',
    why: 'The Edge server uses LDAP on TCP port 50389 for itself only. Nothing needs it from outside.',
    remedy: 'Close TCP port 50389 on the firewall.',
    references: ['Edge subscriptions'],
  }),
  pageRule({
    id: 'EDGE-007',
    severity: 'warning',
    title: 'An Edge server needs no domain controller',
    why: 'An Edge server keeps what it needs in a directory of its own, and stands in the perimeter network because it has no access to Active Directory. Domain controllers are not drawn.',
    remedy: 'Close the way from the Edge server to domain controllers.',
    references: ['Edge Transport servers'],
  }),
  pageRule({
    id: 'EDGE-015',
    severity: 'warning',
    title: 'A new Mailbox server joins EdgeSync by a new subscription',
    why: 'A Mailbox server that is added to the subscribed site receives mail from the Edge server at once, but takes part in EdgeSync only after the Edge server is subscribed anew.',
    remedy: 'Subscribe the Edge servers of the site again after adding a Mailbox server.',
    references: ['Edge subscription procedures'],
  }),
  pageRule({
    id: 'EDGE-022',
    severity: 'warning',
    title: 'A subscription file is deleted after it is imported',
    why: 'The subscription file holds credentials. A copy that is left behind, on the Edge server or on the Mailbox server, is known to whoever finds it.',
    remedy: 'Delete the file on both sides.',
    references: ['Internet mail flow through a subscribed Edge Transport server'],
  }),
]

/** What is decided while an export of a server is read. */
const importPages = [
  pageRule(
    {
      id: 'IMP-001',
      severity: 'info',
      title: 'The usage type of an imported connector is inferred',
      why: 'Exchange does not store the usage type of a connector: it only set permission groups and authentication when the connector was created. An import infers it from those.',
      remedy: 'Check the inferred usage type where it matters; it never becomes a command for an existing connector.',
      references: ['Exports of Exchange 2019 servers'],
    },
    'import',
  ),
  pageRule(
    {
      id: 'IMP-002',
      severity: 'warning',
      title: 'Custom among the permission groups points to rights that the export does not show',
      why: 'Exchange reports the group Custom beside the others once explicit rights were granted, often the right to relay. Get-ReceiveConnector does not show them.',
      remedy: 'Import the output of Get-ADPermission for the connector as well.',
      references: ['Tests of ExchangeDsc', 'Derived from documented facts'],
    },
    'import',
  ),
  pageRule(
    {
      id: 'IMP-003',
      severity: 'info',
      title: 'Values as Exchange displays them are read',
      why: 'An export shows sizes as 36 MB (37,748,736 bytes), lists in braces and, which is unverified, addresses in brackets. They are read as what they mean.',
      remedy: 'Nothing: the value is taken over in the form that cmdlets accept.',
      references: ['Exports of Exchange 2019 servers'],
      unverified: true,
    },
    'import',
  ),
  pageRule(
    {
      id: 'IMP-004',
      severity: 'warning',
      title: 'What an export says and nobody knows is kept',
      why: 'An export may hold a property or a value that this version of the program does not know. It is kept word for word and takes part in nothing.',
      remedy: 'Check the value by hand.',
      references: ['Derived from documented facts'],
    },
    'import',
  ),
]

/** Rules that no check of a design decides: they have a page, and never fire. */
export const pageRules: readonly PageRule[] = [...mailFlowPages, ...subscriptionPages, ...importPages]
