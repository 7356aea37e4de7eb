Context 'The servers' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place
    }

    Describe 'Get-ServerListing' {
        It 'finds a server by its name in any case' {
            (Get-ServerListing)['mbx02'].Fqdn | Should -Be 'mbx02.contoso.com'
            (Get-ServerListing).ContainsKey('MBX09') | Should -BeFalse
        }

        It 'reads the servers once' {
            Mock Get-ExchangeServer { New-ShownServer 'MBX01' }
            [void](Get-ServerListing); [void](Get-ServerListing)
            Should -Invoke Get-ExchangeServer -Times 1 -Exactly
        }

        It 'does not take an error for no servers' {
            Mock Get-ExchangeServer { throw 'no directory' }
            { Get-ServerListing } | Should -Throw 'no directory'
        }
    }

    Describe 'Get-ExchangeVersion' {
        It '<Text> is <Version>' -ForEach @(
            @{ Text = 'Version 14.3 (Build 123.4)'; Version = '2010' }
            @{ Text = 'Version 14.0 (Build 639.21)'; Version = '2010' }
            @{ Text = 'Version 15.0 (Build 1497.2)'; Version = '2013' }
            @{ Text = 'Version 15.1 (Build 2507.6)'; Version = '2016' }
            @{ Text = 'Version 15.2 (Build 221.12)'; Version = '2019' }
            @{ Text = 'Version 15.2 (Build 1748.10)'; Version = '2019' }
            @{ Text = 'Version 15.2 (Build 2562.17)'; Version = 'SE' }
            @{ Text = 'Version 15.3 (Build 1.1)'; Version = '' }
            @{ Text = 'Version 8.3 (Build 83.6)'; Version = '' }
            @{ Text = ''; Version = '' }
        ) {
            Get-ExchangeVersion -Server ([pscustomobject]@{ AdminDisplayVersion = $Text }) | Should -BeExactly $Version
        }
    }

    Describe 'Test-Role' {
        It 'finds a role among several' {
            $server = New-ShownServer 'MBX01' 'Mailbox, ClientAccess, HubTransport'
            foreach ($role in 'mailbox', 'clientAccess', 'hub') { Test-Role -Server $server -Role $role | Should -BeTrue }
            Test-Role -Server $server -Role 'edge' | Should -BeFalse
        }
    }

    Describe 'Get-ServerProblem' {
        It 'names a server that the shell does not show' {
            Add-PlannedServer 'MBX09'
            Get-Found { Get-PlaceProblem } | Should -BeLike 'stop server: Get-ExchangeServer does not show the server MBX09*'
        }

        It 'names another role, another version and another full name, one by one' {
            Start-Place -Shown (New-ShownServer 'MBX01' 'ClientAccess' 'Version 15.0 (Build 1497.2)' 'fabrikam.com')
            Add-PlannedServer 'MBX01'
            $found = Get-Found { Get-PlaceProblem }
            $found | Should -HaveCount 3
            $found[0] | Should -BeLike '*called mbx01.fabrikam.com here, and mbx01.contoso.com in the design*'
            $found[1] | Should -BeLike '*has the role ClientAccess*mailbox*'
            $found[2] | Should -BeLike '*has Exchange 2013*2019*'
        }

        It 'tells SE from 2019, which have the first numbers in common' {
            Start-Place -Shown (New-ShownServer 'MBX01' -Version 'Version 15.2 (Build 2562.17)')
            Add-PlannedServer 'MBX01'
            Get-Found { Get-PlaceProblem } | Should -BeLike 'stop server: The server MBX01 has Exchange SE*2019*'
        }

        It 'warns of what nobody can tell' {
            Start-Place -Shown ([pscustomobject]@{ Name = 'MBX01' })
            Add-PlannedServer 'MBX01'
            (Get-PlaceProblem).Severity | Should -Be 'warning', 'warning'
        }

        It 'looks for no Edge server in the organization, and for no other server on an Edge server' {
            Add-PlannedServer 'EDGE01' 'edge'
            Get-PlaceProblem | Should -BeNullOrEmpty
            Start-Place 'EDGE01' -Machine 'EDGE01' -Shown (New-ShownServer 'EDGE01' 'Edge')
            Add-PlannedServer 'EDGE01' 'edge' -Key 'server-9'
            Add-PlannedServer 'MBX01'
            Get-PlaceProblem | Should -BeNullOrEmpty
        }
    }
}
