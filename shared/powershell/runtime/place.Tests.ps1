Context 'The place' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach { . (Join-Path $PSScriptRoot '../testing/Place.ps1') }

    Describe 'Test-Place' {
        It 'is an Edge server by its name, in any case' {
            Start-Place 'EDGE01' -Machine 'edge01' -Shown (New-ShownServer 'EDGE01' 'Edge')
            Test-Place -Name 'EDGE01' -IsEdge $true | Should -BeTrue
            Test-Place -Name 'EDGE02' -IsEdge $true | Should -BeFalse
            Test-Place -Name 'organization' -IsEdge $false | Should -BeFalse
        }

        It 'is the organization on a Mailbox server and on a workstation' {
            foreach ($name in 'MBX01', 'WORKSTATION') {
                Start-Place -Machine $name
                Test-Place -Name 'organization' -IsEdge $false | Should -BeTrue
            }
        }

        It 'is no place on an Edge server that the design does not know' {
            Start-Place 'EDGE01' -Machine 'EDGE99' -Shown (New-ShownServer 'EDGE99' 'Edge')
            Test-Place -Name 'EDGE01' -IsEdge $true | Should -BeFalse
            Test-Place -Name 'organization' -IsEdge $false | Should -BeFalse
        }
    }

    Describe 'Write-NoPlace' {
        It 'names this machine and the places of the design, and returns 1' {
            Start-Place 'EDGE01' -Machine 'EDGE99' -Shown (New-ShownServer 'EDGE99' 'Edge')
            $said = Get-Said { Write-NoPlace -Name 'EDGE01', 'organization' }
            $said[0] | Should -BeLike 'STOPPED.*EDGE99*EDGE01, organization.'
            $said[-1] | Should -Be '1'
        }
    }

    Describe 'Get-PlaceProblem' {
        It 'finds nothing in the right place' {
            Start-Place
            Add-PlannedServer 'MBX01'
            Add-Cmdlet -Name 'Get-SendConnector'
            Get-PlaceProblem | Should -BeNullOrEmpty
        }

        It 'says that a shell without any of the cmdlets is none of Exchange' {
            Start-Place
            Mock Get-Command { } -ParameterFilter { $Name -like '*-ExchangeServer' -or $Name -like '*-SendConnector' }
            Add-Cmdlet -Name 'Get-SendConnector', 'New-SendConnector'
            $found = @(Get-Found { Get-PlaceProblem })
            $found | Should -HaveCount 1
            $found[0] | Should -BeLike 'stop shell: This is no Exchange Management Shell*Start 3-apply-organization.ps1 in a shell of the organization.'
        }

        It 'names each cmdlet that the account may not run' {
            Start-Place
            Add-Cmdlet -Name 'Get-SendConnector', 'New-NoSuchThing', 'Set-NoSuchThing'
            (Get-PlaceProblem).Property | Should -Be 'New-NoSuchThing', 'Set-NoSuchThing'
        }

        It 'keeps the script of the organization from an Edge server, in its own shell and in a session of the organization' {
            foreach ($shown in @(, (New-ShownServer 'EDGE01' 'Edge')), @((New-ShownServer 'MBX01'), (New-ShownServer 'EDGE01' 'Edge'))) {
                Start-Place -Machine 'EDGE01' -Shown $shown
                Get-Found { Get-PlaceProblem } | Should -BeLike 'stop machine: *for the organization*EDGE01, is an Edge server*'
            }
        }

        It 'keeps the script of an Edge server from every other machine' {
            foreach ($name in 'MBX01', 'EDGE02') {
                Start-Place 'EDGE01' -Machine $name
                Get-Found { Get-PlaceProblem } | Should -BeLike "stop machine: *for EDGE01*this machine is $name*"
            }
        }

        It 'does not take a machine for an Edge server since it has its name' {
            Start-Place 'EDGE01' -Machine 'EDGE01' -Shown (New-ShownServer 'EDGE01' 'Mailbox')
            Add-PlannedServer 'EDGE01' 'edge' -Key 'server-9'
            Get-Found { Get-PlaceProblem } | Should -BeLike 'stop server: The server EDGE01 has the role Mailbox*'
        }

        It 'says that the servers cannot be read' {
            Start-Place
            Mock Get-ExchangeServer { throw 'no directory' }
            Get-Found { Get-PlaceProblem } | Should -BeLike 'stop shell: Get-ExchangeServer failed (no directory)*'
        }
    }
}
