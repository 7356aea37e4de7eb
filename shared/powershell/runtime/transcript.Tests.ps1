Context 'The transcript' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun -Path '/bundle/3-apply-organization.ps1')
        Mock Start-Transcript { }
        Mock Stop-Transcript { }
    }

    It 'begins beside the script, with the time, and is ended once' {
        Start-RunTranscript
        Should -Invoke Start-Transcript -Times 1 -Exactly -ParameterFilter { $LiteralPath -match '^/bundle/3-apply-organization-\d{8}-\d{6}\.txt$' }
        Stop-RunTranscript
        Stop-RunTranscript
        Should -Invoke Stop-Transcript -Times 1 -Exactly
    }

    It 'is not written under -WhatIf, nor by a script that is in no file' {
        $WhatIfPreference = $true
        Start-RunTranscript
        $WhatIfPreference = $false
        $script:run.Path = ''
        Start-RunTranscript
        Should -Invoke Start-Transcript -Times 0 -Exactly
    }

    It 'is done without where the host has none, or it ended already' {
        Mock Start-Transcript { throw 'This host does not support transcription.' }
        Get-Said { Start-RunTranscript } | Should -BeLike '*is not kept in a file: This host*'
        Stop-RunTranscript
        Should -Invoke Stop-Transcript -Times 0 -Exactly
        Mock Start-Transcript { }
        Mock Stop-Transcript { throw 'An error' }
        Start-RunTranscript
        { Stop-RunTranscript } | Should -Not -Throw
    }

    Describe 'Start-RunTranscript' {
        It 'is tried once for each run' {
            Start-RunTranscript
            Should -Invoke Start-Transcript -Times 1 -Exactly
        }
    }

    Describe 'Stop-RunTranscript' {
        It 'does nothing where none was begun' {
            $script:hasTranscript = $false
            Stop-RunTranscript
            Should -Invoke Stop-Transcript -Times 0 -Exactly
        }
    }
}
