Context 'The journal' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun)
        $folder = Join-Path ([IO.Path]::GetTempPath()) "mailflow-journal-$([guid]::NewGuid())"
        [void][IO.Directory]::CreateDirectory($folder)
        $script:state.Journal = Join-Path $folder 'journal.jsonl'
        $object = Add-TestObject
        $step = Add-TestStep -Cmdlet 'New-SendConnector' -Parameter ([ordered]@{ Name = 'To HQ'; AuthenticationCredential = { 'secret' }; SmartHosts = @('a', 'b') })
    }
    AfterEach { Remove-Item -LiteralPath $folder -Recurse -Force }

    Context 'Write-Done, Write-Failed, Write-BackBegin, Write-BackDone, Write-MadeAgain and Write-RolledBack' {
        It 'add their lines, each with its time' {
            Write-Done -Number 1 -Guid 'g'
            Write-Failed -Number 2
            Write-BackBegin -Number 1 -Brought 'x', ''
            Write-MadeAgain -Number 1 -Former 'g' -Guid 'h'
            Write-BackDone -Number 1
            Write-RolledBack
            $lines = @([IO.File]::ReadAllLines($script:state.Journal) | ForEach-Object { ConvertFrom-PlainJson -Text $_ })
            $lines.event | Should -Be 'done', 'failed', 'back-begin', 'made-again', 'back-done', 'rolled-back'
            $lines[2].brought | Should -Be 'x'
            $lines | ForEach-Object { $_.time | Should -Match '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$' }
        }
    }

    Describe 'Write-Begin' {
        It 'says in one line what is about to happen, on the disk before it returns' {
            Write-Begin -Step $step -Action 'create' -Object $object -Parameter $step.Parameter | Should -Be 1
            $line = [IO.File]::ReadAllText($script:state.Journal)
            $line | Should -BeLike '*}?'
            $told = ConvertFrom-Json -InputObject $line
            $told.event, $told.action, $told.key, $told.noun, $told.name, $told.script, $told.step | Should -Be @('begin', 'create', 'sendConnector-1', 'SendConnector', 'To HQ', '3-apply-test.ps1', 1)
            $told.parameters | Should -Be 'Name', 'AuthenticationCredential', 'SmartHosts'
        }

        It 'keeps the values of an object that is made, and never a secret' {
            [void](Write-Begin -Step $step -Action 'create' -Object $object -Parameter $step.Parameter)
            $text = [IO.File]::ReadAllText($script:state.Journal)
            $text | Should -Not -Match 'secret'
            (ConvertFrom-Json -InputObject $text).values.SmartHosts | Should -Be 'a', 'b'
        }

        It 'keeps no values of an object that exists' {
            [void](Write-Begin -Step $step -Action 'set' -Object $object -Guid 'g' -Parameter $step.Parameter)
            [IO.File]::ReadAllText($script:state.Journal) | Should -Not -Match '"values"'
        }

        It 'counts on' {
            1..3 | ForEach-Object { Write-Begin -Step $step -Action 'set' -Object $object -Guid 'g' -Parameter $step.Parameter } | Should -Be 1, 2, 3
        }

        It 'stops the script where it cannot be written' {
            $script:state.Journal = $folder
            { Write-Begin -Step $step -Action 'set' -Object $object -Parameter $step.Parameter } | Should -Throw '*cannot be written*start this script again*'
        }
    }

    Describe 'Get-KeptValue' {
        It 'leaves out secrets, what is asked for, and what is added to a list' {
            $values = Get-KeptValue -Parameter ([ordered]@{ Name = 'a'; AuthenticationCredential = 'x'; FileData = { 1 }; SmartHosts = @{ Add = 'h' }; AddressSpaces = @('b') }) -Name 'Name', 'AuthenticationCredential', 'FileData', 'SmartHosts', 'AddressSpaces'
            @($values.Keys) | Should -Be 'Name', 'AddressSpaces'
        }
    }

    Describe 'Write-Done' {
        It 'names the change and the GUID' {
            Write-Done -Number 3 -Guid 'g'
            $line = ConvertFrom-PlainJson -Text ([IO.File]::ReadAllText($script:state.Journal))
            $line.event, $line.n, $line.guid | Should -Be 'done', 3, 'g'
        }
    }

    Describe 'Write-Failed' {
        It 'takes the change out of the history' {
            $number = Write-Begin -Step $step -Action 'create' -Object $object -Parameter $step.Parameter
            Write-Failed -Number $number
            (Get-History).Entries.Count | Should -Be 0
        }
    }

    Describe 'Write-BackBegin' {
        It 'names what a subscription brought, where there is any' {
            Write-BackBegin -Number 1
            Write-BackBegin -Number 1 -Brought 'x'
            $lines = [IO.File]::ReadAllLines($script:state.Journal)
            $lines[0] | Should -Not -Match 'brought'
            (ConvertFrom-PlainJson -Text $lines[1]).brought | Should -Be 'x'
        }
    }

    Describe 'Write-BackDone' {
        It 'is known to the history at once' {
            $number = Write-Begin -Step $step -Action 'set' -Object $object -Guid 'g' -Parameter $step.Parameter
            Write-BackDone -Number $number
            (Get-History).Entries[0].Back | Should -Be 'done'
        }
    }

    Describe 'Write-MadeAgain' {
        It 'is known to the history at once' {
            $number = Write-Begin -Step $step -Action 'remove' -Object $object -Guid 'g' -Parameter $step.Parameter
            Write-MadeAgain -Number $number -Former 'g' -Guid 'h'
            Get-PresentGuid -Guid 'g' | Should -Be 'h'
        }
    }

    Describe 'Write-RolledBack' {
        It 'begins another round' {
            [void](Write-Begin -Step $step -Action 'set' -Object $object -Guid 'g' -Parameter $step.Parameter)
            Write-RolledBack
            (Get-History).Round | Should -Be 2
            (Get-History).Entries.Count | Should -Be 0
        }
    }

    Describe 'Add-JournalLine' {
        It 'adds the time, and is read as it is written' {
            Add-JournalLine -Entry ([ordered]@{ event = 'done'; n = 1; guid = '2024-01-01T00:00:00' })
            $script:state.Lines[0].guid | Should -BeExactly '2024-01-01T00:00:00'
            (ConvertFrom-PlainJson -Text ([IO.File]::ReadAllText($script:state.Journal))).time | Should -Match '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$'
        }
    }

    Describe 'Edit-Journal' {
        It 'forgets what a kill left of a line' {
            [IO.File]::WriteAllText($script:state.Journal, "{`"n`":1}`n{`"n`":2,`"ev")
            Edit-Journal -Line '{"n":3}'
            [IO.File]::ReadAllText($script:state.Journal) | Should -BeExactly "{`"n`":1}`n{`"n`":3}`n"
        }

        It 'forgets a first line that is not whole' {
            [IO.File]::WriteAllText($script:state.Journal, '{"n":1')
            Edit-Journal -Line '{"n":1}'
            [IO.File]::ReadAllText($script:state.Journal) | Should -BeExactly "{`"n`":1}`n"
        }
    }
}
