Describe 'The journal' {
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

    Describe 'Write-Done, Write-Failed, Write-BackBegin, Write-BackDone, Write-MadeAgain and Write-RolledBack' {
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
}
