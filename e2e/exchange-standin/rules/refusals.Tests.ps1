# Each rule refuses what is wrong by a little, and lets pass what is right by a little.

BeforeDiscovery {
    $edge = 'EDGE01'
    $receive = @{ Name = 'R'; Custom = $true; Bindings = '10.0.0.1:26'; RemoteIPRanges = '10.9.0.1'; TransportRole = 'FrontendTransport' }
    $send = @{ Name = 'S'; AddressSpaces = 'a.example' }
    $hosts = @{ Name = 'S'; AddressSpaces = 'a.example'; DNSRoutingEnabled = $false; SmartHosts = 'mail.example' }

    # What is given besides the plain command: the bad and the good way.
    function New-Case([string]$Rule, [string]$Cmdlet, $Base, $Bad, $Good, [string]$Place = 'organization', [scriptblock]$Before = {}, $Servers) {
        @{ Rule = $Rule; Cmdlet = $Cmdlet; Bad = (Join-Table $Base $Bad); Good = (Join-Table $Base $Good); Place = $Place; Before = $Before; Servers = $Servers }
    }

    function Join-Table($First, $Second) {
        $joined = @{}
        foreach ($table in $First, $Second) { foreach ($key in $table.Keys) { if ($null -eq $table[$key]) { $joined.Remove($key) } else { $joined[$key] = $table[$key] } } }
        $joined
    }

    $account = New-Object pscredential -ArgumentList 'CONTOSO\mail', (New-Object securestring)
    $onEdge = @{ TransportRole = $null; Bindings = '10.0.0.1:26' }
    $relay = { New-ReceiveConnector -Name 'Other' -Custom -Bindings '10.0.0.1:26' -RemoteIPRanges '10.1.0.0/16', '10.2.0.0-10.2.0.255' -TransportRole FrontendTransport }
    $subscribed = { (Get-Module Standin).Invoke({ (Get-Here)['subscribed'] = $true }) }
    $subscription = { (Get-Module Standin).Invoke({ Add-Stored 'EdgeSubscription' ([ordered]@{ Guid = New-StoredGuid; Name = 'EDGE01'; Site = 'x/Main'; Domain = ''; CredentialExpiry = $null; Place = 'EDGE01' }) }) }
    $split = @(
        @{ name = 'MBX13'; fqdn = 'mbx13.contoso.com'; role = 'mailbox'; version = '2013'; roles2013 = 'mailbox'; addresses = @('10.0.0.1') }
        @{ name = 'CAS13'; fqdn = 'cas13.contoso.com'; role = 'mailbox'; version = '2013'; roles2013 = 'clientAccess'; addresses = @('10.0.0.2') }
    )
    $hub = @(@{ name = 'HUB10'; fqdn = 'hub10.contoso.com'; role = 'hub'; version = '2010'; addresses = @('10.0.0.1') })

    $cases = @(
        New-Case 'RC-NAME-001' New-ReceiveConnector $receive @{ Name = 'default mbx01' } @{ Name = 'Default MBX02' }
        New-Case 'RC-NAME-002' New-ReceiveConnector $receive @{ Name = 'n' * 65 } @{ Name = 'n' * 64 }
        New-Case 'RC-USAGE-001' New-ReceiveConnector $receive @{ Internet = $true } @{}
        New-Case 'RC-USAGE-001' New-ReceiveConnector $receive @{ Custom = $null } @{ Custom = $null; Usage = 'custom' }
        New-Case 'RC-USAGE-002' New-ReceiveConnector $receive ($onEdge + @{ Custom = $null; Client = $true }) ($onEdge + @{ Custom = $null; Internal = $true }) -Place $edge
        New-Case 'RC-BIND-010' New-ReceiveConnector $receive @{ Bindings = $null } @{}
        New-Case 'RC-RANGE-001' New-ReceiveConnector $receive @{ RemoteIPRanges = $null } @{ RemoteIPRanges = $null; Custom = $null; Internet = $true }
        New-Case 'RC-ROLE-001' New-ReceiveConnector $receive @{} $onEdge -Place $edge
        New-Case 'RC-ROLE-006' New-ReceiveConnector $receive @{ Server = 'MBX13' } @{ Server = 'CAS13' } -Servers $split
        New-Case 'RC-BIND-001' New-ReceiveConnector $receive @{ RemoteIPRanges = '10.3.0.1', '10.1.0.0-10.1.255.255' } @{ RemoteIPRanges = '10.3.0.1', '10.1.0.0-10.1.0.255' } -Before $relay
        New-Case 'RC-BIND-001' New-ReceiveConnector $receive @{ RemoteIPRanges = '10.1.0.0/16' } @{ RemoteIPRanges = '10.1.0.0/16'; Bindings = '10.0.0.1:27' } -Before $relay
        New-Case 'RC-BIND-001' New-ReceiveConnector $receive @{ RemoteIPRanges = '10.1.0.0/16' } @{ RemoteIPRanges = '10.1.0.0/16'; Bindings = '10.0.0.2:26' } -Before $relay
        New-Case 'RC-BIND-002' New-ReceiveConnector $receive @{ RemoteIPRanges = '10.1.200.0-10.2.0.100' } @{ RemoteIPRanges = '10.1.200.0-10.1.255.255' } -Before $relay
        New-Case 'RC-BIND-002' New-ReceiveConnector $receive @{ RemoteIPRanges = '10.1.200.0-10.2.0.100'; Bindings = '0.0.0.0:26' } @{ RemoteIPRanges = '10.0.0.0/8'; Bindings = '0.0.0.0:26' } -Before $relay
        New-Case 'RC-BIND-003' New-ReceiveConnector $receive @{ Bindings = '[::]:25'; TransportRole = 'HubTransport' } @{ Bindings = '[::]:25' }
        New-Case 'RC-BIND-003-WILDCARD' New-ReceiveConnector $receive @{ Bindings = '10.0.0.1:25'; TransportRole = 'HubTransport' } @{ Bindings = '10.0.0.1:24'; TransportRole = 'HubTransport' }
        New-Case 'RC-BIND-006' New-ReceiveConnector $receive @{ Bindings = '10.0.0.1' } @{ Bindings = '10.0.0.1:26' }
        New-Case 'RC-BIND-007' New-ReceiveConnector $receive @{ Bindings = '10.0.0.1:0' } @{ Bindings = '10.0.0.1:1' }
        New-Case 'RC-RANGE-002' New-ReceiveConnector $receive @{ RemoteIPRanges = '10.0.0.9-10.0.0.1' } @{ RemoteIPRanges = '10.0.0.9-10.0.0.9' }
        New-Case 'RC-AUTH-001' New-ReceiveConnector $receive @{ AuthMechanism = 'None', 'Tls' } @{ AuthMechanism = 'None' }
        New-Case 'RC-AUTH-002' New-ReceiveConnector $receive @{ AuthMechanism = 'BasicAuth', 'BasicAuthRequireTLS' } @{ AuthMechanism = 'Tls', 'BasicAuth', 'BasicAuthRequireTLS' }
        New-Case 'RC-AUTH-003' New-ReceiveConnector $receive @{ AuthMechanism = 'Tls', 'Integrated', 'ExternalAuthoritative'; PermissionGroups = 'ExchangeServers' } @{ AuthMechanism = 'Tls', 'ExternalAuthoritative'; PermissionGroups = 'ExchangeServers' }
        New-Case 'RC-AUTH-004' New-ReceiveConnector $receive @{ AuthMechanism = 'ExternalAuthoritative'; PermissionGroups = 'AnonymousUsers' } @{ AuthMechanism = 'ExternalAuthoritative'; PermissionGroups = 'AnonymousUsers', 'ExchangeServers' }
        New-Case 'RC-AUTH-005' New-ReceiveConnector $receive @{ RequireTLS = $true; AuthMechanism = 'BasicAuth' } @{ RequireTLS = $true; AuthMechanism = 'Tls' }
        New-Case 'RC-AUTH-006' New-ReceiveConnector $receive @{ AuthMechanism = 'ExchangeServer'; Fqdn = 'mail.contoso.com' } @{ AuthMechanism = 'ExchangeServer'; Fqdn = 'MBX01' }
        New-Case 'RC-AUTH-011' New-ReceiveConnector $receive @{ AuthMechanism = 'Tls', 'ExternalAuthoritative'; PermissionGroups = 'ExchangeServers'; DomainSecureEnabled = $true } @{ AuthMechanism = 'Tls'; DomainSecureEnabled = $true }
        New-Case 'RC-AUTH-013' New-ReceiveConnector $receive @{ SuppressXAnonymousTls = $true } @{ SuppressXAnonymousTls = $false }
        New-Case 'RC-PERM-001' New-ReceiveConnector $receive ($onEdge + @{ PermissionGroups = 'ExchangeLegacyServers' }) ($onEdge + @{ PermissionGroups = 'ExchangeUsers' }) -Place $edge
        New-Case 'RC-PERM-003' New-ReceiveConnector $receive @{ PermissionGroups = 'AnonymousUsers', 'Custom' } @{ PermissionGroups = 'AnonymousUsers' }
        New-Case 'RC-PERM-004' New-ReceiveConnector $receive @{ PermissionGroups = 'None', 'Partners' } @{ PermissionGroups = 'None' }
        New-Case 'RC-VAL-001' New-ReceiveConnector $receive @{ ConnectionInactivityTimeout = '00:10:00' } @{ ConnectionInactivityTimeout = '00:09:59' }
        New-Case 'RC-VAL-004' New-ReceiveConnector $receive @{ Banner = 'mail.contoso.com' } @{ Banner = '220 mail.contoso.com' }
        New-Case 'RC-VAL-005' New-ReceiveConnector $receive @{ ChunkingEnabled = $false } @{ ChunkingEnabled = $false; BinaryMimeEnabled = $false }
        New-Case 'RC-VAL-008' New-ReceiveConnector $receive ($onEdge + @{ LongAddressesEnabled = $true }) $onEdge -Place $edge
        New-Case 'DS-004' New-ReceiveConnector $receive @{ DomainSecureEnabled = $true; AuthMechanism = 'BasicAuth' } @{ DomainSecureEnabled = $true }
        New-Case 'RC-DC-001' New-ReceiveConnector $receive ($onEdge + @{ DomainController = 'dc1' }) $onEdge -Place $edge
        New-Case 'NOT-FOUND' New-ReceiveConnector $receive @{ Server = 'MBX09' } @{ Server = 'mbx01.contoso.com' }
        New-Case 'VAL-RANGE' New-ReceiveConnector $receive @{ MaxHopCount = 501 } @{ MaxHopCount = 500 }
        New-Case 'TLS-005' New-ReceiveConnector $receive @{ TlsCertificateName = 'CN=mail' } @{ TlsCertificateName = '<I>CN=ca<S>CN=mail' }
        New-Case 'RC-RANGE-001' New-ReceiveConnector (Join-Table $receive @{ TransportRole = $null }) @{ RemoteIPRanges = $null } @{} -Servers $hub

        New-Case 'SC-NAME-001' New-SendConnector $send @{ Name = 'other' } @{ Name = 'Other one' } -Before { New-SendConnector -Name 'Other' -AddressSpaces '*' }
        New-Case 'SC-NAME-002' New-SendConnector $send @{ Name = 'n' * 65 } @{ Name = 'n' * 64 }
        New-Case 'SC-USAGE-001' New-SendConnector $send @{ Internet = $true; Usage = 'Internet' } @{ Internet = $true }
        New-Case 'SC-AS-007' New-SendConnector $send @{ AddressSpaces = @() } @{}
        New-Case 'SC-AS-001' New-SendConnector $send @{ AddressSpaces = '*a.example' } @{ AddressSpaces = '*.a.example' }
        New-Case 'SC-AS-002' New-SendConnector $send @{ AddressSpaces = 'a.example;101' } @{ AddressSpaces = 'a.example;100' }
        New-Case 'SC-AS-006' New-SendConnector $hosts @{ AddressSpaces = 'X400:c=us;a=x;p=y' } @{ AddressSpaces = 'X400:c=us;a=x;p=y;1' }
        New-Case 'SC-AS-013' New-SendConnector $send @{ AddressSpaces = 'a.example', 'SMTP:A.example;2' } @{ AddressSpaces = 'a.example', '*.a.example' }
        New-Case 'SC-AS-003' New-SendConnector $send @{ AddressSpaces = '--' } @{ AddressSpaces = '*' }
        New-Case 'SC-AS-004' New-SendConnector $hosts @{ AddressSpaces = 'FAX:all' } @{ AddressSpaces = '--' } -Place $edge
        New-Case 'SC-AS-005' New-SendConnector $hosts @{ AddressSpaces = 'FAX:all'; DNSRoutingEnabled = $null; SmartHosts = $null } @{ AddressSpaces = 'FAX:all' }
        New-Case 'SC-RT-001' New-SendConnector $hosts @{ DNSRoutingEnabled = $null } @{}
        New-Case 'SC-RT-002' New-SendConnector $hosts @{ SmartHosts = $null } @{}
        New-Case 'SC-RT-009' New-SendConnector $hosts @{ LinkedReceiveConnector = 'HUB10\Default HUB10' } @{ AddressSpaces = $null; LinkedReceiveConnector = 'HUB10\Default HUB10'; MaxMessageSize = 'unlimited' } -Servers $hub
        New-Case 'SC-AUTH-002' New-SendConnector $hosts @{ SmartHostAuthMechanism = 'BasicAuthRequireTLS' } @{ SmartHostAuthMechanism = 'BasicAuthRequireTLS'; AuthenticationCredential = $account }
        New-Case 'SC-AUTH-008' New-SendConnector $send @{ SmartHostAuthMechanism = 'ExternalAuthoritative' } @{ SmartHostAuthMechanism = 'None' }
        New-Case 'VAL-CHOICE' New-SendConnector $hosts @{ SmartHostAuthMechanism = 'BasicAuth', 'BasicAuthRequireTLS'; AuthenticationCredential = $account } @{ SmartHostAuthMechanism = 'BasicAuth'; AuthenticationCredential = $account }
        New-Case 'SC-SRC-001' New-SendConnector $send @{ SourceTransportServers = 'EDGE01' } @{} -Place $edge
        New-Case 'SC-SRC-002' New-SendConnector $send @{ SourceTransportServers = 'MBX01', 'EDGE01' } @{ SourceTransportServers = 'EDGE01' } -Before $subscription
        New-Case 'SC-SRC-003' New-SendConnector $send @{ SourceTransportServers = 'EDGE01' } @{ SourceTransportServers = 'MBX01' }
        New-Case 'SC-SRC-003' New-SendConnector $send @{ SourceTransportServers = 'CAS13' } @{ SourceTransportServers = 'MBX13' } -Servers $split
        New-Case 'SC-SRC-006' New-SendConnector $send @{ SourceIPAddress = '10.0.0.1' } @{}
        New-Case 'TLS-001' New-SendConnector $send @{ RequireTLS = $true; IgnoreSTARTTLS = $true } @{ RequireTLS = $true }
        New-Case 'TLS-002' New-SendConnector $send @{ TlsAuthLevel = 'EncryptionOnly' } @{ TlsAuthLevel = 'EncryptionOnly'; RequireTLS = $true }
        New-Case 'TLS-003' New-SendConnector $hosts @{ TlsAuthLevel = 'DomainValidation'; RequireTLS = $true } @{ TlsAuthLevel = 'DomainValidation'; RequireTLS = $true; TlsDomain = 'mail.example' }
        New-Case 'DS-001' New-SendConnector $hosts @{ DomainSecureEnabled = $true } @{ DomainSecureEnabled = $true; DNSRoutingEnabled = $true; SmartHosts = $null }
        New-Case 'DS-005' New-SendConnector $send @{ DomainSecureEnabled = $true; FrontendProxyEnabled = $true } @{ DomainSecureEnabled = $true }
        New-Case 'EDGE-001' New-SendConnector $send @{} @{} -Place $edge -Before $subscribed
        New-Case 'AD-NAME' New-AcceptedDomain @{ DomainName = 'b.example' } @{ Name = 'contoso.com' } @{ Name = 'B' }
        New-Case 'AD-DOMAIN-TAKEN' New-AcceptedDomain @{ Name = 'B' } @{ DomainName = 'CONTOSO.com' } @{ DomainName = '*.contoso.com' }
        New-Case 'VAL-DOMAIN' New-AcceptedDomain @{ Name = 'B' } @{ DomainName = 'b.*.example' } @{ DomainName = '*.b.example' }
        New-Case 'AD-REMOVE-DEFAULT' Remove-AcceptedDomain @{ Confirm = $false } @{ Identity = 'contoso.com' } @{ Identity = 'B' } -Before { New-AcceptedDomain -Name 'B' -DomainName 'b.example' }
        New-Case 'DS-002' Set-TransportConfig @{} @{ TLSSendDomainSecureList = 'a.example', '*.b.example' } @{ TLSSendDomainSecureList = 'a.example' }
        New-Case 'EDGE-020' New-EdgeSubscription @{} @{ FileName = 'x.xml' } @{ Site = 'Main'; FileData = [Text.Encoding]::UTF8.GetBytes('{"place":"EDGE01","name":"EDGE01"}') }
        New-Case 'EDGE-002' New-EdgeSubscription @{ FileData = [Text.Encoding]::UTF8.GetBytes('{"place":"EDGE01","name":"EDGE01"}') } @{ Site = 'Branch' } @{ Site = 'Main' } -Before $subscription
    )
    # The good way of this one is the bad way on a server that is not subscribed.
    ($cases | Where-Object { $_.Rule -eq 'EDGE-001' }).Good = @{ SkipBefore = $true } + ($cases | Where-Object { $_.Rule -eq 'EDGE-001' }).Good
}

