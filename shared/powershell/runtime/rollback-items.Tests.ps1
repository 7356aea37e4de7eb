Context 'The objects of changes' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Rollback.ps1')
        $folder = Start-TestRollback
        Mock Get-SendConnector { (New-Shown 'g' 'To HQ'), (New-Shown 'b' 'Other') }
    }
    AfterEach { Remove-Item -LiteralPath $folder -Recurse -Force }

    Describe 'Find-MadeItem' {
        It 'is found by the GUID that it got, whatever it is called' {
            (Find-MadeItem -Entry (New-TestEntry -Action 'create' -Guid 'b')).Name | Should -Be 'Other'
        }
    }

    Describe 'Find-NewItem' {
        It 'is what was not there before, and is nobody else''s' {
            $entry = New-TestEntry -Action 'create' -Guid '' -IsDone $false
            (Find-NewItem -Entry $entry -Name 'to hq').Guid | Should -Be 'g'
            [void](New-TestEntry -Action 'set' -Key 'other' -Guid 'g')
            Find-NewItem -Entry $entry -Name 'To HQ' | Should -BeNullOrEmpty
        }
    }

    Describe 'Find-PresentItem' {
        It 'follows an object that was made again' {
            $entry = New-TestEntry -Action 'remove' -Guid 'former'
            Find-PresentItem -Noun 'SendConnector' -Guid 'former' | Should -BeNullOrEmpty
            Write-MadeAgain -Number $entry.Number -Former 'former' -Guid 'g'
            (Find-PresentItem -Noun 'SendConnector' -Guid 'former').Name | Should -Be 'To HQ'
        }
    }

    Describe 'Test-MadeByUs' {
        It 'is so where the object was made in this round and the backup does not have it' {
            [void](New-TestEntry -Action 'create' -Guid 'g')
            Test-MadeByUs -Entry (New-TestEntry -Action 'set' -Guid 'g') | Should -BeTrue
            [void](Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'To HQ')
            Test-MadeByUs -Entry (New-TestEntry -Action 'set' -Guid 'g') | Should -BeFalse
        }
    }

    Describe 'Get-KeptEntry' {
        It 'stops where the backup is another one' {
            { Get-KeptEntry -Entry (New-TestEntry -Action 'set' -Guid 'x') } | Should -Throw '*has nothing of*'
        }
    }
}
