Context 'The report' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        $consent = Start-TestRun
        Mock Write-Progress { }
        $step = Add-TestStep -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ Port = 26 })
        [void](Add-TestObject)
        $work = New-Work -Step $step -Action 'set' -Title "Send connector 'To HQ'" -What "Set Port from '25' to '26'" -Arguments @{}
    }

    Describe 'Start-Report' {
        It 'says which script runs, and where' {
            $said = Get-Said { Start-Report }
            $said | Should -Be '3-apply-test.ps1: A test', 'Place: organization, in the shell of a test.'
        }
    }

    Describe 'Test-Consent' {
        It 'asks with the object and what happens to it' {
            Test-Consent -Work $work | Should -BeTrue
            $consent.Asked | Should -Be "Send connector 'To HQ' | Set Port from '25' to '26'"
            $script:notDone['set'] | Should -Be 0
        }

        It 'counts what is declined' {
            $consent.Answer = $false
            Test-Consent -Work $work | Should -BeFalse
            $script:notDone['set'] | Should -Be 1
        }
    }

    Describe 'Write-Step' {
        It 'tells which step of how many begins' {
            Get-Said { Write-Step -Step $step -Count 4 -Title "Send connector 'To HQ'" } | Should -Be "1 of 4: Set-SendConnector, Send connector 'To HQ'"
            Should -Invoke Write-Progress -Times 1 -Exactly -ParameterFilter { $PercentComplete -eq 0 -and $Status -like '1 of 4*' }
        }
    }

    Describe 'Write-Change' {
        It 'tells from what to what, and counts' {
            Get-Said { Write-Change -Work $work } | Should -Be "  Send connector 'To HQ': Set Port from '25' to '26'."
            $script:done['set'] | Should -Be 1
        }

        It 'tells what was made and what was removed' {
            $work.Action = 'create'
            Get-Said { Write-Change -Work $work } | Should -Be "  Send connector 'To HQ' was created."
            $work.Action = 'unsubscribe'
            Get-Said { Write-Change -Work $work } | Should -Match 'Set Port'
            $script:done['create'] + $script:done['remove'] | Should -Be 2
        }
    }

    Describe 'Write-AlreadyRight' {
        It 'tells, counts, and says what nobody could compare' {
            $step.Parameter['AuthenticationCredential'] = { 'asked' }
            $said = Get-Said { Write-AlreadyRight -Step $step -Title 'a' }
            $said | Should -Be '  a is already as designed.', '  AuthenticationCredential cannot be read back and was not compared.'
            $script:alreadyRight | Should -Be 1
        }
    }

    Describe 'Write-Problems' {
        It 'lists all that stops the run, and says what to do' {
            $problems = (New-Problem -Kind 'a' -Sentence 'One.'), (New-Problem -Kind 'b' -Sentence 'Two.' -CanTakeOver $true), (New-Problem -Kind 'c' -Sentence 'Three.' -Severity 'warning')
            $said = Get-Said { Write-Problems -Problem $problems }
            $said | Should -Contain 'STOPPED before the first change; 2 to be settled:'
            $said | Should -Contain '  - One.'
            $said | Should -Contain 'Three.'
            $said[-1] | Should -Match '-TakeOver'
        }

        It 'does not speak of taking over where nothing can be' {
            (Get-Said { Write-Problems -Problem (New-Problem -Kind 'a' -Sentence 'One.') })[-1] | Should -Be 'Nothing was changed. Settle this and start this script again.'
        }

        It 'says nothing where nothing stops the run' {
            Get-Said { Write-Problems -Problem @() } | Should -BeNullOrEmpty
        }
    }

    Describe 'Write-Summary' {
        It 'sums up what was done' {
            [void](Get-Said { Write-Change -Work $work })
            Get-Said { Write-Summary } | Should -Contain '0 created, 1 changed, 0 removed, 0 already as designed.'
        }

        It 'says of -WhatIf what would have been done' {
            $consent.Answer = $false
            [void](Test-Consent -Work $work)
            $WhatIfPreference = $true
            Get-Said { Write-Summary } | Should -Contain 'Nothing was changed. Without -WhatIf: 0 would be created, 1 changed, 0 removed.'
        }

        It 'says what was declined' {
            $consent.Answer = $false
            [void](Test-Consent -Work $work)
            Get-Said { Write-Summary } | Should -Contain 'Declined: 0 to be created, 1 changed, 0 removed.'
        }
    }

    Describe 'Write-Failure' {
        It 'says where it stopped and why, what was done and what was not, and how to go back' {
            $second = Add-TestStep -Cmdlet 'Remove-SendConnector' -Parameter @{}
            [void](Get-Said { Write-Change -Work $work })
            $said = Get-Said { Write-Failure -Problem 'The server refused it.' -Step $second -Steps @($step, $second) }
            $said | Should -Contain 'STOPPED at step 2 of 2, Remove-SendConnector.'
            $said | Should -Contain '  The server refused it.'
            $said | Should -Contain "  step 1, Send connector 'To HQ': Set Port from '25' to '26'."
            $said | Should -Contain "  step 2, Remove-SendConnector, Send connector 'To HQ'"
            $said[-1] | Should -Be 'To go back: .\5-rollback-test.ps1'
        }

        It 'says that it stopped before the first step, and that there is nothing to take back' {
            $said = Get-Said { Write-Failure -Problem 'x' -Steps @($step) }
            $said | Should -Contain 'STOPPED before the first step.'
            $said[-1] | Should -Be 'Nothing was changed.'
        }
    }

    Describe 'Get-StepTitle' {
        It 'is the object, or the subscription' {
            Get-StepTitle -Step $step | Should -Be "Send connector 'To HQ'"
            Get-StepTitle -Step (Add-TestStep -Key 'server-3' -Cmdlet 'New-EdgeSubscription' -Parameter @{} -Edge 'EDGE01') | Should -Be 'subscription of EDGE01'
            Get-StepTitle -Step (Add-TestStep -Key 'server-3' -Cmdlet 'Start-EdgeSynchronization' -Parameter @{} -Edge 'EDGE01') | Should -Be 'synchronization with EDGE01'
        }
    }
}
