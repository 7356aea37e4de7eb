# What differs between a remote session and a local shell, and between versions and roles.

BeforeAll { . (Join-Path $PSScriptRoot '../testing/Stage.ps1') }

Describe 'Over a remote session' {
    BeforeAll {
        # As in a new console, whatever the one that runs the tests prefers.
        $former = $global:ErrorActionPreference
        $global:ErrorActionPreference = 'Continue'
        $folder = New-Stage
        $connector = Get-ReceiveConnector 'MBX01\Default MBX01'
    }
    AfterAll {
        Remove-Stage $folder
        $global:ErrorActionPreference = $former
    }

    It 'an object says that it was deserialized, and its values are text, numbers, switches and ArrayLists' {
        $connector.PSObject.TypeNames[0] | Should -BeLike 'Deserialized.Microsoft.Exchange.*ReceiveConnector'
        $types = $connector.PSObject.Properties | Where-Object { $null -ne $_.Value } | ForEach-Object { $_.Value.GetType().Name } | Sort-Object -Unique
        $types | Should -BeExactly @('ArrayList', 'Boolean', 'Guid', 'Int32', 'String')
        $connector.MaxMessageSize | Should -BeExactly '36 MB (37,748,736 bytes)'
        $connector.AuthMechanism | Should -BeExactly 'Tls, Integrated, BasicAuth, BasicAuthRequireTLS, ExchangeServer'
        $connector.TlsCertificateName | Should -Be $null
    }
    It 'an object survives Export-Clixml' {
        $file = Join-Path $folder 'x.xml'
        $connector | Export-Clixml $file
        $read = Import-Clixml $file
        foreach ($property in $connector.PSObject.Properties) { "$($read.($property.Name))" | Should -BeExactly "$($property.Value)" }
    }
    It 'an error stops a script only where the command says so' {
        & { $ErrorActionPreference = 'Stop'; Get-SendConnector 'Nothing' 2>$null; 'went on' } | Should -BeExactly 'went on'
        { Get-SendConnector 'Nothing' -ErrorAction Stop } | Should -Throw
        Get-SendConnector 'Nothing' -ErrorAction SilentlyContinue -ErrorVariable problem
        @($problem).Count | Should -Be 1
        $problem[0].CategoryInfo.Category | Should -Be 'ObjectNotFound'
        $problem[0].FullyQualifiedErrorId | Should -BeExactly '[FailureCategory=Cmdlet-ManagementObjectNotFoundException] NOT-FOUND,Get-SendConnector'
    }
    It 'the -WhatIf of a script does not reach a cmdlet' {
        & { $WhatIfPreference = $true; New-SendConnector -Name 'S' -AddressSpaces '*' | Out-Null }
        (Get-SendConnector).Name | Should -BeExactly 'S'
    }
}

Describe 'In a local shell' {
    BeforeAll { $folder = New-Stage $null 'organization' @{ session = 'local' }; $connector = Get-ReceiveConnector 'MBX01\Default MBX01' }
    AfterAll { Remove-Stage $folder }

    It 'values have types of their own, which say what a remote session says' {
        $connector.PSObject.TypeNames[0] | Should -BeLike 'Microsoft.Exchange.*ReceiveConnector'
        $connector.MaxMessageSize.ToBytes() | Should -Be 37748736
        $connector.Bindings[0].Port | Should -Be 2525
        $connector.ConnectionTimeout.TotalSeconds | Should -Be 600
        $connector.Identity.DistinguishedName | Should -BeLike 'CN=Default MBX01,CN=SMTP Receive Connectors,*'
        $local = @{}
        foreach ($property in $connector.PSObject.Properties) { $local[$property.Name] = @($property.Value) -join ' ' }
        Enter-Stage $folder
        foreach ($property in (Get-ReceiveConnector 'MBX01\Default MBX01').PSObject.Properties) {
            if ('PSComputerName', 'RunspaceId', 'PSShowComputerName' -notcontains $property.Name) { $local[$property.Name] | Should -BeExactly (@($property.Value) -join ' ') -Because $property.Name }
        }
        Enter-Stage $folder 'organization' @{ session = 'local' }
    }
    It 'values of every kind of object can be given back' {
        New-SendConnector -Name 'S' -AddressSpaces '*' -DNSRoutingEnabled $false -SmartHosts 'mail.example', '10.1.1.1' | Out-Null
        $before = Get-StateText $folder
        $send = Get-SendConnector 'S'
        Enter-Stage $folder 'organization' @{ session = 'local'; unverified = $false }
        Set-SendConnector 'S' -AddressSpaces $send.AddressSpaces -SmartHosts $send.SmartHosts -DNSRoutingEnabled $false -MaxMessageSize $send.MaxMessageSize -ConnectionInactivityTimeOut $send.ConnectionInactivityTimeOut -SourceTransportServers $send.SourceTransportServers -ErrorPolicies $send.ErrorPolicies
        Get-StateText $folder | Should -BeExactly $before
    }
    It 'cmdlets follow the preferences of the script' {
        { & { $ErrorActionPreference = 'Stop'; Get-SendConnector 'Nothing' } } | Should -Throw
        & { $WhatIfPreference = $true; New-SendConnector -Name 'T' -AddressSpaces 'a.example' }
        & { $ErrorActionPreference = 'SilentlyContinue'; Get-SendConnector 'T' } | Should -BeNullOrEmpty
    }
}

