Describe 'Get-RefusalProblem' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place
        Add-PlannedServer 'MBX01'
    }

    It 'names on a <Noun> what Exchange refuses together: a step that states <Wanted> where <There> is there' -ForEach @(
        @{ Noun = 'ReceiveConnector'; Wanted = [ordered]@{ RequireTLS = $true }; There = @{ AuthMechanism = 'Integrated, BasicAuth' } }
        @{ Noun = 'ReceiveConnector'; Wanted = [ordered]@{ DomainSecureEnabled = $true }; There = @{ AuthMechanism = 'Integrated' } }
        @{ Noun = 'ReceiveConnector'; Wanted = [ordered]@{ DomainSecureEnabled = $true }; There = @{ AuthMechanism = 'Tls, ExternalAuthoritative'; PermissionGroups = 'ExchangeServers' } }
        @{ Noun = 'ReceiveConnector'; Wanted = [ordered]@{ PermissionGroups = @('AnonymousUsers') }; There = @{ AuthMechanism = 'Tls, ExternalAuthoritative'; PermissionGroups = 'ExchangeServers' } }
        @{ Noun = 'ReceiveConnector'; Wanted = [ordered]@{ AuthMechanism = @('Tls', 'ExchangeServer') }; There = @{ Fqdn = 'mail.contoso.com' } }
        @{ Noun = 'ReceiveConnector'; Wanted = [ordered]@{ BinaryMimeEnabled = $true }; There = @{ ChunkingEnabled = $false } }
        @{ Noun = 'ReceiveConnector'; Wanted = [ordered]@{ ConnectionTimeout = '00:04:00' }; There = @{ ConnectionInactivityTimeout = '00:05:00' } }
        @{ Noun = 'SendConnector'; Wanted = [ordered]@{ RequireTLS = $true }; There = @{ IgnoreSTARTTLS = $true } }
        @{ Noun = 'SendConnector'; Wanted = [ordered]@{ TlsAuthLevel = 'EncryptionOnly' }; There = @{ RequireTLS = $false } }
        @{ Noun = 'SendConnector'; Wanted = [ordered]@{ SmartHosts = @('10.0.0.1') }; There = @{ DNSRoutingEnabled = $true } }
        @{ Noun = 'SendConnector'; Wanted = [ordered]@{ DNSRoutingEnabled = $false }; There = @{ SmartHosts = [Collections.ArrayList]@() } }
        @{ Noun = 'SendConnector'; Wanted = [ordered]@{ DomainSecureEnabled = $true }; There = @{ DNSRoutingEnabled = $false; SmartHosts = @('10.0.0.1') } }
        @{ Noun = 'SendConnector'; Wanted = [ordered]@{ DomainSecureEnabled = $true }; There = @{ IgnoreSTARTTLS = $true } }
        @{ Noun = 'SendConnector'; Wanted = [ordered]@{ DomainSecureEnabled = $true }; There = @{ FrontendProxyEnabled = $true } }
    ) {
        Add-Connector 'A' $Wanted (New-ShownConnector 'A' $There) -Noun $Noun -Verb 'Set'
        $found = @(Get-Found { Get-RefusalProblem })
        $found | Should -HaveCount 1
        $found[0] | Should -BeLike "stop refused: *'*A' would have *$(@($Wanted.Keys)[0])*Exchange refuses that*"
    }

    It 'lets what goes together be, and what nobody knows' -ForEach @(
        @{ Noun = 'ReceiveConnector'; Wanted = [ordered]@{ RequireTLS = $true }; There = @{ AuthMechanism = 'Tls, Integrated' } }
        @{ Noun = 'ReceiveConnector'; Wanted = [ordered]@{ RequireTLS = $true }; There = @{} }
        @{ Noun = 'ReceiveConnector'; Wanted = [ordered]@{ AuthMechanism = @('Tls', 'ExchangeServer') }; There = @{ Fqdn = 'MBX01.contoso.com' } }
        @{ Noun = 'ReceiveConnector'; Wanted = [ordered]@{ AuthMechanism = @('Tls', 'ExchangeServer') }; There = @{ Fqdn = $null } }
        @{ Noun = 'ReceiveConnector'; Wanted = [ordered]@{ ConnectionTimeout = '1.00:00:00' }; There = @{ ConnectionInactivityTimeout = '00:05:00' } }
        @{ Noun = 'SendConnector'; Wanted = [ordered]@{ SmartHosts = @('10.0.0.1') }; There = @{ DNSRoutingEnabled = $false } }
        @{ Noun = 'SendConnector'; Wanted = [ordered]@{ Comment = 'x' }; There = @{ RequireTLS = $true; IgnoreSTARTTLS = $true } }
    ) {
        Add-Connector 'A' $Wanted (New-ShownConnector 'A' $There) -Noun $Noun -Verb 'Set'
        Get-RefusalProblem | Should -BeNullOrEmpty
    }
}
