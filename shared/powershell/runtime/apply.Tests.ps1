Context 'Applying' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        $consent = Start-TestRun
        $item = New-TestItem -Name 'To HQ' -Values @{ Port = 25; Comment = 'x'; Enabled = 'True' }
        $shown = @($item)
        $order = [Collections.ArrayList]@()
        Mock Get-SendConnector { $shown }
        Mock Set-SendConnector { [void]$order.Add('set') }
        Mock Get-PlaceProblem { }
        Mock Get-Obstacle { }
        Mock Get-AccountProblem { }
        Mock Open-State { }
        Mock Backup-Place { [void]$order.Add('backup') }
        Mock Request-Account { [void]$order.Add("accounts for $(@($Work).Count)") }
        Mock Start-RunTranscript { }
        Mock Stop-RunTranscript { [void]$order.Add('end') }
        Mock Write-Begin { 7 }
        Mock Write-Done { }
        Mock Write-Progress { }
        $object = Add-TestObject -Believed @{ Comment = 'x'; Enabled = $true } -Wanted @{ Comment = 'y'; Enabled = $true }
        $parameter = [ordered]@{ Identity = 'To HQ'; Comment = 'y' }
        [void](Add-TestStep -Cmdlet 'Set-SendConnector' -Parameter $parameter)
        # What is told goes to the person, and only the exit code comes back.
        function Get-ExitCode([bool]$TakeOver) { Invoke-Apply -TakeOver $TakeOver 6>$null 3>$null }
    }

    Describe 'Invoke-Apply' {
        It 'asks for accounts and makes the backup before the first change' {
            Get-ExitCode | Should -Be 0
            $order | Should -Be 'accounts for 1', 'backup', 'set', 'end'
        }

        It 'makes no backup and asks for nothing where nothing is to be done' {
            $parameter['Comment'] = 'x'
            Get-ExitCode | Should -Be 0
            $order | Should -Be 'end'
        }

        It 'makes no backup and asks for nothing with -WhatIf' {
            $consent.Answer = $false
            $WhatIfPreference = $true
            Get-ExitCode | Should -Be 0
            $order | Should -Be 'end'
        }

        It 'stops in the wrong place before it reads anything' {
            Mock Get-PlaceProblem { New-Problem -Kind 'place' -Sentence 'Not here.' }
            Get-ExitCode | Should -Be 1
            Should -Invoke Open-State -Times 0 -Exactly
            Should -Invoke Get-SendConnector -Times 0 -Exactly
        }

        It 'stops before its first change where something differs, with the whole list' {
            $object.Believed['Port'] = 26
            Mock Get-Obstacle { New-Problem -Kind 'address' -Sentence 'No such address.' }
            $said = Get-Said { Invoke-Apply }
            $said | Should -Contain '  - No such address.'
            @($said -like '*Port is*').Count | Should -Be 1
            $said[-1] | Should -Be '1'
            $order | Should -Be 'end'
        }

        It 'is not stopped by what -TakeOver takes over, nor by a warning' {
            $object.Believed['Port'] = 26
            Mock Get-Obstacle { New-Problem -Kind 'address' -Sentence 'Nobody knows.' -Severity 'warning' }
            Get-ExitCode -TakeOver $true | Should -Be 0
            $order | Should -Contain 'set'
        }

        It 'stops at an account that does not exist before the backup' {
            Mock Get-AccountProblem { New-Problem -Kind 'account' -Sentence 'No such account.' }
            Get-ExitCode | Should -Be 1
            $order | Should -Be 'accounts for 1', 'end'
        }

        It 'tells what failed and returns 1' {
            Mock Set-SendConnector { throw 'The server refused it.' }
            $said = Get-Said { Invoke-Apply }
            $said | Should -Contain 'STOPPED at step 1 of 1, Set-SendConnector.'
            $said | Should -Contain 'To go back: .\5-rollback-test.ps1'
            $said[-1] | Should -Be '1'
        }

        It 'carries out the steps of its own script only' {
            Add-Step -Key 'sendConnector-1' -Script '3-apply-test-2.ps1' -Cmdlet 'Remove-SendConnector' -Parameter @{}
            Mock Remove-SendConnector { }
            Get-ExitCode | Should -Be 0
            Should -Invoke Remove-SendConnector -Times 0 -Exactly
        }
    }

    Describe 'Test-Ready' {
        It 'is so where there is nothing but warnings' {
            Test-Ready -Problem @($null) 6>$null | Should -BeTrue
            Test-Ready -Problem (New-Problem -Kind 'a' -Sentence 'x' -Severity 'warning') 6>$null 3>$null | Should -BeTrue
            Test-Ready -Problem (New-Problem -Kind 'a' -Sentence 'x') 6>$null | Should -BeFalse
        }
    }
}
