Context 'The subscriptions of Edge servers' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place -Kind 'verify'
        Add-PlannedServer 'MBX01'
        function Get-EdgeSubscription { [CmdletBinding()] param() $script:shown }
        Mock Get-ReceiveConnector { }
        Mock Get-SendConnector { }
        function New-Shown([string]$Name, [string]$Site) { [pscustomobject]@{ Name = $Name; Site = $Site; Guid = [guid]::NewGuid().ToString() } }
        function Invoke-It { $script:code = -1; $script:told = Get-Said { $script:code = Invoke-Verify } }
        $script:shown = @(New-Shown 'EDGE01' 'contoso.com/Configuration/Sites/Main')
    }

    Describe 'Get-VerifiedSubscription' {
        It 'are as designed where they exist for the site of the design' {
            Add-Edge -Key 'server-9' -Name 'EDGE01' -Site 'main'
            Invoke-It
            $script:code | Should -Be 0
            $script:told | Should -Contain '  as designed  The subscription of EDGE01 (2 values)'
        }

        It 'differ where there is none' {
            Add-Edge -Key 'server-9' -Name 'EDGE02' -Site 'Main'
            Invoke-It
            $script:code | Should -Be 1
            $script:told | Should -Contain '    The subscription of EDGE02 does not exist.'
        }

        It 'differ where they are of another site, with both in the report' {
            Add-Edge -Key 'server-9' -Name 'EDGE01' -Site 'Branch'
            $found = Get-Verification
            $report = Get-VerifyReport -Found $found -IsAsDesigned $false
            $one = $report['differences'][0]
            $one['kind'], $one['key'], $one['noun'], $one['name'], $one['property'], $one['wanted'], $one['now'] | Should -Be 'difference', 'server-9', 'EdgeSubscription', 'EDGE01', 'Site', 'Branch', 'Main'
        }

        It 'differ where an Edge server of the design is subscribed without the design' {
            Add-Edge -Key 'server-9' -Name 'EDGE01'
            Invoke-It
            $script:code | Should -Be 1
            ($script:told -like "*EDGE01 is subscribed to the site 'Main', which the design does not have*") | Should -HaveCount 1
        }

        It 'are compared in their existence alone where Exchange does not show the site' {
            $script:shown = @([pscustomobject]@{ Name = 'EDGE01'; Guid = 'a' })
            Add-Edge -Key 'server-9' -Name 'EDGE01' -Site 'Main'
            Invoke-It
            $script:code | Should -Be 0
            ($script:told -like '*Not compared: Site of 1 object, since Exchange does not show it.') | Should -HaveCount 1
        }

        It 'are not compared where the shell has no cmdlet for them, and not read where the design has no Edge server' {
            Remove-Item -Path function:Get-EdgeSubscription
            Add-Edge -Key 'server-9' -Name 'EDGE02' -Site 'Main'
            Invoke-It
            $script:code | Should -Be 0
            ($script:told -like '*Not compared: EdgeSubscription of 1 object, since this shell has no Get-EdgeSubscription.') | Should -HaveCount 1
            function Get-EdgeSubscription { throw 'not to be read' }
            Start-Place -Kind 'verify'
            Add-PlannedServer 'MBX01'
            Invoke-It
            $script:code | Should -Be 0
        }
    }

    Describe 'Get-ExtraSubscription' {
        It 'are mentioned where the design does not have the Edge server' {
            $script:shown = @((New-Shown 'EDGE01' 'Main'), (New-Shown 'EDGE77' 'Main'))
            Add-Edge -Key 'server-9' -Name 'edge01.contoso.com' -Site 'Main'
            Invoke-It
            $script:code | Should -Be 0
            $script:told | Should -Contain '  Not in the design: The subscription of EDGE77.'
        }
    }
}