Describe 'A shell of <Version> <Role>' -ForEach @(
    @{ Version = '2010'; Role = 'hub'; Has = 'Set-TransportServer'; Lacks = 'Set-TransportService'; LacksParameter = 'TransportRole', 'TlsCertificateName' }
    @{ Version = '2013'; Role = 'mailbox'; Has = 'Set-TransportService'; Lacks = 'Nothing-Here'; LacksParameter = 'AuthTarpitInterval' }
    @{ Version = 'SE'; Role = 'mailbox'; Has = 'Start-EdgeSynchronization'; Lacks = 'Nothing-Here'; LacksParameter = @() }
    @{ Version = '2019'; Role = 'edge'; Has = 'Set-TransportService'; Lacks = 'Start-EdgeSynchronization'; LacksParameter = @() }
) {
    BeforeAll { $folder = New-Stage @((New-Server 'S' $Role $Version)) $(if ($Role -eq 'edge') { 'S' } else { 'organization' }) }
    AfterAll { Remove-Stage $folder }

    It 'has its cmdlets and parameters, and no others' {
        Get-Command $Has -ErrorAction SilentlyContinue | Should -Not -BeNullOrEmpty
        Get-Command $Lacks -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        foreach ($name in $LacksParameter) { (Get-Command New-ReceiveConnector).Parameters.Keys | Should -Not -Contain $name }
        (Get-Command New-SendConnector).Parameters.Keys | Should -Contain 'AddressSpaces'
        (Get-Command Set-SendConnector).Parameters.Keys | Should -Not -Contain 'Usage'
        (Get-Command Set-AcceptedDomain).Parameters.Keys | Should -Not -Contain 'DomainName'
    }
}

Describe 'An account that may not do everything' {
    It 'has a shell without those cmdlets and parameters' {
        $folder = New-Stage $null 'organization' @{ denied = @('New-SendConnector', 'Set-ReceiveConnector:Fqdn') }
        Get-Command New-SendConnector -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        (Get-Command Set-ReceiveConnector).Parameters.Keys | Should -Not -Contain 'Fqdn'
        @(Get-ManagementRoleEntry '*\New-SendConnector').Count | Should -Be 0
        (Get-ManagementRoleEntry '*\Set-ReceiveConnector').Parameters | Should -Not -Contain 'Fqdn'
        Remove-Stage $folder
    }
}

Describe 'Parameters are typed as a remote session types them' {
    It '<Name> of New-SendConnector is <Type>' -ForEach @(@{ Name = 'Name'; Type = 'String' }, @{ Name = 'Port'; Type = 'Int32' }, @{ Name = 'Enabled'; Type = 'Boolean' }, @{ Name = 'Internet'; Type = 'SwitchParameter' }, @{ Name = 'AddressSpaces'; Type = 'Object' }, @{ Name = 'MaxMessageSize'; Type = 'Object' }, @{ Name = 'AuthenticationCredential'; Type = 'PSCredential' }) {
        $folder = New-Stage
        (Get-Command New-SendConnector).Parameters[$Name].ParameterType.Name | Should -BeExactly $Type
        Remove-Stage $folder
    }
}
