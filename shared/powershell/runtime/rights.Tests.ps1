Describe 'Rights on connectors' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        $consent = Start-TestRun
        Mock Get-ReceiveConnector { [pscustomobject]@{ Name = 'In'; Identity = 'EDGE01\In' } }
        Mock Get-ADPermission { [pscustomobject]@{ ExtendedRights = @('held'); Deny = $false }, [pscustomobject]@{ ExtendedRights = @('denied'); Deny = $true } }
        Mock Add-ADPermission { }
        Mock Remove-ADPermission { }
        $parameter = [ordered]@{ Identity = 'EDGE01\In'; User = 'CONTOSO\x'; ExtendedRights = @('held', 'new') }
    }

    Describe 'Get-AccountName' {
        It 'is what is stated' {
            Get-AccountName -User 'CONTOSO\x' | Should -Be 'CONTOSO\x'
        }

        It 'is asked for, but by -WhatIf' {
            Get-AccountName -User { 'CONTOSO\asked' } | Should -Be 'CONTOSO\asked'
            $WhatIfPreference = $true
            Get-AccountName -User { throw 'asked' } | Should -Be 'the account that this script asks for'
        }
    }

    Describe 'Get-HeldRight' {
        It 'leaves out what is denied' {
            Get-HeldRight -Connector ([pscustomobject]@{ Identity = 'a' }) -User 'x' | Should -Be 'held'
        }
    }

    Describe 'Set-Right' {
        It 'grants what is missing and keeps how to take it back' {
            Get-Said { Set-Right -Verb 'Add' -Parameter $parameter } | Should -Be "  ReceiveConnector 'In', CONTOSO\x: Add new."
            Should -Invoke Add-ADPermission -Times 1 -Exactly -ParameterFilter { "$ExtendedRights" -eq 'new' -and $User -eq 'CONTOSO\x' }
            $script:wayBack | Should -Be "Get-ReceiveConnector -Identity 'EDGE01\In' | Remove-ADPermission -User 'CONTOSO\x' -ExtendedRights @('new')"
        }

        It 'takes away what is there' {
            [void](Get-Said { Set-Right -Verb 'Remove' -Parameter $parameter })
            Should -Invoke Remove-ADPermission -Times 1 -Exactly -ParameterFilter { "$ExtendedRights" -eq 'held' }
        }

        It 'leaves alone what is held already' {
            $parameter['ExtendedRights'] = @('held')
            Get-Said { Set-Right -Verb 'Add' -Parameter $parameter } | Should -Match 'already as designed'
            Should -Invoke Add-ADPermission -Times 0 -Exactly
        }

        It 'stops where there is no such connector, unless an earlier step would have made it' {
            Mock Get-ReceiveConnector { }
            { Set-Right -Verb 'Add' -Parameter $parameter } | Should -Throw "There is no ReceiveConnector 'In' here."
            Add-Planned -Noun 'ReceiveConnector' -Name 'In'
            Set-Right -Verb 'Add' -Parameter $parameter
            $consent.Asked | Should -Be "ReceiveConnector 'In', CONTOSO\x | Add held, new"
            Should -Invoke Add-ADPermission -Times 0 -Exactly
        }
    }
}
