Describe 'The report' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        $consent = Start-TestRun
    }

    Describe 'Test-Consent' {
        It 'asks with the object and what happens to it' {
            Test-Consent -Kind 'Set' -Title "SendConnector 'a'" -Action 'Set Port' | Should -BeTrue
            $consent.Asked | Should -Be "SendConnector 'a' | Set Port"
            $script:notDone['Set'] | Should -Be 0
        }

        It 'counts what is declined' {
            $consent.Answer = $false
            Test-Consent -Kind 'Remove' -Title 'a' -Action 'Remove' | Should -BeFalse
            $script:notDone['Remove'] | Should -Be 1
        }
    }

    Describe 'Write-Done' {
        It 'tells, counts and keeps the way back' {
            Get-Said { Write-Done -Kind 'Create' -Sentence 'a was created.' -WayBack 'Remove-a' } | Should -Be '  a was created.'
            $script:done['Create'] | Should -Be 1
            $script:wayBack | Should -Be 'Remove-a'
        }
    }

    Describe 'Write-AlreadyRight' {
        It 'tells and counts' {
            Get-Said { Write-AlreadyRight -Title 'a' } | Should -Be '  a is already as designed.'
            $script:alreadyRight | Should -Be 1
        }
    }

    Describe 'Write-Summary' {
        It 'sums up what was done' {
            [void](Get-Said { Write-Done -Kind 'Set' -Sentence 'a' -WayBack 'back' })
            $said = Get-Said { Write-Summary }
            $said | Should -Contain '0 created, 1 changed, 0 removed, 0 already as designed.'
            $said | Should -Contain '  back'
        }

        It 'says of -WhatIf what would have been done' {
            $consent.Answer = $false
            [void](Test-Consent -Kind 'Create' -Title 'a' -Action 'Create')
            $WhatIfPreference = $true
            Get-Said { Write-Summary } | Should -Contain 'Nothing was changed. Without -WhatIf: 1 would be created, 0 changed, 0 removed.'
        }

        It 'says what was declined' {
            $consent.Answer = $false
            [void](Test-Consent -Kind 'Create' -Title 'a' -Action 'Create')
            Get-Said { Write-Summary } | Should -Contain 'Declined: 1 to be created, 0 changed, 0 removed.'
        }
    }

    Describe 'Write-Failure' {
        It 'says where it stopped, and why' {
            $script:step = 3
            $said = Get-Said { Write-Failure -Problem 'The server refused it.' }
            $said | Should -Contain 'STOPPED at step 3.'
            $said | Should -Contain '  The server refused it.'
            $said | Should -Contain '0 created, 0 changed, 0 removed, 0 already as designed.'
        }

        It 'says that it stopped before the first step' {
            Get-Said { Write-Failure -Problem 'x' } | Should -Contain 'STOPPED before the first step.'
        }
    }
}
