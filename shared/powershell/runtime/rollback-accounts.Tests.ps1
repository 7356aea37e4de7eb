Context 'Former accounts' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Rollback.ps1')
        $folder = Start-TestRollback
        Mock Get-Credential { "account of $Message" }
        $kept = Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'To HQ' -Values @{ SmartHostAuthMechanism = 'BasicAuthRequireTLS'; AuthenticationCredential = 'CONTOSO\mail' }
    }
    AfterEach { Remove-Item -LiteralPath $folder -Recurse -Force }

    It 'are asked for once, and before anything is taken back' {
        Mock Get-SendConnector { New-Shown 'g' 'To HQ' @{ SmartHostAuthMechanism = 'None' } }
        Request-FormerAccount -Entry @((New-TestEntry -Action 'set' -Parameter 'SmartHostAuthMechanism'), (New-TestEntry -Action 'set' -Parameter 'AuthenticationCredential'))
        Get-FormerAccount -Kept $kept | Should -Be "account of The former account of Send connector 'To HQ', which Exchange does not show"
        Should -Invoke Get-Credential -Times 1 -Exactly
    }

    It 'are not asked for where another value is set back' {
        Mock Get-SendConnector { New-Shown 'g' 'To HQ' @{ SmartHostAuthMechanism = 'BasicAuthRequireTLS'; Comment = 'x' } }
        Request-FormerAccount -Entry (New-TestEntry -Action 'set' -Parameter 'Comment')
        Should -Invoke Get-Credential -Times 0 -Exactly
    }

    It 'are not asked for where there was none: going back to None asks nobody' {
        $none = Add-TestKept -Guid 'n' -Noun 'SendConnector' -Name 'Open' -Values @{ SmartHostAuthMechanism = 'None'; AuthenticationCredential = $null }
        Mock Get-SendConnector { New-Shown 'n' 'Open' @{ SmartHostAuthMechanism = 'BasicAuth'; AuthenticationCredential = 'an account' } }
        $entry = New-TestEntry -Action 'set' -Guid 'n' -Parameter 'SmartHostAuthMechanism', 'AuthenticationCredential'
        Request-FormerAccount -Entry $entry
        $values = Get-ValueBack -Entry $entry -Kept $none -Item @(Get-Listing -Noun 'SendConnector')[0]
        $values['SmartHostAuthMechanism'] | Should -Be 'None'
        $values.Contains('AuthenticationCredential') | Should -BeTrue
        $values['AuthenticationCredential'] | Should -Be $null
        Should -Invoke Get-Credential -Times 0 -Exactly
    }

    It 'are asked for where a connector that signed in is made again' {
        Mock Get-SendConnector { }
        Request-FormerAccount -Entry (New-TestEntry -Action 'remove')
        Should -Invoke Get-Credential -Times 1 -Exactly
    }

    It 'are asked for where a subscription deleted the connector on its Edge server' {
        $script:run.IsEdge = $true
        Mock Get-SendConnector { }
        Request-FormerAccount -Entry (New-TestEntry -Action 'subscribe' -Noun 'EdgeSubscription' -Name 'EDGE01' -Guid '')
        Should -Invoke Get-Credential -Times 1 -Exactly
    }

    It 'are not asked for under -WhatIf' {
        Mock Get-SendConnector { }
        $WhatIfPreference = $true
        Request-FormerAccount -Entry (New-TestEntry -Action 'remove')
        Get-FormerAccount -Kept $kept | Should -Be 'the former account'
        $WhatIfPreference = $false
        Should -Invoke Get-Credential -Times 0 -Exactly
    }

    It 'stop the script where none is given' {
        Mock Get-Credential { }
        { Get-FormerAccount -Kept $kept } | Should -Throw "No account was given for Send connector 'To HQ'.*"
    }

    Describe 'Test-SignsIn' {
        It 'is so with basic authentication' {
            Test-SignsIn -Kept $kept | Should -BeTrue
            $kept.Values['SmartHostAuthMechanism'] = 'None'
            Test-SignsIn -Kept $kept | Should -BeFalse
        }
    }

    Describe 'Get-FormerAccount' {
        It 'is asked for once' {
            [void](Get-FormerAccount -Kept $kept)
            [void](Get-FormerAccount -Kept $kept)
            Should -Invoke Get-Credential -Times 1 -Exactly
        }
    }

    Describe 'Request-FormerAccount' {
        It 'asks for none where none is needed' {
            Mock Get-SendConnector { New-Shown 'g' 'To HQ' }
            Request-FormerAccount -Entry (New-TestEntry -Action 'create' -Guid 'new')
            Should -Invoke Get-Credential -Times 0 -Exactly
        }
    }

    Describe 'Get-AskedKept' {
        It 'is the connector that is to be made again, and none that is there still' {
            Mock Get-SendConnector { }
            (Get-AskedKept -Entry (New-TestEntry -Action 'remove')).Guid | Should -Be 'g'
            Clear-Listing
            Mock Get-SendConnector { New-Shown 'g' 'To HQ' }
            Get-AskedKept -Entry (New-TestEntry -Action 'remove') | Should -BeNullOrEmpty
        }
    }
}
