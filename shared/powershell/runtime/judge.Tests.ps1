Context 'Judging what exists' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun)
        $shown = @()
        Mock Get-SendConnector { $shown }
        Mock Get-ADPermission { }
    }

    Describe 'Get-Judgement' {
        It 'has nothing against what is as believed, as wanted, or not there yet' {
            $shown = @((New-TestItem -Name 'A' -Values @{ Port = 25; RequireTLS = $true }))
            [void](Add-TestObject -Key 'a' -Name 'A' -Believed @{ Port = 25; RequireTLS = $false } -Wanted @{ Port = 26; RequireTLS = $true })
            [void](Add-TestObject -Key 'b' -Name 'B' -Wanted @{ Port = 25 })
            [void](Add-TestObject -Key 'c' -Name 'C' -Believed @{ Port = 25 })
            Resolve-Objects
            Get-Judgement -TakeOver $false | Should -BeNullOrEmpty
        }

        It 'stops at a connector that the design does not know and that has what it does not want, unless it is taken over' {
            $shown = @(New-TestItem -Name 'To HQ' -Values @{ Port = 25; RequireTLS = $true; MaxMessageSize = '1 MB (1,048,576 bytes)' })
            [void](Add-TestObject -Wanted ([ordered]@{ Port = 25; RequireTLS = $false; MaxMessageSize = '35MB' }))
            Resolve-Objects
            $problems = @(Get-Judgement -TakeOver $false)
            $problems.Property | Should -Be 'RequireTLS', 'MaxMessageSize'
            $problems[0].Sentence | Should -Be "Send connector 'To HQ' exists already, which the design does not know: RequireTLS is `$true, not `$false as it wants."
            Get-Judgement -TakeOver $true | Should -BeNullOrEmpty
        }

        It 'never takes over a name that another object has' {
            $shown = @((New-TestItem -Name 'Old'), (New-TestItem -Name 'New'))
            [void](Add-TestObject -Name 'New' -Formerly 'Old' -Believed @{ Port = 25 } -Wanted @{ Port = 25 })
            Resolve-Objects
            @(Get-Judgement -TakeOver $true).Kind | Should -Contain 'twoObjects'
        }
    }

    Describe 'Get-ObjectProblem' {
        It 'says that something is missing which the design believes to exist' {
            $object = Add-TestObject -Believed @{ Port = 25 } -Wanted @{ Port = 26 }
            (Get-ObjectProblem -Object $object).Kind | Should -Be 'missing'
        }

        It 'says nothing of what the scripts made or changed themselves' {
            $object = Add-TestObject -Wanted @{ Port = 25 }
            $object.Item = New-TestItem -Name 'To HQ' -Values @{ Port = 26 }
            $object.IsOurs = $true
            Get-ObjectProblem -Object $object | Should -BeNullOrEmpty
        }

        It 'stops at a believed value that nothing changes, where it is another' {
            $object = Add-TestObject -Believed @{ Port = 25; Enabled = $true } -Wanted @{ Port = 26; Enabled = $true }
            $object.Item = New-TestItem -Name 'To HQ' -Values @{ Port = 25; Enabled = $false }
            (Get-ObjectProblem -Object $object).Property | Should -Be 'Enabled'
        }

        It 'stops at another name of a domain, which is found by the domain' {
            $object = Add-TestObject -Noun 'AcceptedDomain' -Name 'contoso' -Believed @{ DomainName = 'contoso.com' } -Wanted @{ DomainName = 'contoso.com' }
            $object.Item = New-TestItem -Name 'other' -Values @{ DomainName = 'contoso.com' }
            (Get-ObjectProblem -Object $object).Property | Should -Be 'Name'
        }
    }

    Describe 'Get-JudgedName' {
        It 'is what is believed of an object that exists, and what is wanted of a new one' {
            Get-JudgedName -Object (Add-TestObject -Believed ([ordered]@{ Port = 25 }) -Wanted ([ordered]@{ Comment = 'x' })) | Should -Be 'Port'
            Get-JudgedName -Object (Add-TestObject -Wanted ([ordered]@{ Comment = 'x'; Usage = 'Custom' })) | Should -Be 'Comment'
        }

        It 'counts the domain of an accepted domain, though Exchange takes it at creation only' {
            Get-JudgedName -Object (Add-TestObject -Noun 'AcceptedDomain' -Wanted @{ DomainName = 'contoso.com' }) | Should -Be 'DomainName'
        }
    }

    Describe 'Get-Stated' {
        It 'is the value of a table, or nothing' {
            Get-Stated -Values @{ Port = 25 } -Name 'Port' | Should -Be 25
            Get-Stated -Values @{ Port = 25 } -Name 'Name' | Should -BeNullOrEmpty
            Get-Stated -Values $null -Name 'Name' | Should -BeNullOrEmpty
        }
    }

    Describe 'Test-Known' {
        It 'is what is believed or wanted, and nothing else' {
            $object = Add-TestObject -Believed @{ Port = 25 } -Wanted @{ Port = 26 }
            25, 26, 27 | ForEach-Object { Test-Known -Object $object -Name 'Port' -Now $_ } | Should -Be $true, $true, $false
        }

        It 'lets the default go to another domain' {
            $object = Add-TestObject -Noun 'AcceptedDomain' -Believed @{ MakeDefault = $true } -Wanted @{ DomainType = 'Authoritative' }
            Test-Known -Object $object -Name 'MakeDefault' -Now $false | Should -BeTrue
        }
    }

    Describe 'Test-NameKnown' {
        It 'knows the former and the new name in any case of an object that exists' {
            $object = Add-TestObject -Name 'New' -Formerly 'Old' -Believed @{ Port = 25 } -Wanted @{ Port = 25 }
            'old', 'NEW', 'Other' | ForEach-Object { Test-NameKnown -Object $object -Name $_ } | Should -Be $true, $true, $false
        }

        It 'knows a new object by its name to the letter only' {
            $object = Add-TestObject -Name 'To HQ' -Wanted @{ Port = 25 }
            'To HQ', 'to hq' | ForEach-Object { Test-NameKnown -Object $object -Name $_ } | Should -Be $true, $false
        }
    }

    Describe 'Test-LosingSource' {
        It 'allows that a source is gone whose subscription was ended' {
            Test-LosingSource -Believed 'EDGE01', 'MBX01' -Now @('MBX01') | Should -BeFalse
            [void](Add-TestStep -Key 'server-3' -Cmdlet 'Remove-EdgeSubscription' -Parameter @{ Identity = 'EDGE01' } -Edge 'EDGE01')
            Test-LosingSource -Believed 'EDGE01', 'MBX01' -Now @('MBX01') | Should -BeTrue
            Test-LosingSource -Believed 'EDGE01', 'MBX01' -Now @('EDGE01') | Should -BeFalse
        }
    }

    Describe 'New-Difference' {
        It 'says what is, what is believed and what is wanted' {
            $object = Add-TestObject -Believed @{ Port = 25 } -Wanted @{ Port = 26 }
            $object.Item = New-TestItem -Name 'To HQ'
            (New-Difference -Object $object -Name 'Port' -Now 27 -Believed 25 -Wanted 26).Sentence |
                Should -Be "Send connector 'To HQ': Port is '27', not '25' as the design believes, which wants '26'."
        }

        It 'says that what is to be removed is not what is believed' {
            $object = Add-TestObject -Believed @{ Port = 25 }
            (New-Difference -Object $object -Name 'Port' -Now 27 -Believed 25).Sentence | Should -Match 'is to be removed, but Port'
        }

        It 'cannot take over the domain of an accepted domain' {
            $object = Add-TestObject -Noun 'AcceptedDomain' -Wanted @{ DomainName = 'a.com' }
            (New-Difference -Object $object -Name 'DomainName' -Now 'b.com' -Wanted 'a.com').CanTakeOver | Should -BeFalse
        }
    }

    Describe 'Get-PresentName' {
        It 'is the name that the object has, or will have' {
            $object = Add-TestObject -Name 'New' -Formerly 'Old' -Believed @{ Port = 25 } -Wanted @{ Port = 25 }
            Get-PresentName -Object $object | Should -Be 'New'
            $object.Item = New-TestItem -Name 'Old'
            Get-PresentName -Object $object | Should -Be 'Old'
        }
    }
}
