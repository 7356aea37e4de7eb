Context 'What a script began to make' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Rollback.ps1')
        $folder = Start-TestRollback
        $value = [pscustomobject]@{ Name = 'To HQ'; Usage = 'Custom'; SmartHosts = @('h'); MaxMessageSize = '10MB' }
        $entry = New-TestEntry -Action 'create' -Guid '' -Value $value -IsDone $false
        $object = Add-TestObject -Name 'To HQ' -Wanted ([ordered]@{ SmartHosts = 'h' })
        $made = New-Shown 'm' 'To HQ' @{ SmartHosts = [Collections.ArrayList]@('h'); MaxMessageSize = '10 MB (10,485,760 bytes)'; Usage = 'Internal' }
        $foreign = New-Shown 'f' 'To HQ' @{ SmartHosts = [Collections.ArrayList]@('h'); MaxMessageSize = '11 MB (11,534,336 bytes)' }
    }
    AfterEach { Remove-Item -LiteralPath $folder -Recurse -Force }

    Context 'Test-Begun, which looks for it,' {
        It 'is so for one object only, with all that it was given, whose GUID nobody could write down' {
            Read-OwnEntry
            Test-Begun -Object $object -Item $made | Should -BeTrue
            Test-Begun -Object $object -Item $foreign | Should -BeFalse
            Test-Begun -Object $object -Item $made, $foreign | Should -BeFalse
            Test-Begun -Object $object -Item $null | Should -BeFalse
            Write-Done -Number $entry.Number -Guid 'gone since'
            Read-OwnEntry
            Test-Begun -Object $object -Item $made | Should -BeFalse
        }

        It 'is so for an accepted domain, which is found by its domain' {
            [void](New-TestEntry -Action 'create' -Noun 'AcceptedDomain' -Key 'd' -Name 'a.com' -Guid '' -Value ([pscustomobject]@{ DomainName = 'a.com' }) -IsDone $false)
            $domain = Add-TestObject -Key 'd' -Noun 'AcceptedDomain' -Name 'a.com' -Wanted ([ordered]@{ DomainName = 'a.com'; MakeDefault = $true })
            Mock Get-AcceptedDomain { New-Shown 'a' 'a.com' @{ DomainName = 'a.com'; Default = $false } }
            Mock Get-SendConnector { }
            Resolve-Objects
            $domain.IsOurs | Should -BeTrue
        }
    }

    Context 'Resolve-Objects, which finds it,' {
        It 'takes what a former run made for ours, and what somebody else made since for theirs' {
            Mock Get-SendConnector { $made }
            Resolve-Objects
            $object.IsOurs | Should -BeTrue
            Mock Get-SendConnector { $foreign }
            Clear-Listing
            Resolve-Objects
            $object.IsOurs | Should -BeFalse
            $object.Guid | Should -Be 'f'
        }
    }

    Describe 'Test-Made' {
        It 'is an object with all that the command was given, of what Exchange shows' { Test-Made -Entry $entry -Item $made | Should -BeTrue }
        It 'is none with another value' {
            Test-Made -Entry $entry -Item $foreign | Should -BeFalse
            Get-UnmadeName -Entry $entry -Item $foreign | Should -Be 'MaxMessageSize'
        }
    }

    Describe 'Get-UnmadeName' {
        It 'names what differs, and nothing where no values were written down' {
            Get-UnmadeName -Entry $entry -Item $foreign | Should -Be 'MaxMessageSize'
            Get-UnmadeName -Entry ([pscustomobject]@{ Value = $null }) -Item $foreign | Should -BeNullOrEmpty
        }
    }

    Describe 'Get-DifferentName' {
        It 'leaves out what Exchange does not show, and what it takes at creation only' {
            Get-DifferentName -Item $made -Values @{ Usage = 'Custom'; Unseen = 1; SmartHosts = @('other') } | Should -Be 'SmartHosts'
        }
    }

    Describe 'Complete-Refusal' {
        It 'writes down that nothing came of it where there is no such object' {
            Mock Get-SendConnector { }
            Complete-Refusal -Number $entry.Number -Object $object
            (Get-History).Entries.Count | Should -Be 0
        }

        It 'does so, too, where somebody else has made one of that name' {
            Mock Get-SendConnector { $foreign }
            Complete-Refusal -Number $entry.Number -Object $object
            (Get-History).Entries.Count | Should -Be 0
        }

        It 'leaves it open where the command may have made it before it failed, or nobody can tell' {
            Mock Get-SendConnector { $made }
            Complete-Refusal -Number $entry.Number -Object $object
            Mock Get-SendConnector { throw 'The server is away.' }
            Complete-Refusal -Number $entry.Number -Object $object
            (Get-History).Entries.Count | Should -Be 1
        }
    }
}