BeforeAll {
    . (Join-Path $PSScriptRoot '../testing/Stage.ps1')

    function Invoke-Case($Case, $Given, $Options = @{}) {
        $folder = New-Stage $Case.Servers $Case.Place $Options
        try {
            $arguments = @{}
            foreach ($key in $Given.Keys) { if ($key -ne 'SkipBefore') { $arguments[$key] = $Given[$key] } }
            if (-not $Given['SkipBefore']) { & $Case.Before | Out-Null }
            $before = Get-StateText $folder $Case.Place
            $rule = Get-Refusal { & $Case.Cmdlet @arguments }
            @{ Rule = $rule; Changed = (Get-StateText $folder $Case.Place) -cne $before }
        } finally { Remove-Stage $folder }
    }
}

Describe '<Rule> at <Cmdlet>' -ForEach $cases {
    It 'refuses, and nothing has changed' {
        $result = Invoke-Case $_ $_.Bad
        $result.Rule | Should -BeExactly $_.Rule
        $result.Changed | Should -BeFalse
    }

    It 'lets pass what is right by a little, which changes something' {
        $result = Invoke-Case $_ $_.Good
        $result.Rule | Should -BeNullOrEmpty
        $result.Changed | Should -BeTrue
    }
}

Describe 'Every rule' {
    It 'has a case here' -TestCases @{ Known = @($cases.Rule) } {
        Import-Module (Join-Path $PSScriptRoot '../Standin.psm1') -DisableNameChecking
        $ids = InModuleScope Standin { $script:rules.Values | ForEach-Object { $_.Keys } }
        $ids | Where-Object { $Known -notcontains $_ } | Should -BeNullOrEmpty
    }

    It 'whose fact is not verified can be switched off, with all of its kind or alone' {
        foreach ($options in @{ unverified = $false }, @{ off = @('RC-PERM-003', 'SC-AS-013') }) {
            $folder = New-Stage $null 'organization' $options
            Get-Refusal { New-ReceiveConnector -Name 'R' -Custom -Bindings '10.0.0.1:26' -RemoteIPRanges '10.9.0.1' -TransportRole FrontendTransport -PermissionGroups AnonymousUsers, Custom } | Should -BeNullOrEmpty
            Get-Refusal { New-SendConnector -Name 'S' -AddressSpaces 'a.example', 'a.example;2' } | Should -BeNullOrEmpty
            Get-Refusal { New-SendConnector -Name 'T' -AddressSpaces '--' } | Should -BeExactly 'SC-AS-003'
            Remove-Stage $folder
        }
    }
}
