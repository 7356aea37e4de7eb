Describe 'Going back' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Rollback.ps1')
        $folder = Start-TestRollback
        Mock Get-PlaceProblem { }
        Mock Open-State { }
        Mock Start-RunTranscript { }
        Mock Write-Progress { }
        Mock Remove-SendConnector { }
        Mock Set-SendConnector { }
        $kept = Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'To HQ' -Values @{ Comment = 'was' }
        Save-Backup -Backup $script:rollback.Backup
        Mock Get-SendConnector { (New-Shown 'g' 'To HQ' @{ Comment = 'is' }), (New-Shown 'n' 'New') }
        function Invoke-Told { @(Get-Said { Invoke-Rollback -StateFolder '' }) }
    }
    AfterEach { Remove-Item -LiteralPath $folder -Recurse -Force }

    It 'says that there is nothing to go back to where nothing was changed' {
        Invoke-Told | Should -Be 'There is nothing to go back to: no script of this bundle has changed anything on organization.', '0'
    }

    It 'takes everything back from the last change to the first, closes the round, and has nothing to do afterwards' {
        [void](New-TestEntry -Action 'set' -Parameter 'Comment')
        [void](New-TestEntry -Action 'create' -Name 'New' -Guid 'n' -Key 'sendConnector-2')
        $said = Invoke-Told
        $said[0] | Should -Be "1 of 2. Send connector 'New'"
        $said[-1] | Should -Be '0'
        Should -Invoke Remove-SendConnector -Times 1 -Exactly
        Should -Invoke Set-SendConnector -Times 1 -Exactly
        (Get-History).Round | Should -Be 2
        (Invoke-Told)[-1] | Should -Be '0'
        Should -Invoke Set-SendConnector -Times 1 -Exactly
    }

    It 'stops in the wrong place' {
        Mock Get-PlaceProblem { New-Problem -Kind 'machine' -Sentence 'Elsewhere.' }
        [void](New-TestEntry -Action 'set' -Parameter 'Comment')
        Invoke-Told | Should -Be 'STOPPED before anything was taken back.', '  Elsewhere.', '1'
    }

    It 'stops where the backup is missing' {
        [void](New-TestEntry -Action 'set' -Parameter 'Comment')
        [IO.File]::Delete($script:state.Backup)
        $said = Invoke-Told
        $said | Should -Contain 'STOPPED before anything was taken back.'
        ($said -join ' ') | Should -BeLike '*backup*is not there any more*'
        $said[-1] | Should -Be '1'
        Should -Invoke Set-SendConnector -Times 0 -Exactly
    }

    It 'stops at an error, says where, and goes on from there when it is started again' {
        [void](New-TestEntry -Action 'set' -Parameter 'Comment')
        [void](New-TestEntry -Action 'create' -Name 'New' -Guid 'n' -Key 'sendConnector-2')
        Mock Set-SendConnector { throw 'The server is away.' }
        $said = Invoke-Told
        $said | Should -Contain 'STOPPED at 2 of 2.'
        $said[-1] | Should -Be '1'
        Mock Set-SendConnector { }
        Mock Get-SendConnector { New-Shown 'g' 'To HQ' @{ Comment = 'is' } }
        Clear-Listing
        (Invoke-Told)[-1] | Should -Be '0'
        Should -Invoke Remove-SendConnector -Times 1 -Exactly
        (Get-History).Round | Should -Be 2
    }

    It 'writes nothing under -WhatIf' {
        [void](New-TestEntry -Action 'set' -Parameter 'Comment')
        $script:consent.Answer = $false
        $WhatIfPreference = $true
        $said = Invoke-Told
        $WhatIfPreference = $false
        $said[-2] | Should -BeLike 'Nothing was changed. Without -WhatIf 1 of 1*'
        $said[-1] | Should -Be '0'
        [IO.File]::Exists($script:state.Journal) | Should -BeFalse
    }

    It 'stays open where a change was declined, and says so by its exit code' {
        [void](New-TestEntry -Action 'set' -Parameter 'Comment')
        $script:consent.Answer = $false
        $said = Invoke-Told
        $said[-1] | Should -Be '1'
        (Get-History).Round | Should -Be 1
    }

    It 'has nothing to do for a synchronization' {
        [void](New-TestEntry -Action 'synchronize' -Noun 'EdgeSubscription' -Name 'EDGE01' -Guid '')
        (Invoke-Told)[-1] | Should -Be '0'
    }
}
