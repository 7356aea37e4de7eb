Context 'Telling objects apart' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun)
        $shown = @()
        $receiving = @()
        $domains = @()
        Mock Get-SendConnector { $shown }
        Mock Get-ReceiveConnector { $receiving }
        Mock Get-AcceptedDomain { $domains }
    }

    Describe 'Get-Title' {
        It 'is as in a sentence: <Title>' -ForEach @(
            @{ Noun = 'SendConnector'; Server = ''; Title = "Send connector 'a'" }
            @{ Noun = 'ReceiveConnector'; Server = 'EDGE01'; Title = "Receive connector 'EDGE01\a'" }
            @{ Noun = 'TransportService'; Server = 'MBX01'; Title = 'Transport service of MBX01' }
            @{ Noun = 'TransportConfig'; Server = ''; Title = 'Transport configuration' }
        ) {
            Get-Title -Object (Add-TestObject -Noun $Noun -Server $Server -Name 'a') | Should -BeExactly $Title
        }
    }

    Describe 'Test-SameServer' {
        It 'knows a server with its domain and without' {
            Test-SameServer -First 'MBX01' -Second 'mbx01.contoso.com' | Should -BeTrue
            Test-SameServer -First 'MBX01' -Second 'MBX02' | Should -BeFalse
        }
    }

    Describe 'Find-ByName' {
        It 'finds a Send connector whose name holds a backslash' {
            $shown = @(New-TestItem -Name 'To HQ\Branch')
            @(Find-ByName -Object (Add-TestObject -Name 'To HQ\Branch') -Name 'to hq\branch').Count | Should -Be 1
        }

        It 'looks for a Receive connector on its server only' {
            $receiving = @((New-TestItem -Name 'In' -Values @{ Server = 'MBX01' }), (New-TestItem -Name 'In' -Values @{ Server = 'MBX02' }))
            $object = Add-TestObject -Noun 'ReceiveConnector' -Server 'mbx02.contoso.com' -Name 'In'
            @(Find-ByName -Object $object -Name 'In').Server | Should -Be 'MBX02'
        }

        It 'finds the settings of which there is one only, and those of a server' {
            Mock Get-TransportConfig { New-TestItem -Name 'Transport Settings' }
            Mock Get-TransportService { New-TestItem -Name 'MBX01' }
            @(Find-ByName -Object (Add-TestObject -Noun 'TransportConfig' -Name '') -Name '').Count | Should -Be 1
            @(Find-ByName -Object (Add-TestObject -Noun 'TransportService' -Server 'mbx01' -Name 'mbx01') -Name 'mbx01').Count | Should -Be 1
        }
    }

    Describe 'Find-BySame' {
        It 'finds an accepted domain by its domain, whatever its name' {
            $domains = @(New-TestItem -Name 'Other' -Values @{ DomainName = 'contoso.com' })
            $object = Add-TestObject -Noun 'AcceptedDomain' -Name 'contoso' -Wanted @{ DomainName = 'CONTOSO.com' }
            (Find-BySame -Object $object).Name | Should -Be 'Other'
        }

        It 'finds no connector' {
            $shown = @(New-TestItem -Name 'To HQ')
            Find-BySame -Object (Add-TestObject -Wanted @{ Port = 25 }) | Should -BeNullOrEmpty
        }
    }

    Describe 'Set-Identified' {
        It 'takes what was found, unless it belongs to another object or is not the only one' {
            $item = New-TestItem -Name 'To HQ'
            $first = Add-TestObject -Key 'a'
            $second = Add-TestObject -Key 'b'
            $claimed = @{}
            Set-Identified -Object $first -Item @($item, (New-TestItem -Name 'To HQ')) -Claimed $claimed
            $first.Item | Should -BeNullOrEmpty
            Set-Identified -Object $first -Item $item -Claimed $claimed -IsOurs $true
            Set-Identified -Object $second -Item $item -Claimed $claimed
            $first.Guid | Should -Be "$($item.Guid)"
            $first.IsOurs | Should -BeTrue
            $second.Item | Should -BeNullOrEmpty
        }
    }

    Describe 'Resolve-Objects' {
        It 'finds an object under the name that it is to lose' {
            $shown = @(New-TestItem -Name 'Old')
            $object = Add-TestObject -Name 'New' -Formerly 'Old' -Believed @{ Port = 25 } -Wanted @{ Port = 25 }
            Resolve-Objects
            $object.Item.Name | Should -Be 'Old'
            $object.IsOurs | Should -BeFalse
            $script:nameProblems.Count | Should -Be 0
        }

        It 'follows the journal, whatever the object is called now' {
            $shown = @((New-TestItem -Name 'New'), (New-TestItem -Name 'Renamed by hand'))
            $object = Add-TestObject -Name 'New' -Formerly 'Old' -Believed @{ Port = 25 } -Wanted @{ Port = 25 }
            Add-TestEntry -Number 1 -Action 'set' -Guid "$($shown[1].Guid)"
            Resolve-Objects
            $object.Item.Name | Should -Be 'Renamed by hand'
            $object.IsOurs | Should -BeTrue
        }

        It 'takes what it began to make for its own, where a kill kept it from saying so' {
            $shown = @(New-TestItem -Name 'To HQ')
            $object = Add-TestObject -Wanted @{ Port = 25 }
            Add-TestEntry -Number 1 -Action 'create' -IsDone $false
            Resolve-Objects
            $object.IsOurs | Should -BeTrue
        }

        It 'stops where both names exist and nothing proves the renaming' {
            $shown = @((New-TestItem -Name 'Old'), (New-TestItem -Name 'New'))
            [void](Add-TestObject -Name 'New' -Formerly 'Old' -Believed @{ Port = 25 } -Wanted @{ Port = 25 })
            Resolve-Objects
            $script:nameProblems[0].Kind | Should -Be 'twoObjects'
            $script:nameProblems[0].CanTakeOver | Should -BeFalse
        }

        It 'gives the name of one object to another that loses its own in the same plan' {
            $shown = @((New-TestItem -Name 'A'), (New-TestItem -Name 'B'))
            $first = Add-TestObject -Key 'a' -Name 'B' -Formerly 'A' -Believed @{ Port = 25 } -Wanted @{ Port = 25 }
            $second = Add-TestObject -Key 'b' -Name 'C' -Formerly 'B' -Believed @{ Port = 25 } -Wanted @{ Port = 25 }
            Resolve-Objects
            $first.Item.Name | Should -Be 'A'
            $second.Item.Name | Should -Be 'B'
            $script:nameProblems.Count | Should -Be 0
        }
    }

    Describe 'Test-Begun' {
        It 'is so of an object that has all that an open making was given' {
            $item = New-TestItem -Name 'To HQ' -Values @{ Port = 25 }
            $object = Add-TestObject -Wanted @{ Port = 25 }
            Read-OwnEntry
            Test-Begun -Object $object -Item $item | Should -BeFalse
            Add-TestEntry -Number 1 -Action 'create' -IsDone $false
            Read-OwnEntry
            Test-Begun -Object $object -Item $item | Should -BeTrue
        }

        It 'is not so where the making was done, as the journal then has the GUID' {
            $object = Add-TestObject -Wanted @{ Port = 25 }
            Add-TestEntry -Number 1 -Action 'create' -Guid 'another'
            Read-OwnEntry
            Test-Begun -Object $object -Item (New-TestItem -Name 'To HQ') | Should -BeFalse
        }
    }

    Describe 'Read-OwnEntry' {
        It 'leaves out what was taken back' {
            Add-TestEntry -Number 1 -Action 'set' -Guid 'x'
            [void]$script:state.Lines.Add([pscustomobject]@{ event = 'back-done'; of = 1 })
            Read-OwnEntry
            Get-OwnEntry -Key 'sendConnector-1' | Should -BeNullOrEmpty
        }
    }

    Describe 'Get-OwnEntry' {
        It 'gives what was done to one object, of the wanted sort' {
            Add-TestEntry -Number 1 -Action 'set' -Guid 'x'
            Add-TestEntry -Number 2 -Action 'grant' -Guid 'x'
            Add-TestEntry -Number 3 -Action 'set' -Guid 'y' -Key 'b'
            Read-OwnEntry
            @(Get-OwnEntry -Key 'sendConnector-1').Number | Should -Be 1, 2
            @(Get-OwnEntry -Key 'sendConnector-1' -Action 'grant', 'revoke').Number | Should -Be 2
        }
    }

    Describe 'Get-JournalGuid' {
        It 'names each GUID once' {
            Add-TestEntry -Number 1 -Action 'create' -Guid 'X'
            Add-TestEntry -Number 2 -Action 'set' -Guid 'x'
            Read-OwnEntry
            Get-JournalGuid -Key 'sendConnector-1' | Should -Be 'x'
        }

        It 'names the GUID that an object has since a rollback made it again' {
            Add-TestEntry -Number 1 -Action 'set' -Guid 'x'
            [void]$script:state.Lines.Add([pscustomobject]@{ event = 'made-again'; of = 1; former = 'x'; guid = 'z' })
            Read-OwnEntry
            Get-JournalGuid -Key 'sendConnector-1' | Should -Be 'x', 'z'
        }
    }

    Describe 'Test-Named' {
        It 'tells connectors and accepted domains, which have names of their own, from what every server or organization has' {
            foreach ($noun in 'SendConnector', 'ReceiveConnector', 'AcceptedDomain') { Test-Named -Object @{ Noun = $noun } | Should -BeTrue }
            foreach ($noun in 'TransportConfig', 'TransportService') { Test-Named -Object @{ Noun = $noun } | Should -BeFalse }
        }
    }

    Describe 'Get-NameProblem' {
        It 'says that a new accepted domain cannot get a name that another domain has' {
            $domains = @(New-TestItem -Name 'contoso' -Values @{ DomainName = 'other.com' })
            $object = Add-TestObject -Noun 'AcceptedDomain' -Name 'contoso' -Wanted @{ DomainName = 'contoso.com' }
            $problem = Get-NameProblem -Object $object -Claimed @{}
            $problem.Kind | Should -Be 'nameTaken'
            $problem.Sentence | Should -Match "Accepted domain 'contoso' cannot be made"
        }

        It 'says nothing of an object that is to go, nor of a name that differs in case only' {
            $shown = @(New-TestItem -Name 'to hq')
            Get-NameProblem -Object (Add-TestObject -Believed @{ Port = 25 }) -Claimed @{} | Should -BeNullOrEmpty
            $object = Add-TestObject -Name 'To HQ' -Formerly 'to hq' -Believed @{ Port = 25 } -Wanted @{ Port = 25 }
            $object.Item = $shown[0]
            $object.Guid = "$($shown[0].Guid)"
            Get-NameProblem -Object $object -Claimed @{} | Should -BeNullOrEmpty
        }
    }
}
