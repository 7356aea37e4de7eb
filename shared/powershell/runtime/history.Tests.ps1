Context 'What the journal proves' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun)
        function Add-Line($Table) { [void]$script:state.Lines.Add([pscustomobject]$Table) }
        function Add-Remade {
            Add-TestEntry -Number 1 -Action 'remove' -Guid 'a'
            Add-Line @{ event = 'made-again'; of = 1; former = 'a'; guid = 'b' }
            Add-TestEntry -Number 2 -Action 'remove' -Guid 'b'
            Add-Line @{ event = 'made-again'; of = 2; former = 'b'; guid = 'c' }
        }
    }

    Describe 'Get-History' {
        It 'is empty without a line' {
            $history = Get-History
            $history.Entries.Count, $history.Round, $history.LastNumber | Should -Be 0, 1, 0
        }

        It 'tells what was done from what may have been done' {
            Add-TestEntry -Number 1 -Action 'create' -Guid 'g'
            Add-TestEntry -Number 2 -Action 'set' -Guid 'g' -Parameter 'Comment' -IsDone $false
            $entries = (Get-History).Entries
            $entries.IsDone | Should -Be $true, $false
            $entries[0].NewGuid | Should -Be 'g'
            $entries[1].Parameter | Should -Be 'Comment'
        }

        It 'does not name a change that was refused' {
            Add-TestEntry -Number 1 -Action 'create' -IsDone $false
            Add-Line @{ event = 'failed'; n = 1 }
            (Get-History).Entries.Count | Should -Be 0
            (Get-History).LastNumber | Should -Be 1
        }

        It 'knows what was taken back, and what was begun to be' {
            Add-TestEntry -Number 1 -Action 'set' -Guid 'g'
            Add-TestEntry -Number 2 -Action 'set' -Guid 'g'
            Add-TestEntry -Number 3 -Action 'set' -Guid 'g'
            Add-Line @{ event = 'back-begin'; of = 3 }
            Add-Line @{ event = 'back-done'; of = 3 }
            Add-Line @{ event = 'back-begin'; of = 2; brought = @('x') }
            Add-Line @{ event = 'back-begin'; of = 2; brought = @('y') }
            (Get-History).Entries.Back | Should -Be '', 'begun', 'done'
            (Get-History).Entries[1].Brought | Should -Be 'x', 'y'
        }

        It 'begins anew after everything was taken back, and counts on' {
            Add-TestEntry -Number 1 -Action 'set' -Guid 'g'
            Add-Line @{ event = 'rolled-back' }
            Add-TestEntry -Number 2 -Action 'set' -Guid 'h'
            $history = Get-History
            $history.Round, $history.LastNumber, $history.Entries.Count | Should -Be 2, 2, 1
            $history.Entries[0].Guid | Should -Be 'h'
        }

        It 'takes in lines as they come' {
            Add-TestEntry -Number 1 -Action 'set' -Guid 'g' -IsDone $false
            (Get-History).Entries[0].IsDone | Should -BeFalse
            Add-Line @{ event = 'done'; n = 1; guid = 'g' }
            (Get-History).Entries[0].IsDone | Should -BeTrue
        }
    }

    Describe 'New-History' {
        It 'has no change, and is in its first round' {
            $history = New-History
            $history.Round, $history.LastNumber, $history.ByNumber.Count | Should -Be 1, 0, 0
        }
    }

    Describe 'Start-Round' {
        It 'forgets the changes and the GUIDs, and counts on' {
            Add-TestEntry -Number 4 -Action 'remove' -Guid 'a'
            Add-Line @{ event = 'made-again'; of = 4; former = 'a'; guid = 'b' }
            $history = Get-History
            Start-Round -History $history
            $history.Round, $history.LastNumber, $history.ByNumber.Count, $history.Successors.Count | Should -Be 2, 4, 0, 0
        }
    }

    Describe 'ConvertTo-Entry' {
        It 'has what the line says, and no values where there are none' {
            $entry = ConvertTo-Entry -Line ([pscustomobject]@{ n = 1; event = 'begin'; script = 's'; step = 2; action = 'set'; key = 'k'; noun = 'N'; server = ''; name = 'x'; guid = 'g'; parameters = @('A'); user = ''; rights = @() })
            $entry.Number, $entry.Step, $entry.Name, $entry.Back | Should -Be 1, 2, 'x', ''
            $entry.Value | Should -BeNullOrEmpty
        }
    }

    Describe 'Add-Outcome' {
        It 'says nothing of a change of an earlier round' {
            $history = New-History
            { Add-Outcome -Line ([pscustomobject]@{ event = 'done'; n = 9; guid = 'g' }) -History $history } | Should -Not -Throw
            $history.ByNumber.Count | Should -Be 0
        }
    }

    Describe 'Get-OriginGuid' {
        It 'is the GUID that an object had in the backup, however often it was made again' {
            Add-Remade
            'a', 'b', 'c' | ForEach-Object { Get-OriginGuid -Guid $_ } | Should -Be 'a', 'a', 'a'
        }

        It 'leaves any other GUID as it is' { Get-OriginGuid -Guid 'x' | Should -Be 'x' }
    }

    Describe 'Get-PresentGuid' {
        It 'is the GUID that an object has now, however often it was made again' {
            Add-Remade
            'a', 'b', 'c' | ForEach-Object { Get-PresentGuid -Guid $_ } | Should -Be 'c', 'c', 'c'
        }

        It 'leaves any other GUID as it is' { Get-PresentGuid -Guid 'x' | Should -Be 'x' }
    }

    Describe 'Read-Journal' {
        BeforeEach { $file = [IO.Path]::GetTempFileName() }
        AfterEach { [IO.File]::Delete($file) }

        It 'is empty where there is no file' { (Read-Journal -Path "$file.none").Count | Should -Be 0 }

        It 'leaves out a last line that is not whole, also where it looks whole' {
            [IO.File]::WriteAllText($file, "{`"n`":1}`n{`"n`":2}")
            (Read-Journal -Path $file).Count | Should -Be 1
        }

        It 'stops at a line that is damaged, and says which' {
            [IO.File]::WriteAllText($file, "{`"n`":1}`n{`"n`":`n{`"n`":3}`n")
            { Read-Journal -Path $file } | Should -Throw 'Line 2 of the journal*damaged*'
        }
    }
}
