Describe 'What a script began to make' {
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

    Describe 'Test-Made' {
        It 'is an object with all that the command was given, of what Exchange shows' { Test-Made -Entry $entry -Item $made | Should -BeTrue }
        It 'is none with another value' {
            Test-Made -Entry $entry -Item $foreign | Should -BeFalse
            Get-UnmadeName -Entry $entry -Item $foreign | Should -Be 'MaxMessageSize'
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

    Describe 'Resolve-Objects' {
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
}
