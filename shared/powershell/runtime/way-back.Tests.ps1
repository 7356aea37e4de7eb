Describe 'The way back' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun -Path (Join-Path $TestDrive 'apply.ps1'))
        $file = Join-Path $TestDrive 'apply-way-back.txt'
        Remove-Item -Path $file -ErrorAction SilentlyContinue
    }

    Describe 'Add-WayBack' {
        It 'puts the way back of a later step first, and keeps the order of one step' {
            Add-WayBack -Sentence 'one' -Command '1a', '', '1b'
            Add-WayBack -Sentence 'two' -Command '2a', '2b'
            $script:wayBack -join ' ' | Should -Be '2a 2b 1a 1b'
        }

        It 'writes each step so that the file is run from its last line up' {
            Add-WayBack -Sentence "one`r`nmore" -Command '1a', '1b'
            Add-WayBack -Sentence 'two' -Command '2a'
            $lines = Get-Content -Path $file
            $lines[0] | Should -Match '^# Started \d{4}-\d\d-\d\d \d\d:\d\d:\d\d in the shell of a test\. '
            $lines[1..5] | Should -Be '# one more', '1b', '1a', '# two', '2a'
        }

        It 'writes nothing where the way back is kept in no file' {
            [void](Start-TestRun)
            Add-WayBack -Sentence 'one' -Command '1a'
            $script:wayBack | Should -Be '1a'
            Test-Path -Path $file | Should -BeFalse
        }
    }

    Describe 'Write-WayBackFile' {
        It 'begins the file with a byte order mark, once, and ends each line as Windows does' {
            Write-WayBackFile -Line 'a'
            Write-WayBackFile -Line 'b'
            [IO.File]::ReadAllBytes($file) -join ' ' | Should -Be '239 187 191 97 13 10 98 13 10'
        }

        It 'warns once where the file cannot be written' {
            $script:wayBackFile = Join-Path $TestDrive 'no/such/folder.txt'
            Get-Said { Write-WayBackFile -Line 'a' } | Should -Match 'copy it from the end of this output'
            $script:wayBackFile | Should -Be ''
            $script:wayBackBegun | Should -BeFalse
        }
    }

    Describe 'Write-WayBack' {
        It 'tells nothing where nothing was done' {
            Get-Said { Write-WayBack } | Should -BeNullOrEmpty
        }

        It 'tells the commands and where they are kept' {
            Add-WayBack -Sentence 'one' -Command '1a'
            $said = Get-Said { Write-WayBack }
            $said[0] | Should -Be "The way back is kept in $file, to be run from the last line up."
            $said[-1] | Should -Be '  1a'
        }
    }
}
