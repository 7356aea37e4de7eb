Context 'Going back' {
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

    Describe 'Invoke-Rollback' {
        It 'says where it stopped, and that it can be started again' {
            Mock Undo-Round { throw 'A reason.' }
            $said = Invoke-Told
            $said | Should -Contain '  A reason.'
            $said[-1] | Should -Be '1'
        }
    }

    Describe 'Undo-Round' {
        It 'has nothing to do without a change' { (Get-Said { Undo-Round -StateFolder '' })[-1] | Should -Be '0' }
    }

    Describe 'Read-RollbackState' {
        It 'finds the objects of the backup by their GUIDs' {
            $script:rollback.ByGuid = @{}
            $script:rollback.Known = @{}
            Read-RollbackState
            $script:rollback.ByGuid['g'].Name | Should -Be 'To HQ'
            $script:rollback.Known['g'].Name | Should -Be 'To HQ'
        }
    }

    Describe 'Undo-Entry' {
        It 'writes down what was taken back, and counts what was declined' {
            $entry = New-TestEntry -Action 'set' -Parameter 'Comment'
            $script:consent.Answer = $false
            Undo-Entry -Entry $entry 6>$null
            $script:rollback.Declined, $entry.Back | Should -Be 1, ''
            $script:rollback.At = 0
            $script:consent.Answer = $true
            Undo-Entry -Entry $entry 6>$null
            (Get-History).Entries[0].Back | Should -Be 'done'
        }
    }

    Describe 'Undo-Nothing' {
        It 'is done' { Undo-Nothing -Entry ([pscustomobject]@{ Name = 'EDGE01' }) 6>$null | Should -Be 'done' }
    }

    Describe 'Complete-Rollback' {
        It 'closes the round, unless a change is still there' {
            $entry = New-TestEntry -Action 'set' -Parameter 'Comment'
            (Get-Said { Complete-Rollback })[-1] | Should -Be '1'
            Write-BackDone -Number $entry.Number
            (Get-Said { Complete-Rollback })[-1] | Should -Be '0'
            (Get-History).Round | Should -Be 2
        }
    }

    Describe 'Start-Undo' {
        It 'writes down what a person agreed to, before it is done' {
            $entry = New-TestEntry -Action 'set' -Parameter 'Comment'
            $script:consent.Answer = $false
            Start-Undo -Entry $entry -Action 'Set' 6>$null | Should -BeFalse
            $script:consent.Answer = $true
            Start-Undo -Entry $entry -Action 'Set' 6>$null | Should -BeTrue
            (Get-History).Entries[0].Back | Should -Be 'begun'
        }
    }

    Describe 'Add-Left' {
        It 'keeps the sentence and tells it' {
            Get-Said { Add-Left -Sentence 'By hand.' } | Should -Be '  By hand.', 'left'
            $script:rollback.Left | Should -Be 'By hand.'
        }
    }

    Describe 'Get-EntryTitle' {
        It 'is the object as in a sentence, of a subscription its Edge server' {
            Get-EntryTitle -Entry (New-TestEntry -Action 'set') | Should -Be "Send connector 'To HQ'"
            Get-EntryTitle -Entry (New-TestEntry -Action 'subscribe' -Noun 'EdgeSubscription' -Name 'EDGE01') | Should -Be 'Edge subscription of EDGE01'
        }
    }

    Describe 'ConvertTo-EntryObject' {
        It 'is the connector, of a change of rights' {
            [void](Add-TestObject -Key 'c' -Noun 'ReceiveConnector' -Server 'MBX01' -Name 'Relay')
            $object = ConvertTo-EntryObject -Entry (New-TestEntry -Action 'grant' -Noun 'ADPermission' -Key 'c' -Name 'Relay')
            $object.Noun, $object.Server | Should -Be 'ReceiveConnector', 'MBX01'
        }
    }
}
