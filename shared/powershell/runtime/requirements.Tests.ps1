Context 'What steps need beside their objects' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place
    }

    Describe 'Get-ServiceProblem' {
        It 'names a transport service that a server of 2013 does not have: <Service> on <Role>' -ForEach @(
            @{ Service = 'FrontendTransport'; Role = 'Mailbox' }
            @{ Service = 'HubTransport'; Role = 'ClientAccess' }
        ) {
            Start-Place -Shown (New-ShownServer 'MBX01' $Role 'Version 15.0 (Build 1497.2)')
            Add-Connector 'A' ([ordered]@{ TransportRole = $Service })
            Get-Found { Get-ServiceProblem } | Should -BeLike "stop service: Receive connector 'MBX01\A' belongs to $Service, and MBX01 does not have that service: its role is $Role.*"
        }

        It 'finds both on a server with both roles, and on every later one' -ForEach @(
            @{ Role = 'Mailbox, ClientAccess'; Version = 'Version 15.0 (Build 1497.2)' }
            @{ Role = 'Mailbox'; Version = 'Version 15.1 (Build 2507.6)' }
        ) {
            Start-Place -Shown (New-ShownServer 'MBX01' $Role $Version)
            Add-Connector 'A' ([ordered]@{ TransportRole = 'FrontendTransport' })
            Add-Connector 'B' ([ordered]@{ TransportRole = 'HubTransport' })
            Get-ServiceProblem | Should -BeNullOrEmpty
        }
    }

    Describe 'Get-DowngradeProblem' {
        BeforeEach { Mock Get-TransportService { [pscustomobject]@{ Name = 'MBX01'; UseDowngradedExchangeServerAuth = $false; Guid = '1' } } }

        It 'names the setting of the server that is off' {
            Add-Connector 'A' ([ordered]@{ SuppressXAnonymousTls = $true })
            Get-Found { Get-DowngradeProblem } | Should -BeLike "*'MBX01\A' is to have SuppressXAnonymousTls*MBX01 has UseDowngradedExchangeServerAuth, which is off*"
        }

        It 'finds nothing where the design sets it, or nothing is suppressed' {
            Add-Connector 'A' ([ordered]@{ SuppressXAnonymousTls = $false })
            Get-DowngradeProblem | Should -BeNullOrEmpty
            Add-Connector 'B' ([ordered]@{ SuppressXAnonymousTls = $true })
            Add-Object -Key 'service' -Noun 'TransportService' -Server 'MBX01' -Name 'MBX01' -Believed ([ordered]@{}) -Wanted ([ordered]@{ UseDowngradedExchangeServerAuth = $true })
            Get-DowngradeProblem | Should -BeNullOrEmpty
        }
    }

    Describe 'Get-DefaultProblem' {
        BeforeEach {
            Add-Object -Key 'd' -Noun 'AcceptedDomain' -Name 'Contoso' -Believed ([ordered]@{ DomainName = 'contoso.com' })
            Add-Step -Key 'd' -Script $script:run.Script -Cmdlet 'Remove-AcceptedDomain' -Parameter ([ordered]@{ Identity = 'Contoso' })
            $script:objects['d'].Item = [pscustomobject]@{ Name = 'Contoso'; Default = $true }
        }

        It 'names the default domain that is to be removed' {
            Get-Found { Get-DefaultProblem } | Should -BeLike "stop refused: Accepted domain 'Contoso' is the default one and cannot be removed.*"
        }

        It 'finds nothing for another domain, or where another one becomes the default' {
            $script:objects['d'].Item = [pscustomobject]@{ Name = 'Contoso'; Default = $false }
            Get-DefaultProblem | Should -BeNullOrEmpty
            $script:objects['d'].Item = [pscustomobject]@{ Name = 'Contoso'; Default = $true }
            Add-Step -Key 'e' -Script $script:run.Script -Cmdlet 'Set-AcceptedDomain' -Parameter ([ordered]@{ Identity = 'Other'; MakeDefault = $true })
            Get-DefaultProblem | Should -BeNullOrEmpty
        }
    }

    Describe 'Get-SourceProblem' {
        It 'names a source server that <What>' -ForEach @(
            @{ What = 'nobody knows'; Name = 'MBX09'; Text = '*MBX09 cannot be a source server*Get-ExchangeServer does not show it*' }
            @{ What = 'is an Edge server without a subscription'; Name = 'EDGE01'; Text = '*an Edge server that is not subscribed*' }
            @{ What = 'has no Transport service'; Name = 'CAS01'; Text = '*its role is ClientAccess*' }
        ) {
            Start-Place -Shown (New-ShownServer 'MBX01'), (New-ShownServer 'EDGE01' 'Edge'), (New-ShownServer 'CAS01' 'ClientAccess')
            Add-Connector 'S' ([ordered]@{ SourceTransportServers = @('MBX01', $Name) }) -Noun 'SendConnector'
            $found = @(Get-Found { Get-SourceProblem })
            $found | Should -HaveCount 1
            $found[0] | Should -BeLike "stop source: $Text"
        }

        It 'finds nothing for servers with a Transport service and Edge servers that are or will be subscribed' {
            Mock Get-EdgeSubscription { [pscustomobject]@{ Name = 'EDGE01' } }
            Start-Place -Shown (New-ShownServer 'MBX01'), (New-ShownServer 'HUB01' 'HubTransport')
            Add-Connector 'S' ([ordered]@{ SourceTransportServers = @('mbx01.contoso.com', 'HUB01', 'EDGE01', 'EDGE02') }) -Noun 'SendConnector'
            Add-Step -Key 'server-8' -Script $script:run.Script -Cmdlet 'New-EdgeSubscription' -Parameter ([ordered]@{ Site = 'Main' }) -Edge 'EDGE02'
            Get-SourceProblem | Should -BeNullOrEmpty
        }
    }

    Describe 'Get-RequirementProblem' {
        It 'names what the steps lack, of every sort: <_>' -ForEach @('Get-ServiceProblem', 'Get-DowngradeProblem', 'Get-DefaultProblem', 'Get-SourceProblem', 'Get-RefusalProblem') {
            Get-RequirementProblem | Should -BeNullOrEmpty
            Mock $_ { New-Problem -Kind 'refused' -Sentence 'Found.' }
            (Get-RequirementProblem).Sentence | Should -Be 'Found.'
        }
    }
}
