BeforeAll { . (Join-Path $PSScriptRoot '../testing/Stage.ps1') }

Describe 'A new connector' {
    It 'gets what its version sets: Send connector of <Version> <Usage> takes <Size>' -ForEach @(
        @{ Version = '2010'; Usage = 'Internet'; Size = '10 MB (10,485,760 bytes)' }, @{ Version = '2013'; Usage = 'Internal'; Size = '25 MB (26,214,400 bytes)' }
        @{ Version = '2019'; Usage = 'Internet'; Size = '35 MB (36,700,160 bytes)' }, @{ Version = 'SE'; Usage = 'Internal'; Size = 'Unlimited' }
    ) {
        $folder = New-Stage @((New-Server 'S' $(if ($Version -eq '2010') { 'hub' } else { 'mailbox' }) $Version))
        (New-SendConnector -Name 'S' -AddressSpaces '*' -Usage $Usage).MaxMessageSize | Should -BeExactly $Size
        Remove-Stage $folder
    }

    It 'gets what its usage type supplies: <Usage> on <Place>' -ForEach @(
        @{ Usage = 'Client'; Place = 'organization'; Auth = 'Tls, Integrated, BasicAuth, BasicAuthRequireTLS'; Groups = 'ExchangeUsers' }
        @{ Usage = 'Internal'; Place = 'organization'; Auth = 'Tls, ExchangeServer'; Groups = 'ExchangeServers, ExchangeLegacyServers' }
        @{ Usage = 'Internal'; Place = 'EDGE01'; Auth = 'Tls, ExchangeServer'; Groups = 'ExchangeServers' }
        @{ Usage = 'Internet'; Place = 'EDGE01'; Auth = 'Tls'; Groups = 'AnonymousUsers' }
        @{ Usage = 'Partner'; Place = 'organization'; Auth = 'Tls'; Groups = 'Partners' }
        @{ Usage = 'Custom'; Place = 'organization'; Auth = 'Tls'; Groups = 'None' }
    ) {
        $folder = New-Stage $null $Place
        $role = if ($Place -eq 'organization') { @{ TransportRole = 'FrontendTransport' } } else { @{} }
        $made = New-ReceiveConnector -Name 'R' -Usage $Usage -Bindings '10.0.0.1:26' -RemoteIPRanges '10.9.0.1' @role
        $made.AuthMechanism | Should -BeExactly $Auth
        $made.PermissionGroups | Should -BeExactly $Groups
        Remove-Stage $folder
    }

    It 'on a local server needs no -Server, and its Fqdn is that of the server' {
        $folder = New-Stage @((New-Server 'MBX01'), (New-Server 'MBX02'))
        (New-ReceiveConnector -Name 'R' -Custom -Bindings '10.0.0.1:26' -RemoteIPRanges '10.9.0.1' -TransportRole FrontendTransport).Identity | Should -BeExactly 'MBX01\R'
        (New-ReceiveConnector -Name 'R' -Server 'mbx02' -Custom -Bindings '10.0.0.1:26' -RemoteIPRanges '10.9.0.1' -TransportRole FrontendTransport).Fqdn | Should -BeExactly 'mbx02.contoso.com'
        (New-SendConnector -Name 'S' -AddressSpaces '*').SourceTransportServers | Should -BeExactly 'MBX01'
        Remove-Stage $folder
    }
}

Describe 'An existing object' {
    BeforeEach { $folder = New-Stage }
    AfterEach { Remove-Stage $folder }

    It 'keeps what is not stated, and a flag that is stated replaces the whole set' {
        Set-ReceiveConnector 'MBX01\Default MBX01' -PermissionGroups ExchangeUsers
        $connector = Get-ReceiveConnector 'MBX01\Default MBX01'
        $connector.PermissionGroups | Should -BeExactly 'ExchangeUsers'
        $connector.MaxRecipientsPerMessage | Should -Be 5000
    }

    It 'is judged with the values that it has: the account of before is enough, and DNS routing needs no smart hosts left' {
        $account = New-Object pscredential -ArgumentList 'CONTOSO\mail', (New-Object securestring)
        New-SendConnector -Name 'S' -AddressSpaces '*' -DNSRoutingEnabled $false -SmartHosts 'mail.example' -SmartHostAuthMechanism BasicAuth -AuthenticationCredential $account | Out-Null
        Get-Refusal { Set-SendConnector 'S' -SmartHostAuthMechanism BasicAuthRequireTLS } | Should -BeNullOrEmpty
        Get-Refusal { Set-SendConnector 'S' -SmartHostAuthMechanism None -DNSRoutingEnabled $true } | Should -BeExactly 'SC-RT-001'
        Get-Refusal { Set-SendConnector 'S' -SmartHostAuthMechanism None -DNSRoutingEnabled $true -SmartHosts $null } | Should -BeNullOrEmpty
    }

    It 'that is removed asks first, and a question that nobody answers is an error' {
        New-SendConnector -Name 'S' -AddressSpaces '*' | Out-Null
        (Get-Command Remove-SendConnector).ScriptBlock.Attributes.ConfirmImpact | Should -Contain 'High'
        Remove-SendConnector 'S' -Confirm:$false
        @(Get-SendConnector).Count | Should -Be 0
    }

    It 'makes way as the default domain when another becomes it' {
        New-AcceptedDomain -Name 'B' -DomainName 'b.example' -DomainType InternalRelay | Out-Null
        (Get-AcceptedDomain 'B').AddressBookEnabled | Should -BeFalse
        Set-AcceptedDomain 'B' -MakeDefault $true
        (Get-AcceptedDomain | Where-Object { $_.Default }).Name | Should -BeExactly 'B'
        Set-AcceptedDomain 'contoso.com' -MakeDefault $true
        (Get-AcceptedDomain | Where-Object { $_.Default }).Name | Should -BeExactly 'contoso.com'
    }

    It 'of the organization or of a server is set without being made' {
        Set-TransportConfig -MaxSendSize 'unlimited' -InternalSMTPServers '10.0.0.1', '10.1.0.0/16'
        (Get-TransportConfig).MaxSendSize | Should -BeExactly 'Unlimited'
        Set-TransportConfig -InternalSMTPServers @{ Add = '10.2.0.1'; Remove = '10.0.0.1' }
        (Get-TransportConfig).InternalSMTPServers | Should -BeExactly @('10.1.0.0/16', '10.2.0.1')
        Set-TransportService 'mbx01.contoso.com' -ExternalIPAddress '203.0.113.5' -ExternalDNSServers '203.0.113.53'
        (Get-TransportService 'MBX01').ExternalIPAddress | Should -BeExactly '203.0.113.5'
    }
}
