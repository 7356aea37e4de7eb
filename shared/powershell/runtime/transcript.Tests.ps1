Context 'The transcript' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun -Path '/bundle/3-apply-organization.ps1')
        Mock Start-Transcript { }
        Mock Stop-Transcript { }
    }

    Describe 'Start-RunTranscript' {
        It 'begins beside the script, with the time' {
            Start-RunTranscript
            Should -Invoke Start-Transcript -Times 1 -Exactly -ParameterFilter { $LiteralPath -match '^/bundle/3-apply-organization-\d{8}-\d{6}\.txt$' }
        }

        It 'writes none under -WhatIf, nor for a script that is in no file' {
            $WhatIfPreference = $true
            Start-RunTranscript
            $WhatIfPreference = $false
            $script:run.Path = ''
            Start-RunTranscript
            Should -Invoke Start-Transcript -Times 0 -Exactly
        }

        It 'goes on without where the host has none, and says so' {
            Mock Start-Transcript { throw 'This host does not support transcription.' }
            Get-Said { Start-RunTranscript } | Should -BeLike '*is not kept in a file: This host*'
            Stop-RunTranscript
            Should -Invoke Stop-Transcript -Times 0 -Exactly
        }
    }

    Describe 'Stop-RunTranscript' {
        It 'ends once what was begun' {
            Start-RunTranscript
            Stop-RunTranscript
            Stop-RunTranscript
            Should -Invoke Stop-Transcript -Times 1 -Exactly
        }

        It 'does nothing where none was begun' {
            Stop-RunTranscript
            Should -Invoke Stop-Transcript -Times 0 -Exactly
        }

        It 'lets the script end where the transcript ended already' {
            Mock Stop-Transcript { throw 'An error' }
            Start-RunTranscript
            { Stop-RunTranscript } | Should -Not -Throw
            Should -Invoke Stop-Transcript -Times 1 -Exactly
        }
    }
}
