Context 'What a step has to do' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun)
        $item = New-TestItem -Name 'To HQ' -Values @{ Port = 25; Comment = 'x'; SmartHostAuthMechanism = 'None' }
        $shown = @($item)
        Mock Get-SendConnector { $shown }
    }

    Describe 'New-Work' {
        It 'keeps the step with what is to be done' {
            $work = New-Work -Step (Add-TestStep -Cmdlet 'Set-SendConnector' -Parameter @{}) -Action 'set' -Title 'a' -What 'b' -Arguments @{ Port = 1 }
            $work.Cmdlet | Should -Be 'Set-SendConnector'
            $work.Rights.Count | Should -Be 0
        }
    }

    Describe 'Get-Work' {
        It 'makes what is missing, sets what differs and removes what is there' {
            [void](Add-TestObject -Key 'a' -Name 'A' -Wanted @{ Port = 25 })
            [void](Add-TestObject -Key 'b' -Name 'To HQ' -Believed @{ Port = 25 } -Wanted @{ Port = 26 })
            Resolve-Objects
            (Get-Work -Step (Add-TestStep -Key 'a' -Cmdlet 'New-SendConnector' -Parameter ([ordered]@{ Name = 'A' }))).Action | Should -Be 'create'
            (Get-Work -Step (Add-TestStep -Key 'b' -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ Port = 26 }))).Action | Should -Be 'set'
            (Get-Work -Step (Add-TestStep -Key 'b' -Cmdlet 'Remove-SendConnector' -Parameter ([ordered]@{}))).Action | Should -Be 'remove'
        }

        It 'stops at a step about an object that the script does not describe' {
            { Get-Work -Step (Add-TestStep -Key 'x' -Cmdlet 'Set-SendConnector' -Parameter @{}) } | Should -Throw '*is about x, which the script does not describe*'
        }
    }

    Describe 'Get-CreationWork' {
        It 'tells what the object is made with' {
            $object = Add-TestObject -Name 'A' -Wanted @{ Port = 25 }
            $work = Get-CreationWork -Object $object -Step (Add-TestStep -Cmdlet 'New-SendConnector' -Parameter ([ordered]@{ Name = 'A'; Port = 25 }))
            $work.What | Should -Be "Create with Port '25'"
            $work.Arguments['Name'] | Should -Be 'A'
        }
    }

    Describe 'Get-SettingWork' {
        It 'sets by the GUID what differs, and tells from what to what' {
            $object = Add-TestObject -Believed @{ Port = 25 } -Wanted @{ Port = 26 }
            Resolve-Objects
            $work = Get-SettingWork -Object $object -Step (Add-TestStep -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ Identity = 'To HQ'; Port = 26; Comment = 'x' }))
            $work.What | Should -Be "Set Port from '25' to '26'"
            $work.Arguments['Identity'] | Should -Be "$($item.Guid)"
            $work.Arguments.Contains('Comment') | Should -BeFalse
        }

        It 'is nothing where all is as stated' {
            $object = Add-TestObject -Believed @{ Port = 25 } -Wanted @{ Port = 25 }
            Resolve-Objects
            Get-SettingWork -Object $object -Step (Add-TestStep -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ Identity = 'To HQ'; Port = 25 })) | Should -BeNullOrEmpty
        }

        It 'gives an account to a way of signing in that changes, also where one was given before' {
            $object = Add-TestObject -Believed @{ SmartHostAuthMechanism = 'None' } -Wanted @{ SmartHostAuthMechanism = 'BasicAuth' }
            Add-TestEntry -Number 1 -Action 'set' -Guid "$($item.Guid)" -Parameter 'AuthenticationCredential'
            Resolve-Objects
            $step = Add-TestStep -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ SmartHostAuthMechanism = 'BasicAuth'; AuthenticationCredential = { 'asked' } })
            (Get-SettingWork -Object $object -Step $step).Arguments.Contains('AuthenticationCredential') | Should -BeTrue
        }

        It 'asks for no account that the journal says was given' {
            $object = Add-TestObject -Believed @{ Port = 25 } -Wanted @{ Port = 25 }
            $step = Add-TestStep -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ AuthenticationCredential = { 'asked' } })
            Resolve-Objects
            (Get-SettingWork -Object $object -Step $step).Arguments.Contains('AuthenticationCredential') | Should -BeTrue
            Add-TestEntry -Number 1 -Action 'set' -Guid "$($item.Guid)" -Parameter 'AuthenticationCredential'
            Resolve-Objects
            Get-SettingWork -Object $object -Step $step | Should -BeNullOrEmpty
        }

        It 'does not set an account alone on an object that is only found again' {
            $object = Add-TestObject -Wanted @{ Port = 25 }
            Resolve-Objects
            $step = Add-TestStep -Cmdlet 'New-SendConnector' -Parameter ([ordered]@{ Name = 'To HQ'; Port = 25; AuthenticationCredential = { 'asked' } })
            Get-SettingWork -Object $object -Step $step | Should -BeNullOrEmpty
        }

        It 'sets an object that is taken over with its own cmdlet' {
            $object = Add-TestObject -Wanted @{ Port = 26 }
            Resolve-Objects
            $work = Get-SettingWork -Object $object -Step (Add-TestStep -Cmdlet 'New-SendConnector' -Parameter ([ordered]@{ Name = 'To HQ'; Usage = 'Custom' }))
            $work.Cmdlet | Should -Be 'Set-SendConnector'
            $work.What | Should -Be "Set Port from '25' to '26'"
        }
    }

    Describe 'Get-SettingCmdlet' {
        It 'is the one beside the cmdlet that reads the object' {
            Get-SettingCmdlet -Object ([pscustomobject]@{ GetCmdlet = 'Get-TransportServer' }) | Should -Be 'Set-TransportServer'
        }
    }

    Describe 'Get-IdentityArgument' {
        It 'is the GUID of a connector, the name of a server, and nothing where there is one object only' {
            $step = Add-TestStep -Cmdlet 'Set-TransportService' -Parameter @{ Identity = 'MBX01' }
            $connector = Add-TestObject
            $connector.Item = $item
            (Get-IdentityArgument -Step $step -Object $connector)['Identity'] | Should -Be 'To HQ'
            $connector.Guid = 'x'
            (Get-IdentityArgument -Step $step -Object $connector)['Identity'] | Should -Be 'x'
            (Get-IdentityArgument -Step $step -Object (Add-TestObject -Noun 'TransportService'))['Identity'] | Should -Be 'MBX01'
            (Get-IdentityArgument -Step $step -Object (Add-TestObject -Noun 'TransportConfig')).Count | Should -Be 0
        }
    }

    Describe 'Get-GivenName' {
        It 'counts what a killed script had made, and not what it had begun to set' {
            $object = Add-TestObject -Wanted @{ Port = 25 }
            Add-TestEntry -Number 1 -Action 'create' -Parameter 'AuthenticationCredential' -IsDone $false
            Add-TestEntry -Number 2 -Action 'set' -Parameter 'Unseen' -Guid "$($item.Guid)" -IsDone $false
            Resolve-Objects
            Get-GivenName -Object $object | Should -Be 'AuthenticationCredential'
        }

        It 'counts nothing for an object that somebody else made under its name' {
            $object = Add-TestObject -Wanted @{ Port = 25 }
            Add-TestEntry -Number 1 -Action 'create' -Guid 'another' -Parameter 'AuthenticationCredential'
            Resolve-Objects
            $object.IsOurs | Should -BeFalse
            Get-GivenName -Object $object | Should -BeNullOrEmpty
        }
    }

    Describe 'Get-RestValue' {
        It 'is what no step states of an object that is ours or taken over, for its last step' {
            $object = Add-TestObject -Wanted ([ordered]@{ Port = 25; Comment = 'y'; RequireTLS = $true })
            $first = Add-TestStep -Cmdlet 'New-SendConnector' -Parameter ([ordered]@{ Name = 'To HQ' })
            $last = Add-TestStep -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ RequireTLS = $true })
            Resolve-Objects
            (Get-RestValue -Step $first -Object $object).Count | Should -Be 0
            @((Get-RestValue -Step $last -Object $object).Keys) | Should -Be 'Comment'
        }

        It 'leaves what is as believed and what the design does not know' {
            $object = Add-TestObject -Believed @{ Comment = 'x' } -Wanted @{ Comment = 'y'; Port = 26 }
            Resolve-Objects
            (Get-RestValue -Object $object -Step (Add-TestStep -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ Enabled = $true }))).Count | Should -Be 0
        }
    }

    Describe 'Get-RemovalWork' {
        It 'removes by the GUID, and nothing where it is gone' {
            $object = Add-TestObject -Believed @{ Port = 25 }
            Resolve-Objects
            $step = Add-TestStep -Cmdlet 'Remove-SendConnector' -Parameter @{ Identity = 'To HQ' }
            (Get-RemovalWork -Step $step -Object $object).Arguments['Identity'] | Should -Be "$($item.Guid)"
            $object.Item = $null
            Get-RemovalWork -Step $step -Object $object | Should -BeNullOrEmpty
        }
    }
}
